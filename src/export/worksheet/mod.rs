//! A worksheet: the points that somebody else is asked to answer, on paper or in a file that comes back.

mod file;
mod page;
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
    /// A file to fill in, `prudence.worksheet/1`.
    Yaml,
}

impl WorksheetFormat {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Text, Self::Html, Self::Yaml];

    /// The word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
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
        WorksheetFormat::Yaml => Ok(file::write(sheet, &view, name, text)),
    };
    written.map_err(|detail| {
        Problem::unable(Sentence::new("worksheet-render").with("format", format.id()).with("detail", detail))
    })
}
