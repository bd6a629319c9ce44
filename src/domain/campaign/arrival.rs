//! What a campaign's file is beside the one that was joined: a key is believed once, and then for good.

use super::Campaign;
use crate::domain::{Problem, Sentence};

/// What a campaign's file is beside the one that was joined under its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// No campaign of this id was joined.
    New,
    /// It is the one that was joined.
    Same,
    /// The same key signed it later: it takes the place of the other.
    Newer,
    /// The same key signed it earlier, or at the same time with another content: the other holds.
    Older,
    /// Another key signed it: nothing shows that the same people ask.
    OtherKey,
}

/// Compares a campaign's file with the one that was joined under its id.
#[must_use]
pub fn arrival(joined: Option<&Campaign>, offered: &Campaign) -> Arrival {
    let Some(joined) = joined else { return Arrival::New };
    if joined.signer() != offered.signer() {
        Arrival::OtherKey
    } else if joined == offered {
        Arrival::Same
    } else if offered.issued_at > joined.issued_at {
        Arrival::Newer
    } else {
        Arrival::Older
    }
}

/// The same for a file that is to be joined.
///
/// # Errors
/// When it is not to be believed: an older one, or one of another key.
pub fn welcome(joined: Option<&Campaign>, offered: &Campaign) -> Result<Arrival, Problem> {
    let refused = |key: &str| Problem::not_fine(Sentence::new(key).with("id", offered.id.as_str()));
    match arrival(joined, offered) {
        Arrival::Older => Err(refused("campaign-older")),
        Arrival::OtherKey => Err(refused("campaign-other-key")),
        believed => Ok(believed),
    }
}
