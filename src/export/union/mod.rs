//! What leaves the union: figures under secrecy, as documents and as open data.
//!
//! Every format shows the same [`Statistics`](crate::domain::union::statistics::Statistics); tables go through one
//! [`Grid`], which CSV, spreadsheets and Parquet write each in its own way.

mod csv;
mod figures;
mod grid;
mod names;
mod page;
mod parquet;
mod raw;
mod xlsx;

pub use figures::Consolidated;
pub use grid::{Grid, Value};
pub use names::Names;
pub use raw::raw;

use crate::domain::{Problem, Sentence};

/// A format of the union's documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// A page to read and to print.
    Html,
    /// Tables for spreadsheets, one file each.
    Csv,
    /// One workbook.
    Xlsx,
    /// All figures, for programs.
    Json,
    /// Tables for analysis, one file each.
    Parquet,
}

impl Paper {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Html, Self::Csv, Self::Xlsx, Self::Json, Self::Parquet];

    /// The word on the command line, which is also the end of a file's name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Parquet => "parquet",
        }
    }

    /// The format whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.id() == id)
    }
}

/// A file to write: the end of its name, and its bytes.
pub type Sheet = (String, Vec<u8>);

/// The files of the consolidated figures in this format.
///
/// # Errors
/// When the format's own writer refuses.
pub fn documents(figures: &Consolidated<'_>, paper: Paper) -> Result<Vec<Sheet>, Problem> {
    match paper {
        Paper::Html => Ok(vec![(".html".to_owned(), told(paper, page::write(figures))?)]),
        Paper::Json => Ok(vec![(".json".to_owned(), figures.json())]),
        Paper::Xlsx => Ok(vec![(".xlsx".to_owned(), told(paper, xlsx::write(&figures.grids()))?)]),
        Paper::Csv | Paper::Parquet => figures.grids().iter().map(|grid| table(grid, paper)).collect(),
    }
}

/// A table in this format: CSV, unless it is Parquet.
///
/// # Errors
/// When the format's own writer refuses.
pub fn table(grid: &Grid, paper: Paper) -> Result<Sheet, Problem> {
    let bytes = if paper == Paper::Parquet { parquet::write(grid) } else { csv::write(grid) };
    Ok((format!("-{}.{}", grid.id, paper.id()), told(paper, bytes)?))
}

fn told(paper: Paper, written: Result<Vec<u8>, String>) -> Result<Vec<u8>, Problem> {
    written.map_err(|detail| {
        Problem::unable(Sentence::new("export-render").with("format", paper.id()).with("detail", detail))
    })
}
