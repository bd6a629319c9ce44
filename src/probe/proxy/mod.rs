//! Which proxies are in force, and the way through one: the environment first, then the system's settings, or a
//! script that chooses (PAC).

mod choice;
mod script;
mod settings;
mod via;

pub(super) use choice::{Choice, Way};
pub(super) use settings::Settings;
pub(super) use via::Via;
