//! `prudence campaign list`: the campaigns that were joined.

use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::domain::Sentence;
use crate::store::{Joined, Store};
use serde_json::{Value, json};

/// Lists the campaigns.
pub fn run(form: Json, store: &Store, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let joined = store.campaigns()?;
    if form.json {
        let campaigns: Vec<Value> =
            joined.iter().map(|joined| json!({ "joined_at": joined.at, "campaign": joined.campaign })).collect();
        console.json(&json!({ "schema": "prudence.campaigns/1", "campaigns": campaigns }))?;
        return Ok(Standing::Fine);
    }
    let row = |Joined { campaign, .. }: &Joined| {
        let text = &console.text;
        let until = Sentence::new("campaign-until").with("day", text.day(campaign.deadline));
        vec![campaign.id.clone(), text.say(&until), text.local(&campaign.title).to_owned()]
    };
    let rows: Vec<Vec<String>> = joined.iter().map(row).collect();
    console.table(&rows)?;
    if joined.is_empty() {
        console.get("campaign-none")?;
    }
    Ok(Standing::Fine)
}
