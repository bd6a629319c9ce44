//! What goes to the clipboard.

use super::super::message::Effect;
use super::super::model::Model;
use crate::domain::Sentence;

/// Puts a text on the clipboard, unless there is none: that would only empty it.
pub(super) fn copy(model: &mut Model, text: String) -> Vec<Effect> {
    if text.is_empty() {
        model.shell.tell(Sentence::new("copied-nothing"));
        return Vec::new();
    }
    model.shell.tell(Sentence::new("copied"));
    vec![Effect::Copy(text)]
}
