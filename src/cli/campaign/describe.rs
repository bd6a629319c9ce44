//! A campaign in lines: who asks whom for what, until when, who will read it and where it goes.

use crate::cli::console::{Console, Stop, Tone};
use crate::cli::layout;
use crate::domain::Sentence;
use crate::domain::campaign::Campaign;

/// Writes the campaign.
pub fn lines(campaign: &Campaign, console: &mut Console<'_>) -> Result<(), Stop> {
    let title = console.text.local(&campaign.title).to_owned();
    console.toned(Tone::Heading, &title)?;
    for sentence in sentences(campaign, console) {
        let line = console.text.say(&sentence);
        for line in layout::indented(&line, 2, console.width) {
            console.line(&line)?;
        }
    }
    Ok(())
}

fn sentences(campaign: &Campaign, console: &Console<'_>) -> Vec<Sentence> {
    let text = &console.text;
    let asker = match &campaign.asked_by.contact {
        Some(contact) => Sentence::new("campaign-asked-by-contact").with("contact", contact.as_str()),
        None => Sentence::new("campaign-asked-by"),
    };
    let lists = campaign.checklists.iter().map(|wanted| format!("{} {}", wanted.id, wanted.version));
    let deposit = match &campaign.send_to {
        Some(address) => Sentence::new("campaign-deposit").with("host", address.host()),
        None => Sentence::new("campaign-by-hand"),
    };
    vec![
        Sentence::new("campaign-id").with("id", campaign.id.as_str()),
        asker.with("name", campaign.asked_by.name.as_str()),
        Sentence::new("campaign-lists").with("lists", lists.collect::<Vec<_>>().join(", ")),
        Sentence::new("campaign-period")
            .with("from", text.day(campaign.period.from))
            .with("to", text.day(campaign.period.to)),
        Sentence::new("campaign-deadline").with("day", text.day(campaign.deadline)),
        deposit,
        Sentence::new("campaign-readers")
            .with("count", campaign.recipients.len())
            .with("keys", campaign.recipients.join(", ")),
        Sentence::new("campaign-signer").with("key", campaign.signer().unwrap_or_default()),
    ]
}
