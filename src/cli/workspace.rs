//! The data folder of a command, and the school it is about.

use super::arguments::Global;
use super::console::{Console, Stop};
use super::{World, opening};
use crate::domain::check::{JudgedRound, Phrases};
use crate::domain::checklist::Library;
use crate::domain::establishment::{Catalog, Uai};
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use crate::store::{self, AuditSummary, Store};
use std::path::PathBuf;

/// The open database.
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// The database.
    pub store: Store,
}

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

/// Opens the database of the folder, and tells when a damaged one was set aside.
pub fn open_store(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Folder, Stop> {
    let path = match opening::folder(global, world) {
        Some(path) => path,
        None => store::default_folder()?,
    };
    let opened = Store::open(&path)?;
    if let Some(notice) = opened.notice() {
        console.tell(&notice)?;
    }
    Ok(Folder { path, store: opened.store })
}

/// Opens everything.
pub fn open(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Workspace, Stop> {
    let library = opening::library(global, console)?;
    let catalog = catalog(global, console)?;
    let folder = open_store(global, world, console)?;
    Ok(Workspace { folder, library, catalog, named: global.audit.clone() })
}

/// The catalogue, once what is wrong with the local one was told.
pub fn catalog(global: &Global, console: &mut Console<'_>) -> Result<Catalog, Stop> {
    let (catalog, notices) = opening::catalog(global)?;
    for notice in &notices {
        console.tell(notice)?;
    }
    Ok(catalog)
}

impl Folder {
    /// The audit of the school that `named` names by its UAI or its number.
    ///
    /// # Errors
    /// When no school goes by that name.
    pub fn audit_named(&self, named: &str) -> Result<i64, Problem> {
        let audits = self.store.audits()?;
        let number = named.parse::<i64>().ok();
        let uai = Uai::parse(named).ok();
        let goes_by = |audit: &&AuditSummary| {
            let school = &audit.establishment;
            Some(audit.id) == number
                || uai.as_ref().is_some_and(|uai| school.uai == *uai || school.other_uais.contains(uai))
        };
        let found = audits.iter().rev().find(goes_by).map(|audit| audit.id);
        found.ok_or_else(|| Problem::usage(Sentence::new("school-unknown").with("named", named)))
    }

    /// The audit of the school that was named, else of the current one, with its answers; none when no school is
    /// entered yet.
    ///
    /// # Errors
    /// When the school that was named is not known, or the database cannot be read.
    pub fn audit(&self, named: Option<&str>) -> Result<Option<Audit>, Problem> {
        let id = match named {
            Some(named) => Some(self.audit_named(named)?),
            None => self.store.current_audit()?,
        };
        id.map(|id| self.store.load_audit(id)).transpose()
    }
}

impl Workspace {
    /// The audit that the command is about, with its answers.
    ///
    /// # Errors
    /// When there is none, or the database cannot be read.
    pub fn audit(&self) -> Result<Audit, Problem> {
        self.folder.audit(self.named.as_deref())?.ok_or_else(|| Problem::usage(Sentence::new("school-none")))
    }

    /// The last round of checks of an audit, judged.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_round(&self, audit: i64) -> Result<Option<JudgedRound>, Problem> {
        Ok(self.folder.store.last_round(audit)?.map(|round| round.judge(Phrases::built_in())))
    }
}
