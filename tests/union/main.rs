//! The union's side: reports that come in, which of them count, and what they add up to.

#![cfg(test)]

mod attacker;
mod collecting;
#[path = "../common/college.rs"]
mod college;
mod differencing;
mod documents;
mod entries;
mod figures;
mod heat;
mod hostile;
mod incidents;
mod interrupted;
mod place;
mod quarantine;
mod rolls;
mod secrecy;
mod settling;
mod truth;
