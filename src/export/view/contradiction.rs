//! Answers that a measurement denies: both sides are shown.

use super::check::Check;
use super::context::Context;
use super::line::Line;
use crate::domain::Sentence;
use crate::domain::printable::one_line;

/// An answer that a measurement denies.
pub(in crate::export) struct Contradiction {
    /// The question.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// What was measured.
    pub measured: String,
}

/// The answers of the report that a measurement denies.
pub(super) fn contradictions(context: Context<'_>, check: &Check) -> Vec<Contradiction> {
    let denied = context.report.answers.iter().filter_map(|line| Some((line, line.contradiction.as_ref()?)));
    denied
        .map(|(line, names)| {
            let line = Line::new(line, context);
            let measured = names.iter().map(|name| measured(name, check, context));
            Contradiction { measured: measured.collect::<Vec<_>>().join(" "), question: line.text, answer: line.answer }
        })
        .collect()
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
