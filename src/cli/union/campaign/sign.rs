//! `prudence union campaign sign`: signs a file again after a change, so that the schools that joined take it.

use crate::cli::arguments::asking::Sign;
use crate::cli::campaign::describe;
use crate::cli::console::{Console, Stop};
use crate::cli::files::{self, Unread};
use crate::cli::outcome::Standing;
use crate::cli::{dates, faults};
use crate::domain::Sentence;
use crate::domain::campaign::{Campaign, parse};
use crate::export;
use crate::seal::{Key, seal_campaign};
use serde_json::json;

/// Signs the file in its place.
pub fn run(sign: &Sign, key: &Key, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let name = sign.file.display().to_string();
    let changed = match files::parse(&sign.file, parse) {
        Ok(campaign) => campaign,
        Err(Unread::Problem(problem)) => return Err(problem.into()),
        Err(Unread::Faults(found)) => return Err(faults::refusal(&found, console)),
    };
    let other = changed.signer().is_some_and(|signer| signer != key.public_hex());
    let campaign = seal_campaign(Campaign { issued_at: dates::signing_moment(), seal: None, ..changed }, key)?;
    export::write_file(&sign.file, export::campaign_file(&campaign)?.as_bytes())?;
    if sign.json.json {
        console.json(&json!({ "schema": "prudence.campaign-file/1", "file": name, "campaign": campaign }))?;
    } else {
        describe::lines(&campaign, console)?;
        console.tell(&Sentence::new("campaign-signed").with("path", name))?;
    }
    if other {
        console.tell(&Sentence::new("campaign-signer-changed"))?;
    }
    Ok(Standing::Fine)
}
