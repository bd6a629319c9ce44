//! For whom a report leaves: a campaign that was joined, public keys, or nobody in particular.

use crate::cli::joined::joined;
use crate::domain::campaign::Campaign;
use crate::domain::{Problem, Sentence};
use crate::seal::{Recipient, readers};
use crate::store::Store;

/// For whom a report leaves.
#[derive(Default)]
pub struct Destination {
    /// The campaign that it answers.
    pub campaign: Option<Campaign>,
    /// Those who may read it; it is not encrypted when there are none.
    pub recipients: Vec<Recipient>,
}

impl Destination {
    /// The destination that these words name, each a campaign's id or a public key.
    ///
    /// # Errors
    /// When a campaign was not joined, a key is wrong, or two campaigns are named.
    pub fn named(words: &[String], store: &Store) -> Result<Self, Problem> {
        let mut destination = Self::default();
        for word in words {
            if word.starts_with("age1") {
                destination.recipients.push(Recipient::parse(word)?);
                continue;
            }
            let campaign = joined(store, word)?.campaign;
            if destination.campaign.is_some() {
                return Err(Problem::usage(Sentence::new("destination-two-campaigns")));
            }
            destination.add(campaign)?;
        }
        Ok(destination)
    }

    /// The campaign named, else the only one that was joined.
    ///
    /// # Errors
    /// When none was joined, or several were and none is named.
    pub fn campaign(named: Option<&str>, store: &Store) -> Result<Self, Problem> {
        let mut all = store.campaigns()?;
        let campaign = match (named, all.len()) {
            (Some(id), _) => joined(store, id)?.campaign,
            (None, 1) => all.remove(0).campaign,
            (None, 0) => return Err(Problem::usage(Sentence::new("send-no-campaign"))),
            (None, _) => {
                let known: Vec<&str> = all.iter().map(|joined| joined.campaign.id.as_str()).collect();
                return Err(Problem::usage(Sentence::new("send-which-campaign").with("known", known.join(", "))));
            }
        };
        let mut destination = Self::default();
        destination.add(campaign)?;
        Ok(destination)
    }

    fn add(&mut self, campaign: Campaign) -> Result<(), Problem> {
        self.recipients.extend(readers(&campaign)?);
        self.campaign = Some(campaign);
        Ok(())
    }
}
