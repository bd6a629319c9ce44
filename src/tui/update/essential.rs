//! The essential: only the blocking items, to be widened to everything at any time.

use super::super::message::Effect;
use super::super::model::rows::Row;
use super::super::model::{Model, Screen};
use crate::domain::Sentence;
use crate::domain::checklist::State;
use crate::domain::report::Selection;

/// How long a blocking item takes, in seconds: 27 of them take about twenty minutes.
const SECONDS_EACH: usize = 44;

/// How many minutes that many items take.
#[must_use]
pub fn minutes(items: usize) -> usize {
    (items * SECONDS_EACH).div_ceil(60)
}

/// Goes to what is essential, where it was left; from there, widens to everything. Nothing that was answered changes.
pub(super) fn toggle(model: &mut Model) -> Vec<Effect> {
    let widen = model.screen == Screen::Walk && model.selection.blocking;
    model.screen = Screen::Walk;
    if widen {
        model.selection = Selection::default();
        model.settle();
        model.shell.tell(Sentence::new("essential-widened"));
        return Vec::new();
    }
    model.selection = Selection::essential();
    let unanswered = |row: &Row| row.facts.state == State::Unanswered;
    let on_open = model.current_row().is_some_and(unanswered);
    if let Some((list, item)) = model.next(unanswered).filter(|_| !on_open) {
        model.walk.list = list;
        model.walk.go(item);
    }
    model.settle();
    Vec::new()
}

/// Offers it to somebody who begins.
pub(super) fn offer(model: &mut Model) {
    let (done, count) = model.essential();
    let sentence = Sentence::new("essential-offered").with("count", count - done);
    model.shell.tell(sentence.with("minutes", minutes(count - done)));
}
