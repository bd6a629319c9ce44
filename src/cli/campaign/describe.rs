//! A campaign in lines: who asks whom for what, until when, who will read it and where it goes.

use crate::cli::console::{Console, Stop, Tone};
use crate::cli::dates::today;
use crate::domain::campaign::Campaign;

/// Writes the campaign, and whether its deadline has passed.
pub fn lines(campaign: &Campaign, console: &mut Console<'_>) -> Result<(), Stop> {
    let title = console.text.local(&campaign.title).to_owned();
    console.toned(Tone::Heading, &title)?;
    let late = console.text.campaign_late(campaign, today());
    for said in console.text.campaign(campaign).into_iter().chain(late) {
        console.paragraph(&said, 2)?;
    }
    Ok(())
}
