//! Received reports: read, decrypted when need be, verified; what came of it, in sentences and as data.

use crate::cli::outcome::Standing;
use crate::domain::checklist::Library;
use crate::domain::problem::ProblemKind;
use crate::domain::report::{ChecklistStanding, Report};
use crate::domain::{Problem, Sentence};
use crate::export::read_beginning;
use crate::seal::{self, Identity, Verification};
use crate::text::Text;
use serde_json::{Value, json};
use std::path::Path;

/// More bytes than any report has; the verification refuses what is as long as this.
const LIMIT: usize = 64 << 20;

/// What reports are read with.
pub struct Reader {
    /// The checklists at hand.
    pub library: Library,
    /// What decrypts those that are encrypted.
    pub identities: Vec<Identity>,
}

impl Reader {
    /// Reads and verifies one file.
    ///
    /// # Errors
    /// When it cannot be read, is encrypted for others, or is no report at all.
    pub fn examine(&self, path: &Path) -> Result<Verification, Problem> {
        let bytes = read_beginning(path, LIMIT)?;
        seal::verify(&seal::open(&bytes, &self.identities, seal::LIMIT)?, &self.library)
    }
}

/// What the outcome means for the exit status.
pub fn standing_of(found: &Result<Verification, Problem>) -> Standing {
    match found {
        Ok(verification) if verification.holds() => Standing::Fine,
        Err(problem) if problem.kind == ProblemKind::Unable => Standing::Unable,
        _ => Standing::NotFine,
    }
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
            "report": verification.report.as_ref().map(revision),
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
            "report": null,
        }),
    }
}

/// Which report it is, and which one it takes the place of.
fn revision(report: &Report) -> Value {
    json!({
        "id": report.id,
        "revision": report.revision,
        "supersedes": report.supersedes,
        "campaign": report.campaign,
        "school": report.establishment.key(),
    })
}
