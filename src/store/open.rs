//! Opening: a new folder, a known database, a damaged one that is kept aside, or a refusal.

use super::database::Database;
use super::examine::{self, Refusal};
use super::layout::{AUDITS, Layout};
use super::{fault, folder, lock, set_aside};
use crate::domain::{Problem, Sentence};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// How long one waits for other programs to leave a damaged database.
const PATIENCE: Duration = Duration::from_secs(1);

/// The time between two attempts to put it aside.
const PAUSE: Duration = Duration::from_millis(10);

/// The database of audits in one folder. It may be moved to another thread.
#[derive(Debug)]
pub struct Store {
    pub(super) database: Database,
}

/// The result of an opening.
#[derive(Debug)]
pub struct Opened<S = Store> {
    /// The open database.
    pub store: S,
    /// The name under which a damaged database was kept; a new one was started in its place.
    pub set_aside: Option<PathBuf>,
}

impl<S> Opened<S> {
    /// What to tell the person when a damaged database was put aside.
    #[must_use]
    pub fn notice(&self) -> Option<Sentence> {
        let kept = self.set_aside.as_ref()?;
        Some(Sentence::new("store-set-aside").with("path", kept.display().to_string()))
    }
}

impl Store {
    /// Opens the database of `folder`, and creates both where they are missing.
    ///
    /// A file that is no database, or one that does not hold together, is renamed, never overwritten, and told
    /// in [`Opened::set_aside`].
    ///
    /// # Errors
    /// When the folder or the file cannot be used, or when a later version of Prudence wrote the database,
    /// which is then left as it is.
    pub fn open(folder: &Path) -> Result<Opened, Problem> {
        let Opened { store: database, set_aside } = open(folder, &AUDITS)?;
        Ok(Opened { store: Self { database }, set_aside })
    }

    /// Whether another program has written since this was last asked, or since the opening.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn changed_elsewhere(&self) -> Result<bool, Problem> {
        self.database.changed_elsewhere()
    }

    /// Reads, and tells what went wrong in a sentence that names the file.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        self.database.read(read)
    }

    /// Writes in one immediate transaction: all of it is on the disk when this returns, or nothing is.
    pub(super) fn write<T>(&self, write: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        self.database.write(write)
    }
}

/// Opens the database of this layout in `folder`.
pub(super) fn open(folder: &Path, layout: &Layout) -> Result<Opened<Database>, Problem> {
    folder::create(folder)?;
    let path = folder.join(layout.file);
    let started = Instant::now();
    let mut set_aside = None;
    loop {
        let lock = lock::share(folder)?;
        match examine::open(&path, layout) {
            Ok(connection) => return Ok(Opened { store: Database::new(connection, path, lock)?, set_aside }),
            Err(Refusal::Damaged) if set_aside.is_none() && started.elapsed() < PATIENCE => {}
            Err(refusal) => return Err(refused(&path, &refusal)),
        }
        drop(lock);
        set_aside = set_aside::attempt(folder, &path, layout)?;
        if set_aside.is_none() {
            // Others are at it, or another program has just done it.
            thread::sleep(PAUSE);
        }
    }
}

fn refused(path: &Path, refusal: &Refusal) -> Problem {
    let named = |key: &str| Sentence::new(key).with("path", path.display().to_string());
    match refusal {
        Refusal::Later(version) => Problem::unable(named("store-later").with("version", *version)),
        Refusal::ReadOnly => Problem::unable(named("store-read-only")),
        Refusal::Damaged => Problem::unable(named("store-damaged-in-use")),
        Refusal::Failed(error) => fault::problem(path, error),
    }
}
