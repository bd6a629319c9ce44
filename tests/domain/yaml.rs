//! Files with faults: each fault is told with its place, its item and a way out; whatever the text, nothing breaks.

mod hostile;
mod texts;

use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Condition, Question};
use prudence::domain::problem::ProblemKind;
use prudence::domain::sentence::Arg;
use prudence::domain::yaml::shape::nearest;
use prudence::domain::{Problem, Sentence};
use texts::{HEAD, ITEM, argument, assert_faults, item_with, parse, second_item};

/// A file in order.
mod in_order {
    use super::*;

    #[test]
    fn every_field_is_read() {
        let list = parse(&second_item(
            "proof: {fr: Preuve, en: Proof}
    applies: {kinds: [college, lycee-pro]}
    when: {all: [{item: first, in: [yes, partial]}, {not: {any: [{item: first, in: [na]}]}}]}
    checks: [portal, login]
    contradicted_by: [cert, http.overloaded]
    due: {days_before: 30}
    refs: [{label: {fr: Source, en: Source}, url: https://exemple.fr/, status: verified}]
migrations: [{from: ancien, to: second}]",
        ))
        .unwrap();
        let item = list.item("second").unwrap();
        assert_eq!(item.proof.as_ref().unwrap().en, "Proof");
        assert_eq!((item.kinds.len(), item.checks.len(), item.contradicted_by.len()), (2, 2, 2));
        assert_eq!(item.due.unwrap().days_before, 30);
        assert_eq!(item.refs[0].url.as_deref(), Some("https://exemple.fr/"));
        assert_eq!(item.formerly, ["ancien"]);
        assert_eq!(list.migrations().collect::<Vec<_>>(), [("ancien", "second")]);
        assert!(matches!(item.when, Some(Condition::All { ref all }) if all.len() == 2));
    }

    #[test]
    fn choices_keep_their_values_exactly() {
        let text =
            item_with("choices: [{id: x, value: 0.35, text: {fr: X, en: X}}, {id: 2, value: 1, text: {fr: Y, en: Y}}]");
        let list = parse(&text.replace("yesno", "single")).unwrap();
        let Question::Single(choices) = &list.items[0].question else { panic!("{:?}", list.items[0].question) };
        assert_eq!((choices[0].value.to_string(), choices[1].id.as_str()), ("7/20".to_owned(), "2"));
    }

    #[test]
    fn a_number_has_its_unit_and_its_bounds() {
        let text = item_with("unit: {fr: élèves, en: pupils}\n    min: 0").replace("yesno", "number");
        let list = parse(&text).unwrap();
        let Question::Number(measure) = &list.items[0].question else { panic!("{:?}", list.items[0].question) };
        assert_eq!((measure.unit.as_ref().unwrap().en.as_str(), measure.min, measure.max), ("pupils", Some(0.0), None));
        let answers = ["0", "12,5", "-1", "inf"].map(|typed| Answer::parse(&list.items[0], &[typed.to_owned()], None));
        assert_eq!(answers.map(|answer| answer.is_ok()), [true, true, false, false]);
    }

    #[test]
    fn a_number_is_read_as_it_is_written_in_france() {
        let list = parse(&item_with("").replace("yesno", "number")).unwrap();
        let read = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
            Answer::parse(&list.items[0], &words, None).ok()
        };
        for typed in ["1200", "1 200", "1\u{a0}200", "1\u{202f}200", " 1200 "] {
            assert_eq!(read(&[typed]), Some(Answer::Number(1200.0)), "{typed:?}");
        }
        assert_eq!(read(&["1", "200,5"]), Some(Answer::Number(1200.5)));
        assert_eq!(read(&["1 234 567"]), Some(Answer::Number(1_234_567.0)));
        for typed in ["12 30", "1 20", "1,200 300", "1 200 3", "1.200,5", "- 5", ""] {
            assert_eq!(read(&[typed]), None, "{typed:?}");
        }
    }

    #[test]
    fn words_that_older_yaml_took_for_truth_values_stay_words() {
        let list = parse(&second_item("when: {item: first, in: [yes, no]}")).unwrap();
        let when = list.items[1].when.clone().unwrap();
        assert_eq!(when, Condition::Is { item: "first".to_owned(), words: vec!["yes".to_owned(), "no".to_owned()] });
    }

    #[test]
    fn line_ends_of_windows_and_a_byte_order_mark_change_nothing() {
        let text = item_with("");
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let (plain, windows) = (parse(&text).unwrap(), parse(&windows).unwrap());
        assert_eq!(plain, windows, "the hash too: the same content");
    }
}

/// Each kind of fault, at its place.
mod each_fault {
    use super::*;

