//! A sheet of a report beside the questions that it answers.

use super::questions::{Answers, Forms, Question, Questions};
use crate::domain::union::{Filed, Given, Mark, Sheet};

/// A sheet with its questions.
pub struct Filled<'b> {
    /// The sheet.
    pub sheet: &'b Sheet,
    /// The questions of its form.
    pub questions: &'b Questions<'b>,
    /// The place of its first answer among all those of the report.
    pub first: usize,
}

impl<'b> Filled<'b> {
    /// The sheets of a report whose forms are known, and how many questions they have in all.
    pub fn all(line: &'b Filed, forms: &'b Forms<'b>) -> (Vec<Self>, usize) {
        let mut count = 0;
        let filled = |sheet: &'b Sheet| {
            let questions = forms.get(&sheet.form)?;
            let first = count;
            count += questions.all.len();
            Some(Self { sheet, questions, first })
        };
        (line.sheets.iter().filter_map(filled).collect(), count)
    }

    /// Every answer, with its place among all those of the report and its question.
    pub fn answers(&self) -> impl Iterator<Item = (usize, &'b Mark, &'b Question<'b>)> + use<'b> {
        let pairs = self.sheet.marks.0.iter().zip(&self.questions.all);
        pairs.zip(self.first..).map(|((mark, question), place)| (place, mark, question))
    }

    /// The answer at this place of the sheet, when it is one of these.
    pub fn given_among(&self, at: usize, answers: Answers) -> Option<Given> {
        let given = self.sheet.marks.0.get(at)?.given;
        (answers >> given as usize & 1 == 1).then_some(given)
    }
}
