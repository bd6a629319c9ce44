//! From a message to a new model and the effects that it asks for. Nothing here touches the outside.

mod addressee;
mod campaigns;
mod checks;
mod consent;
mod copy;
mod drafts;
pub mod essential;
mod filter;
mod follow;
pub mod form;
mod hearing;
mod home;
mod mouse;
mod openings;
mod prompt;
mod record;
mod report;
mod search;
pub mod sending;
pub mod theme;
mod walk;

use super::listener;
use super::message::{Effect, Errand, Message};
use super::model::{Form, Model, Screen};
use crate::domain::Sentence;
use crate::domain::report::Audit;

/// Handles one message.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    match message {
        Message::Heard(heard) => listener::hear(model, &heard),
        Message::Recorded(entry) => {
            if let Some(audit) = &mut model.audit {
                audit.journal.push(entry);
            }
            model.refresh();
            drafts::forget_recorded(model)
        }
        Message::Loaded(audit) => loaded(model, *audit),
        Message::Changed(audit) => {
            model.audit = Some(*audit);
            model.refresh();
            follow::refresh(model);
            Vec::new()
        }
        Message::DaySet(day) => follow::day_set(model, day),
        Message::CalendarWritten(path, count) => {
            let sentence = Sentence::new("calendar-written").with("path", path.display().to_string());
            model.shell.tell(sentence.with("count", count));
            Vec::new()
        }
        Message::Check(run, event) if run == model.checks.run => checks::happened(model, event),
        Message::Check(..) => Vec::new(),
        Message::Previewed(preview) => {
            model.report.preview = *preview;
            Vec::new()
        }
        Message::Exported(files) => {
            model.shell.tell(Sentence::new("report-written").with("count", files.len()));
            model.report.written = files;
            vec![Effect::Preview(model.report.chosen.clone())]
        }
        Message::Campaigns(campaigns) => campaigns::read(model, *campaigns),
        Message::Fetched(run, fetched) => campaigns::fetched(model, run, fetched),
        Message::Joined(id) => campaigns::joined(model, &id),
        Message::Sending(run, event) => sending::happened(model, run, event),
        Message::Failed(problem) => {
            model.shell.fail(problem.sentence);
            Vec::new()
        }
        Message::Told(sentence) => {
            model.shell.tell(sentence);
            Vec::new()
        }
    }
}

/// Takes the audit whose form was just saved; the walk stays where it is.
fn loaded(model: &mut Model, audit: Audit) -> Vec<Effect> {
    let other = model.audit.as_ref().is_none_or(|known| known.id != audit.id);
    model.form = Form::of(&audit.establishment);
    model.audit = Some(audit);
    if other || model.screen == Screen::Form {
        model.screen = Screen::Home;
    }
    if other {
        model.begin();
        essential::offer(model);
    } else {
        model.refresh();
    }
    vec![Effect::SaveDraft { key: form::DRAFT.to_owned(), text: String::new() }, Effect::Errand(Errand::Read)]
}
