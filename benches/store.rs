//! How long the store takes where a person would feel it: at the start, and after each answer.
//!
//! `cargo bench --bench store`. The start has 3 ms of the 30 that stand between the command and the first frame;
//! an answer is synced to the disk, so that its figure is mostly the disk's.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up must fail")]

#[path = "../tests/common/college.rs"]
mod college;

use college::college;
use divan::Bencher;
use jiff::Timestamp;
use prudence::domain::checklist::{Answer, ItemRef, Library, Operation};
use prudence::domain::establishment::{Establishment, Kind};
use prudence::store::Store;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A folder in which every built-in item has been answered, some of them several times.
fn answered() -> (TempDir, i64) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap().store;
    let school = Establishment { kind: Kind::Lycee, ..college() };
    let audit = store.create_audit(&school, Timestamp::UNIX_EPOCH).unwrap();
    for answer in [Answer::Unknown, Answer::No, Answer::Yes] {
        for item in items() {
            let note = Some("Vu avec le RUPN, à relire en conseil pédagogique.".to_owned());
            let operation = Operation::Set { item, answer: Some(answer.clone()), note };
            store.record(audit, Timestamp::UNIX_EPOCH, &operation).unwrap();
        }
    }
    (folder, audit)
}

fn items() -> Vec<ItemRef> {
    let library = Library::built_in();
    let of = |list: &prudence::domain::checklist::Checklist| {
        list.items.iter().map(|item| ItemRef::new(&list.id, &item.id)).collect::<Vec<_>>()
    };
    library.checklists().iter().flat_map(of).collect()
}

#[divan::bench]
fn open_with_99_answers(bencher: Bencher) {
    let (folder, _) = answered();
    bencher.bench_local(|| Store::open(folder.path()).unwrap());
}

#[divan::bench]
fn open_and_load_99_answers(bencher: Bencher) {
    let (folder, audit) = answered();
    bencher.bench_local(|| Store::open(folder.path()).unwrap().store.load_audit(audit).unwrap());
}

#[divan::bench]
fn record_one_answer(bencher: Bencher) {
    let (folder, audit) = answered();
    let store = Store::open(folder.path()).unwrap().store;
    let item = items().swap_remove(0);
    let operation = Operation::Set { item, answer: Some(Answer::Yes), note: None };
    bencher.bench_local(|| store.record(audit, Timestamp::UNIX_EPOCH, &operation).unwrap());
}
