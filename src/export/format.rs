//! The formats of a report, and the one way to write any of them.

#[cfg(feature = "pdf")]
use super::pdf;
use super::view::View;
use super::{csv, html, markdown};
use crate::domain::report::Report;
use crate::domain::{Problem, Sentence};
use crate::text::Text;

/// A format in which a report can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `prudence.report/1`, the document itself.
    Json,
    /// One page for people, self-contained.
    Html,
    /// The same page on paper, made to last.
    Pdf,
    /// The same page as plain text with marks.
    Markdown,
    /// One row an item, for spreadsheets.
    Csv,
}

impl Format {
    /// All formats that this program writes, the document itself first.
    #[cfg(feature = "pdf")]
    pub const ALL: [Self; 5] = [Self::Json, Self::Html, Self::Pdf, Self::Markdown, Self::Csv];
    /// All formats that this program writes, the document itself first.
    #[cfg(not(feature = "pdf"))]
    pub const ALL: [Self; 4] = [Self::Json, Self::Html, Self::Markdown, Self::Csv];

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Markdown => "md",
            Self::Csv => "csv",
        }
    }

    /// The format whose [`id`](Self::id) is `id`, whether this program writes it or not.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Pdf]).find(|format| format.id() == id)
    }

    /// The end of its file names, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        self.id()
    }
}

/// The bytes of `report` in `format`, in the language of `text`.
///
/// # Errors
/// When the program was built without this format, or when the format cannot hold the report, which would be a fault of
/// the program.
pub fn render(report: &Report, format: Format, text: &Text) -> Result<Vec<u8>, Problem> {
    let written = match format {
        Format::Json => json(report),
        Format::Html => html::write(&View::new(report, text)),
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::write(&View::new(report, text)),
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => return Err(Problem::usage(Sentence::new("export-without-pdf"))),
        Format::Markdown => markdown::write(&View::new(report, text)),
        Format::Csv => csv::write(&View::new(report, text)),
    };
    written.map_err(|detail| {
        Problem::unable(Sentence::new("export-render").with("format", format.id()).with("detail", detail))
    })
}

/// The bytes that `seal` hashes, signs and verifies: indented, with a line break at the end.
fn json(report: &Report) -> Result<Vec<u8>, String> {
    let mut bytes = serde_json::to_vec_pretty(report).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_is_found_by_its_word() {
        for format in Format::ALL {
            assert_eq!(Format::from_id(format.id()), Some(format));
        }
        assert_eq!(Format::from_id("docx"), None);
    }
}
