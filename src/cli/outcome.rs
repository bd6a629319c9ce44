//! What a command found out about the thing it looked at.

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
