//! Answers that a measurement or another answer denies: both sides are shown, with their days.

use super::check::Check;
use super::context::Context;
use super::line::Line;
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::domain::report::AnswerLine;
use serde::Serialize;

/// An answer that is denied.
#[derive(Serialize)]
pub(in crate::export) struct Contradiction {
    /// The question.
    pub question: String,
    /// What was answered, and when.
    pub answer: String,
    /// What was measured, or answered elsewhere.
    pub measured: String,
}

/// The answers of the report that a measurement or another answer denies.
pub(super) fn contradictions(context: Context<'_>, check: &Check) -> Vec<Contradiction> {
    let denied =
        context.report.answers.iter().filter(|line| line.contradiction.is_some() || !line.conflicts.is_empty());
    denied
        .map(|line| {
            let names = line.contradiction.iter().flatten();
            let measured = names.map(|name| measured(name, check, context));
            let answered = line.conflicts.iter().map(|item| answered(item, context));
            let measured = measured.chain(answered).collect::<Vec<_>>().join(" ");
            let answer = said(line, context);
            Contradiction { measured, question: one_line(&line.text), answer }
        })
        .collect()
}

/// What was answered to the item `checklist/item`: « Un groupe pilote est-il désigné ? : non, le … ».
fn answered(item: &str, context: Context<'_>) -> String {
    let same = |line: &&AnswerLine| item.split_once('/') == Some((line.checklist.as_str(), line.item.as_str()));
    match context.report.answers.iter().find(same) {
        Some(line) => context.text.say(
            &Sentence::new("export-against-answer")
                .with("question", one_line(&line.text))
                .with("said", said(line, context)),
        ),
        None => one_line(item),
    }
}

/// The answer, and the day on which it was given.
fn said(line: &AnswerLine, context: Context<'_>) -> String {
    let answer = Line::new(line, context).answer;
    let Some(at) = line.answered_at else { return answer };
    let day = context.text.day(at.to_zoned_datetime(context.zone.clone()).date());
    context.text.say(&Sentence::new("export-answer-on").with("answer", answer).with("day", day))
}

/// What was found at the target `name`: « Portail de l’ENT : saturé (la page annonce…). »
fn measured(name: &str, check: &Check, context: Context<'_>) -> String {
    let targets = check.round().map(|round| round.targets.as_slice()).unwrap_or_default();
    match targets.iter().find(|target| target.name == one_line(name)) {
        Some(target) => context.text.say(
            &Sentence::new("export-measured")
                .with("target", target.title.as_str())
                .with("word", target.word.as_str())
                .with("verdict", target.verdict.as_str()),
        ),
        None => one_line(name),
    }
}
