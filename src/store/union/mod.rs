//! The reports that a representative received, in `union.db` beside their own audits.
//!
//! Their files are kept whole and apart from the small columns that figures read, so that a scan of tens of
//! thousands stays fast. See [`crate::domain::union::Archive`] for what may be asked.

mod columns;
mod database;
mod packed;
mod publishing;
mod reading;
mod receiving;
mod settling;
mod testimony;

pub use database::UnionStore;
