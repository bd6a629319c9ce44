//! A campaign in the words of each language: who asks whom for what, until when, who will read it, where it goes.

use super::Text;
use crate::domain::Sentence;
use crate::domain::campaign::Campaign;
use jiff::civil::Date;

impl Text {
    /// What a campaign says of itself besides its title, a line each.
    #[must_use]
    pub fn campaign(&self, campaign: &Campaign) -> Vec<String> {
        let asker = match &campaign.asked_by.contact {
            Some(contact) => Sentence::new("campaign-asked-by-contact").with("contact", contact.as_str()),
            None => Sentence::new("campaign-asked-by"),
        };
        let lists = campaign.checklists.iter().map(|wanted| format!("{} {}", wanted.id, wanted.version));
        let deposit = match &campaign.send_to {
            Some(address) => Sentence::new("campaign-deposit").with("host", address.host()),
            None => Sentence::new("campaign-by-hand"),
        };
        let sentences = [
            Sentence::new("campaign-id").with("id", campaign.id.as_str()),
            asker.with("name", campaign.asked_by.name.as_str()),
            Sentence::new("campaign-lists").with("lists", lists.collect::<Vec<_>>().join(", ")),
            Sentence::new("campaign-period")
                .with("from", self.day(campaign.period.from))
                .with("to", self.day(campaign.period.to)),
            Sentence::new("campaign-deadline").with("day", self.day(campaign.deadline)),
            deposit,
            Sentence::new("campaign-readers")
                .with("count", campaign.recipients.len())
                .with("keys", campaign.recipients.join(", ")),
            Sentence::new("campaign-signer").with("key", campaign.signer().unwrap_or_default()),
        ];
        sentences.iter().map(|sentence| self.say(sentence)).collect()
    }

    /// That the deadline has passed on the day `today`, which keeps nobody from sending; nothing while it has not.
    #[must_use]
    pub fn campaign_late(&self, campaign: &Campaign, today: Date) -> Option<String> {
        let late = Sentence::new("send-late").with("day", self.day(campaign.deadline));
        (campaign.deadline < today).then(|| self.say(&late))
    }
}
