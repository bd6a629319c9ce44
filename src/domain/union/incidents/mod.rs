//! Incidents that several schools saw at the same time, each from its own network.
//!
//! A fault that one school sees may be its own. When several see it at once while their controls answer, it is the
//! service's. What a school cannot tell (its clock is wrong, its own access was down) it does not tell here.

mod spans;
pub mod timeline;
pub mod witness;

pub use spans::Span;
pub use timeline::{Corroborated, Lone, corroborate};
pub use witness::{LeftOut, Service, Testimony, Witness};
