//! Answers that cannot both be true: both sides are shown, none is changed.

use crate::college::college;
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Entry, Item, ItemRef, Journal, Library, Operation, State};
use prudence::domain::establishment::{Establishment, Kind};
use prudence::domain::report::Audit;
use prudence::domain::report::contradictions::Against;

fn audit(kind: Kind, answers: &[(&str, &str, Answer)]) -> Audit {
    let entries = (1..).zip(answers).map(|(second, (list, item, answer))| Entry {
        sequence: second,
        at: jiff::Timestamp::from_second(second).unwrap(),
        operation: Operation::Set { item: ItemRef::new(list, item), answer: Some(answer.clone()), note: None },
    });
    let establishment = Establishment { kind, ..college() };
    Audit { id: 1, establishment, day: None, journal: Journal::new(entries.collect::<Vec<_>>()), editions: Vec::new() }
}

/// Each contradiction as item, other item and the seconds of both.
fn found(audit: &Audit) -> Vec<(String, String, i64, i64)> {
    let library = Library::built_in();
    let second = |view: &prudence::domain::report::audit::ItemView<'_>| view.recorded.unwrap().at.as_second();
    let sides = audit.contradictions_with_sides(&library, None).into_iter().map(|found| match &found.against {
        Against::Answer(other) => {
            (found.view.item.id.clone(), other.reference().to_string(), second(&found.view), second(other))
        }
        Against::Measurement(target) => panic!("nothing was measured: {}", target.name),
    });
    sides.collect()
}

const RAMP: &str = "montee-en-charge";

#[test]
fn both_sides_are_told_with_their_dates_also_across_checklists() {
    let audit = audit(
        Kind::College,
        &[
            (RAMP, "j30-pilote", Answer::No),
            ("anticipation", "canal-hors-ent", Answer::No),
            (RAMP, "ra-information", Answer::Yes),
            (RAMP, "j7-essai-pilote", Answer::Yes),
        ],
    );
    let side = |item: &str, other: &str, at, since| (item.to_owned(), other.to_owned(), at, since);
    assert_eq!(
        found(&audit),
        [
            side("j7-essai-pilote", "montee-en-charge/j30-pilote", 4, 1),
            side("ra-information", "anticipation/canal-hors-ent", 3, 2),
        ]
    );
}

#[test]
fn answers_that_go_together_and_open_ones_are_no_contradiction() {
    for (first, second) in [
        (Answer::Yes, Answer::Yes),
        (Answer::Partial, Answer::Yes),
        (Answer::No, Answer::No),
        (Answer::No, Answer::Unknown),
        (Answer::No, Answer::NotApplicable { reason: "sans pilote".to_owned() }),
    ] {
        let answers = [(RAMP, "j30-pilote", first), (RAMP, "j7-essai-pilote", second)];
        assert_eq!(found(&audit(Kind::College, &answers)), []);
    }
}

#[test]
fn every_rule_of_the_published_checklists_leads_to_an_item_that_can_be_answered_so() {
    let library = Library::built_in();
    let mut rules = 0;
    for list in library.checklists() {
        for rule in list.items.iter().flat_map(|item| &item.contradicts) {
            let (other, id) = rule.target(&list.id);
            let item = library.item(&ItemRef::new(other, id)).unwrap_or_else(|| panic!("{}", rule.item));
            let said = |item: &Item| item.question.id() == "yesno";
            assert!(said(item) && rule.words.iter().all(|word| ["yes", "partial", "no"].contains(&word.as_str())));
            rules += 1;
        }
    }
    assert_eq!(rules, 8);
}

fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    prop::option::of(prop_oneof![Just(Answer::Yes), Just(Answer::Partial), Just(Answer::No), Just(Answer::Unknown)])
}

proptest! {
    #[test]
    fn whoever_is_in_a_contradiction_is_visible_and_answered(
        answers in prop::collection::vec(any_answer(), 99),
        kind in prop::sample::select(Kind::ALL.to_vec()),
    ) {
        let library = Library::built_in();
        let items: Vec<(&str, &str)> = library
            .checklists()
            .iter()
            .flat_map(|list| list.items.iter().map(|item| (list.id.as_str(), item.id.as_str())))
            .collect();
        let answers: Vec<(&str, &str, Answer)> = items
            .iter()
            .zip(answers)
            .filter_map(|((list, item), answer)| Some((*list, *item, answer?)))
            .collect();
        let audit = audit(kind, &answers);
        for found in audit.contradictions_with_sides(&library, None) {
            prop_assert_eq!(found.view.state, State::Answered);
            if let Against::Answer(other) = found.against {
                prop_assert!(!matches!(other.state, State::Hidden | State::Unanswered));
            }
        }
    }
}
