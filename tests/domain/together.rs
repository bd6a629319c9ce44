//! Answers that come back from others: merged without a guess, in any order, and nothing is lost.

mod properties;

use crate::college::college;
use jiff::Timestamp;
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Delegation, Entry, Given, ItemRef, Journal, Library, Operation, Owner};
use prudence::domain::establishment::Uai;
use prudence::domain::report::Audit;
use prudence::domain::together::{Merge, Reply, Returned, Settle, Share, entrusted, merge};

const LIST: &str = r#"
schema: prudence.checklist/1
id: courte
version: 1.0.0
title: {fr: "Courte", en: "Short"}
themes: [{id: a, title: {fr: "A", en: "A"}}, {id: b, title: {fr: "B", en: "B"}}]
items:
  - {id: un, theme: a, kind: yesno, severity: blocking, owners: [school], text: {fr: "U", en: "U"}, why: {fr: "P", en: "W"}}
  - {id: deux, theme: a, kind: yesno, severity: useful, owners: [vendor], text: {fr: "D", en: "D"}, why: {fr: "P", en: "W"}}
  - {id: trois, theme: b, kind: yesno, severity: major, owners: [school, vendor], text: {fr: "T", en: "T"}, why: {fr: "P", en: "W"}}
  - {id: canaux, theme: b, kind: multi, severity: useful, owners: [school], text: {fr: "C", en: "C"}, why: {fr: "P", en: "W"}, choices: [{id: sms, value: 0.5, text: {fr: S, en: S}}, {id: papier, value: 0.5, text: {fr: P, en: P}}]}
  - {id: essai, theme: b, kind: date, severity: useful, owners: [school], text: {fr: "E", en: "E"}, why: {fr: "P", en: "W"}}
"#;

fn library() -> Library {
    let mut library = Library::default();
    library.insert_text("courte.yaml", LIST).unwrap();
    library
}

