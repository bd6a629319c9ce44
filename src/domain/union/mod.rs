//! What a representative makes of the reports that schools send: which of them count, and what is kept of each.
//!
//! A report that arrives is an [`Entry`]. [`settle`] gives every entry its [`Status`] from the whole of what was
//! received and decided, so that the order of arrival never matters. Of a report that counts, figures need no more
//! than its [`Filed`] line and its [`Measures`]. Where all this is kept is behind [`Archive`].

pub mod archive;
pub mod decide;
pub mod entry;
pub mod filed;
pub mod filter;
pub mod form;
pub mod inbox;
pub mod incidents;
pub mod ledger;
pub mod mark;
pub mod measures;
pub mod publication;
pub mod reckoning;
pub mod roll;
pub mod secrecy;
pub mod settle;
pub mod statistics;
pub mod subject;

pub use archive::{Archive, Arrival, Content, Contents, Held, Reception};
pub use decide::decide;
pub use entry::{Doubt, Entry, Ruling, SchoolKey, Status};
pub use filed::{Filed, Phase, Sheet};
pub use filter::Filter;
pub use form::{Form, FormItem};
pub use inbox::{Batch, Inbox, Pile, Received};
pub use ledger::{Covered, Division, Figure, Ledger, Publication, Release};
pub use mark::{Given, Mark, Marks};
pub use measures::{AttributionSeen, Measures, RoundSeen, TargetSeen, VantageSeen};
pub use reckoning::{Found, Line, Piece, Reckoning};
pub use roll::Roll;
pub use settle::settle;
pub use subject::{Load, Progress, Subject};
