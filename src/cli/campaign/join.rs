//! `prudence campaign join`: shows who asks for what, verifies it, and keeps the key that signed it.

use super::describe;
use super::source;
use crate::cli::arguments::campaign::Join;
use crate::cli::console::{Console, Stop};
use crate::cli::faults;
use crate::cli::files::Unread;
use crate::cli::outcome::Standing;
use crate::domain::Sentence;
use crate::domain::campaign::{Arrival, Campaign, welcome};
use crate::domain::checklist::Library;
use crate::seal;
use crate::store::Store;
use jiff::Timestamp;
use serde_json::json;

/// Joins the campaign, or takes its newer file.
pub fn run(join: &Join, store: &Store, library: &Library, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let campaign = match source::read(&join.source) {
        Ok(campaign) => campaign,
        Err(Unread::Problem(problem)) => return Err(problem.into()),
        Err(Unread::Faults(found)) => return Err(faults::refusal(&found, console)),
    };
    seal::verify_campaign(&campaign)?;
    let joined = store.campaign(&campaign.id)?.map(|joined| joined.campaign);
    let word = word(welcome(joined.as_ref(), &campaign)?);
    store.join(&campaign, Timestamp::now())?;
    if join.json.json {
        console.json(&json!({ "schema": "prudence.joined/1", "arrival": word, "campaign": campaign }))?;
    } else {
        describe::lines(&campaign, console)?;
        console.tell(&told(word, &campaign))?;
    }
    for sentence in campaign.other_versions(library) {
        console.tell(&sentence)?;
    }
    Ok(Standing::Fine)
}

/// The word for what becomes of a file that is believed.
fn word(arrival: Arrival) -> &'static str {
    match arrival {
        Arrival::New => "new",
        Arrival::Newer => "newer",
        _ => "same",
    }
}

fn told(word: &str, campaign: &Campaign) -> Sentence {
    let key = match word {
        "new" => "campaign-joined",
        "newer" => "campaign-updated",
        _ => "campaign-already",
    };
    Sentence::new(key).with("id", campaign.id.as_str())
}
