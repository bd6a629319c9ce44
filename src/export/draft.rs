//! A file that is written whole under another name, read back, and only then given its own.

use crate::domain::{Problem, Sentence};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Writes a file whole, over an earlier one if need be, and reads it back.
///
/// # Errors
/// When the file cannot be written, or does not read back as it was written; an earlier one then stays.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let draft = Draft::write(path.to_owned(), bytes)?;
    draft.read_back()?;
    draft.publish().map(|_| ())
}

/// A file under a provisional name beside its place; removed unless it is published.
pub(super) struct Draft<'a> {
    provisional: PathBuf,
    path: PathBuf,
    bytes: &'a [u8],
}

impl<'a> Draft<'a> {
    /// Writes `bytes` whole under the provisional name, down to the disk.
    pub(super) fn write(path: PathBuf, bytes: &'a [u8]) -> Result<Self, Problem> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let provisional = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let draft = Self { provisional, path, bytes };
        let written = File::create(&draft.provisional).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(|error| Problem::io("export-write", &draft.path, &error))?;
        Ok(draft)
    }

    /// What stands in the file, which must be what was written.
    pub(super) fn read_back(&self) -> Result<Vec<u8>, Problem> {
        let read = fs::read(&self.provisional).map_err(|error| Problem::io("export-read-back", &self.path, &error))?;
        if read == self.bytes {
            return Ok(read);
        }
        let path = self.path.display().to_string();
        Err(Problem::unable(Sentence::new("export-read-back-differs").with("path", path)))
    }

    /// Gives the file its name. The same file from an earlier time stays as it is: it may be open in a spreadsheet.
    pub(super) fn publish(self) -> Result<(PathBuf, &'a [u8]), Problem> {
        let there = fs::read(&self.path).is_ok_and(|there| there == self.bytes);
        if !there {
            let named = fs::rename(&self.provisional, &self.path);
            named.map_err(|error| Problem::io("export-write", &self.path, &error))?;
        }
        Ok((self.path.clone(), self.bytes))
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        // After publishing there is nothing left under this name.
        let _ = fs::remove_file(&self.provisional);
    }
}
