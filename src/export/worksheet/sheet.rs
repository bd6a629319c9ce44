//! What a worksheet is made of.

use crate::domain::establishment::Establishment;
use crate::domain::report::audit::ItemView;
use jiff::Timestamp;
use jiff::civil::Date;

/// What a worksheet is made of.
pub struct Worksheet<'a> {
    /// The school.
    pub school: &'a Establishment,
    /// For whom it is.
    pub to: Option<String>,
    /// When it is made.
    pub made_at: Timestamp,
    /// The day J, from which what is due is counted back.
    pub day: Option<Date>,
    /// The points, in order.
    pub points: Vec<ItemView<'a>>,
}
