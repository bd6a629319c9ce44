//! The store as its users see it: what is written is there afterwards, and two programs do not harm each other.

use crate::college::college;
use jiff::Timestamp;
use proptest::prelude::*;
use prudence::domain::check::{Ending, Hop, Observation, Role, Round, Target, Vantage};
use prudence::domain::checklist::{Answer, ItemRef, Operation};
use prudence::domain::establishment::{Address, Addresses, Establishment, Kind};
use prudence::domain::problem::ProblemKind;
use prudence::domain::report::{Chain, Exported};
use prudence::store::Store;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

fn school(name: &str) -> Establishment {
    Establishment {
        name: name.to_owned(),
        kind: Kind::Lycee,
        pupils: Some(840),
        ent: Some("monlycee-net".to_owned()),
        addresses: Addresses { portal: Address::parse("ent.exemple.fr").ok(), ..Addresses::default() },
        ..college()
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_420_502 + second).unwrap()
}

fn item(id: &str) -> ItemRef {
    ItemRef::new("anticipation", id)
}

fn set(id: &str, answer: Answer) -> Operation {
    Operation::Set { item: item(id), answer: Some(answer), note: None }
}

fn open(folder: &Path) -> Store {
    let opened = Store::open(folder).unwrap();
    assert_eq!(opened.set_aside, None);
    opened.store
}

fn started() -> (TempDir, Store, i64) {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let audit = store.create_audit(&school("Lycée d’essai"), at(0)).unwrap();
    (folder, store, audit)
}

#[test]
fn the_folder_is_created_with_its_parents() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("données/de Zoé/prudence");
    open(&folder);
    assert!(folder.join("prudence.db").is_file());
}

#[test]
fn an_answer_and_its_note_are_there_after_the_program_starts_again() {
    let (folder, store, audit) = started();
    let note = Some("vu avec le RUPN".to_owned());
    let answered = Operation::Set { item: item("plan-continuite"), answer: Some(Answer::Partial), note: note.clone() };
    let entry = store.record(audit, at(1), &answered).unwrap();
    drop(store);
    let loaded = open(folder.path()).load_audit(audit).unwrap();
    assert_eq!(loaded.establishment, school("Lycée d’essai"));
    assert_eq!(loaded.journal.entries(), [entry]);
    let recorded = loaded.journal.recorded(&item("plan-continuite")).unwrap();
    assert_eq!((&recorded.answer, &recorded.note, recorded.at), (&Some(Answer::Partial), &note, at(1)));
}

#[test]
fn the_day_j_stays_until_it_is_changed_or_taken_back() {
    let (folder, store, audit) = started();
    assert_eq!(store.load_audit(audit).unwrap().day, None);
    let day = jiff::civil::date(2027, 1, 4);
    store.set_day(audit, Some(day), at(1)).unwrap();
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.load_audit(audit).unwrap().day, Some(day));
    store.set_day(audit, None, at(2)).unwrap();
    assert_eq!(store.load_audit(audit).unwrap().day, None);
    assert!(store.set_day(audit + 1, None, at(3)).is_err(), "no such audit");
}

#[test]
fn undo_and_redo_are_entries_of_the_journal_too() {
    let (folder, store, audit) = started();
    for operation in [set("a", Answer::No), set("a", Answer::Yes), Operation::Undo] {
        store.record(audit, at(1), &operation).unwrap();
    }
    let journal = open(folder.path()).load_audit(audit).unwrap().journal;
    assert_eq!(journal.recorded(&item("a")).unwrap().answer, Some(Answer::No));
    assert_eq!((journal.entries().len(), journal.redoable()), (3, vec![&item("a")]));
}

#[test]
fn the_latest_audit_created_is_current_until_another_is_chosen() {
    let (folder, store, first) = started();
    let second = store.create_audit(&school("Collège d’essai"), at(1)).unwrap();
    assert_eq!(store.current_audit().unwrap(), Some(second));
    store.set_current_audit(first).unwrap();
    assert_eq!(open(folder.path()).current_audit().unwrap(), Some(first));
}

#[test]
fn a_new_folder_has_no_audit() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    assert_eq!((store.current_audit().unwrap(), store.audits().unwrap()), (None, Vec::new()));
}

#[test]
fn the_list_of_audits_counts_the_answers_that_hold() {
    let (_folder, store, audit) = started();
    let taken_back = Operation::Set { item: item("a"), answer: None, note: None };
    for operation in [set("a", Answer::Yes), set("b", Answer::Unknown), taken_back, set("c", Answer::No)] {
        store.record(audit, at(9), &operation).unwrap();
    }
    store.record(audit, at(10), &Operation::Undo).unwrap();
    let empty = store.create_audit(&school("Collège d’essai"), at(11)).unwrap();
    let audits = store.audits().unwrap();
    assert_eq!(
        audits.iter().map(|a| (a.id, a.current, a.answers)).collect::<Vec<_>>(),
        [(audit, false, 1), (empty, true, 0)]
    );
    assert_eq!((audits[0].created_at, audits[0].last_change), (at(0), Some(at(10))));
    assert_eq!(audits[1].last_change, None);
}

