//! What holds whatever was answered here and on the sheets.

use super::{ask, audit, item, recorded, set, sheet};
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Given, Operation, Recorded};
use prudence::domain::report::Audit;
use prudence::domain::together::Returned;

const ITEMS: [&str; 3] = ["un", "deux", "trois"];

fn some_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![Just(Answer::Yes), Just(Answer::Partial), Just(Answer::No), Just(Answer::Unknown)]
}

/// The answers of an audit, given before or after the sheets were made.
fn answered() -> impl Strategy<Value = Vec<(i64, Operation)>> {
    let one = (1..100_i64, 0..ITEMS.len(), some_answer(), prop::option::of("[xy]"));
    prop::collection::vec(one, 0..6).prop_map(|mut given| {
        given.sort_by_key(|(second, ..)| *second);
        given.into_iter().map(|(second, id, answer, note)| (second, set(ITEMS[id], answer, note.as_deref()))).collect()
    })
}

fn some_sheet() -> impl Strategy<Value = Returned> {
    let reply = (prop::option::of(some_answer()), prop::option::of("[xyz]"));
    ("[ABC]", 20..80_i64, "[a-z]{12}", prop::collection::vec(reply, ITEMS.len())).prop_map(
        |(by, made_at, file, replies)| {
            let told = ITEMS.iter().zip(&replies).filter(|(_, (answer, note))| answer.is_some() || note.is_some());
            let told: Vec<_> = told.map(|(id, (answer, note))| (*id, answer.clone(), note.as_deref())).collect();
            Returned { file, ..sheet(&by, made_at, &told) }
        },
    )
}

/// What is recorded for each item, its moment and the order of its note's lines left out.
fn picture(audit: &Audit) -> Vec<(Option<Answer>, Vec<String>)> {
    let lines = |recorded: &Recorded| {
        let mut lines: Vec<String> = recorded.note.iter().flat_map(|note| note.lines()).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let recorded = |id: &&str| audit.journal.recorded(&item(id));
    let told = |recorded: Option<&Recorded>| recorded.map_or((None, Vec::new()), |r| (r.answer.clone(), lines(r)));
    ITEMS.iter().map(recorded).map(told).collect()
}

proptest! {
    #[test]
    fn merging_again_changes_nothing(entries in answered(), sheets in prop::collection::vec(some_sheet(), 1..4)) {
        let before = audit(entries);
        let merged = ask(&before, &sheets);
        let after = recorded(&before, &merged, 200);
        let again = ask(&after, &sheets);
        prop_assert_eq!(again.taken, vec![]);
        prop_assert_eq!(again.conflicts.len(), merged.conflicts.len());
    }

    #[test]
    fn the_order_of_the_files_does_not_matter(entries in answered(), sheets in prop::collection::vec(some_sheet(), 1..4)) {
        let audit = audit(entries);
        let turned: Vec<Returned> = sheets.iter().rev().cloned().collect();
        prop_assert_eq!(ask(&audit, &sheets), ask(&audit, &turned));
    }

    #[test]
    fn without_a_conflict_one_after_the_other_comes_to_the_same_in_either_order(
        entries in answered(), first in some_sheet(), second in some_sheet(),
    ) {
        let start = audit(entries);
        let in_turn = |sheets: [&Returned; 2]| {
            let half = ask(&start, std::slice::from_ref(sheets[0]));
            let middle = recorded(&start, &half, 200);
            let rest = ask(&middle, std::slice::from_ref(sheets[1]));
            let conflicts = half.conflicts.len() + rest.conflicts.len();
            (conflicts, recorded(&middle, &rest, 201))
        };
        let (one, other) = (in_turn([&first, &second]), in_turn([&second, &first]));
        prop_assume!(one.0 == 0 && other.0 == 0);
        prop_assert_eq!(picture(&one.1), picture(&other.1));
        let at_once = ask(&start, &[first.clone(), second.clone()]);
        prop_assert!(at_once.conflicts.is_empty());
        prop_assert_eq!(picture(&recorded(&start, &at_once, 200)), picture(&one.1));
    }

    #[test]
    fn every_reply_is_taken_the_same_or_shown(entries in answered(), sheets in prop::collection::vec(some_sheet(), 1..4)) {
        let start = audit(entries);
        let merged = ask(&start, &sheets);
        let after = recorded(&start, &merged, 200);
        for reply in sheets.iter().flat_map(|sheet| &sheet.replies) {
            let Given { item, answer, note } = &reply.given;
            if let Some(conflict) = merged.conflicts.iter().find(|conflict| conflict.item == *item) {
                let shown = conflict.theirs.iter().any(|theirs| Some(&theirs.answer) == answer.as_ref());
                prop_assert!(shown || answer.is_none());
                continue;
            }
            let recorded = after.journal.recorded(item).unwrap();
            prop_assert!(answer.is_none() || *answer == recorded.answer);
            let kept = |line: &str| recorded.note.iter().flat_map(|note| note.lines()).any(|known| known == line);
            prop_assert!(note.iter().all(|note| kept(note)));
        }
        for id in ITEMS {
            let note = |audit: &Audit| audit.journal.recorded(&item(id)).and_then(|recorded| recorded.note.clone());
            let kept = note(&after).unwrap_or_default();
            prop_assert!(note(&start).is_none_or(|note| kept.starts_with(&note)), "a note of ours stays");
        }
    }
}
