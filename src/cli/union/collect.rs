//! `prudence union collect`: takes in what was received, and reckons up what became of each file.

use super::archive;
use crate::cli::arguments::Global;
use crate::cli::arguments::intake::Collect;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::outcome::Standing;
use crate::cli::world::World;
use crate::cli::{identity, sources};
use crate::domain::union::{Doubt, Form, Line, Reckoning};
use crate::domain::{Problem, Sentence, printable};
use crate::seal;
use crate::store::{Intake, Progress, Source};
use crate::text::Text;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::io::{self, Read, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// The most that is read from the standard input, in bytes: as much as the largest archive.
const MOST_PIPED: u64 = (1 << 30) + 1;

/// Collects.
pub fn run(collect: &Collect, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let library = sources::library(global, console)?;
    let identities = identity::read(&collect.identities, world, &console.text)?;
    let (sources, _piped) = sources_of(collect, console)?;
    let mut archive = archive::open(global, world, console)?;
    let forms: Vec<Form> = library.editions().map(Form::of).collect();
    let examine = |name: &str, bytes: &[u8]| seal::arrival(name, bytes, &identities, &library);
    let intake = Intake { examine: &examine, forms: &forms, at: Timestamp::now() };
    let mut bar = Bar { shown: world.err_is_terminal, text: &console.text, err: console.err };
    let reckoning = intake.collect(&sources, &mut archive, &mut |progress| bar.show(progress));
    bar.clear();
    let reckoning = reckoning?;
    if collect.json.json {
        console.json(&document(&reckoning, &console.text))?;
    } else {
        tell(&reckoning, console)?;
    }
    Ok(if reckoning.is_clean() { Standing::Fine } else { Standing::NotFine })
}

/// The sources that were named. What comes through a pipe is put into a file first, which lives as long as the
/// second part of the pair.
fn sources_of(collect: &Collect, console: &mut Console<'_>) -> Result<(Vec<Source>, Vec<NamedTempFile>), Stop> {
    let (mut sources, mut piped) = (Vec::new(), Vec::new());
    for path in &collect.paths {
        let name = path.display().to_string();
        let path = if name == "-" {
            let file = spooled(console.input).map_err(|error| Problem::io("file-unreadable", path, &error))?;
            let path = file.path().to_owned();
            piped.push(file);
            path
        } else {
            reachable(path)?;
            path.clone()
        };
        sources.push(Source { name, path });
    }
    Ok((sources, piped))
}

/// A name that leads nowhere is told before anything is done.
fn reachable(path: &Path) -> Result<(), Problem> {
    path.metadata().map(|_| ()).map_err(|error| Problem::io("file-unreadable", path, &error))
}

fn spooled(input: &mut dyn io::BufRead) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new()?;
    io::copy(&mut input.take(MOST_PIPED), &mut file)?;
    file.flush()?;
    Ok(file)
}

/// The progress, on one line of a terminal.
struct Bar<'a> {
    shown: bool,
    text: &'a Text,
    err: &'a mut dyn Write,
}

impl Bar<'_> {
    fn show(&mut self, progress: Progress) {
        if self.shown {
            let [done, total] = progress.bytes;
            let percent = done.saturating_mul(100).checked_div(total).unwrap_or_default();
            let percent = i64::try_from(percent).unwrap_or(100);
            let sentence = Sentence::new("collect-progress").with("percent", percent).with("files", progress.files);
            // The talk is only company: a collection goes on without it.
            let _ = write!(self.err, "\r\u{1b}[K{}", printable::one_line(&self.text.say(&sentence)));
            let _ = self.err.flush();
        }
    }

    fn clear(&mut self) {
        if self.shown {
            let _ = write!(self.err, "\r\u{1b}[K");
            let _ = self.err.flush();
        }
    }
}

/// The document `prudence.collect/1`.
fn document(reckoning: &Reckoning, text: &Text) -> Value {
    let lines = |lines: &[Line]| lines.iter().map(line).collect::<Vec<Value>>();
    let waiting = reckoning.quarantined.iter().map(|(held, doubt)| {
        let mut document = line(held);
        document["doubt"] = json!(doubt);
        document["reason"] = json!(text.say(&reason(*doubt)));
        document
    });
    let rejected = reckoning.rejected.iter().map(|(file, why)| json!({ "file": file, "reason": text.say(why) }));
    json!({
        "schema": "prudence.collect/1",
        "received": reckoning.received,
        "accepted": lines(&reckoning.accepted),
        "duplicate": lines(&reckoning.duplicate),
        "superseded": lines(&reckoning.superseded),
        "quarantined": waiting.collect::<Vec<Value>>(),
        "rejected": rejected.collect::<Vec<Value>>(),
    })
}

fn line(line: &Line) -> Value {
    json!({ "file": line.file, "report": line.report, "sha256": line.digest })
}

/// Why a report waits.
pub fn reason(doubt: Doubt) -> Sentence {
    Sentence::new(&format!("doubt-{}", doubt.id()))
}

fn tell(reckoning: &Reckoning, console: &mut Console<'_>) -> Result<(), Stop> {
    let counts = [
        ("collect-received", reckoning.received),
        ("collect-accepted", reckoning.accepted.len()),
        ("collect-duplicate", reckoning.duplicate.len()),
        ("collect-superseded", reckoning.superseded.len()),
        ("collect-quarantined", reckoning.quarantined.len()),
        ("collect-rejected", reckoning.rejected.len()),
    ];
    let widest = reckoning.received.to_string().len();
    let rows: Vec<Vec<String>> =
        counts.iter().map(|(key, count)| vec![format!("{count:>widest$}"), console.text.get(key)]).collect();
    console.table(&rows)?;
    let waiting = reckoning.quarantined.iter().map(|(line, doubt)| (line.file.as_str(), reason(*doubt)));
    list("collect-quarantined-list", waiting, console)?;
    let rejected = reckoning.rejected.iter().map(|(file, why)| (file.as_str(), why.clone()));
    list("collect-rejected-list", rejected, console)?;
    if !reckoning.quarantined.is_empty() {
        console.tell(&Sentence::new("collect-decide"))?;
    }
    Ok(())
}

/// Files under their reasons, each reason once, under a heading; nothing when there is no file.
fn list<'a>(
    heading: &str,
    files: impl Iterator<Item = (&'a str, Sentence)>,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let mut reasons: Vec<(String, Vec<&str>)> = Vec::new();
    for (file, why) in files {
        let why = console.text.say(&why);
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, files)) => files.push(file),
            None => reasons.push((why, vec![file])),
        }
    }
    if !reasons.is_empty() {
        console.line("")?;
        let heading = console.text.get(heading);
        console.toned(Tone::Heading, &heading)?;
    }
    for (why, files) in reasons {
        console.paragraph(&why, 0)?;
        for file in files {
            console.line(&format!("  {}", printable::one_line(file)))?;
        }
    }
    Ok(())
}
