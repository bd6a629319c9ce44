//! PDF: the sections of the page on A4, tagged for voices (PDF/UA-1) and made to last (PDF/A-2a), by Typst.
//!
//! The templates in `assets/templates/pdf` read the same `view` as the page, as data: a field is text and never markup.
//! A document depends on nothing but what it is made from: no clock, no file, no font of this computer.

mod fonts;
mod input;
mod world;

use super::view::View;
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::World;

/// A document: its template, what that reads, and what dates and identifies it.
pub(super) struct Document<'a> {
    /// The template that holds the others.
    pub template: &'static str,
    /// What the template reads beside the words that it asks for.
    pub data: Map<String, Value>,
    /// What no other document has.
    pub identity: String,
    /// When it was made.
    pub at: jiff::Timestamp,
    /// The catalogue.
    pub text: &'a Text,
}

/// The bytes of a report.
pub(super) fn write(view: &View<'_>) -> Result<Vec<u8>, String> {
    let report = view.report;
    document(Document {
        template: "report.typ",
        data: input::of(view)?,
        identity: [report.id.to_string(), report.revision.to_string()].join("/"),
        at: report.created_at,
        text: view.text,
    })
}

/// The bytes of a document.
pub(super) fn document(document: Document<'_>) -> Result<Vec<u8>, String> {
    let options = options(&document)?;
    let world = World::new(document.template, input::with_words(document.data, document.text), date(document.at));
    let pages = typst::compile(&world).output.map_err(|faults| told(&faults))?;
    let written = typst_pdf::pdf(&pages, &options).map_err(|faults| told(&faults));
    // What the compiler remembers is of no use to another document.
    comemo::evict(0);
    written
}

/// Archived for good (PDF/A-2a) and read by voices (PDF/UA-1); dated and identified by what it is made from alone.
fn options(document: &Document<'_>) -> Result<PdfOptions, String> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        ident: Smart::Custom(document.identity.clone()),
        creator: Smart::Custom(Some(concat!("Prudence ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: date(document.at).map(Timestamp::new_utc),
        standards: standards.map_err(|fault| fault.message().to_string())?,
        ..PdfOptions::default()
    })
}

/// The moment in UTC.
fn date(at: jiff::Timestamp) -> Option<Datetime> {
    let at = at.to_zoned_datetime(TimeZone::UTC);
    let part = |part: i8| part.unsigned_abs();
    let [month, day, hour, minute, second] = [at.month(), at.day(), at.hour(), at.minute(), at.second()].map(part);
    Datetime::from_ymd_hms(i32::from(at.year()), month, day, hour, minute, second)
}

/// What the compiler says against its input, which would be a fault of the templates.
fn told(faults: &EcoVec<SourceDiagnostic>) -> String {
    faults.iter().map(|fault| fault.message.to_string()).collect::<Vec<_>>().join(" ; ")
}
