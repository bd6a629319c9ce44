//! `prudence report verify`: whether received reports hold, and if not, what differs.

use crate::cli::arguments::report::Verify;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::layout;
use crate::cli::outcome::Standing;
use crate::domain::checklist::Library;
use crate::domain::problem::ProblemKind;
use crate::domain::report::ChecklistStanding;
use crate::domain::{Problem, Sentence};
use crate::seal::{self, Verification};
use crate::text::Text;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// More bytes than any report has; the verification refuses what is as long as this.
const LIMIT: u64 = 64 << 20;

/// Verifies the files, each on its own.
pub fn run(verify: &Verify, library: &Library, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut standing = Standing::Fine;
    for path in &verify.files {
        let file = path.display().to_string();
        let found = examine(path, library);
        standing = standing.max(standing_of(&found));
        if verify.json.json {
            console.json_line(&document(&file, &found, &console.text))?;
        } else {
            tell(&file, &found, console)?;
        }
    }
    Ok(standing)
}

/// Reads and verifies one file.
///
/// # Errors
/// When it cannot be read, or is no report at all.
pub fn examine(path: &Path, library: &Library) -> Result<Verification, Problem> {
    let unreadable = |error: std::io::Error| Problem::io("file-unreadable", path, &error);
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut bytes)).map_err(unreadable)?;
    seal::verify(&bytes, library)
}

/// What the outcome means for the exit status.
pub fn standing_of(found: &Result<Verification, Problem>) -> Standing {
    match found {
        Ok(verification) if verification.holds() => Standing::Fine,
        Err(problem) if problem.kind == ProblemKind::Unable => Standing::Unable,
        _ => Standing::NotFine,
    }
}

fn tell(file: &str, found: &Result<Verification, Problem>, console: &mut Console<'_>) -> Result<(), Stop> {
    match found {
        Ok(verification) if verification.holds() => {
            let signer = verification.signer.as_deref().unwrap_or_default();
            console.say(&Sentence::new("verify-holds").with("file", file).with("signer", signer))?;
        }
        Ok(verification) => {
            let head = console.text.say(&Sentence::new("verify-fails").with("file", file));
            console.toned(Tone::Fault, &head)?;
            for sentence in shortcomings(verification) {
                let line = console.text.say(&sentence);
                for line in layout::indented(&line, 2, console.width) {
                    console.line(&line)?;
                }
            }
        }
        Err(problem) if problem.kind == ProblemKind::Unable => console.tell(&problem.sentence)?,
        Err(problem) => {
            let sentence = Sentence::new("verify-refused").with("file", file);
            console.say(&sentence.with("what", problem.sentence.clone()))?;
        }
    }
    Ok(())
}

/// What does not hold, part by part, then every difference.
pub fn shortcomings(verification: &Verification) -> Vec<Sentence> {
    let parts = [
        (verification.whole, "verify-part-whole"),
        (verification.signed, "verify-part-signed"),
        (verification.figures, "verify-part-figures"),
        (verification.checklists == ChecklistStanding::Published, "verify-part-checklists"),
    ];
    let failing = parts.into_iter().filter(|(holds, _)| !holds).map(|(_, key)| Sentence::new(key));
    failing.chain(verification.differences.iter().cloned()).collect()
}

/// The document `prudence.verify/1`.
pub fn document(file: &str, found: &Result<Verification, Problem>, text: &Text) -> Value {
    let said = |sentences: &[Sentence]| sentences.iter().map(|one| text.say(one)).collect::<Vec<String>>();
    match found {
        Ok(verification) => json!({
            "schema": "prudence.verify/1",
            "file": file,
            "whole": verification.whole,
            "signed": verification.signed,
            "signer": verification.signer,
            "figures": verification.figures,
            "checklists": verification.checklists,
            "differences": said(&verification.differences),
        }),
        Err(problem) => json!({
            "schema": "prudence.verify/1",
            "file": file,
            "whole": false,
            "signed": false,
            "signer": null,
            "figures": false,
            "checklists": ChecklistStanding::Unknown,
            "differences": said(std::slice::from_ref(&problem.sentence)),
        }),
    }
}
