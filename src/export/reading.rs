//! Reads a file of this computer, of which no more is taken than is expected.

use crate::domain::{Problem, Sentence};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The bytes of the file at `path`.
///
/// # Errors
/// When it cannot be read, or has more than `limit` bytes.
pub fn read_file(path: &Path, limit: usize) -> Result<Vec<u8>, Problem> {
    let bytes = read_beginning(path, limit.saturating_add(1))?;
    if bytes.len() > limit {
        let sentence = Sentence::new("file-too-large").with("path", path.display().to_string());
        return Err(Problem::not_fine(sentence.with("limit", limit >> 10)));
    }
    Ok(bytes)
}

/// The first `most` bytes of the file at `path`, for readers that refuse by themselves what is as long as this.
///
/// # Errors
/// When it cannot be read.
pub fn read_beginning(path: &Path, most: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let read = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| Problem::io("file-unreadable", path, &error))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_not_at_all_and_its_beginning_always() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("note.txt");
        std::fs::write(&path, "essai").unwrap();
        assert_eq!(read_file(&path, 5), Ok(b"essai".to_vec()));
        assert_eq!(read_file(&path, 4).unwrap_err().sentence.key, "file-too-large");
        assert_eq!(read_beginning(&path, 2), Ok(b"es".to_vec()));
        assert_eq!(read_beginning(&folder.path().join("rien"), 2).unwrap_err().sentence.key, "file-unreadable");
    }
}
