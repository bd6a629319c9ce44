//! Joining campaigns and leaving them.

use super::super::message::{Effect, Errand};
use super::super::model::consent::Matter;
use super::super::model::prompt::JOIN_KEY;
use super::super::model::report::Tab;
use super::super::model::{Campaigns, Field, Model, Prompt, Screen};
use super::addressee::address;
use super::{consent, drafts};
use crate::domain::campaign::{Arrival, Campaign, welcome};
use crate::domain::{Problem, Sentence};

/// Asks where the campaign's file is.
pub(super) fn ask(model: &mut Model) {
    drafts::open(model, Prompt::Join { field: Field::long_line("") }, Field::long_line);
}

/// Fetches the file from where it was said to be. Paths are often pasted between quotes.
pub(super) fn fetch(model: &mut Model, typed: &str) -> Vec<Effect> {
    let source = typed.trim().trim_matches(['"', '\'']).to_owned();
    if source.is_empty() {
        model.shell.fail(Sentence::new("join-nothing"));
        return Vec::new();
    }
    model.report.fetching += 1;
    model.shell.tell(Sentence::new("join-reading"));
    vec![Effect::Errand(Errand::Fetch { run: model.report.fetching, source })]
}

/// Shows who asks for what, once the file is there; nobody waits for it when its question was closed.
pub(super) fn fetched(model: &mut Model, run: u64, fetched: Result<Box<Campaign>, Problem>) -> Vec<Effect> {
    if run != model.report.fetching || !matches!(model.prompt, Some(Prompt::Join { .. })) {
        return Vec::new();
    }
    model.shell.notice = None;
    let believed = fetched.and_then(|campaign| {
        let arrival = welcome(model.campaigns.find(&campaign.id), &campaign)?;
        Ok((campaign, arrival))
    });
    match believed {
        Err(problem) => model.shell.fail(problem.sentence),
        Ok((campaign, Arrival::Same)) => {
            model.prompt = None;
            model.shell.tell(Sentence::new("campaign-already").with("id", campaign.id));
            return forget_draft(model);
        }
        Ok((campaign, _)) => consent::ask(model, Matter::Join(campaign)),
    }
    Vec::new()
}

/// A campaign is joined: the report is for it from now on.
pub(super) fn joined(model: &mut Model, id: &str) -> Vec<Effect> {
    model.shell.tell(Sentence::new("join-done").with("id", id));
    model.screen = Screen::Report;
    model.report.go(Tab::Choice);
    let mut effects = forget_draft(model);
    effects.extend(address(model, Some(id.to_owned())));
    effects
}

fn forget_draft(model: &mut Model) -> Vec<Effect> {
    model.drafts.remove(JOIN_KEY);
    vec![Effect::SaveDraft { key: JOIN_KEY.to_owned(), text: String::new() }]
}

/// Asks whether the campaign pointed at is to be left.
pub(super) fn ask_to_leave(model: &mut Model) {
    let pointed_at = model.campaigns.joined.get(model.report.line).filter(|_| model.report.tab == Tab::Campaigns);
    if let Some(membership) = pointed_at {
        let id = membership.campaign.id.clone();
        consent::ask(model, Matter::Leave(id));
    }
}

/// Takes the campaigns as they are on disk.
pub(super) fn read(model: &mut Model, campaigns: Campaigns) -> Vec<Effect> {
    model.campaigns = campaigns;
    model.report.line = model.report.line.min(model.campaigns.joined.len().saturating_sub(1));
    Vec::new()
}
