//! What is read in full before it is done: who asks for what, what leaves, what stays.

use super::super::model::Model;
use super::super::model::consent::Matter;
use super::super::theme::Theme;
use super::campaigns::title as campaign_title;
use super::lines;
use super::sections::held;
use crate::domain::Sentence;
use crate::domain::campaign::Campaign;
use crate::domain::report::{Content, Section};
use ratatui::style::Style;
use ratatui::text::Line;

/// The key of the question.
pub(super) fn title(matter: &Matter) -> &'static str {
    match matter {
        Matter::Join(_) => "consent-join",
        Matter::Leave(_) => "consent-leave",
        Matter::Send => "consent-send",
    }
}

/// The text to read, in lines of `width` cells.
pub(super) fn lines(model: &Model, matter: &Matter, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let told = match matter {
        Matter::Join(campaign) => to_join(model, campaign, theme),
        Matter::Leave(id) => {
            let leaving = Sentence::new("consent-leave-hint").with("campaign", id.as_str());
            vec![(model.text.say(&leaving), Style::new())]
        }
        Matter::Send => to_send(model, theme),
    };
    told.into_iter().flat_map(|(text, style)| lines::paragraph(&text, width, style)).collect()
}

fn to_join(model: &Model, campaign: &Campaign, theme: Theme) -> Vec<(String, Style)> {
    let text = &model.text;
    let other = campaign.other_versions(&model.library).into_iter();
    let missing = campaign.asked_of(&model.library).err().map(|problem| problem.sentence);
    let mut told = vec![(campaign_title(model, campaign), theme.title())];
    told.extend(text.campaign(campaign).into_iter().map(|line| (format!("· {line}"), Style::new())));
    told.extend(late(model, campaign, theme));
    told.extend(other.chain(missing).map(|sentence| (format!("! {}", text.say(&sentence)), theme.warn())));
    told.push((text.get("consent-join-hint"), theme.dim()));
    told
}

fn to_send(model: &Model, theme: Theme) -> Vec<(String, Style)> {
    let Some(campaign) = model.answered_campaign() else { return Vec::new() };
    let text = &model.text;
    let address = match &campaign.send_to {
        Some(address) => Sentence::new("campaign-deposit").with("host", address.host()),
        None => Sentence::new("campaign-by-hand"),
    };
    let whom = Sentence::new("consent-send-to")
        .with("name", campaign.asked_by.name.as_str())
        .with("title", campaign_title(model, campaign));
    let readers = Sentence::new("consent-send-readers").with("count", campaign.recipients.len());
    let mut told = vec![(text.say(&whom), theme.title())];
    told.extend(late(model, campaign, theme));
    let mentions = model.report.preview.mentions.len();
    if mentions > 0 {
        let found = text.say(&Sentence::new("consent-send-mentions").with("count", mentions));
        told.push((format!("! {found}"), theme.warn()));
    }
    let plain = [address, readers, leaves(model), stays(model)];
    told.extend(plain.iter().map(|sentence| (format!("· {}", text.say(sentence)), Style::new())));
    let other = campaign.other_versions(&model.library);
    told.extend(other.iter().map(|sentence| (format!("! {}", text.say(sentence)), theme.warn())));
    told
}

/// That the deadline has passed.
fn late(model: &Model, campaign: &Campaign, theme: Theme) -> Option<(String, Style)> {
    let late = model.text.campaign_late(campaign, model.today())?;
    Some((format!("! {late}"), theme.warn()))
}

/// What leaves: the answers and figures always, the sections that are ticked.
fn leaves(model: &Model) -> Sentence {
    let sections = sections(model, true);
    let more = if sections.is_empty() { String::new() } else { format!(" · {}", sections.join(" · ")) };
    let school = match &model.report.preview.pseudonym {
        Some(name) if model.report.chosen.pseudonym => Sentence::new("export-pseudonym").with("name", name.as_str()),
        _ => {
            let uai = model.audit.as_ref().map(|audit| audit.establishment.uai.to_string());
            Sentence::new("export-uai").with("name", uai.unwrap_or_default())
        }
    };
    Sentence::new("consent-send-leaves").with("school", school).with("more", more)
}

fn stays(model: &Model) -> Sentence {
    let sections = sections(model, false);
    if sections.is_empty() {
        return Sentence::new("consent-send-stays-nothing");
    }
    Sentence::new("consent-send-stays").with("sections", sections.join(" · "))
}

/// The sections in which there is something, and which leave, or do not.
fn sections(model: &Model, sent: bool) -> Vec<String> {
    let empty = |section| *model.report.preview.content(section) == Content::Several(0);
    let chosen = Section::ALL.into_iter().filter(|section| model.report.chosen.sends(*section) == sent);
    let chosen = chosen.filter(|section| !empty(*section));
    chosen.map(|section| held(model, section)).collect()
}
