//! Small parts of the domain on which safety rests, whatever the text.

use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Choice, Item, Library, Localized, Measure, Question};
use prudence::domain::{fold, hex, printable};

/// Characters that a terminal obeys, that make a text read as another, or that nobody sees.
fn is_dangerous(c: char) -> bool {
    let reorders = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    c.is_control() || reorders || matches!(c, '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

#[test]
fn no_character_that_a_terminal_would_obey_gets_through() {
    let all: String = ('\0'..=char::MAX).collect();
    assert!(!printable::one_line(&all).contains(is_dangerous));
    assert!(!printable::lines(&all).replace('\n', "").contains(is_dangerous));
}

proptest! {
    #[test]
    fn what_is_printable_stays_as_it_is(text in any::<String>()) {
        let once = printable::one_line(&text);
        prop_assert_eq!(printable::one_line(&once), once.clone());
        prop_assert_eq!(printable::lines(&once), once);
    }

    #[test]
    fn folding_twice_is_folding_once_and_a_text_matches_itself(text in "\\PC{0,40}") {
        let once = fold::fold(&text);
        prop_assert_eq!(fold::fold(&once), once.clone());
        prop_assert!(fold::matches(&text, &text));
        prop_assert!(fold::matches(&text, &once));
    }

    #[test]
    fn bytes_read_back_from_hexadecimal(bytes in any::<Vec<u8>>(), text in "[0-9a-fA-F+é -]{0,4}") {
        prop_assert_eq!(hex::bytes(&hex::hex(&bytes)), Some(bytes));
        if let Some(read) = hex::bytes(&text) {
            prop_assert_eq!(hex::hex(&read), text.to_lowercase());
        }
    }

    #[test]
    fn whatever_is_typed_as_an_answer_is_refused_or_fits(
        words in prop::collection::vec("(oui|no|na|unknown|12,5|inf|NaN|2027-01-31|x|y| |\\PC{0,6})", 0..3),
        reason in prop::option::of("\\PC{0,6}"),
        which in 0_usize..6,
    ) {
        let item = item(which);
        if let Ok(answer) = Answer::parse(&item, &words, reason.as_deref()) {
            prop_assert!(answer.fits(&item.question), "{:?}", answer);
        }
    }
}

/// An item of each kind of question.
fn item(which: usize) -> Item {
    let text = || Localized { fr: "Un choix".to_owned(), en: "A choice".to_owned() };
    let choice = |id: &str| Choice { id: id.to_owned(), value: 1.into(), text: text() };
    let choices = || vec![choice("x"), choice("y")];
    let question = match which {
        0 => Question::YesNo,
        1 => Question::Single(choices()),
        2 => Question::Multi(choices()),
        3 => Question::Number(Measure { unit: None, min: Some(-3.0), max: Some(100.0) }),
        4 => Question::Date,
        _ => Question::Text,
    };
    Item { question, ..Library::built_in().checklists()[0].items[0].clone() }
}
