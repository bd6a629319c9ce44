//! What a command found out about the thing it looked at, or what the screen needs that it opens.

use super::board::Board;

/// What a command comes to.
pub enum Outcome {
    /// It is done, and told.
    Told(Standing),
    /// The representative's screen is to be opened.
    Board(Box<Board>),
}

/// Whether the thing that a command looked at is fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is.
    Fine,
    /// It is not; the command has said so.
    NotFine,
    /// It could not be looked at; the command has said so.
    Unable,
}
