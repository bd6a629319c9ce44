//! The union's side: reports that come in, which of them count, and what they add up to.

#![cfg(test)]

mod asking;
mod attacker;
mod campaign;
mod careless;
mod collecting;
#[path = "../common/college.rs"]
mod college;
mod demands;
mod documents;
mod entries;
mod figures;
mod heat;
mod hostile;
mod incidents;
mod interrupted;
mod openings;
#[cfg(feature = "pdf")]
mod paper;
mod place;
mod quarantine;
mod rolls;
mod secrecy;
mod settling;
mod tables;
mod together;
mod truth;

#[cfg(feature = "pdf")]
#[path = "../export/markup.rs"]
#[expect(dead_code, reason = "the tests of the school's report read more")]
mod markup;
#[cfg(feature = "pdf")]
#[path = "../export/structure.rs"]
#[expect(dead_code, reason = "the tests of the school's report read more")]
mod structure;
