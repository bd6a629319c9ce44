//! What leaves the union: figures under secrecy, as documents and as open data.
//!
//! Every format shows the same [`Statistics`](crate::domain::union::statistics::Statistics); tables go through one
//! [`Grid`], which CSV, spreadsheets and Parquet write each in its own way.

mod csv;
mod figures;
mod grid;
mod html;
mod names;
#[cfg(feature = "pdf")]
mod paper;
mod parquet;
mod raw;
mod view;
mod xlsx;

pub use figures::Dossier;
pub use grid::{Grid, Value};
pub use names::Names;
pub use raw::raw;

use crate::domain::{Problem, Sentence};
use view::View;

/// A format of the union's documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnionFormat {
    /// A page to read and to print.
    Html,
    /// The same page on format, made to last.
    Pdf,
    /// Tables for spreadsheets, one file each.
    Csv,
    /// One workbook.
    Xlsx,
    /// All figures, for programs.
    Json,
    /// Tables for analysis, one file each.
    Parquet,
}

impl UnionFormat {
    /// All formats.
    pub const ALL: [Self; 6] = [Self::Html, Self::Pdf, Self::Csv, Self::Xlsx, Self::Json, Self::Parquet];

    /// The word on the command line, which is also the end of a file's name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Parquet => "parquet",
        }
    }

    /// The format whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }
}

/// A file to write: the end of its name, and its bytes.
pub type Sheet = (String, Vec<u8>);

/// The files of the consolidated figures in this format.
///
/// # Errors
/// When the program was built without this format, or the format's own writer refuses.
pub fn documents(dossier: &Dossier<'_>, format: UnionFormat) -> Result<Vec<Sheet>, Problem> {
    let written = match format {
        UnionFormat::Html => html::write(&View::new(dossier), dossier.names.text),
        #[cfg(feature = "pdf")]
        UnionFormat::Pdf => paper::write(&View::new(dossier), dossier),
        #[cfg(not(feature = "pdf"))]
        UnionFormat::Pdf => return Err(Problem::usage(Sentence::new("export-without-pdf"))),
        UnionFormat::Json => Ok(dossier.json()),
        UnionFormat::Xlsx => xlsx::write(&dossier.grids()),
        UnionFormat::Csv | UnionFormat::Parquet => {
            return dossier.grids().iter().map(|grid| table(grid, format)).collect();
        }
    };
    Ok(vec![([".", format.id()].concat(), told(format, written)?)])
}

/// A table in this format: CSV, unless it is Parquet.
///
/// # Errors
/// When the format's own writer refuses.
pub fn table(grid: &Grid, format: UnionFormat) -> Result<Sheet, Problem> {
    let bytes = if format == UnionFormat::Parquet { parquet::write(grid) } else { csv::write(grid) };
    Ok((format!("-{}.{}", grid.id, format.id()), told(format, bytes)?))
}

fn told(format: UnionFormat, written: Result<Vec<u8>, String>) -> Result<Vec<u8>, Problem> {
    written.map_err(|detail| {
        Problem::unable(Sentence::new("export-render").with("format", format.id()).with("detail", detail))
    })
}