    #[test]
    fn a_typo_in_a_field_is_told_with_the_field_that_was_meant() {
        let text = second_item("").replace("severity: major\n    text: {fr: Question, en: Question}\n    why: {fr: Raison, en: Reason}\n    owners: [school]\n    \n", "severity: major\n    text: {fr: Question, en: Question}\n    ▸wy: {fr: Raison, en: Reason}\n    owners: [school]\n");
        let text = text.replace("  - id: second", "  - ▸id: second");
        let faults = assert_faults(&text, &["yaml-missing-field", "yaml-unknown-field"]);
        assert_eq!(faults.list[1].item.as_deref(), Some("second"));
        assert_eq!(faults.list[1].snippet, "    wy: {fr: Raison, en: Reason}");
        let suggestion = Sentence::new("suggestion-some").with("word", "why");
        assert_eq!(argument(&faults.list[1].sentence, "suggestion"), &Arg::from(suggestion));
    }

    #[test]
    fn a_word_that_is_not_among_the_known_ones() {
        let text = item_with("checks: [portal, ▸portail]").replace("severity: major", "severity: ▸majeur");
        assert_faults(&text, &["yaml-unknown-word", "checklist-unknown-check"]);
        assert_faults(&item_with("checks: [portal, ▸portail]"), &["checklist-unknown-check"]);
        assert_faults(&item_with("contradicted_by: [▸certificat]"), &["checklist-unknown-verdict"]);
        assert_faults(&item_with("").replace("owners: [school]", "owners: [▸ecole]"), &["yaml-unknown-word"]);
        let kind = item_with("min: 1").replace("kind: yesno", "kind: ▸nombre");
        assert_faults(&kind, &["yaml-unknown-word"]);
    }

    #[test]
    fn wrong_types() {
        for (lines, key) in [
            ("due: {days_before: ▸soon}", "yaml-whole-expected"),
            ("due: {days_before: ▸-1}", "yaml-whole-expected"),
            ("due: {days_before: ▸1.5}", "yaml-whole-expected"),
            ("due: {days_before: ▸\"30\"}", "yaml-whole-expected"),
            ("due: ▸30", "yaml-fields-expected"),
            ("checks: ▸portal", "yaml-list-expected"),
            ("proof: ▸Preuve", "yaml-fields-expected"),
            ("refs: [▸une source]", "yaml-fields-expected"),
            ("proof: {fr: ▸[a, b], en: Proof}", "yaml-text-expected"),
            ("proof: {fr: ▸{a: b}, en: Proof}", "yaml-text-expected"),
        ] {
            assert_faults(&item_with(lines), &[key]);
        }
    }

    #[test]
    fn missing_values_and_translations() {
        for (lines, key) in [
            ("proof: ▸{fr: Preuve}", "yaml-missing-translation"),
            ("proof: {fr: Preuve, en: ▸\"\"}", "yaml-empty-value"),
            ("proof: {fr: Preuve, en: ▸\"  \"}", "yaml-empty-value"),
            ("proof: {fr: Preuve, en: ▸~}", "yaml-empty-value"),
            ("applies: {kinds: ▸[]}", "yaml-empty-value"),
            ("refs: [▸{label: {fr: Source, en: Source}}]", "yaml-missing-field"),
        ] {
            assert_faults(&item_with(lines), &[key]);
        }
    }

    #[test]
    fn things_written_twice() {
        assert_faults(&item_with("▸why: {fr: Encore, en: Again}"), &["yaml-duplicate-key"]);
        assert_faults(&second_item("").replace("id: second", "id: ▸first"), &["yaml-duplicate-id"]);
        assert_faults(
            &item_with("").replace(
                "[{id: a, title: {fr: A, en: A}}]",
                "[{id: a, title: {fr: A, en: A}}, {id: ▸a, title: {fr: A, en: A}}]",
            ),
            &["yaml-duplicate-id"],
        );
        assert_faults(&item_with("").replace("[school]", "[school, ▸school]"), &["yaml-repeated"]);
    }

    #[test]
    fn names_that_lead_nowhere() {
        assert_faults(&item_with("").replace("theme: a", "theme: ▸b"), &["checklist-unknown-theme"]);
        assert_faults(&second_item("when: {item: ▸frist, in: [yes]}"), &["checklist-unknown-item"]);
        assert_faults(&second_item("when: {item: first, in: [▸oui]}"), &["checklist-unknown-answer"]);
        assert_faults(&item_with("\nmigrations: [{from: ancien, to: ▸frist}]"), &["checklist-unknown-migration"]);
        assert_faults(&item_with("\nmigrations: [{from: ▸first, to: first}]"), &["checklist-id-reused"]);
        assert_faults(&item_with("\nmigrations: [{from: ▸Ancien, to: first}]"), &["yaml-id-expected"]);
        let twice = item_with("\nmigrations: [{from: ancien, to: first}, {from: ▸ancien, to: first}]");
        assert_faults(&twice, &["checklist-migration-twice"]);
    }

