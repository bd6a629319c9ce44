//! What SQLite refused, as a sentence that names the file and the way out.

use crate::domain::{Problem, Sentence};
use rusqlite::{Error, ErrorCode, ffi};
use std::path::Path;

/// The problem that `error` is for the person whose database stands at `path`.
pub(super) fn problem(path: &Path, error: &Error) -> Problem {
    let sentence = Sentence::new(key(error)).with("path", path.display().to_string());
    let sentence = sentence.with("detail", detail(error));
    if names_no_audit(error) { Problem::usage(sentence) } else { Problem::unable(sentence) }
}

/// Whether the file is not a database, or one that does not hold together.
pub(super) fn is_damage(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// Whether another program holds the database.
pub(super) fn is_busy(error: &Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

/// Whether an audit was named that is not there: no row, or a reference that leads nowhere.
fn names_no_audit(error: &Error) -> bool {
    let reference = error.sqlite_error().is_some_and(|e| e.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY);
    reference || matches!(error, Error::QueryReturnedNoRows)
}

/// The reason where it has no sentence of its own; a rare one in SQLite’s own words.
fn detail(error: &Error) -> Sentence {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure) => Sentence::new("reason-disk"),
        _ => Sentence::new("reason-words").with("words", error.to_string()),
    }
}

fn key(error: &Error) -> &'static str {
    if is_damage(error) {
        return "store-damaged";
    }
    if is_busy(error) {
        return "store-busy";
    }
    if names_no_audit(error) {
        return "store-no-such-audit";
    }
    match error {
        Error::FromSqlConversionFailure(..) => return "store-unreadable",
        Error::ToSqlConversionFailure(..) => return "store-unkeepable",
        _ => {}
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "store-full",
        Some(ErrorCode::ReadOnly) => "store-read-only",
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => "store-closed",
        _ => "store-failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sentence::Arg;

    #[test]
    fn each_refusal_of_sqlite_has_its_own_sentence() {
        for (code, key) in [
            (ffi::SQLITE_CORRUPT, "store-damaged"),
            (ffi::SQLITE_NOTADB, "store-damaged"),
            (ffi::SQLITE_BUSY, "store-busy"),
            (ffi::SQLITE_BUSY_SNAPSHOT, "store-busy"),
            (ffi::SQLITE_LOCKED, "store-busy"),
            (ffi::SQLITE_FULL, "store-full"),
            (ffi::SQLITE_READONLY, "store-read-only"),
            (ffi::SQLITE_READONLY_DIRECTORY, "store-read-only"),
            (ffi::SQLITE_CANTOPEN, "store-closed"),
            (ffi::SQLITE_PERM, "store-closed"),
            (ffi::SQLITE_IOERR_WRITE, "store-failed"),
            (ffi::SQLITE_CONSTRAINT_FOREIGNKEY, "store-no-such-audit"),
        ] {
            let problem =
                problem(Path::new("/dossier/prudence.db"), &Error::SqliteFailure(ffi::Error::new(code), None));
            assert_eq!(problem.sentence.key, key);
            let path = ("path".to_owned(), Arg::from("/dossier/prudence.db"));
            assert!(problem.sentence.args.contains(&path), "{key}");
        }
    }
}
