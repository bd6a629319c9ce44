//! Promise 1, « nothing lost »: a program killed at any instant leaves every answer that it acknowledged.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up must fail")]

#[path = "common/college.rs"]
mod college;

use college::college;
use jiff::Timestamp;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Operation};
use prudence::store::Store;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const KILLS: usize = 200;

/// Names the folder in which [`child`] records; without it, that test has nothing to do.
const FOLDER: &str = "PRUDENCE_TEST_KILL_FOLDER";

#[test]
fn every_acknowledged_answer_survives_200_kills() {
    let folder = tempfile::tempdir().unwrap();
    let audit = Store::open(folder.path()).unwrap().store.create_audit(&college(), Timestamp::UNIX_EPOCH).unwrap();
    let mut acknowledged = Vec::new();
    for _ in 0..KILLS {
        acknowledged.extend(record_and_kill(folder.path()));
        let opened = Store::open(folder.path()).unwrap();
        assert_eq!(opened.set_aside, None, "a kill never damages the database");
        let journal = opened.store.load_audit(audit).unwrap().journal;
        let missing: Vec<&i64> = acknowledged.iter().filter(|sequence| !holds(journal.entries(), **sequence)).collect();
        assert!(missing.is_empty(), "acknowledged and lost: {missing:?}");
    }
    assert!(acknowledged.len() > KILLS, "the kills must fall while answers are being recorded");
}

/// Starts a child that records without end, kills it at a random instant, and gives what it had acknowledged.
fn record_and_kill(folder: &Path) -> Vec<i64> {
    let mut child = start(folder);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    let enough = random() % 8;
    while (acknowledged.len() as u64) < enough {
        acknowledged.extend(acknowledgement(&lines.next().unwrap().unwrap()));
    }
    for _ in 0..random() % 300_000 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    acknowledged.extend(lines.map_while(Result::ok).filter_map(|line| acknowledgement(&line)));
    acknowledged
}

/// This very program again, running only the test [`child`].
fn start(folder: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "child", "--nocapture"]).env(FOLDER, folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// What the child runs: record, then say so, until the end.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let store = Store::open(Path::new(&folder)).unwrap().store;
    let audit = store.current_audit().unwrap().unwrap();
    let last = store.load_audit(audit).unwrap().journal.entries().last().map_or(0, |entry| entry.sequence);
    for sequence in last + 1.. {
        let recorded = store.record(audit, Timestamp::UNIX_EPOCH, &operation(sequence)).unwrap();
        println!("\nacknowledged {} .", recorded.sequence);
    }
}

/// The sequence in a line of the child; the final dot shows that the line is whole.
fn acknowledgement(line: &str) -> Option<i64> {
    line.strip_prefix("acknowledged ")?.strip_suffix(" .")?.parse().ok()
}

fn operation(sequence: i64) -> Operation {
    let item = ItemRef::new("anticipation", "plan-continuite");
    Operation::Set { item, answer: Some(Answer::Yes), note: Some(format!("note {sequence}")) }
}

fn holds(entries: &[Entry], sequence: i64) -> bool {
    let found = entries.binary_search_by_key(&sequence, |entry| entry.sequence);
    found.is_ok_and(|index| entries[index].operation == operation(sequence))
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
