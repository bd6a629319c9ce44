//! The report document `prudence.report/1`: what leaves the school, and how its figures are recomputed.

pub mod agenda;
pub mod audit;
pub mod build;
pub mod contradictions;
pub mod document;
pub mod figures;
pub mod history;
mod lines;
pub mod phases;
pub mod recompute;
#[cfg(test)]
mod schema;

pub use audit::Audit;
pub use build::{Disclosure, Parts, build};
pub use document::{AnswerLine, ChecklistStamp, Report, SCHEMA, Seal, Tool};
pub use figures::{Figures, Interval, PointsFigure, figures};
pub use phases::{GateFigure, OpenedFigure, Phase, gate_figures};
pub use recompute::{ChecklistStanding, Difference, checklist_standing, recompute};
