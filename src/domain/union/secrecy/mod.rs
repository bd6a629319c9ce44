//! Statistical secrecy: what may be stated of a group of schools, so that no table says what one of them answered.
//!
//! The rules, from the plainest to the finest:
//! 1. A population of fewer than `k` reports is not published ([`isolation`]), nor one that, beside those published,
//!    would isolate such a group: by what it has more or less than another one, or by adding and taking away ([`span`]).
//! 2. A count from 1 to `k` − 1 is hidden, and never alone where counts add up ([`company`]). « All of them » is hidden
//!    too when it tells what each one answered and the answer is not a yes.
//! 3. Every hidden count could be another one, given all tables ever published ([`guard`]): there must be another
//!    world, the same in everything published, in which it is ([`worlds`]).
//!
//! Nobody isolated, nothing worked out, and no chance drawn: the same reports always give the same tables.

pub mod atoms;
pub mod company;
mod field;
pub mod guard;
pub mod members;
pub mod span;
pub mod table;
pub mod worlds;

pub use atoms::Atoms;
pub use company::{hide_small, keep_company};
pub use guard::guard;
pub use members::Members;
pub use span::Span;
pub use table::{Category, Cell, Freedom, Part, Place, Row, Table};
