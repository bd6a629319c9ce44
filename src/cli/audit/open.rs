//! `prudence audit open`: opens a phase, with a reason when its gate is closed.

use crate::cli::arguments::audit::Open;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::checklist::Operation;
use crate::domain::report::Phase;
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use serde_json::json;

/// Opens the phase.
pub fn run(options: &Open, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let phases = audit.phases(&workspace.library);
    let phase = find(&phases, &options.phase)?;
    let opening = phase.open(options.reason.as_deref())?;
    let entry = workspace.folder.store.record(audit.id, Timestamp::now(), &Operation::Open(opening.clone()))?;
    if options.json.json {
        console.json(&json!({ "schema": "prudence.opening/1", "at": entry.at, "opening": opening }))?;
        return Ok(Standing::Fine);
    }
    let key = if phase.gate.is_open() { "open-done" } else { "open-done-closed" };
    let phase = console.text.local(&phase.theme.title).to_owned();
    console.say(&Sentence::new(key).with("phase", phase).with("phases", opening.waits_for.join(", ")))?;
    Ok(Standing::Fine)
}

fn find<'a, 'b>(phases: &'b [Phase<'a>], named: &str) -> Result<&'b Phase<'a>, Problem> {
    let (list, id) = named.split_once('/').map_or((None, named), |(list, id)| (Some(list), id));
    let is = |phase: &&Phase<'_>| phase.theme.id == id && list.is_none_or(|list| phase.gate.checklist == list);
    phases.iter().find(is).ok_or_else(|| {
        let known: Vec<&str> = phases.iter().map(|phase| phase.theme.id.as_str()).collect();
        let sentence = Sentence::new("phase-unknown").with("phase", named).with("suggestion", suggestion(id, &known));
        Problem::usage(sentence.with("known", known.join(", ")))
    })
}
