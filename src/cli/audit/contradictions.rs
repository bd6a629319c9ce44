//! `prudence audit contradictions`: both sides of each, with their dates.

use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::Answer;
use crate::domain::report::audit::ItemView;
use crate::domain::report::contradictions::{Against, Contradiction};
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// Lists the contradictions.
pub fn run(form: Json, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let round = workspace.last_round(audit.id)?;
    let found = audit.contradictions_with_sides(&workspace.library, round.as_ref());
    if form.json {
        let each: Vec<Value> = found.iter().map(|found| document(found, round.as_ref())).collect();
        console.json(&json!({ "schema": "prudence.contradictions/1", "contradictions": each }))?;
        return Ok(Standing::Fine);
    }
    if found.is_empty() {
        console.get("contradictions-none")?;
    }
    console.table(&rows(&found, round.as_ref(), &console.text))?;
    Ok(Standing::Fine)
}

/// A row for each: the item, what was answered when, and what denies it since when.
#[must_use]
pub fn rows(found: &[Contradiction<'_>], round: Option<&JudgedRound>, text: &Text) -> Vec<Vec<String>> {
    let row = |Contradiction { view, against }: &Contradiction<'_>| {
        let denied_by = match against {
            Against::Answer(other) => Sentence::new("contradiction-answer")
                .with("item", other.item.id.as_str())
                .with("said", said(other, text)),
            Against::Measurement(target) => Sentence::new("contradiction-measurement")
                .with("name", target.name.as_str())
                .with("word", Sentence::new(&format!("reach-{}", target.verdict.word())))
                .with("at", moment(round.map(|round| round.started_at), text)),
        };
        let sides = Sentence::new("contradiction-sides").with("said", said(view, text)).with("against", denied_by);
        vec![view.item.id.clone(), text.say(&sides)]
    };
    found.iter().map(row).collect()
}

/// « oui, le 20/11 à 14 h 05 ».
fn said(view: &ItemView<'_>, text: &Text) -> String {
    let recorded = view.recorded;
    let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
    let answer = answer.map_or_else(String::new, |answer| text.answer(answer, Some(&view.item.question)));
    let at = moment(recorded.map(|recorded| recorded.at), text);
    text.say(&Sentence::new("contradiction-said").with("answer", answer).with("at", at))
}

fn moment(at: Option<jiff::Timestamp>, text: &Text) -> String {
    at.map_or_else(String::new, |at| text.short_moment(at, &TimeZone::system()))
}

fn document(Contradiction { view, against }: &Contradiction<'_>, round: Option<&JudgedRound>) -> Value {
    let answer = |view: &ItemView<'_>| {
        let recorded = view.recorded;
        json!({
            "checklist": view.checklist.id,
            "item": view.item.id,
            "answer": recorded.and_then(|recorded| recorded.answer.as_ref()).map(Answer::to_json),
            "answered_at": recorded.map(|recorded| recorded.at),
        })
    };
    let mut document = answer(view);
    document["against"] = match against {
        Against::Answer(other) => answer(other),
        Against::Measurement(target) => json!({
            "target": target.name,
            "verdict": target.verdict.id(),
            "measured_at": round.map(|round| round.started_at),
        }),
    };
    document
}
