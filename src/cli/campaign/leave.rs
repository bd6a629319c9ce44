//! `prudence campaign leave`: forgets a campaign; what was sent stays sent, and its receipts stay.

use crate::cli::arguments::campaign::Named;
use crate::cli::console::{Console, Stop};
use crate::cli::joined::joined;
use crate::cli::outcome::Standing;
use crate::domain::Sentence;
use crate::store::Store;
use serde_json::json;

/// Leaves the campaign.
pub fn run(named: &Named, store: &Store, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let campaign = joined(store, &named.id)?.campaign;
    store.leave(&campaign.id)?;
    if named.json.json {
        console.json(&json!({ "schema": "prudence.left/1", "id": campaign.id }))?;
    } else {
        console.say(&Sentence::new("campaign-left").with("id", campaign.id.as_str()))?;
    }
    Ok(Standing::Fine)
}
