//! The courier between schools and their union: fetches a campaign's file, puts an encrypted report at its address.
//!
//! One address is asked, and it alone: a redirect is told, never followed. Every request is bounded in time and size.

mod campaign;
mod deposit;
mod fault;
mod fetch;
mod parcel;
mod put;
mod road;

pub use campaign::campaign_file;
pub use deposit::Deposit;
pub use fetch::fetch;
pub use put::{Progress, put};
pub use road::Road;
