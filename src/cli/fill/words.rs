//! The words of the linear mode: what a line typed at a question means.

use crate::domain::checklist::{Answer, Choice, Item, Question};
use crate::domain::fold::fold;
use crate::text::Text;

/// What a person wants when the line is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To be told the reason of « not applicable ».
    NotApplicable,
    /// To write a note.
    Note,
    /// To know why the question is asked.
    Why,
    /// The question before.
    Back,
    /// The next question, this one left as it is.
    Skip,
    /// To stop.
    Quit,
    /// The words that are understood.
    Help,
    /// The question again.
    Repeat,
}

/// What a line means.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// An answer.
    Answer(Answer),
    /// A note, given on the same line.
    Note(String),
    /// Something else.
    Wish(Wish),
    /// Nothing that is understood here.
    Unclear,
}

/// The words that are understood, in the chosen language.
pub struct Words {
    answers: Vec<(Answer, Vec<String>)>,
    unknown: Vec<String>,
    wishes: Vec<(Wish, Vec<String>)>,
}

impl Words {
    /// The words of the language of `text`.
    #[must_use]
    pub fn new(text: &Text) -> Self {
        let words = |key: &str| text.get(key).split(',').map(|word| fold(word.trim())).collect::<Vec<String>>();
        Self {
            answers: vec![
                (Answer::Yes, words("fill-words-yes")),
                (Answer::Partial, words("fill-words-partial")),
                (Answer::No, words("fill-words-no")),
            ],
            unknown: words("fill-words-unknown"),
            wishes: vec![
                (Wish::NotApplicable, words("fill-words-na")),
                (Wish::Note, words("fill-words-note")),
                (Wish::Why, words("fill-words-why")),
                (Wish::Back, words("fill-words-back")),
                (Wish::Skip, words("fill-words-skip")),
                (Wish::Quit, words("fill-words-quit")),
                (Wish::Help, words("fill-words-help")),
            ],
        }
    }

    /// What `line` means as a reply to `item`.
    #[must_use]
    pub fn understand(&self, line: &str, item: &Item) -> Meaning {
        let line = line.trim();
        if line.is_empty() {
            return Meaning::Wish(Wish::Repeat);
        }
        if let Some(literal) = line.strip_prefix('=').filter(|_| item.question == Question::Text) {
            return answer(item, &[literal.trim().to_owned()]);
        }
        let folded = fold(line);
        if self.unknown.contains(&folded) {
            return Meaning::Answer(Answer::Unknown);
        }
        if let Some(wish) = self.wish(&folded) {
            return Meaning::Wish(wish);
        }
        if let Some(meaning) = self.with_its_text(line, item) {
            return meaning;
        }
        match &item.question {
            Question::YesNo => self.yes_or_no(line, &folded, item),
            Question::Single(choices) | Question::Multi(choices) => answer(item, &chosen(line, choices, item)),
            Question::Number(_) | Question::Date | Question::Text => answer(item, &[line.to_owned()]),
        }
    }

    fn wish(&self, folded: &str) -> Option<Wish> {
        self.wishes.iter().find(|(_, words)| words.iter().any(|word| word == folded)).map(|(wish, _)| *wish)
    }

    /// `x pas d’ENT ici` and `note à revoir en mars`: the wish and its text on one line. Where the answer is a free
    /// text, such a line is the answer.
    fn with_its_text(&self, line: &str, item: &Item) -> Option<Meaning> {
        let (word, text) = line.split_once(' ')?;
        if item.question == Question::Text {
            return None;
        }
        match self.wish(&fold(word))? {
            Wish::Note => Some(Meaning::Note(text.trim().to_owned())),
            Wish::NotApplicable => Some(Meaning::Answer(Answer::NotApplicable { reason: text.trim().to_owned() })),
            _ => None,
        }
    }

    fn yes_or_no(&self, line: &str, folded: &str, item: &Item) -> Meaning {
        let known = self.answers.iter().find(|(_, words)| words.iter().any(|word| word == folded));
        known.map_or_else(|| answer(item, &[line.to_owned()]), |(answer, _)| Meaning::Answer(answer.clone()))
    }
}

/// The ids of the choices that a line names by their numbers or ids; `0` alone is none of several.
fn chosen(line: &str, choices: &[Choice], item: &Item) -> Vec<String> {
    let parts = line.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty());
    let ids: Vec<String> = parts
        .map(|part| {
            let number = part.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let choice = number.and_then(|index| choices.get(index));
            choice.map_or_else(|| part.to_owned(), |choice| choice.id.clone())
        })
        .collect();
    let none = matches!(item.question, Question::Multi(_)) && ids == ["0"];
    if none { Vec::new() } else { ids }
}

