//! An earlier day that is looked at.

use crate::domain::report::Audit;
use jiff::civil::Date;

/// The audit as it stood at the end of a day, to be read only.
#[derive(Clone, Debug)]
pub struct Past {
    /// The day.
    pub day: Date,
    /// The audit at its end.
    pub audit: Audit,
}
