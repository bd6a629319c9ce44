//! The face for representatives: what came in, who answered, what is open and where, what is asked of whom, what broke.
//!
//! The same loop, theme, terminal and widgets as the school's program; its own model, messages and lines of the table
//! of actions.
//!
//! **Looking publishes nothing.** Every figure is that of a [`Draft`](crate::domain::union::statistics::Draft): the
//! table exactly as it would be published now, with everything hidden that would be hidden beside all tables published
//! so far. To fix a table in the ledger by merely looking at it would use up, filter by filter, what may be published
//! later. But what is read on a screen is soon said aloud, so the line below the tabs always tells whether what is shown
//! is published, and one key publishes it.

pub mod message;
pub mod model;
mod runtime;
pub mod update;
pub mod view;

pub use message::{Effect, Message};
pub use model::Model;
pub use runtime::run;
