//! What ties the school to its union: the campaigns that it joined, and what it handed over.

use crate::domain::campaign::{Campaign, Receipt};
use jiff::Timestamp;

/// What ties the school to its union.
#[derive(Clone, Debug, Default)]
pub struct Campaigns {
    /// The campaigns that were joined, by their ids.
    pub joined: Vec<Membership>,
    /// What was handed over, the oldest first.
    pub receipts: Vec<Receipt>,
}

/// A campaign that was joined.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The campaign.
    pub campaign: Campaign,
    /// When the report was last handed over: put at the campaign's address, or written for a courriel when it has none.
    pub handed: Option<Timestamp>,
}

impl Campaigns {
    /// The campaign of this id, when it was joined.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Campaign> {
        self.joined.iter().map(|membership| &membership.campaign).find(|campaign| campaign.id == id)
    }
}
