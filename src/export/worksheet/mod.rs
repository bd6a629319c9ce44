//! A worksheet: the points that somebody else is asked to answer, on paper or in a file that comes back.

mod file;
mod page;
#[cfg(feature = "pdf")]
mod paper;
mod sheet;
mod text;
mod view;

use crate::domain::{Problem, Sentence};
use crate::text::Text;
use view::View;

pub use sheet::Worksheet;

/// A form in which a worksheet can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorksheetFormat {
    /// Plain lines.
    Text,
    /// A page to print.
    Html,
    /// The same page on paper.
    #[cfg(feature = "pdf")]
    Pdf,
    /// A file to fill in, `prudence.worksheet/1`.
    Yaml,
}

impl WorksheetFormat {
    /// All that this program writes.
    #[cfg(feature = "pdf")]
    pub const ALL: [Self; 4] = [Self::Text, Self::Html, Self::Pdf, Self::Yaml];
    /// All that this program writes.
    #[cfg(not(feature = "pdf"))]
    pub const ALL: [Self; 3] = [Self::Text, Self::Html, Self::Yaml];

    /// Whether it is text, which a terminal can show.
    #[must_use]
    pub fn is_text(self) -> bool {
        self.id() != "pdf"
    }

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Yaml => "yaml",
        }
    }
}

/// The bytes of `sheet` in `format`, in the language of `text`; `name` is the file in which they will stand.
///
/// # Errors
/// When the format cannot hold the sheet, which would be a fault of the program.
pub fn worksheet(sheet: &Worksheet<'_>, format: WorksheetFormat, name: &str, text: &Text) -> Result<Vec<u8>, Problem> {
    let view = View::new(sheet, text);
    let written = match format {
        WorksheetFormat::Text => Ok(text::write(&view, text)),
        WorksheetFormat::Html => page::write(&view, text),
        #[cfg(feature = "pdf")]
        WorksheetFormat::Pdf => paper::write(sheet, &view, text),
        WorksheetFormat::Yaml => Ok(file::write(sheet, &view, name, text)),
    };
    written.map_err(|detail| {
        Problem::unable(Sentence::new("worksheet-render").with("format", format.id()).with("detail", detail))
    })
}
