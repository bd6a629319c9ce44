//! Connection checks: from evidence to a verdict, and from verdicts to where the fault lies.
//!
//! Pure: the network is asked in `probe`, which hands over [`Observation`]s. A recorded observation can be
//! judged again at any time and gives the same verdict.

mod answer;
pub mod attribution;
pub mod compare;
mod crossing;
pub mod judge;
pub mod naming;
pub mod observation;
pub mod pages;
pub mod place;
pub mod plan;
mod recorded;
pub mod round;
pub mod rules;
pub mod series;
pub mod target;
pub mod verdict;

pub use attribution::Attribution;
pub use judge::JudgedTarget;
pub use observation::{Attempt, BODY_CAP, Ending, Hop, Naming, Observation, Outside, Phases, ScriptFault, TlsFacts};
pub use pages::Phrases;
pub use place::Where;
pub use plan::Plan;
pub use round::{JudgedRound, Round, Vantage};
pub use target::{Role, Target};
pub use verdict::{Severity, Verdict};
