//! `prudence union quarantine`: what waits for the representative, and what they decide.

use super::collect::reason;
use crate::cli::arguments::form::Json;
use crate::cli::arguments::intake::{Decided, Quarantine};
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::outcome::Standing;
use crate::domain::union::decide::became;
use crate::domain::union::{Archive, Held, Ruling, Status, decide};
use crate::domain::{Problem, Sentence, printable};
use crate::text::Text;
use jiff::Timestamp;
use serde_json::{Value, json};

/// How much of a key a list shows.
const SHOWN: usize = 12;

/// Runs `prudence union quarantine …`.
pub fn run(command: Quarantine, archive: &mut dyn Archive, console: &mut Console<'_>) -> Result<Standing, Stop> {
    match command {
        Quarantine::List(form) => list(form, archive, console),
        Quarantine::Accept(decided) => rule(&decided, Ruling::Accepted, archive, console),
        Quarantine::Refuse(decided) => rule(&decided, Ruling::Refused, archive, console),
    }
}

fn list(form: Json, archive: &dyn Archive, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let held = archive.held()?;
    if form.json {
        let documents: Vec<Value> = held.iter().map(|held| document(held, &console.text)).collect();
        console.json(&json!({ "schema": "prudence.quarantine/1", "held": documents }))?;
        return Ok(Standing::Fine);
    }
    if held.is_empty() {
        console.get("quarantine-none")?;
    }
    for held in &held {
        let heading = console.text.say(&heading(held));
        console.toned(Tone::Heading, &heading)?;
        for sentence in [origin(held, &console.text), reason(held.doubt)] {
            console.paragraph(&console.text.say(&sentence), 2)?;
        }
    }
    Ok(Standing::Fine)
}

/// Its short number, and whose it says it is.
fn heading(held: &Held) -> Sentence {
    let sentence = |key: &str| Sentence::new(key).with("number", held.number());
    match &held.entry {
        Some(entry) => sentence("quarantine-report")
            .with("school", entry.school.to_string())
            .with("revision", i64::from(entry.revision))
            .with("key", entry.signer.chars().take(SHOWN).collect::<String>()),
        None => sentence("quarantine-file"),
    }
}

fn origin(held: &Held, text: &Text) -> Sentence {
    let file = printable::one_line(&held.origin);
    Sentence::new("quarantine-origin").with("file", file).with("age", text.age(held.received_at, Timestamp::now()))
}

fn document(held: &Held, text: &Text) -> Value {
    let entry = held.entry.as_ref();
    json!({
        "sha256": held.digest,
        "file": held.origin,
        "received_at": held.received_at,
        "doubt": held.doubt,
        "reason": text.say(&reason(held.doubt)),
        "report": entry.map(|entry| entry.report),
        "revision": entry.map(|entry| entry.revision),
        "school": entry.map(|entry| &entry.school),
        "signer": entry.map(|entry| &entry.signer),
    })
}

/// Keeps the ruling on each of the reports, then settles the archive.
fn rule(
    decided: &Decided,
    ruling: Ruling,
    archive: &mut dyn Archive,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    let held = archive.held()?;
    let chosen: Vec<&Held> = decided.reports.iter().map(|named| find(&held, named)).collect::<Result<_, _>>()?;
    let statuses = decide(archive, &chosen, ruling, Timestamp::now())?;
    let told: Vec<(&Held, Option<Status>)> = chosen.into_iter().zip(statuses).collect();
    if decided.json.json {
        let documents = told.iter().map(|(held, status)| json!({ "sha256": held.digest, "status": became(*status) }));
        let document = json!({ "schema": "prudence.ruling/1", "reports": documents.collect::<Vec<Value>>() });
        console.json(&document)?;
        return Ok(Standing::Fine);
    }
    for (held, status) in told {
        let sentence = Sentence::new(&format!("ruling-{}", became(status))).with("number", held.number());
        console.say(&sentence)?;
    }
    Ok(Standing::Fine)
}

/// The report that a person named by the beginning of its number.
fn find<'a>(held: &'a [Held], named: &str) -> Result<&'a Held, Problem> {
    let named = named.trim().to_ascii_lowercase();
    let mut found = held.iter().filter(|held| !named.is_empty() && held.digest.starts_with(&named));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (None, _) => Err(Problem::usage(Sentence::new("quarantine-unknown").with("named", named))),
        (Some(_), Some(_)) => Err(Problem::usage(Sentence::new("quarantine-ambiguous").with("named", named))),
    }
}
