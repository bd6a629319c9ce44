//! The journal by example, and what holds for any journal.

use super::*;
use crate::domain::checklist::{Given, Several};
use proptest::prelude::*;

fn set(item: &str, answer: Answer) -> Operation {
    Operation::Set { item: ItemRef::new("anticipation", item), answer: Some(answer), note: None }
}

fn several(given: Vec<Given>) -> Operation {
    Operation::Several(Several { given, by: None })
}

fn journal(operations: impl IntoIterator<Item = Operation>) -> Journal {
    let entries = operations.into_iter().zip(1..).map(|(operation, sequence)| {
        let at = Timestamp::from_second(sequence).unwrap();
        Entry { sequence, at, operation }
    });
    Journal::new(entries)
}

fn answer(journal: &Journal, item: &str) -> Option<Answer> {
    journal.recorded(&ItemRef::new("anticipation", item)).and_then(|recorded| recorded.answer.clone())
}

#[test]
fn the_latest_answer_counts() {
    let journal = journal([set("a", Answer::No), set("a", Answer::Yes)]);
    assert_eq!(answer(&journal, "a"), Some(Answer::Yes));
    assert_eq!(journal.entries().len(), 2, "the earlier answer stays in the history");
}

#[test]
fn undo_gives_the_earlier_answer_back_and_redo_the_later_one() {
    let mut operations = vec![set("a", Answer::No), set("b", Answer::Yes), set("a", Answer::Yes), Operation::Undo];
    assert_eq!(answer(&journal(operations.clone()), "a"), Some(Answer::No));
    operations.push(Operation::Undo);
    assert_eq!(answer(&journal(operations.clone()), "b"), None);
    operations.extend([Operation::Redo, Operation::Redo]);
    let both = journal(operations);
    assert_eq!((answer(&both, "a"), answer(&both, "b")), (Some(Answer::Yes), Some(Answer::Yes)));
}

#[test]
fn a_new_answer_after_an_undo_leaves_nothing_to_redo() {
    let journal = journal([set("a", Answer::No), Operation::Undo, set("b", Answer::Yes), Operation::Redo]);
    assert_eq!(answer(&journal, "a"), None);
    assert!(journal.redoable().is_empty());
}

#[test]
fn undo_with_nothing_to_undo_changes_nothing() {
    assert_eq!(journal([Operation::Undo, Operation::Redo]).answers().len(), 0);
}

#[test]
fn several_answers_given_in_one_gesture_are_taken_back_by_one_undo() {
    let given = |item: &str| Given {
        item: ItemRef::new("anticipation", item),
        answer: Some(Answer::Unknown),
        note: Some("vu".to_owned()),
    };
    let mut operations = vec![set("a", Answer::No), several(vec![given("a"), given("b")])];
    let many = journal(operations.clone());
    assert_eq!((answer(&many, "a"), answer(&many, "b")), (Some(Answer::Unknown), Some(Answer::Unknown)));
    assert_eq!(many.undoable().len(), 2);
    operations.push(Operation::Undo);
    let undone = journal(operations.clone());
    assert_eq!((answer(&undone, "a"), answer(&undone, "b")), (Some(Answer::No), None));
    operations.push(Operation::Redo);
    assert_eq!(journal(operations).answers(), many.answers());
}

#[test]
fn an_earlier_moment_can_be_looked_at() {
    let journal = journal([set("a", Answer::No), set("a", Answer::Yes)]);
    assert_eq!(answer(&journal.until(Timestamp::from_second(1).unwrap()), "a"), Some(Answer::No));
}

fn set_many(items: &[String], answer: &Answer) -> Operation {
    let given =
        |id: &String| Given { item: ItemRef::new("anticipation", id), answer: Some(answer.clone()), note: None };
    several(items.iter().map(given).collect())
}

fn operations() -> impl Strategy<Value = Vec<Operation>> {
    let answers = prop_oneof![Just(Answer::Yes), Just(Answer::Partial), Just(Answer::No), Just(Answer::Unknown)];
    let one = prop_oneof![
        4 => ("[abc]", answers.clone()).prop_map(|(item, answer)| set(&item, answer)),
        1 => (prop::collection::vec("[abc]", 1..3), answers).prop_map(|(items, answer)| set_many(&items, &answer)),
        1 => Just(Operation::Undo),
        1 => Just(Operation::Redo),
    ];
    prop::collection::vec(one, 0..40)
}

proptest! {
    #[test]
    fn undo_after_an_answer_is_as_if_nothing_had_happened(before in operations(), item in "[abc]") {
        let start = journal(before.clone());
        let mut after = before;
        after.extend([set(&item, Answer::Partial), Operation::Undo]);
        let after = journal(after);
        prop_assert_eq!(after.answers(), start.answers());
    }

    #[test]
    fn redo_after_undo_is_as_if_nothing_had_happened(before in operations()) {
        let start = journal(before.clone());
        prop_assume!(!start.undoable().is_empty());
        let mut after = before;
        after.extend([Operation::Undo, Operation::Redo]);
        let after = journal(after);
        prop_assert_eq!(after.answers(), start.answers());
    }
}
