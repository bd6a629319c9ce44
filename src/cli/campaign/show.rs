//! `prudence campaign show`: one campaign that was joined.

use super::describe;
use crate::cli::arguments::campaign::Named;
use crate::cli::console::{Console, Stop};
use crate::cli::joined::joined;
use crate::cli::outcome::Standing;
use crate::store::Store;
use serde_json::json;

/// Shows the campaign.
pub fn run(named: &Named, store: &Store, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let joined = joined(store, &named.id)?;
    if named.json.json {
        console.json(&json!({
            "schema": "prudence.joined/1", "arrival": "same", "joined_at": joined.at, "campaign": joined.campaign,
        }))?;
    } else {
        describe::lines(&joined.campaign, console)?;
    }
    Ok(Standing::Fine)
}
