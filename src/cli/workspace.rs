//! Everything that a command about a school needs.

use super::arguments::Global;
use super::console::{Console, Stop};
use super::editions;
use super::folder::{self, Folder};
use super::sources;
use super::world::World;
use crate::domain::check::series::Summary;
use crate::domain::check::{JudgedRound, Phrases};
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Everything that a command about a school needs.
pub struct Workspace {
    /// The open database.
    pub folder: Folder,
    /// The checklists at hand.
    pub library: Library,
    /// The ENT catalogue at hand.
    pub catalog: Catalog,
    /// The school that the command names; none means the current one.
    named: Option<String>,
}

/// Opens everything.
pub fn open(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Workspace, Stop> {
    let library = sources::library(global, console)?;
    let catalog = catalog(global, console)?;
    let folder = folder::open(global, world, console)?;
    if let Some(mut audit) = folder.audit(global.audit.as_deref())? {
        for changes in folder.store.adopt(&mut audit, &library, Timestamp::now())? {
            editions::lines(&changes, console)?;
        }
    }
    Ok(Workspace { folder, library, catalog, named: global.audit.clone() })
}

/// The catalogue, once what is wrong with the local one was told.
pub fn catalog(global: &Global, console: &mut Console<'_>) -> Result<Catalog, Stop> {
    let (catalog, notices) = sources::catalog(global)?;
    for notice in &notices {
        console.tell(notice)?;
    }
    Ok(catalog)
}

impl Workspace {
    /// The audit that the command is about, with its answers.
    ///
    /// # Errors
    /// When there is none, or the database cannot be read.
    pub fn audit(&self) -> Result<Audit, Problem> {
        self.folder.audit(self.named.as_deref())?.ok_or_else(|| Problem::usage(Sentence::new("school-none")))
    }

    /// What the last day of checks of an audit came to; none when there were too few.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_day(&self, audit: i64) -> Result<Option<Summary>, Problem> {
        let rounds = self.folder.store.recent_rounds(audit)?;
        Ok(Summary::of_last_day(&rounds, Phrases::built_in(), &TimeZone::system()))
    }

    /// The last round of checks of an audit, judged.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_round(&self, audit: i64) -> Result<Option<JudgedRound>, Problem> {
        Ok(self.folder.store.last_round(audit)?.map(|round| round.judge(Phrases::built_in())))
    }
}
