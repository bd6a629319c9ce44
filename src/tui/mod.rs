//! The face for people: an Elm loop over a terminal.
//!
//! Terminal events, results of checks and signals go into one queue. [`update`] takes the model and a message and
//! gives back effects; it is synchronous and touches nothing outside. [`runtime`] runs the effects and sends their
//! results back as messages. [`view`] draws the model and does no input or output.

pub mod action;
mod asked;
mod cursor;
pub mod dashboard;
mod demo;
pub mod heard;
mod listener;
pub mod message;
pub mod model;
mod runtime;
mod session;
pub mod theme;
pub mod typing;
pub mod update;
pub mod view;

pub use asked::Asked;
pub use demo::demo;
pub use heard::Heard;
pub use message::{Effect, Message};
pub use model::Model;
pub use runtime::run;
pub use session::Session;
