//! What a table says to those who read it: the document `prudence.stats/1`.
//!
//! Everything in it is a published count, or follows from published counts by adding; a hidden one is none.

pub mod ask;
mod consolidated;
mod coverage;
pub mod demands;
mod document;
mod heat;
pub mod known;
mod lines;
mod outages;
mod overview;

pub use ask::{Draft, Drafting, Question, ask};
pub use consolidated::Consolidated;
pub use coverage::CoverageLine;
pub use demands::{Demand, Demanded, Interlocutor, Portion, demands};
pub use document::{SCHEMA, Statistics};
pub use heat::{Cell, HeatMap, Opened, Row, Share, Theme};
pub use known::Known;
pub use lines::{BlockerLine, ContradictionLine, ItemLine, PhaseLine, PointsLine};
pub use outages::{LeftOutLine, LoneLine, Outages};
pub use overview::{Overview, Step};
