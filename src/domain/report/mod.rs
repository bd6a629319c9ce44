//! The report document `prudence.report/1`: what leaves the school, and how its figures are recomputed.

pub mod agenda;
pub mod audit;
pub mod build;
mod chain;
mod content;
pub mod contradictions;
pub mod disclosure;
pub mod document;
pub mod figures;
pub mod history;
mod lines;
pub mod personal;
pub mod phases;
pub mod recompute;
mod said;
#[cfg(test)]
mod schema;
pub mod selection;
mod signer;
pub mod succession;

pub use audit::Audit;
pub use build::{Parts, build};
pub use chain::{Chain, Exported, Revision};
pub use content::{Content, content};
pub use disclosure::{Disclosure, Section};
pub use document::{AnswerLine, ChecklistStamp, Report, SCHEMA, Seal, Tool};
pub use figures::{Figures, Interval, PointsFigure, figures};
pub use phases::{GateFigure, OpenedFigure, Phase, gate_figures};
pub use recompute::{ChecklistStanding, Difference, Examination, examine, recompute};
pub use selection::{Facts, Left, Selection};
pub use signer::KnownSigner;
