//! What a file that a representative received is: a report that holds, one to be put aside, or something else.

use super::reader::DAMAGED;
use super::verify::{LATER, Verification, verify};
use super::{Identity, LIMIT, open};
use crate::domain::checklist::Library;
use crate::domain::report::{ChecklistStamp, ChecklistStanding, Report};
use crate::domain::union::{Arrival, Content, Contents, Doubt, Entry, Filed, Measures, SchoolKey};
use crate::domain::{Sentence, hex};
use sha2::{Digest, Sha256};

/// Decrypts a file when it is encrypted, verifies it, and takes out what is kept of it. `origin` is the name under
/// which it is shown.
///
/// # Errors
/// Why it is no report that holds: it cannot be decrypted, it is cut or tampered with, its figures are false, or it is
/// something else.
pub fn arrival(origin: &str, bytes: &[u8], identities: &[Identity], library: &Library) -> Result<Arrival, Sentence> {
    let raw = open(bytes, identities, LIMIT).map_err(|problem| problem.sentence)?;
    let digest = hex::hex(&Sha256::digest(&raw));
    let content = content(&raw, &digest, library)?;
    Ok(Arrival { digest, origin: origin.to_owned(), raw: raw.into_owned(), content })
}

fn content(raw: &[u8], digest: &str, library: &Library) -> Result<Content, Sentence> {
    let verification = match verify(raw, library) {
        Ok(verification) => verification,
        Err(problem) if problem.sentence.key == LATER => return Ok(Content::Aside(Doubt::LaterSchema)),
        // What does not even begin as a report is not a damaged one.
        Err(problem) if problem.sentence.key == DAMAGED && !raw.trim_ascii_start().starts_with(b"{") => {
            return Err(Sentence::new("verify-not-a-report"));
        }
        Err(problem) => return Err(problem.sentence),
    };
    let Verification { whole, signed, figures, checklists, differences, report, signer } = verification;
    let (Some(report), Some(signer), true) = (report, signer, whole && signed && figures) else {
        // A verification that does not hold says why.
        return Err(differences.into_iter().next().unwrap_or_else(|| Sentence::new("verify-hash")));
    };
    Ok(match checklists {
        ChecklistStanding::Altered => Content::Aside(Doubt::AlteredChecklist),
        ChecklistStanding::Published if are_known(&report, library) => Content::Report(Box::new(Contents {
            filed: Filed::of(&report, digest, library),
            measures: Measures::of(&report),
            entry: entry(report, digest, signer),
        })),
        ChecklistStanding::Published | ChecklistStanding::Unknown => Content::Aside(Doubt::UnknownChecklist),
    })
}

/// Whether each checklist of the report is known here, to the letter.
fn are_known(report: &Report, library: &Library) -> bool {
    let known = |stamp: &ChecklistStamp| library.edition(&stamp.id, &stamp.version).map(|list| &list.sha256);
    report.checklists.iter().all(|stamp| known(stamp) == Some(&stamp.sha256))
}

fn entry(report: Report, digest: &str, signer: String) -> Entry {
    Entry {
        digest: digest.to_owned(),
        school: SchoolKey::of(&report),
        report: report.id,
        revision: report.revision,
        campaign: report.campaign,
        signer,
        created_at: report.created_at,
        status: None,
        ruling: None,
    }
}
