//! Moving through a checklist: the next item still to answer, the next blocking one.

use super::{Checklist, Severity, State};

/// What one looks for when moving on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// An item without an answer.
    Unanswered,
    /// A blocking item that is not answered, or not known.
    BlockingOpen,
}

/// The index of the next wanted item after `from`, going round at the end; none when there is none.
#[must_use]
pub fn next(checklist: &Checklist, states: &[State], from: usize, wanted: Wanted) -> Option<usize> {
    let count = checklist.items.len();
    (1..=count).map(|step| (from + step) % count).find(|&index| {
        let state = states.get(index).copied().unwrap_or(State::Hidden);
        match wanted {
            Wanted::Unanswered => state == State::Unanswered,
            Wanted::BlockingOpen => {
                checklist.items[index].severity == Severity::Blocking
                    && matches!(state, State::Unanswered | State::Unknown)
            }
        }
    })
}
