//! Texts meant to do harm, texts that are merely strange, and any text at all.

use super::texts::{item_with, parse, second_item};
use proptest::prelude::*;
use prudence::domain::yaml::{Faults, LIMIT};
use std::time::{Duration, Instant};

/// Texts meant to do harm, and texts that are merely strange.
mod on_purpose {
    use super::*;

    /// What a build for development on a busy machine stays under with ease, and quadratic time never would.
    const FAST: Duration = Duration::from_secs(20);

    fn refused(text: &str) -> Faults {
        let start = Instant::now();
        let faults = parse(text).unwrap_err();
        assert!(start.elapsed() < FAST, "{:?}", start.elapsed());
        assert!(faults.list.iter().all(|fault| fault.snippet.chars().count() <= 200));
        faults
    }

    #[test]
    fn an_alias_bomb_is_refused_at_its_first_alias() {
        let bomb = (1..10).fold("a0: &a0 [x, x]\n".to_owned(), |text, level| {
            let inner = format!("*a{}, ", level - 1).repeat(9);
            text + &format!("a{level}: &a{level} [{inner}]\n")
        });
        let faults = refused(&bomb);
        assert_eq!((faults.list[0].line, faults.list[0].sentence.key.as_str()), (2, "yaml-alias"));
    }

    #[test]
    fn what_the_parser_stumbles_over_is_said_in_our_words() {
        for (text, key) in [
            ("a: \"b\n", "yaml-quote-open"),
            ("a: [b, c\n", "yaml-bracket-open"),
            ("a: {b: c\n", "yaml-bracket-open"),
            ("a: \"b\" c\n", "yaml-after-quote"),
            ("a: \"\\q\"\n", "yaml-escape"),
            ("a: b: c\n", "yaml-misaligned"),
            ("a:\n  - b\n c\n", "yaml-misaligned"),
        ] {
            assert_eq!(refused(text).list[0].sentence.key, key, "{text}");
        }
    }

    #[test]
    fn a_file_over_one_mebibyte_is_refused_unread() {
        let faults = refused(&"#".repeat(LIMIT + 1));
        assert_eq!(faults.list[0].sentence.key, "yaml-too-large");
        assert_eq!(refused(&"#".repeat(LIMIT)).list[0].sentence.key, "yaml-empty");
    }

    #[test]
    fn bottomless_nesting_is_refused() {
        for text in ["[".repeat(500_000), "{a: ".repeat(200_000), "- ".repeat(300_000), "a:\n ".repeat(3)] {
            refused(&text);
        }
        let conditions = "{not: ".repeat(5_000);
        assert_eq!(refused(&item_with(&format!("when: {conditions}"))).list[0].sentence.key, "yaml-too-deep");
    }

    #[test]
    fn a_hundred_thousand_keys_or_faults_are_refused_fast_with_a_hundred_of_them_told() {
        let keys = (0..100_000).map(|number| format!("k{number}: 1")).collect::<Vec<_>>().join("\n");
        assert_eq!(refused(&keys).list.len(), 100);
        let long = format!("{}: 1\n", "k".repeat(LIMIT - 10));
        refused(&long);
    }

    #[test]
    fn control_characters_in_a_fault_never_leave_as_they_are() {
        let faults = refused(&item_with("\"co\\elour\u{202e}\": red"));
        assert!(faults.list.iter().all(|fault| !fault.snippet.contains(['\u{1b}', '\u{202e}'])), "{faults:?}");
    }

    #[test]
    fn strange_characters_are_told_or_read_but_stop_nothing() {
        for strange in ["\0", "\u{feff}", "\u{85}", "\u{2028}", "\r", "\u{7f}", "\u{1b}[2J", "😀", "\u{fffd}"] {
            let _ = parse(strange);
            let _ = parse(&item_with(&format!("proof: {{fr: a{strange}b, en: b}}")));
            let _ = parse(&item_with(&format!("{strange}proof: {{fr: a, en: b}}")));
        }
    }
}

/// Whatever the text.
mod always {
    use super::*;

    /// A checklist with every kind of part.
    fn whole() -> String {
        second_item(
            "proof: {fr: Preuve, en: Proof}
    applies: {kinds: [college]}
    when: {any: [{item: first, in: [yes]}, {not: {item: first, in: [no, na]}}]}
    checks: [portal]
    contradicted_by: [cert]
    due: {days_before: 30}
    refs: [{label: {fr: \"Source : une\", en: Source}, url: https://exemple.fr/, status: verified}]
migrations: [{from: ancien, to: second}]",
        )
    }

    /// That every fault has a place in the text.
    fn assert_inside(text: &str, faults: &Faults) -> Result<(), TestCaseError> {
        // YAML ends lines at \n, \r and \r\n.
        let lines: Vec<usize> =
            text.replace("\r\n", "\n").split(['\n', '\r']).map(|line| line.chars().count()).collect();
        for fault in &faults.list {
            prop_assert!(
                (1..=lines.len()).contains(&fault.line),
                "line {} of {}: {:?}",
                fault.line,
                lines.len(),
                fault
            );
            let width = lines[fault.line - 1];
            prop_assert!((1..=width + 1).contains(&fault.column), "column {} of {width}: {fault:?}", fault.column);
        }
        prop_assert!(!faults.list.is_empty());
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn any_text_is_read_or_has_its_faults_told_inside_it(text in any::<String>()) {
            if let Err(faults) = parse(&text) {
                assert_inside(&text, &faults)?;
            }
        }

        #[test]
        fn any_text_of_yaml_s_own_signs_too(text in "[-\\[\\]{}:,?&*!|>'\"%@`# \n\ta0~<=.\r]{0,60}") {
            if let Err(faults) = parse(&text) {
                assert_inside(&text, &faults)?;
            }
        }

        #[test]
        fn a_change_anywhere_in_a_good_file_is_read_or_told_inside_it(
            at in any::<prop::sample::Index>(),
            removed in 0_usize..20,
            added in prop_oneof!["[-\\[\\]{}:,&*!|>'\"# \n\ta0~]{0,6}", "(yes|~|null|1e9|true|é|\r\n|\t|--- |<<: )", "\\PC{0,4}"],
        ) {
            let whole = whole();
            let characters: Vec<char> = whole.chars().collect();
            let start = at.index(characters.len());
            let end = (start + removed).min(characters.len());
            let changed: String =
                characters[..start].iter().chain(added.chars().collect::<Vec<_>>().iter()).chain(&characters[end..]).collect();
            if let Err(faults) = parse(&changed) {
                assert_inside(&changed, &faults)?;
            }
        }

        #[test]
        fn lines_of_a_good_file_in_any_order_too(lines in Just(whole().lines().map(str::to_owned).collect::<Vec<_>>()).prop_shuffle()) {
            let text = lines.join("\n");
            if let Err(faults) = parse(&text) {
                assert_inside(&text, &faults)?;
            }
        }
    }
}
