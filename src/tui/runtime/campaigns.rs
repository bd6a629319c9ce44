//! The campaigns and the receipts as they are on disk.

use super::super::message::{Errand, Message};
use super::super::model::Model;
use super::super::model::campaigns::{Campaigns, Membership};
use super::services::Services;
use crate::domain::Problem;
use crate::domain::campaign::{Campaign, Receipt};
use crate::domain::report::{Audit, Chain};
use crate::seal::Key;
use jiff::Timestamp;

impl Services {
    /// Reads the campaigns that were joined, and what the school handed over.
    pub(super) fn campaigns(&self, model: &Model) -> Result<Campaigns, Problem> {
        let Some(audit) = &model.audit else { return Ok(Campaigns::default()) };
        let receipts = self.store.receipts(audit.id)?;
        let membership = |campaign: Campaign| {
            let handed = self.handed(&campaign, audit, &receipts)?;
            Ok(Membership { campaign, handed })
        };
        let joined = self.store.campaigns()?.into_iter().map(|joined| membership(joined.campaign));
        let joined = joined.collect::<Result<_, Problem>>()?;
        Ok(Campaigns { joined, receipts })
    }

    /// Runs an errand to its end, or sends the courier on its way.
    pub(super) fn errand(&mut self, model: &Model, errand: Errand) -> Result<Vec<Message>, Problem> {
        let done = match errand {
            Errand::Read => None,
            Errand::Send { run, chosen } => Some(self.send(model, run, &chosen)?),
            Errand::StopSending => {
                self.courier.stop_sending();
                None
            }
            Errand::Keep(receipt) => {
                let id = model.audit.as_ref().map(|audit| audit.id).unwrap_or_default();
                self.store.record_receipt(id, &receipt)?;
                None
            }
            Errand::Fetch { run, source } => {
                self.courier.fetch(run, source);
                None
            }
            Errand::Join(campaign) => {
                self.store.join(&campaign, Timestamp::now())?;
                Some(Message::Joined(campaign.id))
            }
            Errand::Leave(id) => {
                self.store.leave(&id)?;
                None
            }
        };
        let known = Message::Campaigns(Box::new(self.campaigns(model)?));
        Ok(std::iter::once(known).chain(done).collect())
    }

    /// When the report was last put at the campaign's address, or written for a courriel when it has none.
    fn handed(&self, campaign: &Campaign, audit: &Audit, receipts: &[Receipt]) -> Result<Option<Timestamp>, Problem> {
        if campaign.send_to.is_some() {
            let own = receipts.iter().filter(|receipt| receipt.campaign == campaign.id);
            return Ok(own.map(|receipt| receipt.at).max());
        }
        let (pseudonym, _) = Key::load_or_create(&self.folder)?.pseudonym(&campaign.id, &audit.establishment.uai);
        let chains = [None, Some(pseudonym)].map(|pseudonym| Chain { campaign: Some(campaign.id.clone()), pseudonym });
        let exports = chains.iter().map(|chain| self.store.last_export(audit.id, chain));
        let exports = exports.collect::<Result<Vec<_>, Problem>>()?;
        Ok(exports.into_iter().flatten().map(|export| export.at).max())
    }
}
