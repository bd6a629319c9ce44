//! Verifies a report: its bytes, its seal, its figures and its checklists, each on its own.

use super::{canonical, reader, signature};
use crate::domain::checklist::Library;
use crate::domain::report::{ChecklistStanding, Examination, Report, SCHEMA, Seal, examine};
use crate::domain::sentence::Arg;
use crate::domain::{Problem, Sentence, hex};
use serde::Deserialize;
use serde_json::Value;

/// How many characters of a text are shown in a difference.
const SHOWN: usize = 300;

/// The key of the refusal of a report that a later version of the program wrote.
pub(super) const LATER: &str = "verify-later";

/// What a verification found.
#[derive(Clone, Debug, PartialEq)]
pub struct Verification {
    /// The content is the one that was sealed, written to the byte as it was.
    pub whole: bool,
    /// The signature is that of this content, by the key that the seal names.
    pub signed: bool,
    /// The public key that the seal names, in hexadecimal.
    pub signer: Option<String>,
    /// Every figure follows from the answers.
    pub figures: bool,
    /// How the checklists stand beside those at hand.
    pub checklists: ChecklistStanding,
    /// Everything that differs, in sentences.
    pub differences: Vec<Sentence>,
    /// The report, when its fields are those of a report.
    pub report: Option<Report>,
}

impl Verification {
    /// Whether all of it holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.whole && self.signed && self.figures && self.checklists == ChecklistStanding::Published
    }
}

/// Verifies the bytes of a report's file beside the checklists at hand.
///
/// # Errors
/// When there is nothing to verify: a file that is cut, damaged, too large, no report, or of a later schema.
pub fn verify(bytes: &[u8], library: &Library) -> Result<Verification, Problem> {
    let document = reader::read(bytes)?;
    expect_report(&document)?;
    let mut differences = Vec::new();
    let sealed = check_seal(&document, bytes, &mut differences);
    let report = Report::deserialize(&document).ok();
    if report.is_none() {
        differences.push(Sentence::new("verify-fields"));
    }
    let (figures, checklists) = match &report {
        Some(report) => check_content(report, library, &mut differences),
        None => (false, ChecklistStanding::Unknown),
    };
    let Sealed { whole, signed, signer } = sealed;
    let differences = differences.into_iter().map(shortened).collect();
    Ok(Verification { whole, signed, signer, figures, checklists, differences, report })
}

/// A sentence whose texts, which may come from a forger, are short enough to be read.
fn shortened(mut sentence: Sentence) -> Sentence {
    for (_, value) in &mut sentence.args {
        if let Arg::Text(text) = value
            && let Some((cut, _)) = text.char_indices().nth(SHOWN)
        {
            text.truncate(cut);
            text.push('…');
        }
    }
    sentence
}

/// Verifies a report that was just written and must hold.
///
/// # Errors
/// When it cannot be verified, or anything in it does not hold; the sentence names the first difference.
pub fn must_hold(bytes: &[u8], library: &Library) -> Result<(), Problem> {
    let verification = verify(bytes, library)?;
    if verification.holds() {
        return Ok(());
    }
    let first = verification.differences.into_iter().next().unwrap_or_else(|| Sentence::new("verify-hash"));
    Err(Problem::unable(Sentence::new("seal-written-wrong").with("what", first)))
}

/// A document that names another schema is refused; one that names a later version is told apart.
fn expect_report(document: &Value) -> Result<(), Problem> {
    let schema = document.get("schema").and_then(Value::as_str).unwrap_or_default();
    if schema == SCHEMA {
        return Ok(());
    }
    let family = SCHEMA.trim_end_matches(|c: char| c.is_ascii_digit());
    let later = schema.strip_prefix(family).and_then(|version| version.parse::<u32>().ok()).is_some_and(|v| v > 1);
    let sentence =
        if later { Sentence::new(LATER).with("schema", schema) } else { Sentence::new("verify-not-a-report") };
    Err(Problem::not_fine(sentence))
}

/// What the seal says of the document.
struct Sealed {
    whole: bool,
    signed: bool,
    signer: Option<String>,
}

fn check_seal(document: &Value, bytes: &[u8], differences: &mut Vec<Sentence>) -> Sealed {
    let Some(stated) = document.get("seal").filter(|seal| !seal.is_null()) else {
        differences.push(Sentence::new("verify-unsealed"));
        return Sealed { whole: false, signed: false, signer: None };
    };
    let Some(seal) = known_seal(stated) else {
        differences.push(Sentence::new("verify-seal-unknown"));
        return Sealed { whole: false, signed: false, signer: None };
    };
    let hash = canonical::hash(document).ok();
    let unchanged = hash.is_some_and(|hash| hex::hex(&hash) == seal.sha256);
    let to_the_byte = canonical::file(document).is_ok_and(|file| file == bytes);
    let signed = unchanged && hash.is_some_and(|hash| signature::signs(&seal, &hash));
    match (unchanged, to_the_byte) {
        (false, _) => differences.push(Sentence::new("verify-hash")),
        (true, false) => differences.push(Sentence::new("verify-rewritten")),
        (true, true) => {}
    }
    if unchanged && !signed {
        differences.push(Sentence::new("verify-signature"));
    }
    Sealed { whole: unchanged && to_the_byte, signed, signer: Some(seal.public_key) }
}

/// The seal, when it is written exactly as this program writes seals: it is the one part that no hash covers.
fn known_seal(stated: &Value) -> Option<Seal> {
    let seal = Seal::deserialize(stated).ok()?;
    let exact = serde_json::to_value(&seal).is_ok_and(|again| &again == stated);
    (exact && seal.canonical == canonical::NAME && seal.algorithm == signature::ALGORITHM).then_some(seal)
}

fn check_content(report: &Report, library: &Library, differences: &mut Vec<Sentence>) -> (bool, ChecklistStanding) {
    let Examination { figures, standing, checklists } = examine(report, library);
    let hold = figures.is_empty();
    differences.extend(figures.into_iter().chain(checklists));
    (hold, standing)
}
