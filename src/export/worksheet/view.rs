//! A worksheet in words: what every form of it shows.

use super::sheet::Worksheet;
use crate::domain::Sentence;
use crate::domain::checklist::{ItemRef, Question};
use crate::domain::printable::one_line;
use crate::domain::report::audit::ItemView;
use crate::text::Text;
use jiff::tz::TimeZone;
use serde::Serialize;

/// A worksheet in words.
#[derive(Serialize)]
pub(super) struct View {
    /// The school.
    pub school: String,
    /// For whom it is.
    pub to: Option<String>,
    /// When it was made, and how many points it has.
    pub made: String,
    /// The points, theme by theme.
    pub groups: Vec<Group>,
}

/// The points of one theme.
#[derive(Serialize)]
pub(super) struct Group {
    /// The theme's title.
    pub title: String,
    /// Its points.
    pub points: Vec<Point>,
}

/// One point to answer.
#[derive(Serialize)]
pub(super) struct Point {
    /// Its place on the sheet, from 1.
    pub number: usize,
    /// The point, as the file names it.
    pub item: ItemRef,
    /// The question.
    pub question: String,
    /// What is said below it: why, proof, due date, present answer.
    pub about: Vec<String>,
    /// The answers to tick; each with the word by which the file takes it.
    pub answers: Vec<Answer>,
    /// What is to be written where there is nothing to tick: a date, a number with its unit.
    pub blank: Option<String>,
}

/// An answer to tick.
#[derive(Serialize)]
pub(super) struct Answer {
    /// The word or the id by which a file gives it.
    pub word: String,
    /// What a person reads.
    pub label: String,
}

impl View {
    /// The sheet as every format shows it: its points by theme, numbered from 1.
    pub(super) fn new(sheet: &Worksheet<'_>, text: &Text) -> Self {
        let school = Sentence::new("sheet-school").with("name", sheet.school.name.as_str());
        let day = sheet.made_at.to_zoned_datetime(TimeZone::system()).date();
        let made = Sentence::new("sheet-made").with("day", text.day(day)).with("count", sheet.points.len());
        let to = sheet.to.as_deref().map(|to| text.say(&Sentence::new("sheet-for").with("to", to)));
        let mut groups: Vec<Group> = Vec::new();
        let mut theme = None;
        for (number, view) in (1..).zip(&sheet.points) {
            if theme != Some((&view.checklist.id, &view.item.theme)) {
                theme = Some((&view.checklist.id, &view.item.theme));
                let title = view.checklist.theme(&view.item.theme).map(|theme| one_line(text.local(&theme.title)));
                groups.push(Group { title: title.unwrap_or_default(), points: Vec::new() });
            }
            if let Some(group) = groups.last_mut() {
                group.points.push(Point::new(number, view, sheet, text));
            }
        }
        Self { school: text.say(&school.with("uai", sheet.school.uai.as_str())), to, made: text.say(&made), groups }
    }
}

impl Point {
    fn new(number: usize, view: &ItemView<'_>, sheet: &Worksheet<'_>, text: &Text) -> Self {
        let item = view.item;
        let why = Sentence::new("sheet-why").with("why", text.local(&item.why));
        let proof = item.proof.as_ref().map(|proof| Sentence::new("sheet-proof").with("proof", text.local(proof)));
        let due = sheet.day.and_then(|day| view.due(day));
        let due = due.map(|day| Sentence::new("sheet-due").with("day", text.day(day)));
        let standing = view.recorded.and_then(|recorded| recorded.answer.as_ref());
        let standing = standing
            .map(|answer| Sentence::new("sheet-current").with("answer", text.answer(answer, Some(&item.question))));
        let about = [Some(why), proof, due, standing].into_iter().flatten();
        Self {
            number,
            item: view.reference(),
            question: one_line(text.local(&item.text)),
            about: about.map(|sentence| text.say(&sentence)).collect(),
            answers: answers(&item.question, text),
            blank: blank(&item.question, text),
        }
    }
}

fn answers(question: &Question, text: &Text) -> Vec<Answer> {
    let said = |key: &str| Answer { word: text.get(key), label: text.get(key) };
    let own: Vec<Answer> = match question {
        Question::YesNo => ["answer-yes", "answer-partial", "answer-no"].map(said).into(),
        Question::Single(choices) | Question::Multi(choices) => {
            let choice = |choice: &crate::domain::checklist::Choice| Answer {
                word: choice.id.clone(),
                label: one_line(text.local(&choice.text)),
            };
            choices.iter().map(choice).collect()
        }
        Question::Number(_) | Question::Date | Question::Text => Vec::new(),
    };
    own.into_iter().chain(["sheet-unknown", "sheet-na"].map(said)).collect()
}

/// What is to be written where no answer can be ticked.
fn blank(question: &Question, text: &Text) -> Option<String> {
    match question {
        Question::Number(measure) => Some(text.measure(measure).unwrap_or_else(|| text.get("sheet-number"))),
        Question::Date => Some(text.get("sheet-day")),
        Question::Text => Some(text.get("sheet-text")),
        _ => None,
    }
}
