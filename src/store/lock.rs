//! Who uses the folder: a damaged database is only put aside when nobody else has it open.
//!
//! SQLite forbids renaming a database that is in use, since its log would then go with another file. Each open store
//! therefore shares a lock on `prudence.lock`, and whoever renames holds that lock alone. It ends with its program.

use super::folder;
use crate::domain::Problem;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

const FILE: &str = "prudence.lock";

/// Shares the folder with other programs for as long as the file is kept; waits while one of them holds it alone.
pub(super) fn share(folder: &Path) -> Result<File, Problem> {
    open(folder).and_then(|file| file.lock_shared().map(|()| file)).map_err(|error| folder::problem(folder, &error))
}

/// Holds the folder alone for as long as the file is kept; none while others use it.
pub(super) fn hold(folder: &Path) -> Result<Option<File>, Problem> {
    let file = open(folder).map_err(|error| folder::problem(folder, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(folder::problem(folder, &error)),
    }
}

fn open(folder: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(folder.join(FILE))
}
