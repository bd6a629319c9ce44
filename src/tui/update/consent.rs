//! What is read in full before it is done: joining or leaving a campaign, sending the report.

use super::super::action::Action;
use super::super::cursor::scrolled;
use super::super::message::{Effect, Errand};
use super::super::model::consent::Matter;
use super::super::model::{Consent, Model, Prompt};
use super::addressee::address;
use super::sending;
use crate::domain::Sentence;

/// Puts something in front to be read.
pub(super) fn ask(model: &mut Model, matter: Matter) {
    model.prompt = Some(Prompt::Consent(Consent::to(matter)));
}

/// Shows what would leave, for whom.
pub(super) fn ask_to_send(model: &mut Model) {
    if model.report.sending.is_some() {
        model.shell.tell(Sentence::new("sending-busy"));
    } else {
        ask(model, Matter::Send);
    }
}

/// Scrolls the text.
pub(super) fn scroll(model: &mut Model, action: Action) {
    let most = model.shell.scrollable.get();
    if let Some(Prompt::Consent(Consent { scroll, .. })) = &mut model.prompt {
        *scroll = scrolled(*scroll, action, most);
    }
}

/// Does what was agreed to.
pub(super) fn agreed(model: &mut Model, matter: Matter) -> Vec<Effect> {
    model.prompt = None;
    match matter {
        Matter::Join(campaign) => vec![Effect::Errand(Errand::Join(campaign))],
        Matter::Send => sending::begin(model),
        Matter::Leave(id) => {
            let mut effects = vec![Effect::Errand(Errand::Leave(id.clone()))];
            if model.report.chosen.campaign.as_ref() == Some(&id) {
                effects.extend(address(model, None));
            }
            model.shell.tell(Sentence::new("campaign-left").with("id", id));
            effects
        }
    }
}
