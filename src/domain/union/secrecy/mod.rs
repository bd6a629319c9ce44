//! Statistical secrecy: what may be stated of a group of schools, so that no table says what one of them answered.
//!
//! The rules, from the plainest to the finest:
//! 1. A population of fewer than `k` reports is not published ([`isolation`](super::publication::isolation)), nor one
//!    that, beside those published, would isolate such a group: by what it has more or less than another one, or by adding
//!    and taking away ([`span`]).
//! 2. A count from 1 to `k` − 1 is hidden, and never alone where counts add up ([`company`]). « All of them » is hidden
//!    too when it tells what each one answered and the answer is not a yes.
//! 3. Every hidden count could be another one, given all tables ever published ([`guard`]): there must be another
//!    world, the same in everything published, in which it is ([`worlds`]).
//!
//! Nobody isolated, nothing worked out, and no chance drawn: the same reports always give the same tables.
//!
//! # An example
//!
//! Sixty schools answered one item; with `k` = 5, what is in brackets gets hidden.
//!
//! | | yes | in part | no |
//! |---|---|---|---|
//! | all 60 | 32 | 16 | 12 |
//! | 40 collèges | 20 | \[10\] | \[10\] |
//! | 20 lycées | 12 | \[6\] | \[2\] |
//!
//! *Rule 1* has nothing against these tables: each has five reports and more, and so has what they leave of each other.
//!
//! *Rule 2* hides that 2 lycées said no. Alone, it would follow: 20 − 12 − 6. So « in part », the smallest of the others,
//! keeps it company.
//!
//! *Rule 3* asks whether there could be 3 lycées that said no. One that said « in part » would have said no: then all
//! schools would have 13 times no, and the table of all says 12; unless a collège that said no said « in part ». But then
//! the collèges would have 9 times no, and if their table said 10, there would be no such world: 12 − 10 = 2. So that 10
//! is hidden, and the other 10 keeps it company. Now the world with 3 is the same in everything published, and no wit
//! tells it from the true one: that is the proof, and the only thing to be shown for any hidden count.
//!
//! # Its terms
//!
//! A table ([`Table`]) is about one question in which every report stands in one category. Its rows ([`Row`]) are the
//! populations: those about to be published are open, and more of them can be hidden; of the others is known what they
//! state. Reports in the same populations are an atom ([`Atoms`]): no table tells them apart, and so worlds differ by how
//! many reports of each atom stand where. A report may move from a category to another when nothing outside this table
//! would show it ([`Freedom`]): what would, the room of [publication](super::publication) knows. Two reports that change
//! places are enough for a world, and are found in one pass over the atoms: a richer search would find more worlds, and
//! hide less, but not be safer.

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
