//! Whether the file at hand is a database of ours that holds together; a missing one is created.

use super::fault;
use super::layout::Layout;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// How long one waits for another program to finish its transaction.
const PATIENCE: Duration = Duration::from_secs(5);

/// Up to this size, in pages, the whole database is checked at the opening: it takes less than a millisecond.
const SMALL: i64 = 256;

/// Why the file cannot be used as it is.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It is no database, or one that does not hold together, or not one of ours.
    Damaged,
    /// A later version of Prudence wrote it.
    Later(i64),
    /// It can be read but not written.
    ReadOnly,
    /// SQLite could not do it.
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        if fault::is_damage(&error) { Self::Damaged } else { Self::Failed(error) }
    }
}

/// Opens the database of this layout at `path`, ready for use.
pub(super) fn open(path: &Path, layout: &Layout) -> Result<Connection, Refusal> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let database = Connection::open_with_flags(path, flags)?;
    database.busy_timeout(PATIENCE)?;
    // Until it is known to be ours and whole, closing it must not write its log back.
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let taken = version(&database)?;
    if usize::try_from(taken).map_or(true, |taken| taken > layout.steps.len()) {
        return Err(Refusal::Later(taken));
    }
    if database.is_readonly("main")? {
        return Err(Refusal::ReadOnly);
    }
    upgrade(&database, layout)?;
    check(&database, layout)?;
    configure(&database)?;
    database.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(database)
}

fn version(database: &Connection) -> rusqlite::Result<i64> {
    database.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Takes the steps that the file lacks, all of them or none, unless another program just did. A file that took none
/// and has tables of its own is not ours.
fn upgrade(database: &Connection, layout: &Layout) -> Result<(), Refusal> {
    let taken = |database: &Connection| Ok::<_, Refusal>(usize::try_from(version(database)?).unwrap_or_default());
    if taken(database)? == layout.steps.len() {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(database, TransactionBehavior::Immediate)?;
    let taken = taken(&transaction)?;
    if taken == 0 && !tables(&transaction)?.is_empty() {
        return Err(Refusal::Damaged);
    }
    for step in layout.steps.iter().skip(taken) {
        transaction.execute_batch(step).map_err(misses_its_tables)?;
    }
    transaction.pragma_update(None, "user_version", i64::try_from(layout.steps.len()).unwrap_or_default())?;
    Ok(transaction.commit()?)
}

/// A step that finds no table to change shows a file that is not what its version says.
fn misses_its_tables(error: rusqlite::Error) -> Refusal {
    let is_statement = error.sqlite_error_code() == Some(ErrorCode::Unknown);
    if is_statement { Refusal::Damaged } else { Refusal::from(error) }
}

fn tables(database: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// A small database is checked as a whole. A large one is walked through where it matters most: what nobody could
/// give back is known to be readable before it is relied upon.
fn check(database: &Connection, layout: &Layout) -> Result<(), Refusal> {
    let found = tables(database)?;
    if layout.tables.iter().any(|table| !found.iter().any(|name| name == table)) {
        return Err(Refusal::Damaged);
    }
    let pages: i64 = database.pragma_query_value(None, "page_count", |row| row.get(0))?;
    if pages <= SMALL {
        let found: String = database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        return if found == "ok" { Ok(()) } else { Err(Refusal::Damaged) };
    }
    database.query_row(layout.walked, [], |_| Ok(()))?;
    Ok(())
}

/// Write-ahead log, every commit synced to the disk itself, references enforced.
fn configure(database: &Connection) -> rusqlite::Result<()> {
    write_ahead(database)?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.pragma_update(None, "fullfsync", true)?;
    database.pragma_update(None, "foreign_keys", true)
}

/// Turns the write-ahead log on, which the file remembers. While another program reads it this is refused; the older
/// way of writing, in which it then stays until the next opening, is as safe and only makes programs wait longer.
fn write_ahead(database: &Connection) -> rusqlite::Result<()> {
    match database.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())) {
        Err(error) if fault::is_busy(&error) => Ok(()),
        done => done,
    }
}
