//! PDF: the sections of the page on A4, tagged for voices (PDF/UA-1) and made to last (PDF/A-2a), by Typst.
//!
//! The templates in `assets/templates/pdf` read the same `view` as the page, as data: a field is text and never markup.
//! The document depends on nothing but the report: no clock, no file, no font of this computer.

mod fonts;
mod input;
mod world;

use super::view::View;
use crate::domain::report::Report;
use jiff::tz::TimeZone;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::World;

/// The bytes of the document.
pub(super) fn write(view: &View<'_>) -> Result<Vec<u8>, String> {
    let world = World::new(input::of(view)?, date(view.report));
    let document = typst::compile(&world).output.map_err(|faults| told(&faults))?;
    let written = typst_pdf::pdf(&document, &options(view.report)?).map_err(|faults| told(&faults));
    // What the compiler remembers is of no use to another report.
    comemo::evict(0);
    written
}

/// Archived for good (PDF/A-2a) and read by voices (PDF/UA-1); dated and identified by the report alone.
fn options(report: &Report) -> Result<PdfOptions, String> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        ident: Smart::Custom([report.id.to_string(), report.revision.to_string()].join("/")),
        creator: Smart::Custom(Some(concat!("Prudence ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: date(report).map(Timestamp::new_utc),
        standards: standards.map_err(|fault| fault.message().to_string())?,
        ..PdfOptions::default()
    })
}

/// When the report was written, UTC.
fn date(report: &Report) -> Option<Datetime> {
    let at = report.created_at.to_zoned_datetime(TimeZone::UTC);
    let part = |part: i8| part.unsigned_abs();
    let [month, day, hour, minute, second] = [at.month(), at.day(), at.hour(), at.minute(), at.second()].map(part);
    Datetime::from_ymd_hms(i32::from(at.year()), month, day, hour, minute, second)
}

/// What the compiler says against its input, which would be a fault of the templates.
fn told(faults: &EcoVec<SourceDiagnostic>) -> String {
    faults.iter().map(|fault| fault.message.to_string()).collect::<Vec<_>>().join(" ; ")
}
