//! The signature of a campaign's file: who asks, as far as a key can say it.

use super::{Key, canonical, signature};
use crate::domain::campaign::Campaign;
use crate::domain::{Problem, Sentence, hex};

/// Fills the campaign's seal: hash and signature of its canonical form.
///
/// # Errors
/// When it has no canonical form.
pub fn seal_campaign(campaign: Campaign, key: &Key) -> Result<Campaign, Problem> {
    Ok(Campaign { seal: Some(signature::seal_of(&campaign, key)?), ..campaign })
}

/// Whether the campaign is signed, and by the key that it names.
///
/// # Errors
/// When it has no signature, or its signature is not that of this content.
pub fn verify_campaign(campaign: &Campaign) -> Result<(), Problem> {
    let refused = |key: &str| Problem::not_fine(Sentence::new(key).with("campaign", campaign.id.as_str()));
    let seal = campaign.seal.as_ref().ok_or_else(|| refused("campaign-unsigned"))?;
    let hash = serde_json::to_value(campaign).ok().and_then(|document| canonical::hash(&document).ok());
    let ours = seal.canonical == canonical::NAME && seal.algorithm == signature::ALGORITHM;
    let holds = hash.filter(|hash| ours && hex::hex(hash) == seal.sha256 && signature::signs(seal, hash));
    holds.map(|_| ()).ok_or_else(|| refused("campaign-signature-wrong"))
}
