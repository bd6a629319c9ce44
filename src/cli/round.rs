//! A round of checks in lines: one a target, then what decides where the fault lies.

use crate::domain::check::judge::{self, verdict_key};
use crate::domain::check::{JudgedRound, JudgedTarget, Observation, Phrases, Role, Severity, Verdict};
use crate::domain::{Sentence, printable};
use crate::text::Text;
use jiff::Timestamp;

/// One row a target: its name, the word for it, how long it took, and what was found.
#[must_use]
pub fn rows(round: &JudgedRound, text: &Text) -> Vec<Vec<String>> {
    let row = |target: &JudgedTarget| {
        vec![
            printable::one_line(&target.name),
            text.get(&format!("reach-{}", target.verdict.word())),
            duration(&target.observation, target.verdict, text),
            text.get(&verdict_key(target.verdict)),
        ]
    };
    round.targets.iter().map(row).collect()
}

/// What was seen at the targets with a fault, then what decided.
#[must_use]
pub fn evidence(round: &JudgedRound) -> Vec<Sentence> {
    let faults = round.targets.iter().filter(|target| target.verdict.is_fault());
    let of_faults = faults.flat_map(|target| {
        let named = |sentence: &Sentence| {
            Sentence::new("check-evidence").with("name", target.name.as_str()).with("what", sentence.clone())
        };
        target.evidence.iter().map(named).collect::<Vec<Sentence>>()
    });
    of_faults.chain(round.attribution.evidence.iter().cloned()).collect()
}

/// The gravest verdict at a service that was measured; of the controls where no service was.
#[must_use]
pub fn worst(round: &JudgedRound) -> Verdict {
    let gravest = |of_controls: bool| {
        let part = round.targets.iter().filter(|target| (target.role == Role::Control) == of_controls);
        part.filter(|target| target.severity != Severity::Unknown).max_by_key(|target| target.severity)
    };
    gravest(false).or_else(|| gravest(true)).map_or(Verdict::NotMeasured, |target| target.verdict)
}

/// The names of the services with a fault.
#[must_use]
pub fn faulty(round: &JudgedRound) -> Vec<String> {
    let faults = round.targets.iter().filter(|target| target.role != Role::Control && target.verdict.is_fault());
    faults.map(|target| printable::one_line(&target.name)).collect()
}

/// A target that is done, told while the others still run.
#[must_use]
pub fn progress(seen: &Observation, done: usize, total: usize, text: &Text) -> Sentence {
    let judged = judge::judge(seen, Timestamp::now(), Phrases::built_in());
    Sentence::new("check-progress")
        .with("done", done)
        .with("total", total)
        .with("name", seen.target.name.as_str())
        .with("word", Sentence::new(&format!("reach-{}", judged.verdict.word())))
        .with("duration", duration(seen, judged.verdict, text))
}

/// How long the target took; nothing when it was not measured.
fn duration(seen: &Observation, verdict: Verdict, text: &Text) -> String {
    if verdict == Verdict::NotMeasured { String::new() } else { text.duration(seen.total_ms) }
}