    #[test]
    fn a_condition_on_itself_or_on_a_later_item_would_be_a_circle() {
        assert_faults(&item_with("when: {item: ▸first, in: [yes]}"), &["checklist-condition-later"]);
        let circle = item_with("when: {not: {item: ▸second, in: [yes]}}")
            + &ITEM.replace("first", "second")
            + "    when: {item: first, in: [yes]}\n";
        assert_faults(&circle, &["checklist-condition-later"]);
    }

    #[test]
    fn a_condition_has_exactly_one_form() {
        for (when, key) in [
            ("▸{}", "yaml-form-expected"),
            ("▸{in: [yes]}", "yaml-form-expected"),
            ("▸yes", "yaml-form-expected"),
            ("▸{item: first}", "yaml-missing-field"),
            ("{item: first, in: [yes], ▸not: {item: first, in: [na]}}", "yaml-unknown-field"),
            ("{all: ▸[]}", "yaml-empty-value"),
            ("{any: [▸{}]}", "yaml-form-expected"),
            ("{item: first, in: ▸[]}", "yaml-empty-value"),
            ("{item: first, in: [▸true]}", "yaml-quotes-expected"),
        ] {
            assert_faults(&second_item(&format!("when: {when}")), &[key]);
        }
    }

    #[test]
    fn choices_that_do_not_go_with_their_item() {
        let choice = |id: &str, value: &str| format!("{{id: {id}, value: {value}, text: {{fr: X, en: X}}}}");
        let single = |choices: &str| item_with(&format!("choices: {choices}")).replace("yesno", "single");
        let good = choice("y", "1");
        assert_faults(&single(&format!("▸[{good}]")), &["checklist-too-few-choices"]);
        assert_faults(&single(&format!("[{good}, {}]", choice("▸y", "0"))), &["yaml-duplicate-id"]);
        assert_faults(&single(&format!("[{good}, {}]", choice("x", "▸1.5"))), &["checklist-value-range"]);
        assert_faults(&single(&format!("[{good}, {}]", choice("x", "▸half"))), &["yaml-number-expected"]);
        assert_faults(&single(&format!("[{good}, {}]", choice("▸na", "0"))), &["checklist-choice-reserved"]);
        assert_faults(&item_with(&format!("choices: ▸[{good}, {}]", choice("x", "0"))), &["checklist-choices-unused"]);
        assert_faults(&item_with("").replace("yesno", "▸multi"), &["checklist-too-few-choices"]);
    }

    #[test]
    fn answers_that_cannot_both_be_true_must_both_be_possible() {
        let rule = |rule: &str| second_item(&format!("contradicts: [{rule}]"));
        assert!(parse(&rule("{answer: [yes], item: first, in: [no, na]}")).is_ok());
        assert!(parse(&rule("{answer: [yes], item: autre-liste/point, in: [x]}")).is_ok(), "not at hand here");
        assert_faults(&rule("{answer: [▸oui], item: first, in: [▸non]}"), &["checklist-unknown-answer"; 2]);
        assert_faults(&rule("{answer: [yes], item: ▸frist, in: [no]}"), &["checklist-unknown-opposed"]);
        assert_faults(&rule("{answer: [yes], item: ▸second, in: [no]}"), &["checklist-against-itself"]);
        assert_faults(&rule("▸{item: first, in: [no]}"), &["yaml-missing-field"]);
    }

    #[test]
    fn a_measure_that_does_not_go_with_its_item() {
        let number = |lines: &str| item_with(lines).replace("yesno", "number");
        assert!(parse(&number("unit: {fr: s, en: s}\n    min: -1.5\n    max: 3")).is_ok());
        assert_faults(&number("min: 4\n    max: ▸3"), &["checklist-bounds-crossed"]);
        assert_faults(&number("max: ▸beaucoup"), &["yaml-number-expected"]);
        assert_faults(&number("unit: ▸{fr: s}"), &["yaml-missing-translation"]);
        assert_faults(&number("unit: ▸s"), &["yaml-fields-expected"]);
        let unused = ["checklist-measure-unused"; 3];
        assert_faults(&item_with("unit: ▸{fr: s, en: s}\n    min: ▸1\n    max: ▸2"), &unused);
    }

    #[test]
    fn an_id_that_cannot_be_typed_or_cited() {
        for id in ["Plan", "plan continuité", "a/b"] {
            assert_faults(&item_with("").replace("id: first", &format!("id: ▸{id}")), &["yaml-id-expected"]);
        }
    }

    #[test]
    fn an_item_without_owner_and_a_file_without_items() {
        assert_faults(&item_with("").replace("[school]", "▸[]"), &["checklist-no-owner"]);
        assert_faults(&HEAD.replace("items:", "items: ▸[]"), &["yaml-empty-value"]);
    }

