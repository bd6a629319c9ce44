//! How one report follows another, and which answers moved between them.

use crate::college::college;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation, State};
use prudence::domain::establishment::Catalog;
use prudence::domain::report::succession::{Succession, moved, succession};
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, Seal, build};
use uuid::Uuid;

const LIST: &str = r#"
schema: prudence.checklist/1
id: courte
version: 1.0.0
title: {fr: "Courte", en: "Short"}
themes: [{id: a, title: {fr: "A", en: "A"}}]
items:
  - {id: un, theme: a, kind: yesno, severity: blocking, owners: [school], text: {fr: "U", en: "U"}, why: {fr: "P", en: "W"}}
  - {id: deux, theme: a, kind: yesno, severity: useful, owners: [vendor], text: {fr: "D", en: "D"}, why: {fr: "P", en: "W"}}
"#;

fn at() -> jiff::Timestamp {
    jiff::Timestamp::UNIX_EPOCH
}

/// A revision of report `id` with these answers, sealed with the hash `sha256`.
fn report(id: u128, (number, supersedes): (u32, Option<&str>), sha256: &str, answers: &[(&str, Answer)]) -> Report {
    let mut library = Library::default();
    library.insert_text("courte.yaml", LIST).unwrap();
    let set = |(item, answer): &(&str, Answer)| {
        let item = ItemRef::new("courte", item);
        Entry { sequence: 1, at: at(), operation: Operation::Set { item, answer: Some(answer.clone()), note: None } }
    };
    let journal = Journal::new(answers.iter().map(set));
    let audit = Audit { id: 1, establishment: college(), day: None, journal, editions: Vec::new() };
    let parts = Parts {
        audit: &audit,
        library: &library,
        catalog: &Catalog::built_in(),
        last_check: None,
        series: None,
        disclosure: Disclosure::default(),
        language: "fr",
        created_at: at(),
    };
    let revision = Revision { id: Uuid::from_u128(id), number, supersedes: supersedes.map(str::to_owned) };
    let seal = Seal {
        canonical: String::new(),
        sha256: sha256.to_owned(),
        algorithm: String::new(),
        public_key: String::new(),
        signature: String::new(),
    };
    Report { seal: Some(seal), ..build(parts, Chain::default(), revision) }
}

#[test]
fn a_report_says_by_itself_which_one_it_takes_the_place_of() {
    let first = report(1, (1, None), "aa", &[]);
    let second = report(1, (2, Some("aa")), "bb", &[]);
    let third = report(1, (3, Some("bb")), "cc", &[]);
    assert_eq!(succession(&first, &first), Succession::Same);
    assert_eq!(succession(&first, &second), Succession::Next);
    assert_eq!(succession(&first, &third), Succession::Later);
    assert_eq!(succession(&third, &first), Succession::Earlier);
    assert_eq!(succession(&first, &report(2, (2, Some("aa")), "dd", &[])), Succession::Apart, "another report");
}

#[test]
fn of_two_contents_of_one_revision_neither_comes_after_the_other() {
    let (one, other) = (report(1, (2, Some("aa")), "bb", &[]), report(1, (2, Some("aa")), "cc", &[]));
    assert_eq!((succession(&one, &other), succession(&other, &one)), (Succession::Apart, Succession::Apart));
}

#[test]
fn an_answer_that_changed_or_went_away_has_moved() {
    let before = report(1, (1, None), "aa", &[("un", Answer::No), ("deux", Answer::Yes)]);
    let mut after = report(1, (2, Some("aa")), "bb", &[("un", Answer::Unknown), ("deux", Answer::Yes)]);
    let found = moved(&before, &after);
    let [changed] = found.as_slice() else { panic!("{found:?}") };
    let states = (changed.before.map(|line| line.state), changed.after.map(|line| line.state));
    assert_eq!(states, (Some(State::Answered), Some(State::Unknown)));
    after.answers.remove(1);
    let gone: Vec<&str> = moved(&before, &after).iter().filter_map(|moved| Some(moved.line()?.item.as_str())).collect();
    assert_eq!(gone, ["un", "deux"], "what only the first has comes last");
}
