//! `prudence audit history`: every answer ever given, in order; what was taken back stays.

use crate::cli::arguments::audit::History;
use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::items;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Delegation, Entry, ItemRef, Journal, Library, Opening, Operation, State};
use crate::domain::report::history::DayReadiness;
use crate::domain::report::{Audit, Interval};
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// An entry with one of the items that it concerns: for an undo or a redo, those that it changes.
struct Line<'a> {
    entry: &'a Entry,
    item: Option<ItemRef>,
}

/// Shows the journal.
pub fn run(history: &History, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    if history.readiness {
        return readiness_by_day(&audit, &workspace.library, history.json, console);
    }
    let only = match &history.item {
        Some(named) => Some(items::find(&workspace.library, named)?.0),
        None => None,
    };
    let mut lines = lines(&audit.journal);
    lines.retain(|line| only.is_none() || line.item == only);
    let first = history.last.map_or(0, |last| lines.len().saturating_sub(last));
    let lines = &lines[first..];
    if history.json.json {
        let entries: Vec<Value> = lines.iter().map(document).collect();
        console.json(&json!({ "schema": "prudence.history/1", "entries": entries }))?;
        return Ok(Standing::Fine);
    }
    let zone = TimeZone::system();
    let rows: Vec<Vec<String>> = lines.iter().map(|line| row(line, &workspace.library, &zone, &console.text)).collect();
    console.table(&rows)?;
    if lines.is_empty() {
        console.get("history-empty")?;
    }
    Ok(Standing::Fine)
}

/// The readiness at the end of each day on which something was recorded.
fn readiness_by_day(audit: &Audit, library: &Library, form: Json, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let days = audit.readiness_by_day(library, &TimeZone::system());
    if form.json {
        let day = |day: &DayReadiness| {
            let interval = Interval::from(day.score.as_ref());
            json!({ "day": day.day, "verdict": day.verdict, "floor": interval.floor, "ceiling": interval.ceiling,
                "coverage": interval.coverage, "exact": interval.exact })
        };
        let days: Vec<Value> = days.iter().map(day).collect();
        console.json(&json!({ "schema": "prudence.readiness-history/1", "days": days }))?;
        return Ok(Standing::Fine);
    }
    let row = |day: &DayReadiness| {
        let interval = console.text.interval(&day.score.as_ref().into());
        let verdict = console.text.get(&format!("readiness-{}", day.verdict.id()));
        vec![day.day.to_string(), interval, verdict]
    };
    let rows: Vec<Vec<String>> = days.iter().map(row).collect();
    console.table(&rows)?;
    if days.is_empty() {
        console.get("history-empty")?;
    }
    Ok(Standing::Fine)
}

/// Every entry, as often as it concerns items.
fn lines(journal: &Journal) -> Vec<Line<'_>> {
    let mut so_far = Journal::default();
    let mut lines = Vec::with_capacity(journal.entries().len());
    for entry in journal.entries() {
        let items: Vec<&ItemRef> = match &entry.operation {
            Operation::Set { .. } | Operation::Several(_) => {
                entry.operation.given().into_iter().map(|(item, ..)| item).collect()
            }
            Operation::Undo => so_far.undoable(),
            Operation::Redo => so_far.redoable(),
            Operation::Open(_) => Vec::new(),
            Operation::Delegate(delegation) => delegation.items.iter().collect(),
        };
        lines.extend(items.iter().map(|item| Line { entry, item: Some((*item).clone()) }));
        if items.is_empty() {
            lines.push(Line { entry, item: None });
        }
        so_far.push(entry.clone());
    }
    lines
}

impl Line<'_> {
    /// The answer and the note that the entry gives to the item.
    fn given(&self) -> (Option<&Answer>, Option<&str>) {
        let mut given = self.entry.operation.given().into_iter();
        let found = given.rfind(|(item, ..)| Some(*item) == self.item.as_ref());
        found.map_or((None, None), |(_, answer, note)| (answer, note))
    }

    /// Who gave the answer, when it was somebody else.
    fn by(&self) -> Option<&str> {
        match &self.entry.operation {
            Operation::Several(several) => several.by.as_deref(),
            _ => None,
        }
    }
}

fn row(line: &Line<'_>, library: &Library, zone: &TimeZone, text: &Text) -> Vec<String> {
    let what = match &line.entry.operation {
        Operation::Undo => text.get("history-undo"),
        Operation::Redo => text.get("history-redo"),
        Operation::Open(opening) => text.say(&opened(opening)),
        Operation::Delegate(Delegation { to: Some(to), .. }) => {
            text.say(&Sentence::new("history-delegate").with("to", to.as_str()))
        }
        Operation::Delegate(_) => text.get("history-delegate-none"),
        Operation::Set { .. } | Operation::Several(_) => said(line, library, text),
    };
    let item = line.item.as_ref().map_or_else(String::new, |item| item.item.clone());
    vec![line.entry.sequence.to_string(), text.short_moment(line.entry.at, zone), item, what]
}

/// The answer, then the note and who gave them, when there are any.
fn said(line: &Line<'_>, library: &Library, text: &Text) -> String {
    let question = line.item.as_ref().and_then(|item| library.item(item)).map(|item| &item.question);
    let (answer, note) = line.given();
    let mut said = answer.map_or_else(|| text.get("state-unanswered"), |answer| text.answer(answer, question));
    if let Some(note) = note {
        said = text.say(&Sentence::new("history-note").with("answer", said).with("note", note));
    }
    match line.by() {
        Some(by) => text.say(&Sentence::new("history-by").with("answer", said).with("by", by)),
        None => said,
    }
}

fn document(line: &Line<'_>) -> Value {
    let (operation, opening, to) = match &line.entry.operation {
        Operation::Undo => ("undo", None, None),
        Operation::Redo => ("redo", None, None),
        Operation::Open(opening) => ("open", Some(opening), None),
        Operation::Set { .. } | Operation::Several(_) => ("set", None, None),
        Operation::Delegate(delegation) => ("delegate", None, delegation.to.as_ref()),
    };
    let (answer, note) = line.given();
    json!({
        "sequence": line.entry.sequence,
        "at": line.entry.at,
        "operation": operation,
        "checklist": line.item.as_ref().map(|item| &item.checklist),
        "item": line.item.as_ref().map(|item| &item.item),
        "state": answer.map(|answer| State::of(Some(answer))),
        "answer": answer.map(Answer::to_json),
        "reason": answer.and_then(Answer::reason),
        "note": note,
        "by": line.by(),
        "to": to,
        "opening": opening,
    })
}

fn opened(opening: &Opening) -> Sentence {
    match &opening.reason {
        None => Sentence::new("history-open").with("phase", opening.theme.as_str()),
        Some(reason) => Sentence::new("history-open-closed")
            .with("phase", opening.theme.as_str())
            .with("phases", opening.waits_for.join(", "))
            .with("reason", reason.as_str()),
    }
}
