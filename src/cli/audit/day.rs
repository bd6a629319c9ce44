//! `prudence audit day` and `prudence audit calendar`: the day J, and what is due before it.

use crate::cli::arguments::audit::{Calendar, Day};
use crate::cli::console::{Console, Stop};
use crate::cli::dates::{day_of, today};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::{Problem, Sentence, day};
use crate::export;
use jiff::Timestamp;
use serde_json::json;

/// Sets the day, takes it back, or tells it.
pub fn run(options: &Day, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let chosen = match &options.date {
        Some(typed) => {
            let unknown = || Problem::usage(Sentence::new("day-unknown").with("typed", typed.as_str()));
            Some(day::parse(typed).ok_or_else(unknown)?)
        }
        None if options.clear => None,
        None => audit.day,
    };
    if chosen != audit.day {
        workspace.folder.store.set_day(audit.id, chosen, Timestamp::now())?;
    }
    if options.json.json {
        console.json(&json!({ "schema": "prudence.day/1", "day": chosen }))?;
        return Ok(Standing::Fine);
    }
    let sentence = match chosen {
        Some(day) => Sentence::new("day-set").with("day", console.text.day(day)),
        None => Sentence::new("day-none"),
    };
    console.say(&sentence)?;
    Ok(Standing::Fine)
}

/// Writes the calendar.
pub fn calendar(options: &Calendar, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let day = day_of(&audit)?;
    let deadlines = audit.deadlines(&workspace.library, today());
    let written = export::calendar(&audit.establishment, day, &deadlines, Timestamp::now(), &console.text);
    export::write_file(&options.out, written.as_bytes())?;
    let sentence = Sentence::new("calendar-written").with("path", options.out.display().to_string());
    console.say(&sentence.with("count", deadlines.len()))?;
    Ok(Standing::Fine)
}
