//! A campaign: who of the union asks which checklists of whom, until when, and who may read the answers.

mod arrival;
mod deposit;
mod document;
mod format;
mod receipt;
mod standing;
mod wanted;

pub use arrival::{Arrival, arrival, welcome};
pub use deposit::deposit;
pub use document::{Asker, Campaign, Period, SCHEMA, Wanted};
pub use format::{check_address, check_id, json_schema, parse, read};
pub use receipt::Receipt;
pub use standing::{Delivery, Standing};
