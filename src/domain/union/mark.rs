//! What was answered to an item, in one letter.

use crate::domain::checklist::{Question, State};
use crate::domain::report::AnswerLine;
use std::fmt::{self, Write};
use std::str::FromStr;

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Given {
    /// Yes.
    Yes,
    /// In part.
    Partial,
    /// No.
    No,
    /// The person said that they do not know.
    Unknown,
    /// Nothing yet.
    Unanswered,
    /// Not applicable.
    Na,
    /// Not asked: not for this kind of school, or not after an earlier answer.
    Hidden,
    /// One or several of the choices of the item.
    Choice,
    /// A number, a day or a text.
    Other,
}

impl Given {
    /// All answers, in the order in which tables list them.
    pub const ALL: [Self; 9] = [
        Self::Yes,
        Self::Partial,
        Self::No,
        Self::Unknown,
        Self::Unanswered,
        Self::Na,
        Self::Hidden,
        Self::Choice,
        Self::Other,
    ];

    /// The word in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partial => "partial",
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Unanswered => "unanswered",
            Self::Na => "na",
            Self::Hidden => "hidden",
            Self::Choice => "choice",
            Self::Other => "other",
        }
    }

    const fn letter(self) -> char {
        match self {
            Self::Yes => 'y',
            Self::Partial => 'p',
            Self::No => 'n',
            Self::Unknown => 'u',
            Self::Unanswered => 'e',
            Self::Na => 'x',
            Self::Hidden => 'h',
            Self::Choice => 'c',
            Self::Other => 'o',
        }
    }

    const fn from_letter(letter: char) -> Option<Self> {
        Some(match letter {
            'y' => Self::Yes,
            'p' => Self::Partial,
            'n' => Self::No,
            'u' => Self::Unknown,
            'e' => Self::Unanswered,
            'x' => Self::Na,
            'h' => Self::Hidden,
            'c' => Self::Choice,
            'o' => Self::Other,
            _ => return None,
        })
    }

    fn of(line: &AnswerLine, question: &Question) -> Self {
        match (line.state, question, line.answer.as_str()) {
            (State::Unknown, ..) => Self::Unknown,
            (State::Unanswered, ..) => Self::Unanswered,
            (State::Na, ..) => Self::Na,
            (State::Hidden, ..) => Self::Hidden,
            (State::Answered, Question::YesNo, Some("yes")) => Self::Yes,
            (State::Answered, Question::YesNo, Some("partial")) => Self::Partial,
            (State::Answered, Question::YesNo, Some("no")) => Self::No,
            (State::Answered, Question::Single(_) | Question::Multi(_), _) => Self::Choice,
            (State::Answered, ..) => Self::Other,
        }
    }
}

/// What was answered to an item, and whether something denies it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The answer.
    pub given: Given,
    /// Whether a measurement, or the answer to another item, denies it.
    pub denied: bool,
}

impl Mark {
    /// The mark of a line of a report, which answers this question.
    #[must_use]
    pub fn of(line: &AnswerLine, question: &Question) -> Self {
        let measured = line.contradiction.as_ref().is_some_and(|targets| !targets.is_empty());
        Self { given: Given::of(line, question), denied: measured || !line.conflicts.is_empty() }
    }

    const fn letter(self) -> char {
        let letter = self.given.letter();
        if self.denied { letter.to_ascii_uppercase() } else { letter }
    }

    fn from_letter(letter: char) -> Option<Self> {
        let small = letter.to_ascii_lowercase();
        let given = Given::from_letter(small)?;
        Some(Self { given, denied: letter != small })
    }
}

/// The answers to a checklist, in the order of its items. As a text, one letter an item: `yyPnx`; a capital one is
/// denied.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Marks(pub Vec<Mark>);

impl fmt::Display for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|mark| f.write_char(mark.letter()))
    }
}

impl FromStr for Marks {
    /// The letter that means nothing.
    type Err = char;

    fn from_str(text: &str) -> Result<Self, char> {
        // As many as there are bytes, when every letter is one that means something.
        let mut marks = Vec::with_capacity(text.len());
        for letter in text.chars() {
            marks.push(Mark::from_letter(letter).ok_or(letter)?);
        }
        Ok(Self(marks))
    }
}
