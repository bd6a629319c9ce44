//! What leaves the school, the JSON documents of the command line, and files on their way: one file per format.
//!
//! HTML, PDF, Markdown, CSV and the preview all read the same `view`, so that they show the same figures in the
//! same words. The figures themselves come from the report and are never computed anew.

mod audit;
mod calendar;
mod campaign;
mod check;
pub mod courier;
mod csv;
mod deliver;
mod document;
mod draft;
mod folder;
mod format;
mod html;
mod leaving;
mod markdown;
#[cfg(feature = "pdf")]
mod pdf;
mod preview;
mod reading;
mod safe;
mod spreadsheet;
pub mod union;
mod view;
mod worksheet;
mod wrap;

pub use audit::audit_document;
pub use calendar::calendar;
pub use campaign::campaign_file;
pub use check::check_document;
pub use deliver::{Written, deliver, deliver_encrypted};
pub use draft::write_file;
pub use folder::reports_folder;
pub use format::{Format, render};
pub use preview::preview;
pub use reading::{read_beginning, read_file};
pub use view::line::answer_words;
pub use worksheet::{Worksheet, WorksheetFormat, worksheet};
