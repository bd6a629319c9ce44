//! Journeys through a pseudo-terminal, with the real program: what a person presses, and what is then on the screen.
//!
//! Every program runs with a home and a data folder of its own; what it checks is a server of the test on 127.0.0.1.
#![cfg(unix)]

#[cfg(test)]
mod collecting;
#[cfg(test)]
mod dashboard;
#[cfg(test)]
mod journey;
#[cfg(test)]
mod leaving;
#[cfg(test)]
mod mouse;
#[cfg(test)]
mod passphrases;
#[cfg(test)]
mod place;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod server;
#[cfg(test)]
mod sharing;
#[cfg(test)]
mod terminal;
#[cfg(test)]
mod union;

#[cfg(test)]
#[path = "../common/depot.rs"]
#[expect(dead_code, reason = "other tests put files there, and meet more manners")]
mod depot;
