//! Opening: a new folder, a known database, a damaged one that is kept aside, or a refusal.

use super::examine::{self, Refusal};
use super::{Store, fault, folder, lock, set_aside};
use crate::domain::{Problem, Sentence};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// The file of the database in its folder.
const FILE: &str = "prudence.db";

/// How long one waits for other programs to leave a damaged database.
const PATIENCE: Duration = Duration::from_secs(1);

/// The time between two attempts to put it aside.
const PAUSE: Duration = Duration::from_millis(10);

/// The result of an opening.
#[derive(Debug)]
pub struct Opened {
    /// The open database.
    pub store: Store,
    /// The name under which a damaged database was kept; a new one was started in its place.
    pub set_aside: Option<PathBuf>,
}

impl Opened {
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
        folder::create(folder)?;
        let path = folder.join(FILE);
        let started = Instant::now();
        let mut set_aside = None;
        loop {
            let lock = lock::share(folder)?;
            match examine::open(&path) {
                Ok(connection) => return Ok(Opened { store: Self::new(connection, path, lock)?, set_aside }),
                Err(Refusal::Damaged) if set_aside.is_none() && started.elapsed() < PATIENCE => {}
                Err(refusal) => return Err(refused(&path, &refusal)),
            }
            drop(lock);
            set_aside = set_aside::attempt(folder, &path)?;
            if set_aside.is_none() {
                // Others are at it, or another program has just done it.
                thread::sleep(PAUSE);
            }
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
