//! The folder in which everything is kept.

use crate::domain::{Problem, Sentence};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folder of this platform for the data of programs, and `prudence` in it.
///
/// # Errors
/// When the system names no such folder, as for an account without a home.
pub fn default_folder() -> Result<PathBuf, Problem> {
    in_data_folder(directories::BaseDirs::new().map(|folders| folders.data_dir().to_owned()))
}

fn in_data_folder(data: Option<PathBuf>) -> Result<PathBuf, Problem> {
    let data = data.ok_or_else(|| Problem::unable(Sentence::new("store-no-home")))?;
    Ok(data.join("prudence"))
}

/// Creates the folder and its parents where they are missing.
pub(super) fn create(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|error| problem(folder, &error))
}

/// What keeps the folder from being used.
pub(super) fn problem(folder: &Path, error: &io::Error) -> Problem {
    let key = match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => "store-folder-is-file",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "store-folder-denied",
        ErrorKind::StorageFull => "store-full",
        _ => "store-folder-failed",
    };
    Problem::io(key, folder, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_folder_is_ours_within_the_data_folder() {
        assert_eq!(in_data_folder(Some(PathBuf::from("données"))), Ok(Path::new("données").join("prudence")));
    }

    #[test]
    fn an_account_without_a_home_is_told() {
        let problem = in_data_folder(None).unwrap_err();
        assert_eq!(problem, Problem::unable(Sentence::new("store-no-home")));
    }
}
