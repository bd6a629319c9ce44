//! Files that only their owner may read.

use crate::domain::{Problem, Sentence};
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Writes a new file that only its owner may read: by its rights on Unix, by those of its folder on Windows. A file of
/// this name that is there already stays as it is.
///
/// # Errors
/// When there is one, or when the file cannot be written.
pub fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let opened = for_owner_only().write(true).create_new(true).open(path);
    let written = opened.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            Problem::unable(Sentence::new("secret-exists").with("path", path.display().to_string()))
        }
        _ => Problem::io("secret-unwritable", path, &error),
    })
}

/// How a file is opened that only its owner may read.
#[cfg(unix)]
pub(super) fn for_owner_only() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// The same; on Windows the rights of the user’s profile hold.
#[cfg(not(unix))]
pub(super) fn for_owner_only() -> OpenOptions {
    OpenOptions::new()
}
