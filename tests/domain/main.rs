//! What is true without a network, a disk, a clock or a screen.

#![cfg(test)]

mod agenda;
mod attribution;
mod campaigns;
mod catalog;
#[path = "../common/college.rs"]
mod college;
mod content;
mod contradictions;
mod evidence;
mod gates;
mod history;
mod journal;
mod personal;
mod readiness;
mod schema;
mod selection;
mod succession;
mod texts;
mod together;
mod versions;
mod yaml;
