//! Opening a phase: at once when its gate is open, with a reason when it is closed. It stays in the history.

use super::super::message::Effect;
use super::super::model::prompt::{About, ThemeRef};
use super::super::model::{Field, Model, Prompt};
use super::drafts;
use super::record::record;
use crate::domain::Sentence;
use crate::domain::checklist::Operation;

/// Asks whether, or why, the phase at this place is to be opened.
pub(super) fn ask(model: &mut Model, place: usize) {
    let phases = model.audit.as_ref().map(|audit| audit.phases(&model.library)).unwrap_or_default();
    let Some(phase) = phases.get(place) else { return };
    let theme = ThemeRef { checklist: phase.gate.checklist.clone(), theme: phase.gate.theme.clone() };
    if phase.gate.is_open() {
        model.prompt = Some(Prompt::Opening { phase: theme });
    } else {
        let prompt = Prompt::Reason { about: About::Phase(theme), field: Field::long_line("") };
        drafts::open(model, prompt, Field::long_line);
    }
}

/// Opens a phase.
pub(super) fn open(model: &mut Model, theme: &ThemeRef, reason: Option<&str>) -> Vec<Effect> {
    model.prompt = None;
    let phases = model.audit.as_ref().map(|audit| audit.phases(&model.library)).unwrap_or_default();
    let phase = phases.iter().find(|phase| phase.gate.checklist == theme.checklist && phase.gate.theme == theme.theme);
    let Some(phase) = phase else { return Vec::new() };
    let title = model.text.local(&phase.theme.title).to_owned();
    match phase.open(reason) {
        Ok(opening) => {
            model.shell.tell(Sentence::new("phase-opened").with("phase", title));
            record(model, Operation::Open(opening))
        }
        Err(problem) => {
            model.shell.fail(problem.sentence);
            Vec::new()
        }
    }
}
