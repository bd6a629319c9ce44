//! A sitting on paper: what each line does.

use super::*;
use crate::domain::checklist::{Entry, Journal};
use crate::domain::establishment::{Addresses, Establishment, Kind, Uai};
use crate::text::{Language, Text};
use proptest::prelude::*;

/// A sitting on paper.
struct Sitting {
    dialogue: Dialogue,
    audit: Audit,
    library: Library,
    words: Words,
}

impl Sitting {
    fn new(scope: Scope) -> Self {
        let establishment = Establishment {
            uai: Uai::parse("0750654D").unwrap(),
            other_uais: Vec::new(),
            name: "Exemple".to_owned(),
            kind: Kind::Lycee,
            pupils: None,
            ent: None,
            addresses: Addresses::default(),
        };
        Self {
            dialogue: Dialogue::new(scope),
            audit: Audit { id: 1, establishment, journal: Journal::default(), day: None, editions: Vec::new() },
            library: Library::built_in(),
            words: Words::new(&Text::new(Language::French)),
        }
    }

    /// The id of the question that waits.
    fn question(&mut self) -> Option<String> {
        self.dialogue.question(&self.audit, &self.library).map(|(view, _)| view.item.id.clone())
    }

    fn hear(&mut self, line: &str) -> Option<Act> {
        let (view, _) = self.dialogue.question(&self.audit, &self.library)?;
        let act = self.dialogue.hear(line, &view, &self.words);
        if let Act::Record(operation) | Act::RecordNote(operation) = &act {
            let sequence = i64::try_from(self.audit.journal.entries().len()).unwrap() + 1;
            let at = jiff::Timestamp::from_second(sequence).unwrap();
            self.audit.journal.push(Entry { sequence, at, operation: operation.clone() });
        }
        Some(act)
    }
}

#[test]
fn an_answer_leads_to_the_next_question() {
    let mut sitting = Sitting::new(Scope::default());
    assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
    assert!(matches!(sitting.hear("n"), Some(Act::Record(_))));
    assert_eq!(sitting.question().as_deref(), Some("cellule-numerique"));
}

#[test]
fn a_yes_may_lead_to_one_more_question() {
    let mut sitting = Sitting::new(Scope::default());
    sitting.hear("o");
    assert_eq!(sitting.question().as_deref(), Some("plan-hors-ent"));
}

#[test]
fn a_line_that_is_not_understood_leaves_the_question() {
    let mut sitting = Sitting::new(Scope::default());
    assert_eq!(sitting.hear("peut-etre"), Some(Act::Unclear));
    assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
    assert_eq!(sitting.dialogue.recorded(), 0);
}

#[test]
fn one_can_go_back_twice_and_forward_again() {
    let mut sitting = Sitting::new(Scope::default());
    sitting.hear("n");
    sitting.hear("passer");
    assert_eq!(sitting.question().as_deref(), Some("annuaire-crise"));
    sitting.hear("precedent");
    sitting.hear("precedent");
    assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
    assert_eq!(sitting.hear("precedent"), Some(Act::Tell(Sentence::new("fill-first"))));
    sitting.hear("n");
    assert_eq!(sitting.question().as_deref(), Some("annuaire-crise"), "what was passed over stays so");
}

#[test]
fn an_answer_keeps_the_note_and_a_note_keeps_the_answer() {
    let mut sitting = Sitting::new(Scope { all: true, ..Scope::default() });
    sitting.hear("note a revoir");
    sitting.hear("o");
    sitting.hear("precedent");
    sitting.hear("note revu");
    let recorded = sitting.audit.journal.recorded(&ItemRef::new("anticipation", "plan-continuite")).unwrap();
    assert_eq!((&recorded.answer, recorded.note.as_deref()), (&Some(Answer::Yes), Some("revu")));
}

#[test]
fn an_empty_reason_goes_back_to_the_question() {
    let mut sitting = Sitting::new(Scope::default());
    assert_eq!(sitting.hear("x"), Some(Act::Tell(Sentence::new("fill-reason"))));
    assert_eq!(sitting.hear("  "), Some(Act::Ask));
    assert!(matches!(sitting.hear("o"), Some(Act::Record(_))), "o is an answer again, and no reason");
}

#[test]
fn a_word_of_the_help_can_be_a_reason() {
    let mut sitting = Sitting::new(Scope::default());
    sitting.hear("x");
    let Some(Act::Record(Operation::Set { answer, .. })) = sitting.hear("aide") else { panic!("not recorded") };
    assert_eq!(answer, Some(Answer::NotApplicable { reason: "aide".to_owned() }));
}

#[test]
fn a_sitting_may_be_about_one_checklist_or_about_blocking_points_only() {
    let mut one = Sitting::new(Scope { checklist: Some("montee-en-charge".to_owned()), ..Scope::default() });
    assert_eq!(one.dialogue.question(&one.audit, &one.library).unwrap().1, Position { number: 1, total: 38 });
    let mut blocking = Sitting::new(Scope { selection: Selection::essential(), ..Scope::default() });
    assert_eq!(blocking.dialogue.question(&blocking.audit, &blocking.library).unwrap().1.total, 27);
    blocking.hear("i");
    assert_ne!(blocking.question().as_deref(), Some("plan-continuite"), "once asked, not asked again");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_typed_every_answer_that_counts_was_recorded_and_a_question_waits_or_all_is_asked(
        lines in prop::collection::vec(
            prop_oneof![Just("o"), Just("n"), Just("x"), Just("x non"), Just("note"), Just("precedent"),
                Just("passer"), Just("aide"), Just(""), Just("i"), Just("texte libre")],
            0..60,
        ),
    ) {
        let mut sitting = Sitting::new(Scope::default());
        let mut recorded = 0;
        for line in lines {
            match sitting.hear(line) {
                Some(Act::Record(_)) => recorded += 1,
                Some(Act::End) | None => break,
                Some(_) => {}
            }
            prop_assert!(sitting.question().is_some());
        }
        prop_assert_eq!(sitting.dialogue.recorded(), recorded);
    }
}