#[test]
fn a_school_can_be_corrected() {
    let (folder, store, audit) = started();
    store.update_establishment(audit, &school("Lycée rebaptisé"), at(1)).unwrap();
    assert_eq!(open(folder.path()).load_audit(audit).unwrap().establishment.name, "Lycée rebaptisé");
}

#[test]
fn an_audit_that_does_not_exist_is_a_mistake_of_the_request() {
    let (_folder, store, audit) = started();
    let unknown = audit + 7;
    let round = Round { started_at: at(0), vantage: Vantage::default(), observations: Vec::new() };
    let refusals = [
        store.record(unknown, at(1), &Operation::Undo).unwrap_err(),
        store.set_current_audit(unknown).unwrap_err(),
        store.update_establishment(unknown, &school("x"), at(1)).unwrap_err(),
        store.load_audit(unknown).unwrap_err(),
        store.save_round(unknown, &round).unwrap_err(),
        store.record_export(unknown, &export(1)).unwrap_err(),
    ];
    for refusal in refusals {
        assert_eq!((refusal.kind, refusal.sentence.key.as_str()), (ProblemKind::Usage, "store-no-such-audit"));
    }
    assert_eq!(store.current_audit().unwrap(), Some(audit), "nothing was changed");
}

#[test]
fn a_number_that_is_none_is_refused_and_the_journal_stays_readable() {
    let (_folder, store, audit) = started();
    let problem = store.record(audit, at(1), &set("a", Answer::Number(f64::NAN))).unwrap_err();
    assert_eq!(problem.sentence.key, "store-unkeepable");
    assert_eq!(store.load_audit(audit).unwrap().journal.entries(), []);
}

#[test]
fn rounds_come_back_in_the_order_in_which_they_were_kept_whatever_the_clock_said() {
    let (folder, store, audit) = started();
    let rounds: Vec<Round> = [3, 5, 4].iter().map(|second| round(at(*second))).collect();
    assert_eq!(store.last_round(audit).unwrap(), None);
    for round in &rounds {
        store.save_round(audit, round).unwrap();
    }
    let store = open(folder.path());
    assert_eq!(store.last_round(audit).unwrap().as_ref(), rounds.last());
    assert_eq!(store.recent_rounds(audit).unwrap(), rounds);
}

#[test]
fn the_latest_round_from_another_network_is_found() {
    let (_folder, store, audit) = started();
    let from = |place: &str, second| {
        let vantage = Vantage { label: place.to_owned(), proxy: None };
        let round = Round { vantage, ..round(at(second)) };
        store.save_round(audit, &round).unwrap();
        round
    };
    assert_eq!(store.last_round_elsewhere(audit, "4G").unwrap(), None);
    let (_, mobile, _) = (from("4G", 1), from("4G", 2), from("Wi-Fi", 3));
    assert_eq!(store.last_round_elsewhere(audit, "Wi-Fi").unwrap().as_ref(), Some(&mobile));
    assert_eq!(
        store.last_round_elsewhere(audit, " WI-FI").unwrap(),
        Some(mobile),
        "the same network, written otherwise"
    );
    (0..100).for_each(|second| drop(from("Wi-Fi", second)));
    assert_eq!(store.last_round_elsewhere(audit, "Wi-Fi").unwrap(), None, "too long ago");
}

fn round(started_at: Timestamp) -> Round {
    let url = Address::parse("https://ent.exemple.fr/").unwrap();
    let target = Target { name: "portal".to_owned(), role: Role::Portal, url, check: None, expect: None };
    let hop = Hop { url: "https://ent.exemple.fr/".to_owned(), status: Some(200), ..Hop::default() };
    let ending = Ending::Answered { text: "Bienvenue \u{1b}[31m".to_owned(), bytes: 5120 };
    let seen = Observation { target, hops: vec![hop], ending, total_ms: 0.1 + 0.2 };
    let vantage = Vantage { label: "Wi-Fi".to_owned(), proxy: None };
    Round { started_at, vantage, observations: vec![seen] }
}

#[test]
fn drafts_are_kept_replaced_and_forgotten() {
    let (folder, store, _) = started();
    store.save_draft("form/name", "Lyc").unwrap();
    store.save_draft("form/name", "Lycée").unwrap();
    assert_eq!(open(folder.path()).draft("form/name").unwrap().as_deref(), Some("Lycée"));
    assert_eq!(store.draft("form/uai").unwrap(), None);
    store.clear_draft("form/name").unwrap();
    store.clear_draft("form/name").unwrap();
    assert_eq!(store.draft("form/name").unwrap(), None);
}

