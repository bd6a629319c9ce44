//! `prudence checklist validate`: whether files are valid checklists, and if not, every fault in its place.

use crate::cli::arguments::checklist::Validate;
use crate::cli::console::{Console, Stop};
use crate::cli::faults;
use crate::cli::files::{self, Unread};
use crate::cli::outcome::Standing;
use crate::domain::checklist::{Checklist, format};
use crate::domain::yaml::Faults;
use crate::domain::{Problem, Sentence};
use crate::text::Text;
use serde_json::{Value, json};
use std::path::Path;

/// What a file turned out to be.
enum Outcome {
    Valid(Checklist),
    Faulty(Faults),
    Unreadable(Problem),
}

/// Validates the files, each on its own.
pub fn run(validate: &Validate, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let outcomes: Vec<(String, Outcome)> =
        validate.files.iter().map(|path| (path.display().to_string(), outcome(path))).collect();
    if validate.json.json {
        let files: Vec<Value> = outcomes.iter().map(|(file, found)| document(file, found, &console.text)).collect();
        console.json(&json!({ "schema": "prudence.validate/1", "files": files }))?;
    }
    let mut standing = Standing::Fine;
    for (file, found) in outcomes {
        if !validate.json.json {
            tell(&file, &found, console)?;
        }
        standing = standing.max(match found {
            Outcome::Valid(_) => Standing::Fine,
            Outcome::Faulty(_) => Standing::NotFine,
            Outcome::Unreadable(_) => Standing::Unable,
        });
    }
    Ok(standing)
}

fn outcome(path: &Path) -> Outcome {
    match files::parse(path, format::parse) {
        Ok(list) => Outcome::Valid(list),
        Err(Unread::Faults(faults)) => Outcome::Faulty(faults),
        Err(Unread::Problem(problem)) => Outcome::Unreadable(problem),
    }
}

/// The lines for people.
fn tell(file: &str, outcome: &Outcome, console: &mut Console<'_>) -> Result<(), Stop> {
    match outcome {
        Outcome::Valid(list) => {
            let sentence = Sentence::new("file-valid").with("file", file).with("id", list.id.as_str());
            console.say(&sentence.with("version", list.version.as_str()).with("count", list.items.len()))?;
        }
        Outcome::Faulty(found) => {
            for line in faults::lines(found, &console.text) {
                console.line(&line)?;
            }
            console.say(&Sentence::new("file-faults").with("file", file).with("count", found.list.len()))?;
        }
        Outcome::Unreadable(problem) => console.tell(&problem.sentence)?,
    }
    Ok(())
}

fn document(file: &str, outcome: &Outcome, text: &Text) -> Value {
    match outcome {
        Outcome::Valid(list) => json!({
            "file": file, "valid": true, "id": list.id, "version": list.version, "sha256": list.sha256,
            "items": list.items.len(), "faults": [], "error": null,
        }),
        Outcome::Faulty(found) => json!({
            "file": file, "valid": false, "faults": faults::document(found, text), "error": null,
        }),
        Outcome::Unreadable(problem) => json!({
            "file": file, "valid": false, "faults": [], "error": text.say(&problem.sentence),
        }),
    }
}
