//! Keeps a damaged database under another name.

use super::examine::{self, Refusal};
use super::layout::Layout;
use super::lock;
use crate::domain::Problem;
use jiff::Timestamp;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The endings of the files of which a database is made. The log comes first: once the database has its new
/// name, SQLite would take a log left behind for a leftover and delete it.
const PARTS: [&str; 3] = ["-wal", "-shm", ""];

/// Puts the database at `path` aside if it is still damaged and nobody uses it; tells the name under which it is kept.
pub(super) fn attempt(folder: &Path, path: &Path, layout: &Layout) -> Result<Option<PathBuf>, Problem> {
    let Some(_alone) = lock::hold(folder)? else { return Ok(None) };
    match examine::open(path, layout) {
        Err(Refusal::Damaged) => rename(path, Timestamp::now()).map(Some),
        _ => Ok(None),
    }
}

/// Renames the database at `path` to a name that is free and tells when it was found damaged.
fn rename(path: &Path, now: Timestamp) -> Result<PathBuf, Problem> {
    let kept = free_name(path, now);
    for part in PARTS {
        let from = with_ending(path, part);
        if part.is_empty() || from.exists() {
            fs::rename(&from, with_ending(&kept, part))
                .map_err(|error| Problem::io("store-set-aside-failed", &from, &error))?;
        }
    }
    Ok(kept)
}

fn free_name(path: &Path, now: Timestamp) -> PathBuf {
    let own = path.file_stem().unwrap_or_default().to_string_lossy();
    let moment = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut name = path.with_file_name(format!("{own}-corrupt-{moment}.db"));
    let mut number = 2;
    while PARTS.iter().any(|part| with_ending(&name, part).symlink_metadata().is_ok()) {
        name = path.with_file_name(format!("{own}-corrupt-{moment}-{number}.db"));
        number += 1;
    }
    name
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