fn item(id: &str) -> ItemRef {
    ItemRef::new("courte", id)
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn set(id: &str, answer: Answer, note: Option<&str>) -> Operation {
    Operation::Set { item: item(id), answer: Some(answer), note: note.map(str::to_owned) }
}

fn audit(entries: impl IntoIterator<Item = (i64, Operation)>) -> Audit {
    let entries =
        (1..).zip(entries).map(|(sequence, (second, operation))| Entry { sequence, at: at(second), operation });
    let journal = Journal::new(entries.collect::<Vec<_>>());
    Audit { id: 1, establishment: college(), day: None, journal, editions: Vec::new() }
}

/// A sheet made at that second, with these answers and notes.
fn sheet(by: &str, made_at: i64, replies: &[(&str, Option<Answer>, Option<&str>)]) -> Returned {
    let reply = |(id, answer, note): &(&str, Option<Answer>, Option<&str>)| Reply {
        given: Given { item: item(id), answer: answer.clone(), note: note.map(str::to_owned) },
        at: None,
        asked: None,
    };
    Returned {
        file: format!("{by}.yaml"),
        school: Uai::parse("0750654D").unwrap(),
        by: Some(by.to_owned()),
        made_at: Some(at(made_at)),
        replies: replies.iter().map(reply).collect(),
    }
}

fn ask(audit: &Audit, sheets: &[Returned]) -> Merge {
    merge(audit, &library(), sheets, &Settle::default())
}

/// The audit once what was taken is recorded, at that second.
fn recorded(audit: &Audit, merged: &Merge, second: i64) -> Audit {
    let mut audit = audit.clone();
    for several in &merged.taken {
        let sequence = i64::try_from(audit.journal.entries().len()).unwrap() + 1;
        audit.journal.push(Entry { sequence, at: at(second), operation: Operation::Several(several.clone()) });
    }
    audit
}

fn answer(audit: &Audit, id: &str) -> Option<Answer> {
    audit.journal.recorded(&item(id)).and_then(|recorded| recorded.answer.clone())
}

mod merging {
    use super::*;

    #[test]
    fn what_is_unanswered_or_unchanged_here_is_taken_and_says_who_gave_it() {
        let audit = audit([(10, set("un", Answer::No, None))]);
        let merged =
            ask(&audit, &[sheet("RUPN", 20, &[("un", Some(Answer::Yes), None), ("deux", Some(Answer::No), None)])]);
        assert_eq!(merged.taken[0].by.as_deref(), Some("RUPN"));
        let after = recorded(&audit, &merged, 30);
        assert_eq!((answer(&after, "un"), answer(&after, "deux")), (Some(Answer::Yes), Some(Answer::No)));
        let mut undone = after;
        undone.journal.push(Entry { sequence: 9, at: at(40), operation: Operation::Undo });
        assert_eq!(undone.journal.answers(), audit.journal.answers(), "one undo takes the sheet back");
    }

    #[test]
    fn an_answer_is_of_whoever_gave_it_and_not_of_whoever_added_a_note() {
        let note = sheet("RUPN", 20, &[("un", None, Some("à revoir"))]);
        let yes = sheet("CPE", 21, &[("un", Some(Answer::Yes), None)]);
        let merged = ask(&audit([]), &[note.clone(), yes.clone()]);
        assert_eq!(merged.taken[0].by.as_deref(), Some("CPE"));
        let standing = audit([(10, set("un", Answer::Yes, None))]);
        let merged = ask(&standing, &[yes, note]);
        assert_eq!(merged.taken[0].by.as_deref(), Some("RUPN"), "the answer stands already, the note is new");
    }

    #[test]
    fn the_same_answer_changes_nothing() {
        let audit = audit([(10, set("un", Answer::Yes, None))]);
        let merged = ask(&audit, &[sheet("RUPN", 5, &[("un", Some(Answer::Yes), None)])]);
        assert_eq!((merged.taken.len(), merged.same), (0, vec![item("un")]));
    }

    #[test]
    fn where_both_changed_both_sides_are_shown_and_nothing_is_taken() {
        let audit = audit([(10, set("un", Answer::No, None))]);
        let sheets = [sheet("RUPN", 5, &[("un", Some(Answer::Yes), None)])];
        let merged = ask(&audit, &sheets);
        let conflict = &merged.conflicts[0];
        assert_eq!(conflict.mine.as_ref().map(|mine| (mine.answer.clone(), mine.at)), Some((Some(Answer::No), at(10))));
        assert_eq!((conflict.theirs[0].answer.clone(), conflict.theirs[0].at), (Answer::Yes, Some(at(5))));
        assert!(merged.taken.is_empty());
        let settled =
            |settle: Settle| answer(&recorded(&audit, &merge(&audit, &library(), &sheets, &settle), 30), "un");
        assert_eq!(settled(Settle { mine: true, ..Settle::default() }), Some(Answer::No));
        assert_eq!(settled(Settle { theirs: true, ..Settle::default() }), Some(Answer::Yes));
        let take = [item("un")].into();
        assert_eq!(settled(Settle { mine: true, take, ..Settle::default() }), Some(Answer::Yes), "item by item");
    }

    #[test]
    fn two_sheets_that_disagree_are_never_settled_by_their_order() {
        let sheets =
            [sheet("A", 5, &[("un", Some(Answer::Yes), None)]), sheet("B", 6, &[("un", Some(Answer::No), None)])];
        let theirs = Settle { theirs: true, ..Settle::default() };
        let merged = merge(&audit([]), &library(), &sheets, &theirs);
        assert_eq!(merged.conflicts[0].theirs.len(), 2);
        assert!(merged.taken.is_empty());
    }

    #[test]
    fn a_note_joins_the_note_that_stands_and_is_not_joined_twice() {
        let before = audit([(10, set("un", Answer::Yes, Some("le mien")))]);
        let sheets = [sheet("RUPN", 5, &[("un", Some(Answer::Yes), Some("le sien"))])];
        let after = recorded(&before, &ask(&before, &sheets), 30);
        let note = after.journal.recorded(&item("un")).and_then(|recorded| recorded.note.clone());
        assert_eq!(note.as_deref(), Some("le mien\nle sien"));
        assert!(ask(&after, &sheets).taken.is_empty());
    }

    #[test]
    fn an_answer_given_since_and_taken_back_leaves_the_sheet_its_way() {
        let audit =
            audit([(10, set("un", Answer::No, None)), (30, set("un", Answer::Yes, None)), (31, Operation::Undo)]);
        let merged = ask(&audit, &[sheet("RUPN", 20, &[("un", Some(Answer::Partial), None)])]);
        assert!(merged.conflicts.is_empty());
        assert_eq!(answer(&recorded(&audit, &merged, 40), "un"), Some(Answer::Partial));
    }

    #[test]
    fn an_answer_to_a_question_that_has_changed_is_to_be_asked_again() {
        let mut audit = audit([]);
        audit.editions.extend(audit.new_editions(&library(), at(1)).into_iter().map(|(edition, _)| edition));
        let mut reworded = Library::default();
        reworded
            .insert_text("courte.yaml", &LIST.replace("1.0.0", "1.1.0").replace("fr: \"U\"", "fr: \"Autre\""))
            .unwrap();
        audit.editions.extend(audit.new_editions(&reworded, at(10)).into_iter().map(|(edition, _)| edition));
        let sheets =
            |made_at| [sheet("RUPN", made_at, &[("un", Some(Answer::Yes), None), ("deux", Some(Answer::Yes), None)])];
        let merged = merge(&audit, &reworded, &sheets(5), &Settle::default());
        assert_eq!((merged.reworded, merged.taken[0].given.len()), (vec![item("un")], 1));
        assert!(merge(&audit, &reworded, &sheets(12), &Settle::default()).reworded.is_empty(), "made with the new one");
    }
}

mod worksheets {
    use super::*;

    fn read(items: &str) -> Result<Returned, Vec<(usize, String)>> {
        let head = "schema: prudence.worksheet/1\nschool: 0750654D\nmade_at: 1970-01-01T00:00:05Z\nfor: \"RUPN\"\nfilled_by: \"\"\nitems:\n";
        Returned::read("f.yaml", &format!("{head}{items}"), &library(), at(10))
            .map_err(|faults| faults.list.into_iter().map(|fault| (fault.line, fault.sentence.key)).collect())
    }

    fn answered(line: &str) -> Option<Answer> {
        let read = read(line).unwrap_or_else(|faults| panic!("{line}: {faults:?}"));
        read.replies.into_iter().next().and_then(|reply| reply.given.answer)
    }

    #[test]
    fn answers_are_taken_as_people_write_them() {
        let yes_no =
            |words: &str| answered(&format!("  - {{id: courte/un, answer: {words}, reason: \"parce que\"}}\n"));
        for words in ["sans objet", "Sans-objet", "not applicable", "na"] {
            assert_eq!(yes_no(words), Some(Answer::NotApplicable { reason: "parce que".to_owned() }), "{words}");
        }
        let plain = |words: &str| answered(&format!("  - {{id: courte/un, answer: {words}}}\n"));
        for (words, expected) in [
            ("oui", Answer::Yes),
            ("Oui", Answer::Yes),
            ("yes", Answer::Yes),
            ("en partie", Answer::Partial),
            ("PARTIEL", Answer::Partial),
            ("no", Answer::No),
            ("ne sait pas", Answer::Unknown),
            ("je ne sais pas", Answer::Unknown),
            ("don’t know", Answer::Unknown),
        ] {
            assert_eq!(plain(words), Some(expected), "{words}");
        }
        let several = Answer::Many(["sms".to_owned(), "papier".to_owned()].into());
        assert_eq!(answered("  - {id: courte/canaux, answer: \"papier, sms\"}\n"), Some(several));
        let day = Answer::Date(jiff::civil::date(2027, 1, 31));
        assert_eq!(answered("  - {id: courte/essai, answer: 31/01/2027}\n"), Some(day));
    }

    #[test]
    fn what_is_left_blank_does_not_come_back() {
        let read = read("  - id: courte/un\n    answer:\n    reason: \"\"\n    note: \"\"\n").unwrap();
        assert_eq!((read.replies.len(), read.by.as_deref(), read.made_at), (0, Some("RUPN"), Some(at(5))));
    }

    #[test]
    fn every_fault_is_told_at_its_place_in_one_go() {
        let items = "  - {id: courte/quatre, answer: oui}\n  - {id: courte/un, answer: bof}\n  - {id: courte/deux, answer: sans objet}\n  - {id: courte/deux, answer: oui, reason: pour rien}\n  - {id: courte/trois, anwser: oui}\n  - {id: courte/trois, answer: oui}\n";
        let fault = |line, key: &str| (line, key.to_owned());
        assert_eq!(
            read(items).unwrap_err(),
            [
                fault(7, "worksheet-point-unknown"),
                fault(8, "worksheet-answer-refused"),
                fault(9, "worksheet-reason-missing"),
                fault(10, "worksheet-reason-unused"),
                fault(11, "yaml-unknown-field"),
                fault(12, "worksheet-point-twice"),
            ]
        );
        let later = "schema: prudence.worksheet/1\nschool: 0750654E\nmade_at: 2036-01-01T00:00:00Z\nitems: []\n";
        let faults = Returned::read("f.yaml", later, &library(), at(10)).unwrap_err();
        let keys: Vec<&str> = faults.list.iter().map(|fault| fault.sentence.key.as_str()).collect();
        assert_eq!(keys, ["uai-check", "worksheet-made-later", "yaml-empty-value"]);
    }

    proptest! {
        #[test]
        fn whatever_a_file_holds_it_is_read_or_refused_with_a_place(text in "(?s).{0,200}") {
            if let Err(faults) = Returned::read("f.yaml", &text, &library(), at(10)) {
                prop_assert!(!faults.list.is_empty());
            }
        }
    }
}

mod entrusting {
    use super::*;

    #[test]
    fn points_are_chosen_by_owner_theme_name_and_state() {
        let to = |ids: &[&str], to: &str| {
            let items = ids.iter().map(|id| item(id)).collect();
            Operation::Delegate(Delegation { items, to: Some(to.to_owned()) })
        };
        let audit = audit([
            (1, set("deux", Answer::Yes, None)),
            (2, to(&["deux", "trois"], "Référent")),
            (3, to(&["canaux"], "CPE")),
            (4, to(&["essai"], "référent")),
        ]);
        let library = library();
        let ids = |selection: Share| -> Vec<String> {
            selection.of(&audit, &library).iter().map(|view| view.item.id.clone()).collect()
        };
        let owner = Some(Owner::Vendor);
        assert_eq!(ids(Share { owner, ..Share::default() }), ["deux", "trois"]);
        assert_eq!(ids(Share { owner, theme: Some("courte/b".to_owned()), ..Share::default() }), ["trois"]);
        let entrusted_to = Some("REFERENT".to_owned());
        assert_eq!(ids(Share { entrusted_to, open: true, ..Share::default() }), ["trois", "essai"]);
        let groups = entrusted(&audit, &library);
        let groups: Vec<(&str, usize)> = groups.iter().map(|(to, views)| (*to, views.len())).collect();
        assert_eq!(groups, [("Référent", 3), ("CPE", 1)]);
    }
}
