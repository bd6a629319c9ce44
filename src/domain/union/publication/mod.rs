//! Publishing tables: which populations may have one, and what it states of them.
//!
//! [`publish()`] takes the populations one after another. One that may have a table ([`isolation`]) says how many of its
//! reports are from where ([`coverage`]); then all of them together say what the reports answered (`figures`), question
//! by question, each as a table of the room of [secrecy](super::secrecy).
//!
//! # What the tables know of each other
//!
//! Secrecy sees one question at a time. Yet questions hang together, and somebody who lays their tables side by side
//! knows how. So a report counts as one that could have answered something else only where no other table would show
//! it. It is all about this: what else would another answer change?
//!
//! | another … | shows in | so |
//! |---|---|---|
//! | answer to an item | what is open for its owners, when it weighs more or less | it must come to the same load, beside what the owners have open anyhow (`questions`, `ballot`) |
//! | | whether a further question is asked | it must ask the same ones (`questions`) |
//! | | whether an answer is denied, whether a phase may be opened | it is bound (`bonds`) |
//! | load of an owner | the item's table | two reports exchange an answer that only this owner sees (`answered`) |
//! | denial | other denials, when one fault explains both | a single fault, or none, must explain those of the report (`denials`); a denial by another answer stays |
//! | phase | nothing: opening it is the person's own act | free, in the order of the phases (`phases`) |
//! | kind of school or checklist | every item that is not put to the school | decided once for all of them, and never relied upon as a secret (`asking`) |
//!
//! An example: twenty schools say that nothing is filtered, and at three of them the last round met the filter's page. The
//! 3 is hidden. Could it be 4? At a fourth one, too, the round could have met that page: but there they also say that the
//! portal answers, which the page would deny as well, and the table of those denials says that it is not denied. A fault of
//! one service alone denies one and not the other: there is such a world, and both tables stay. With no such fault, the
//! guard would look for two reports that exchange their denials, and in the end have no table of them at all.
//!
//! How it goes, in the order of the files: `questions` reads the forms, `filled` lays a sheet beside them, `ballot` says
//! what a report answers and where it was free, `count` adds ballots up by atoms, `rows` hides what a row alone gives
//! away, and the guard of the other room the rest.

mod answered;
mod asking;
mod ballot;
mod bonds;
mod count;
pub mod coverage;
mod denials;
mod figures;
mod filled;
pub mod isolation;
mod natural;
mod phases;
mod publish;
mod questions;
mod rows;
mod tally;

pub use isolation::Refusal;
pub use publish::{Answer, Edition, publish, settled_k};
