//! How the school stands in its campaigns.

use super::Model;
use super::campaigns::Membership;
use crate::domain::campaign::{Campaign, Standing};

impl Model {
    /// The campaign that the report answers; none when it is for oneself.
    #[must_use]
    pub fn answered_campaign(&self) -> Option<&Campaign> {
        self.campaigns.find(self.report.chosen.campaign.as_deref()?)
    }

    /// Each campaign that was joined and how the school stands in it: what is still to be done first, then by deadline.
    #[must_use]
    pub fn standings(&self) -> Vec<(&Campaign, Standing)> {
        let Some(audit) = &self.audit else { return Vec::new() };
        let checked = self.last_round.as_ref().map(|round| round.started_at);
        let standing = |membership: &Membership| {
            membership.campaign.standing(audit, &self.library, checked, membership.handed, self.today())
        };
        let joined = self.campaigns.joined.iter();
        let mut standings: Vec<_> = joined.map(|membership| (&membership.campaign, standing(membership))).collect();
        standings.sort_by_key(|(campaign, standing)| (standing.is_done(), campaign.deadline));
        standings
    }
}
