//! What a representative decides about reports that wait.

use super::{Archive, Held, Received, Ruling, Status};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;

/// How much of a digest is shown: enough to name one report of hundreds of thousands.
const SHOWN: usize = 12;

impl Held {
    /// A file that was received, as something to decide; none when it does not wait.
    #[must_use]
    pub fn of(received: &Received) -> Option<Self> {
        let Some(Status::Quarantined(doubt)) = received.status else { return None };
        let Received { digest, origin, received_at, entry, .. } = received.clone();
        Some(Self { digest, origin, received_at, doubt, entry })
    }

    /// The short number by which people name it.
    #[must_use]
    pub fn number(&self) -> String {
        self.digest.chars().take(SHOWN).collect()
    }
}

/// Keeps the ruling on each of the reports: what became of each, in their order.
///
/// # Errors
/// When one of them cannot be counted here and so not be accepted, or when the archive cannot be written; then nothing
/// was decided.
pub fn decide(
    archive: &mut dyn Archive,
    chosen: &[&Held],
    ruling: Ruling,
    at: Timestamp,
) -> Result<Vec<Option<Status>>, Problem> {
    if let Some(unreadable) = chosen.iter().find(|held| held.entry.is_none() && ruling == Ruling::Accepted) {
        let why = Sentence::new(&format!("doubt-{}", unreadable.doubt.id()));
        let sentence = Sentence::new("quarantine-not-countable").with("number", unreadable.number());
        return Err(Problem::not_fine(sentence.with("why", why)));
    }
    let digests: Vec<&str> = chosen.iter().map(|held| held.digest.as_str()).collect();
    let entries = archive.rule(&digests, ruling, at)?;
    let status = |held: &&Held| entries.iter().find(|entry| entry.digest == held.digest)?.status;
    Ok(chosen.iter().map(status).collect())
}

/// What became of a report that was decided about, in a word of data, which is also the end of its key in the
/// catalogues. What cannot be counted can only have been refused.
#[must_use]
pub const fn became(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::Filed) => "filed",
        Some(Status::Superseded) => "superseded",
        Some(Status::Quarantined(_)) => "quarantined",
        Some(Status::Refused) | None => "refused",
    }
}
