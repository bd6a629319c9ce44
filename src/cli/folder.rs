//! The open database, and the schools in it.

use super::arguments::Global;
use super::console::{Console, Stop};
use super::sources;
use super::world::World;
use crate::domain::establishment::Uai;
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence};
use crate::store::{AuditSummary, Store};
use std::path::PathBuf;

/// The open database.
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// The database.
    pub store: Store,
}

/// Opens the database of the folder, and tells when a damaged one was set aside.
pub fn open(global: &Global, world: &World, console: &mut Console<'_>) -> Result<Folder, Stop> {
    let path = sources::folder(global, world)?;
    let opened = Store::open(&path)?;
    if let Some(notice) = opened.notice() {
        console.tell(&notice)?;
    }
    Ok(Folder { path, store: opened.store })
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
