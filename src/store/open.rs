//! Opening: a new folder, a known database, a damaged one that is kept aside, or a refusal.

use super::examine::{self, Refusal};
use super::{Store, fault, folder, set_aside};
use crate::domain::{Problem, Sentence};
use std::path::{Path, PathBuf};

/// The file of the database in its folder.
const FILE: &str = "prudence.db";

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
        match examine::open(&path) {
            Ok(connection) => Ok(Opened { store: Self::new(connection, path)?, set_aside: None }),
            Err(Refusal::Damaged) => Self::start_again(folder, path),
            Err(refusal) => Err(refused(&path, &refusal)),
        }
    }

    /// Puts the damaged database aside and starts a new one; under a lock, so that of two programs which find
    /// the damage at once the second does not put the first one's new database aside.
    fn start_again(folder: &Path, path: PathBuf) -> Result<Opened, Problem> {
        let _lock = set_aside::lock(folder)?;
        let (connection, set_aside) = match examine::open(&path) {
            Err(Refusal::Damaged) => {
                let kept = set_aside::rename(folder, &path, jiff::Timestamp::now())?;
                (examine::open(&path), Some(kept))
            }
            other => (other, None),
        };
        let connection = connection.map_err(|refusal| refused(&path, &refusal))?;
        Ok(Opened { store: Self::new(connection, path)?, set_aside })
    }
}

fn refused(path: &Path, refusal: &Refusal) -> Problem {
    let named = |key: &str| Sentence::new(key).with("path", path.display().to_string());
    match refusal {
        Refusal::Later(version) => Problem::unable(named("store-later").with("version", *version)),
        Refusal::ReadOnly => Problem::unable(named("store-read-only")),
        Refusal::Damaged => Problem::unable(named("store-damaged")),
        Refusal::Failed(error) => fault::problem(path, error),
    }
}
