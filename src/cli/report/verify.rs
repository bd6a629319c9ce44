//! `prudence report verify`: whether received reports hold, and if not, what differs; whether the same key signed before.

use super::received::{Reader, document, shortcomings, standing_of};
use crate::cli::arguments::Global;
use crate::cli::arguments::report::Verify;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::folder;
use crate::cli::outcome::Standing;
use crate::cli::world::World;
use crate::domain::problem::ProblemKind;
use crate::domain::report::{KnownSigner, Report};
use crate::domain::{Problem, Sentence};
use crate::seal::Verification;
use crate::store::Store;
use jiff::Timestamp;
use serde_json::json;

/// Verifies the files, each on its own.
pub fn run(
    verify: &Verify,
    reader: &Reader,
    signers: Option<&Store>,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    let mut standing = Standing::Fine;
    for path in &verify.files {
        let file = path.display().to_string();
        let found = reader.examine(path);
        let known = match (&found, signers) {
            (Ok(verification), Some(store)) => known_signer(verification, store, verify.trust)?,
            _ => None,
        };
        standing = standing.max(standing_of(&found));
        if verify.json.json {
            let mut document = document(&file, &found, &console.text);
            document["known_signer"] = json!(known);
            console.json_line(&document)?;
        } else {
            tell(&file, &found, console)?;
            let report = found.ok().and_then(|verification| verification.report);
            about(report.as_ref(), known, verify.trust, console)?;
        }
    }
    Ok(standing)
}

/// The database in which keys are remembered; reports are verified without it when it cannot be used.
pub fn signers(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Option<Store>, Stop> {
    match folder::open(global, world, console) {
        Ok(folder) => Ok(Some(folder.store)),
        Err(Stop::Problem(problem)) => {
            console.tell(&problem.sentence)?;
            console.tell(&Sentence::new("signer-unremembered"))?;
            Ok(None)
        }
        Err(stop) => Err(stop),
    }
}

/// How the key of a report that holds stands beside the earlier ones of its school. The first one is remembered, and
/// another one when the person believes it.
fn known_signer(verification: &Verification, store: &Store, trust: bool) -> Result<Option<KnownSigner>, Problem> {
    let (Some(report), Some(key)) = (&verification.report, &verification.signer) else { return Ok(None) };
    let school = report.establishment.key();
    if !verification.holds() || school.is_empty() {
        return Ok(None);
    }
    let known = store.known_signer(school, key)?;
    if known == KnownSigner::New || trust {
        store.remember_signer(school, key, Timestamp::now())?;
    }
    Ok(Some(known))
}

/// Which revision it is, and whether the same key signed before.
fn about(
    report: Option<&Report>,
    known: Option<KnownSigner>,
    trust: bool,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let Some(report) = report else { return Ok(()) };
    let revision = match &report.supersedes {
        Some(earlier) => Sentence::new("verify-supersedes").with("earlier", earlier.as_str()),
        None => Sentence::new("verify-first"),
    };
    let revision = revision.with("revision", i64::from(report.revision)).with("school", report.establishment.key());
    let signer = match known {
        Some(KnownSigner::Same) => Some("signer-same"),
        Some(KnownSigner::New) => Some("signer-new"),
        Some(KnownSigner::Other) if trust => Some("signer-believed"),
        Some(KnownSigner::Other) => Some("signer-other"),
        None => None,
    };
    let signer = signer.map(|key| Sentence::new(key).with("school", report.establishment.key()));
    for sentence in std::iter::once(revision).chain(signer) {
        let line = console.text.say(&sentence);
        console.paragraph(&line, 2)?;
    }
    Ok(())
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
                console.paragraph(&line, 2)?;
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