#[test]
fn the_last_export_is_remembered() {
    let (folder, store, audit) = started();
    assert_eq!(store.last_export(audit, &Chain::default()).unwrap(), None);
    store.record_export(audit, &export(1)).unwrap();
    store.record_export(audit, &export(2)).unwrap();
    assert_eq!(open(folder.path()).last_export(audit, &Chain::default()).unwrap(), Some(export(2)));
}

fn export(revision: u32) -> Exported {
    let files = vec!["rapport.json".to_owned(), "rapport.html".to_owned()];
    Exported {
        chain: Chain::default(),
        report: Uuid::from_u128(7),
        revision,
        sha256: "ab".repeat(32),
        at: at(5),
        files,
    }
}

#[test]
fn the_journal_can_only_grow() {
    let (folder, store, audit) = started();
    let entry = store.record(audit, at(1), &set("a", Answer::Yes)).unwrap();
    let intruder = rusqlite::Connection::open(folder.path().join("prudence.db")).unwrap();
    for change in [
        "UPDATE journal SET operation = '\"undo\"'",
        "DELETE FROM journal",
        "REPLACE INTO journal (sequence, audit, at, operation) SELECT sequence, audit, at, '\"undo\"' FROM journal",
    ] {
        let refused = intruder.execute(change, []).unwrap_err();
        assert!(refused.to_string().contains("append only"), "{change}: {refused}");
    }
    assert_eq!(store.load_audit(audit).unwrap().journal.entries(), [entry]);
}

#[test]
fn two_programs_record_side_by_side_and_learn_of_each_other() {
    let (folder, here, audit) = started();
    let there = open(folder.path());
    assert_eq!((here.changed_elsewhere().unwrap(), there.changed_elsewhere().unwrap()), (false, false));
    let first = here.record(audit, at(1), &set("a", Answer::Yes)).unwrap();
    assert!(!here.changed_elsewhere().unwrap(), "one's own answers are no news");
    assert!(there.changed_elsewhere().unwrap());
    assert!(!there.changed_elsewhere().unwrap(), "told once");
    let second = there.record(audit, at(2), &set("a", Answer::No)).unwrap();
    assert!(here.changed_elsewhere().unwrap());
    assert!(first.sequence < second.sequence);
    assert_eq!(here.load_audit(audit).unwrap(), there.load_audit(audit).unwrap());
}

#[test]
fn programs_that_start_and_record_at_the_same_time_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    std::thread::scope(|scope| {
        for thread in 0..6 {
            scope.spawn(move || {
                let store = open(path);
                let audit = store.create_audit(&school(&format!("École {thread}")), at(0)).unwrap();
                for number in 0..20 {
                    store.record(audit, at(number), &set(&format!("item-{number}"), Answer::Yes)).unwrap();
                }
            });
        }
    });
    let audits = open(path).audits().unwrap();
    assert_eq!(audits.iter().map(|audit| audit.answers).collect::<Vec<_>>(), [20; 6]);
}

#[test]
fn a_store_can_be_moved_to_another_thread() {
    let (_folder, store, audit) = started();
    let entry = std::thread::spawn(move || store.record(audit, at(1), &Operation::Undo)).join().unwrap();
    assert!(entry.is_ok());
}

fn operations() -> impl Strategy<Value = Operation> {
    let answer = prop_oneof![
        Just(Answer::Yes),
        Just(Answer::Partial),
        Just(Answer::No),
        Just(Answer::Unknown),
        ".*".prop_map(|reason| Answer::NotApplicable { reason }),
        ".*".prop_map(Answer::One),
        prop::collection::btree_set(".*", 0..4).prop_map(Answer::Many),
        prop::num::f64::NORMAL.prop_map(Answer::Number),
        (1i16..9999, 1i8..13, 1i8..29).prop_map(|(y, m, d)| Answer::Date(jiff::civil::date(y, m, d))),
        ".*".prop_map(Answer::Text),
    ];
    let set = (".*", ".*", prop::option::of(answer), prop::option::of(".*"));
    prop_oneof![
        8 => set.prop_map(|(list, id, answer, note)| Operation::Set { item: ItemRef::new(&list, &id), answer, note }),
        1 => Just(Operation::Undo),
        1 => Just(Operation::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_recorded_comes_back_as_it_was(operations in prop::collection::vec(operations(), 0..20)) {
        let (folder, store, audit) = started();
        let recorded: Vec<_> = operations.iter().map(|operation| store.record(audit, at(1), operation).unwrap()).collect();
        let journal = open(folder.path()).load_audit(audit).unwrap().journal;
        prop_assert_eq!(journal.entries(), recorded.as_slice());
    }
}