    #[test]
    fn a_file_of_another_kind_or_of_a_later_schema() {
        assert_faults(&item_with("").replace("prudence.checklist/1", "▸prudence.checklist/2"), &["yaml-unknown-word"]);
        assert_faults("▸just a sentence", &["yaml-fields-expected"]);
        assert_faults("▸- a\n- b\n", &["yaml-fields-expected"]);
        assert_faults("▸", &["yaml-empty"]);
        assert_faults("▸# only a comment\n", &["yaml-empty"]);
        assert_faults("a: 1\n▸---\nb: 2\n", &["yaml-two-documents"]);
    }

    #[test]
    fn what_the_format_does_not_need_is_refused() {
        assert_faults(&item_with("proof: {fr: &x Preuve, en: ▸*x}"), &["yaml-alias"]);
        assert_faults(&item_with("proof: {fr: ▸!!str Preuve, en: Proof}"), &["yaml-tag"]);
        assert_faults(&item_with("proof:\n\t ▸fr: Preuve"), &["yaml-tab"]);
    }

    #[test]
    fn what_a_file_means_is_looked_at_even_where_its_form_is_wrong() {
        let text =
            second_item("when: {item: ▸frist, in: [yes]}\n    checks: [▸portail]\n    due: {days_before: ▸soon}");
        let text = text.replacen("theme: a", "theme: ▸b", 1).replacen("severity: major", "severity: ▸grave", 1);
        let of_first = ["checklist-unknown-theme", "yaml-unknown-word"];
        let of_second = ["checklist-unknown-item", "checklist-unknown-check", "yaml-whole-expected"];
        assert_faults(&text, &[&of_first[..], &of_second[..]].concat());
    }

    #[test]
    fn all_faults_of_a_file_are_told_in_one_go_in_its_order() {
        let text = second_item("due: {days_before: ▸soon}\n    ▸colour: red\n    proof: ▸{fr: Preuve}").replacen(
            "severity: major",
            "severity: ▸grave",
            1,
        );
        let keys = ["yaml-unknown-word", "yaml-whole-expected", "yaml-unknown-field", "yaml-missing-translation"];
        let faults = assert_faults(&text, &keys);
        assert_eq!(
            faults.list.iter().map(|f| f.item.as_deref().unwrap()).collect::<Vec<_>>(),
            ["first", "second", "second", "second"]
        );
        let problem = Problem::from(faults);
        assert_eq!((problem.kind, argument(&problem.sentence, "more")), (ProblemKind::NotFine, &Arg::Number(3)));
    }
}

/// What a person reads.
mod told {
    use super::*;
    use prudence::text::{Language, Text};

    fn told(lines: &str, language: Language) -> String {
        let faults = parse(&item_with(lines)).unwrap_err();
        Text::new(language).say(&Problem::from(faults).sentence)
    }

    #[test]
    fn a_fault_is_one_sentence_with_its_place_its_item_and_the_way_out() {
        let typo = "due: {days_befor: 30, days_before: 30}";
        assert_eq!(
            told(typo, Language::French),
            "essai.yaml, ligne 14, colonne 11, point first\u{a0}: le champ «\u{a0}days_befor\u{a0}» n’existe pas \
             ici\u{a0}; vouliez-vous dire «\u{a0}days_before\u{a0}»\u{a0}? Champs possibles\u{a0}: days_before."
        );
        assert_eq!(
            told(typo, Language::English),
            "essai.yaml, line 14, column 11, item first: the field “days_befor” does not exist here; did you mean \
             “days_before”? Possible fields: days_before."
        );
    }

    #[test]
    fn several_faults_are_counted_and_a_word_without_likeness_gets_no_suggestion() {
        assert_eq!(
            told("applies: {kinds: [prison]}\n    due: 30", Language::English),
            "essai.yaml, line 14, column 23, item first: “prison” is not a word known here. Possible words: ecole, \
             college, lycee, lycee-pro, erea, cite-scolaire. (and one more fault in this file)"
        );
    }
}

/// Suggestions after a typo.
mod suggestions {
    use super::*;

    #[test]
    fn the_nearest_word_is_suggested_and_a_far_one_is_not() {
        let known = ["severity", "theme", "text", "why"];
        assert_eq!(nearest("serverity", &known), Some("severity"));
        assert_eq!(nearest("them", &known), Some("theme"));
        assert_eq!(nearest("colour", &known), None);
        assert_eq!(nearest(&"y".repeat(100_000), &known), None);
    }

    proptest! {
        #[test]
        fn one_letter_left_out_is_always_understood(word in "[a-z]{4,12}", place in 0_usize..4) {
            let mut typed = word.clone();
            typed.remove(place);
            prop_assert_eq!(nearest(&typed, &[&word, "?"]), Some(word.as_str()));
        }
    }
}
