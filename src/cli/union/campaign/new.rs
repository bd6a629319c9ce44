//! `prudence union campaign new`: the signed file of a new campaign, ready to be handed out.

use crate::cli::arguments::asking::New;
use crate::cli::campaign::describe;
use crate::cli::console::{Console, Stop};
use crate::cli::dates;
use crate::cli::items::find_list;
use crate::cli::outcome::Standing;
use crate::domain::campaign::{self, Asker, Campaign, Period, Wanted};
use crate::domain::checklist::{Library, Localized};
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::seal::{Key, Recipient, seal_campaign};
use serde_json::json;

/// Writes the file, unless there is one already.
pub fn run(new: &New, library: &Library, key: &Key, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let campaign = seal_campaign(campaign(new, library)?, key)?;
    let text = export::campaign_file(&campaign)?;
    // What is handed out is what schools will read: it passes through the same reader.
    campaign::parse(&new.out.display().to_string(), &text).map_err(Problem::from)?;
    if new.out.exists() {
        let sentence = Sentence::new("campaign-exists").with("path", new.out.display().to_string());
        return Err(Problem::unable(sentence).into());
    }
    export::write_file(&new.out, text.as_bytes())?;
    if new.json.json {
        let file = new.out.display().to_string();
        console.json(&json!({ "schema": "prudence.campaign-file/1", "file": file, "campaign": campaign }))?;
        return Ok(Standing::Fine);
    }
    describe::lines(&campaign, console)?;
    console.tell(&Sentence::new("campaign-written").with("path", new.out.display().to_string()))?;
    Ok(Standing::Fine)
}

fn campaign(new: &New, library: &Library) -> Result<Campaign, Problem> {
    let wrong = |what: Sentence| Problem::usage(Sentence::new("campaign-new-wrong").with("what", what));
    campaign::check_id(&new.id).map_err(wrong)?;
    let recipients = new.recipient.iter().map(|typed| Ok(Recipient::parse(typed)?.to_string()));
    let send_to = new.send_to.as_deref().map(campaign::check_address).transpose();
    let title_en = new.title_en.as_ref().unwrap_or(&new.title);
    Ok(Campaign {
        schema: campaign::SCHEMA.to_owned(),
        id: new.id.clone(),
        title: Localized { fr: new.title.clone(), en: title_en.clone() },
        asked_by: Asker { name: new.asked_by.clone(), contact: new.contact.clone() },
        period: Period { from: new.from, to: new.to },
        deadline: new.deadline.unwrap_or(new.to),
        checklists: wanted(&new.checklist, library)?,
        recipients: recipients.collect::<Result<_, Problem>>()?,
        send_to: send_to.map_err(wrong)?,
        issued_at: dates::signing_moment(),
        seal: None,
    })
}

/// The checklists that are named, all at hand when none is, each in the version at hand.
fn wanted(named: &[String], library: &Library) -> Result<Vec<Wanted>, Problem> {
    let at_hand = || library.checklists().iter().map(|list| list.id.as_str()).collect();
    let ids: Vec<&str> = if named.is_empty() { at_hand() } else { named.iter().map(String::as_str).collect() };
    let wanted = ids.into_iter().map(|id| {
        let list = find_list(library, id)?;
        Ok(Wanted { id: list.id.clone(), version: list.version.clone() })
    });
    wanted.collect()
}