fn answer(item: &Item, words: &[String]) -> Meaning {
    Answer::parse(item, words, None).map_or(Meaning::Unclear, Meaning::Answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::domain::checklist::{Library, Localized, Measure};
    use crate::text::Language;
    use num_rational::Ratio;

    fn item(question: Question) -> Item {
        let mut item = Library::built_in().checklists()[0].items[0].clone();
        item.question = question;
        item
    }

    fn choices() -> Vec<Choice> {
        let choice = |id: &str| Choice {
            id: id.to_owned(),
            value: Ratio::from_integer(1),
            text: Localized { fr: id.to_owned(), en: id.to_owned() },
        };
        vec![choice("sms"), choice("papier")]
    }

    fn french(line: &str, question: Question) -> Meaning {
        Words::new(&Text::new(Language::French)).understand(line, &item(question))
    }

    fn many(ids: &[&str]) -> Meaning {
        Meaning::Answer(Answer::Many(ids.iter().map(|id| (*id).to_owned()).collect()))
    }

    #[test]
    fn a_letter_a_word_and_the_words_of_scripts_are_answers() {
        for line in ["o", "OUI", " oui ", "yes"] {
            assert_eq!(french(line, Question::YesNo), Meaning::Answer(Answer::Yes), "{line}");
        }
        assert_eq!(french("i", Question::YesNo), Meaning::Answer(Answer::Unknown));
        assert_eq!(french("Je ne sais pas", Question::Number(Measure::default())), Meaning::Answer(Answer::Unknown));
    }

    #[test]
    fn each_language_has_its_own_letters() {
        let english = Words::new(&Text::new(Language::English));
        assert_eq!(english.understand("y", &item(Question::YesNo)), Meaning::Answer(Answer::Yes));
        assert_eq!(english.understand("I don\u{2019}t know", &item(Question::YesNo)), Meaning::Answer(Answer::Unknown));
        assert_eq!(english.understand("i don't know", &item(Question::YesNo)), Meaning::Answer(Answer::Unknown));
        assert_eq!(english.understand("o", &item(Question::YesNo)), Meaning::Unclear);
    }

    #[test]
    fn wishes_are_heard_with_or_without_accents() {
        for line in ["précédent", "precedent", "PRÉCÉDENT", "retour"] {
            assert_eq!(french(line, Question::YesNo), Meaning::Wish(Wish::Back), "{line}");
        }
        assert_eq!(french("?", Question::Date), Meaning::Wish(Wish::Help));
        assert_eq!(french("", Question::Date), Meaning::Wish(Wish::Repeat));
    }

    #[test]
    fn a_reason_or_a_note_may_stand_on_the_same_line() {
        let reason = Answer::NotApplicable { reason: "pas d’ENT".to_owned() };
        assert_eq!(french("x pas d’ENT", Question::YesNo), Meaning::Answer(reason));
        assert_eq!(french("note à revoir", Question::Number(Measure::default())), Meaning::Note("à revoir".to_owned()));
        assert_eq!(french("x", Question::YesNo), Meaning::Wish(Wish::NotApplicable));
    }

    #[test]
    fn a_free_text_is_taken_as_it_is_unless_it_is_a_word_of_the_help() {
        let text = |text: &str| Meaning::Answer(Answer::Text(text.to_owned()));
        assert_eq!(french("note de service du 3 mars", Question::Text), text("note de service du 3 mars"));
        assert_eq!(french("note", Question::Text), Meaning::Wish(Wish::Note));
        assert_eq!(french("= note", Question::Text), text("note"));
        assert_eq!(french("=", Question::Text), Meaning::Unclear);
    }

    #[test]
    fn choices_are_named_by_number_or_id() {
        assert_eq!(french("2", Question::Single(choices())), Meaning::Answer(Answer::One("papier".to_owned())));
        assert_eq!(french("sms", Question::Single(choices())), Meaning::Answer(Answer::One("sms".to_owned())));
        assert_eq!(french("0", Question::Single(choices())), Meaning::Unclear);
        assert_eq!(french("1 2", Question::Single(choices())), Meaning::Unclear);
        assert_eq!(french("2, 1", Question::Multi(choices())), many(&["papier", "sms"]));
        assert_eq!(french("0", Question::Multi(choices())), many(&[]));
        assert_eq!(french("3", Question::Multi(choices())), Meaning::Unclear);
    }

    #[test]
    fn numbers_and_days_are_read_as_the_french_write_them() {
        assert_eq!(french("12,5", Question::Number(Measure::default())), Meaning::Answer(Answer::Number(12.5)));
        assert_eq!(french("douze", Question::Number(Measure::default())), Meaning::Unclear);
        let day = jiff::civil::Date::new(2027, 1, 31).unwrap();
        assert_eq!(french("31/01/2027", Question::Date), Meaning::Answer(Answer::Date(day)));
        assert_eq!(french("2027-01-31", Question::Date), Meaning::Answer(Answer::Date(day)));
    }
}
