//! What is put into the journal.

use super::super::message::Effect;
use super::super::model::Model;
use crate::domain::Sentence;
use crate::domain::checklist::Operation;

/// Records an operation; an earlier day is only read, which is told.
pub(super) fn record(model: &mut Model, operation: Operation) -> Vec<Effect> {
    if is_read_only(model) { Vec::new() } else { vec![Effect::Record(operation)] }
}

/// Whether an earlier day is looked at, which cannot be changed; tells it.
pub(super) fn is_read_only(model: &mut Model) -> bool {
    if model.past.is_some() {
        model.shell.fail(Sentence::new("past-read-only"));
    }
    model.past.is_some()
}
