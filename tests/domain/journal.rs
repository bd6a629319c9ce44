//! The answer journal against the simplest model of undo and redo: a row of pictures and a finger on one of them.

use jiff::Timestamp;
use proptest::prelude::*;
use prudence::domain::checklist::{
    Answer, Answers, Delegation, Entry, Given, ItemRef, Journal, Opening, Operation, Recorded, Several,
};

/// Pictures of all answers after each change, and which of them is shown.
struct Model {
    pictures: Vec<Answers>,
    shown: usize,
}

impl Model {
    fn of(entries: &[Entry]) -> Self {
        let mut model = Self { pictures: vec![Answers::new()], shown: 0 };
        for entry in entries {
            match &entry.operation {
                Operation::Undo => model.shown = model.shown.saturating_sub(1),
                Operation::Redo => model.shown = (model.shown + 1).min(model.pictures.len() - 1),
                Operation::Open(_) | Operation::Delegate(_) => {}
                Operation::Set { .. } | Operation::Several(_) => {
                    let mut next = model.pictures[model.shown].clone();
                    for (item, answer, note) in entry.operation.given() {
                        let (answer, note) = (answer.cloned(), note.map(str::to_owned));
                        next.insert(item.clone(), Recorded { answer, note, at: entry.at });
                    }
                    model.pictures.truncate(model.shown + 1);
                    model.pictures.push(next);
                    model.shown += 1;
                }
            }
        }
        model
    }
}

fn opened() -> Operation {
    Operation::Open(Opening {
        checklist: "montee-en-charge".to_owned(),
        theme: "j-7".to_owned(),
        waits_for: vec!["j-30".to_owned()],
        reason: Some("ordre reçu".to_owned()),
    })
}

fn delegated() -> impl Strategy<Value = Operation> {
    let items = prop::collection::vec(item(), 1..3);
    (items, prop::option::of("\\PC{1,12}")).prop_map(|(items, to)| Operation::Delegate(Delegation { items, to }))
}

fn item() -> impl Strategy<Value = ItemRef> {
    "[a-d]".prop_map(|item| ItemRef::new("anticipation", &item))
}

fn given() -> impl Strategy<Value = Given> {
    let answer = prop_oneof![
        Just(Answer::Yes),
        Just(Answer::No),
        Just(Answer::Unknown),
        Just(Answer::Many(["a".to_owned(), "b".to_owned()].into())),
        Just(Answer::NotApplicable { reason: "pas d’internat".to_owned() }),
        Just(Answer::Date(jiff::civil::date(2027, 1, 31))),
        (-1e6..1e6).prop_map(Answer::Number),
        "\\PC{1,12}".prop_map(Answer::Text),
    ];
    let note = prop::option::of("\\PC{1,12}");
    (item(), prop::option::of(answer), note).prop_map(|(item, answer, note)| Given { item, answer, note })
}

fn operation() -> impl Strategy<Value = Operation> {
    let set = given().prop_map(|Given { item, answer, note }| Operation::Set { item, answer, note });
    let several = (prop::collection::vec(given(), 1..4), prop::option::of("\\PC{1,12}"))
        .prop_map(|(given, by)| Operation::Several(Several { given, by }));
    prop_oneof![
        4 => set,
        2 => several,
        3 => Just(Operation::Undo),
        1 => Just(Operation::Redo),
        1 => Just(opened()),
        1 => delegated(),
    ]
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec(operation(), 0..60).prop_map(|operations| {
        let numbered = operations.into_iter().zip(1..);
        let entry =
            |(operation, sequence)| Entry { sequence, at: Timestamp::from_second(sequence).unwrap(), operation };
        numbered.map(entry).collect()
    })
}

proptest! {
    #[test]
    fn the_current_answers_are_those_of_the_model(entries in entries()) {
        let (journal, model) = (Journal::new(entries.clone()), Model::of(&entries));
        prop_assert_eq!(journal.answers(), &model.pictures[model.shown]);
        prop_assert_eq!(!journal.undoable().is_empty(), model.shown > 0);
        prop_assert_eq!(!journal.redoable().is_empty(), model.shown + 1 < model.pictures.len());
    }

    #[test]
    fn nothing_that_was_written_is_ever_lost(entries in entries()) {
        let journal = Journal::new(entries.clone());
        prop_assert_eq!(journal.entries(), entries.as_slice());
    }

    #[test]
    fn the_journal_of_an_earlier_moment_is_the_journal_as_it_was(entries in entries(), moment in 0_i64..70) {
        let journal = Journal::new(entries.clone());
        let earlier = entries.into_iter().filter(|entry| entry.sequence <= moment);
        prop_assert_eq!(journal.until(Timestamp::from_second(moment).unwrap()), Journal::new(earlier));
    }

    #[test]
    fn an_operation_reads_back_as_it_was_written(operation in operation()) {
        let written = serde_json::to_string(&operation).unwrap();
        prop_assert_eq!(serde_json::from_str::<Operation>(&written).unwrap(), operation);
    }
}

#[test]
fn an_item_is_entrusted_until_somebody_else_has_it_or_nobody_and_undo_is_about_answers() {
    let item = ItemRef::new("anticipation", "a");
    let to =
        |name: Option<&str>| Operation::Delegate(Delegation { items: vec![item.clone()], to: name.map(str::to_owned) });
    let answer = Operation::Set { item: item.clone(), answer: Some(Answer::Yes), note: None };
    let mut journal = Journal::default();
    let mut push = |operation: Operation, expected: Option<&str>, answered: bool| {
        let sequence = i64::try_from(journal.entries().len()).unwrap();
        journal.push(Entry { sequence, at: Timestamp::from_second(sequence).unwrap(), operation });
        assert_eq!(journal.entrusted(&item).map(|entrusted| entrusted.to.as_str()), expected);
        assert_eq!(journal.recorded(&item).is_some(), answered);
    };
    push(answer.clone(), None, true);
    push(to(Some("RUPN")), Some("RUPN"), true);
    push(Operation::Undo, Some("RUPN"), false);
    push(to(Some("gestionnaire")), Some("gestionnaire"), false);
    push(to(None), None, false);
}
