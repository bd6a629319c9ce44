//! Answers in the words of each language.

use super::Text;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Question};
use crate::domain::printable;

impl Text {
    /// An answer in words. `question` gives choices their texts; without it, when the item is gone, their ids stand.
    #[must_use]
    pub fn answer(&self, answer: &Answer, question: Option<&Question>) -> String {
        match answer {
            Answer::Yes => self.get("answer-yes"),
            Answer::Partial => self.get("answer-partial"),
            Answer::No => self.get("answer-no"),
            Answer::Unknown => self.get("state-unknown"),
            Answer::NotApplicable { reason } => self.say(&Sentence::new("answer-na").with("reason", reason.as_str())),
            Answer::One(id) => self.choice(id, question),
            Answer::Many(ids) if ids.is_empty() => self.get("answer-none"),
            Answer::Many(ids) => ids.iter().map(|id| self.choice(id, question)).collect::<Vec<_>>().join(", "),
            Answer::Number(number) => self.decimal(*number),
            Answer::Date(day) => self.day(*day),
            Answer::Text(text) => printable::one_line(text),
        }
    }

    fn choice(&self, id: &str, question: Option<&Question>) -> String {
        let choices = question.map(Question::choices).unwrap_or_default();
        let choice = choices.iter().find(|choice| choice.id == id);
        printable::one_line(choice.map_or(id, |choice| self.local(&choice.text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::{Choice, Localized};
    use crate::text::Language;
    use num_rational::Ratio;

    fn french(answer: &Answer, question: Option<&Question>) -> String {
        Text::new(Language::French).answer(answer, question)
    }

    fn question() -> Question {
        let text = Localized { fr: "la fibre".to_owned(), en: "fibre".to_owned() };
        Question::Single(vec![Choice { id: "fibre".to_owned(), value: Ratio::from_integer(1), text }])
    }

    #[test]
    fn each_answer_has_its_word() {
        assert_eq!(french(&Answer::Partial, None), "partiel");
        assert_eq!(french(&Answer::NotApplicable { reason: "pas d’ENT".to_owned() }, None), "sans objet (pas d’ENT)");
        assert_eq!(french(&Answer::Number(12.5), None), "12,5");
        assert_eq!(french(&Answer::Many(std::collections::BTreeSet::new()), None), "aucun choix");
    }

    #[test]
    fn a_choice_is_told_by_its_text_and_by_its_id_when_the_item_is_gone() {
        let answer = Answer::One("fibre".to_owned());
        assert_eq!(french(&answer, Some(&question())), "la fibre");
        assert_eq!(french(&answer, None), "fibre");
    }

    #[test]
    fn a_text_cannot_steer_the_terminal() {
        assert_eq!(french(&Answer::Text("a\u{1b}[31mb\nc".to_owned()), None), "a�[31mb c");
    }
}
