//! An audit over time: as it stood, what moved, and its readiness at the end of each day.

use crate::college::college;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation, Owner, State};
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::report::Audit;
use prudence::domain::report::history::{by_owner, moves};

const LIST: &str = r#"
schema: prudence.checklist/1
id: courte
version: 1.0.0
title: {fr: "Courte", en: "Short"}
themes: [{id: a, title: {fr: "A", en: "A"}}, {id: b, title: {fr: "B", en: "B"}}]
items:
  - {id: un, theme: a, kind: yesno, severity: blocking, owners: [school, vendor], text: {fr: "U", en: "U"}, why: {fr: "P", en: "W"}}
  - {id: suite, theme: a, kind: yesno, severity: useful, owners: [school], when: {item: un, in: [yes]}, text: {fr: "S", en: "S"}, why: {fr: "P", en: "W"}}
  - {id: deux, theme: b, kind: yesno, severity: blocking, owners: [authority], text: {fr: "D", en: "D"}, why: {fr: "P", en: "W"}}
"#;

fn library() -> Library {
    let mut library = Library::default();
    library.insert_text("courte.yaml", LIST).unwrap();
    library
}

fn set(item: &str, answer: Answer) -> Operation {
    Operation::Set { item: ItemRef::new("courte", item), answer: Some(answer), note: None }
}

fn audit(entries: impl IntoIterator<Item = (Timestamp, Operation)>) -> Audit {
    let entries = (1..).zip(entries).map(|(sequence, (at, operation))| Entry { sequence, at, operation });
    let establishment = college();
    Audit { id: 1, establishment, day: None, journal: Journal::new(entries.collect::<Vec<_>>()), editions: Vec::new() }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Three answers on two days, the first of them late in the evening of Paris.
fn two_days() -> Audit {
    audit([
        (at("2026-11-20T22:30:00Z"), set("un", Answer::No)),
        (at("2026-11-20T23:30:00Z"), set("un", Answer::Yes)),
        (at("2026-11-21T08:00:00Z"), set("deux", Answer::Partial)),
    ])
}

#[test]
fn an_earlier_moment_has_the_answers_of_that_time() {
    let states = |audit: &Audit| -> Vec<State> { audit.items(&library()).iter().map(|view| view.state).collect() };
    let earlier = two_days().until(at("2026-11-20T22:45:00Z"));
    assert_eq!(states(&earlier), [State::Answered, State::Hidden, State::Unanswered]);
    assert_eq!(states(&two_days()), [State::Answered, State::Unanswered, State::Answered]);
}

#[test]
fn what_moved_is_told_item_by_item_also_when_it_only_came_into_sight() {
    let (now, library) = (two_days(), library());
    let earlier = now.until(at("2026-11-20T22:45:00Z"));
    let moves = moves(&earlier, &now, &library);
    let told: Vec<_> = moves.iter().map(|m| (m.item.id.as_str(), m.before.state, m.after.state)).collect();
    assert_eq!(
        told,
        [
            ("un", State::Answered, State::Answered),
            ("suite", State::Hidden, State::Unanswered),
            ("deux", State::Unanswered, State::Answered),
        ]
    );
    let owners = by_owner(&moves, &earlier.readiness(&library), &now.readiness(&library));
    let counts: Vec<_> = owners.iter().map(|moves| (moves.owner, moves.count)).collect();
    assert_eq!(counts, [(Owner::School, 2), (Owner::Authority, 1), (Owner::Vendor, 1)]);
    let vendor = owners[2].shares.map(|share| share.to_string());
    assert_eq!(vendor, ["1/4", "0"]);
}

#[test]
fn readiness_is_that_of_the_end_of_each_day_where_the_school_is() {
    let days = two_days().readiness_by_day(&library(), &TimeZone::get("Europe/Paris").unwrap());
    let told: Vec<_> = days.iter().map(|day| (day.day.to_string(), day.verdict)).collect();
    let incomplete = ReadinessVerdict::Incomplete;
    let reserves = ReadinessVerdict::ReadyWithReserves;
    assert_eq!(told, [("2026-11-20".to_owned(), incomplete), ("2026-11-21".to_owned(), reserves)]);
    let elsewhere = two_days().readiness_by_day(&library(), &TimeZone::get("Pacific/Noumea").unwrap());
    assert_eq!(elsewhere.len(), 1);
}

fn entries() -> impl Strategy<Value = Vec<(Timestamp, Operation)>> {
    let answers = prop_oneof![Just(Answer::Yes), Just(Answer::Partial), Just(Answer::No), Just(Answer::Unknown)];
    let one = prop_oneof![
        4 => ("(un|suite|deux)", answers).prop_map(|(item, answer)| set(&item, answer)),
        1 => Just(Operation::Undo),
        1 => Just(Operation::Redo),
    ];
    prop::collection::vec((0_i64..40_000, one), 0..30).prop_map(|steps| {
        let mut second = 0;
        let timed = steps.into_iter().map(|(step, operation)| {
            second += step;
            (Timestamp::from_second(second).unwrap(), operation)
        });
        timed.collect()
    })
}

proptest! {
    #[test]
    fn the_last_day_is_the_present(entries in entries()) {
        let (audit, library) = (audit(entries), library());
        let days = audit.readiness_by_day(&library, &TimeZone::UTC);
        let now = audit.readiness(&library);
        prop_assert!(days.windows(2).all(|pair| pair[0].day < pair[1].day));
        if let Some(last) = days.last() {
            prop_assert_eq!((last.verdict, last.score), (now.verdict, now.score));
        }
    }

    #[test]
    fn nothing_moves_between_a_moment_and_itself(entries in entries(), second in 0_i64..900_000) {
        let (audit, library) = (audit(entries), library());
        let then = audit.until(Timestamp::from_second(second).unwrap());
        prop_assert!(moves(&then, &then, &library).is_empty());
    }
}
