//! What the representative's screen starts from.

use super::opening::Opening;
use crate::domain::union::Filter;
use crate::domain::union::statistics::Question;

/// What the representative's screen starts from.
pub struct Board {
    /// What every screen starts from.
    pub opening: Opening,
    /// The population to begin with.
    pub filter: Filter,
    /// Under which secrecy it is counted, and of how many schools.
    pub question: Question,
}
