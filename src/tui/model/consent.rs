//! What a person reads in full before it is done.

use crate::domain::campaign::Campaign;

/// What is to be agreed to.
#[derive(Clone, Debug)]
pub enum Matter {
    /// To join a campaign, and to believe the key that signed it.
    Join(Box<Campaign>),
    /// To leave the campaign of this id.
    Leave(String),
    /// To send the report to its campaign.
    Send,
}

/// What is to be agreed to, and how far its text is scrolled.
#[derive(Clone, Debug)]
pub struct Consent {
    /// What is to be agreed to.
    pub matter: Matter,
    /// How far the text is scrolled, in lines.
    pub scroll: u16,
}

impl Consent {
    /// The beginning of the text about a matter.
    #[must_use]
    pub fn to(matter: Matter) -> Self {
        Self { matter, scroll: 0 }
    }
}
