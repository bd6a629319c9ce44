//! Who may read an encrypted report: the public half of a representative's key.

use crate::domain::campaign::Campaign;
use crate::domain::{Problem, Sentence};
use std::fmt;

/// The public key of someone who may read: `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(super) age::x25519::Recipient);

impl Recipient {
    /// Reads a public key as `prudence union keygen` and `age-keygen` print it.
    ///
    /// # Errors
    /// When it is none, or one character of it is wrong.
    pub fn parse(typed: &str) -> Result<Self, Problem> {
        let wrong = |_| Problem::usage(Sentence::new("recipient-wrong").with("typed", typed));
        typed.trim().parse().map(Self).map_err(wrong)
    }
}

/// Those who may read the reports of a campaign.
///
/// # Errors
/// When one of its keys is none.
pub fn readers(campaign: &Campaign) -> Result<Vec<Recipient>, Problem> {
    campaign.recipients.iter().map(|key| Recipient::parse(key)).collect()
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
