//! A subject, counted.

use crate::domain::union::Subject;
use crate::domain::union::secrecy::Freedom;

/// A subject, and for each atom how its reports stand.
pub struct Tally {
    /// The subject.
    pub of: Subject,
    /// How many stand in each category.
    pub counts: Vec<Vec<usize>>,
    /// Where else they could stand while no other table changes.
    pub freedoms: Vec<Freedom>,
}
