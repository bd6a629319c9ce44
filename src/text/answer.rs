//! Answers in the words of each language.

use super::Text;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Measure, Question};
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
            Answer::Number(number) => self.measured(*number, question),
            Answer::Date(day) => self.day(*day),
            Answer::Text(text) => printable::one_line(text),
        }
    }

    /// A number with its unit, when the question has one.
    fn measured(&self, number: f64, question: Option<&Question>) -> String {
        match question {
            Some(Question::Number(Measure { unit: Some(unit), .. })) => {
                self.with_unit(number, &printable::one_line(self.local(unit)))
            }
            _ => self.decimal(number),
        }
    }

    /// A number with its unit: « 12,5 Mbit/s ».
    #[must_use]
    pub fn with_unit(&self, number: f64, unit: &str) -> String {
        self.say(&Sentence::new("answer-measured").with("number", self.decimal(number)).with("unit", unit))
    }

    /// What numbers are expected: « de 0 à 100 Mbit/s »; none when any number goes.
    #[must_use]
    pub fn measure(&self, measure: &Measure) -> Option<String> {
        let unit = measure.unit.as_ref().map(|unit| printable::one_line(self.local(unit)));
        let bound = |number: f64| match &unit {
            Some(unit) => self.with_unit(number, unit),
            None => self.decimal(number),
        };
        let sentence = match (measure.min, measure.max) {
            (Some(min), Some(max)) => {
                Sentence::new("measure-between").with("min", self.decimal(min)).with("max", bound(max))
            }
            (Some(min), None) => Sentence::new("measure-from").with("min", bound(min)),
            (None, Some(max)) => Sentence::new("measure-to").with("max", bound(max)),
            (None, None) => Sentence::new("measure-unit").with("unit", unit?),
        };
        Some(self.say(&sentence))
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

    fn megabits(min: Option<f64>, max: Option<f64>) -> Measure {
        let unit = Localized { fr: "Mbit/s".to_owned(), en: "Mbit/s".to_owned() };
        Measure { unit: Some(unit), min, max }
    }

    #[test]
    fn a_number_has_its_unit() {
        let question = Question::Number(megabits(None, None));
        assert_eq!(french(&Answer::Number(12.5), Some(&question)), "12,5\u{a0}Mbit/s");
    }

    #[test]
    fn the_numbers_expected_are_told_with_their_bounds() {
        let told = |measure: &Measure| Text::new(Language::French).measure(measure);
        assert_eq!(told(&megabits(Some(0.0), Some(2.5))).unwrap(), "de 0 à 2,5\u{a0}Mbit/s");
        assert_eq!(told(&megabits(Some(1.0), None)).unwrap(), "au moins 1\u{a0}Mbit/s");
        assert_eq!(told(&megabits(None, Some(1.0))).unwrap(), "au plus 1\u{a0}Mbit/s");
        assert_eq!(told(&megabits(None, None)).unwrap(), "en Mbit/s");
        assert_eq!(told(&Measure::default()), None);
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
