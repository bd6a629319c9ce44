//! The folder of the made reports: most lie in it as files, some in an archive, and some in an archive within it.

use super::workshop::Made;
use crate::domain::{Problem, Sentence};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// The folder to collect, in the folder that was named.
const REPORTS: &str = "rapports";

/// The archive in it, and the one within.
const ARCHIVE: &str = "lot.zip";
const INNER: &str = "reste.zip";

/// Files that nobody should take for reports, as they lie about in any folder.
const STRAYS: [(&str, &[u8]); 3] = [("vide.json", b""), ("page.html", b"<!doctype html>"), ("memo.txt", b"memo")];

/// The folder being filled.
pub(super) struct Folder {
    root: PathBuf,
    archive: ZipWriter<File>,
    inner: ZipWriter<Cursor<Vec<u8>>>,
}

impl Folder {
    /// A new folder; one that holds anything is left alone.
    ///
    /// # Errors
    /// When it holds something, or cannot be written.
    pub fn create(root: &Path) -> Result<Self, Problem> {
        let failed = |error: std::io::Error| Problem::io("export-write", root, &error);
        fs::create_dir_all(root).map_err(failed)?;
        if fs::read_dir(root).map_err(failed)?.next().is_some() {
            return Err(Problem::usage(Sentence::new("synth-not-empty").with("path", root.display().to_string())));
        }
        let reports = root.join(REPORTS);
        fs::create_dir(&reports).map_err(failed)?;
        let archive = File::create(reports.join(ARCHIVE)).map_err(failed)?;
        let inner = ZipWriter::new(Cursor::new(Vec::new()));
        Ok(Self { root: root.to_owned(), archive: ZipWriter::new(archive), inner })
    }

    /// Adds the files that are no reports, and gives the names that a collection shows.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn add_strays(&self) -> Result<Vec<String>, Problem> {
        let mut names = Vec::new();
        for (name, bytes) in STRAYS {
            self.write(Path::new(REPORTS).join(name), bytes)?;
            names.push(format!("{REPORTS}/{name}"));
        }
        Ok(names)
    }

    /// Adds the files of the school of this number, and gives what a collection shows before their names.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn add(&mut self, number: u64, files: &[Made]) -> Result<String, Problem> {
        let (archive, inner) = (format!("{REPORTS}/{ARCHIVE} › "), format!("{ARCHIVE} › {INNER} › "));
        match number % 20 {
            7 => zip(&mut self.archive, files).map_err(|error| self.failed(&error)).map(|()| archive),
            13 => {
                zip(&mut self.inner, files).map_err(|error| self.failed(&error)).map(|()| format!("{REPORTS}/{inner}"))
            }
            _ => {
                for made in files {
                    self.write(Path::new(REPORTS).join(&made.name), &made.bytes)?;
                }
                Ok(format!("{REPORTS}/"))
            }
        }
    }

    /// Closes the archives and writes the truth.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn finish(self, truth: &Value) -> Result<(), Problem> {
        let Self { root, mut archive, inner } = self;
        let closed = inner.finish().and_then(|inner| {
            archive.start_file(INNER, options())?;
            archive.write_all(inner.get_ref())?;
            archive.finish()
        });
        let failed = |error: ZipError| Problem::io("export-write", &root, &error.into());
        closed.map_err(failed)?;
        let path = root.join("truth.json");
        fs::write(&path, format!("{truth:#}\n")).map_err(|error| Problem::io("export-write", &path, &error))
    }

    fn write(&self, path: PathBuf, bytes: &[u8]) -> Result<(), Problem> {
        let path = self.root.join(path);
        fs::write(&path, bytes).map_err(|error| Problem::io("export-write", &path, &error))
    }

    fn failed(&self, error: &ZipError) -> Problem {
        let sentence = Sentence::new("export-write").with("path", self.root.display().to_string());
        Problem::unable(sentence.with("detail", error.to_string()))
    }
}

fn zip<W: Write + std::io::Seek>(archive: &mut ZipWriter<W>, files: &[Made]) -> Result<(), ZipError> {
    for made in files {
        archive.start_file(&*made.name, options())?;
        archive.write_all(&made.bytes)?;
    }
    Ok(())
}

/// Without a date, so that the same seed gives the same archive.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().last_modified_time(zip::DateTime::default())
}
