//! The archive of a representative, in SQLite.

use super::super::database::Database;
use super::super::layout::Layout;
use super::super::open::{self, Opened};
use super::{publishing, reading, receiving, settling, testimony};
use crate::domain::union::incidents::{LeftOut, Testimony};
use crate::domain::union::{Archive, Arrival, Entry, Filed, Form, Held, Ledger, Received, Reception, Ruling};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use std::path::Path;

const LAYOUT: Layout = Layout {
    file: "union.db",
    steps: &[include_str!("schema.sql"), include_str!("schema-2.sql"), include_str!("schema-3.sql")],
    tables: &["asides", "files", "forms", "measures", "publications", "releases", "reports", "testimonies"],
    // What the representative decided cannot be collected again.
    walked: "SELECT total(length(ruling)) FROM reports",
};

/// The archive of a representative, in one folder.
#[derive(Debug)]
pub struct UnionStore {
    database: Database,
}

impl UnionStore {
    /// Opens the archive of `folder`, and creates both where they are missing. A damaged one is kept aside, as for
    /// [`Store::open`](crate::store::Store::open).
    ///
    /// # Errors
    /// When the folder or the file cannot be used, or when a later version of Prudence wrote it.
    pub fn open(folder: &Path) -> Result<Opened<Self>, Problem> {
        let Opened { store: database, set_aside } = open::open(folder, &LAYOUT)?;
        Ok(Opened { store: Self { database }, set_aside })
    }

    /// Whether another program, or another thread, has written since this was last asked, or since the opening.
    ///
    /// # Errors
    /// When the archive cannot be read.
    pub fn changed_elsewhere(&self) -> Result<bool, Problem> {
        self.database.changed_elsewhere()
    }
}

impl Archive for UnionStore {
    fn receive(&mut self, arrivals: &[Arrival], forms: &[Form], at: Timestamp) -> Result<Vec<Reception>, Problem> {
        self.database.write(|database| {
            receiving::keep_forms(database, forms)?;
            receiving::receive(database, arrivals, at)
        })
    }

    fn settle(&mut self) -> Result<Vec<Entry>, Problem> {
        self.database.write(settling::settle_all)
    }

    fn rule(&mut self, digests: &[&str], ruling: Ruling, at: Timestamp) -> Result<Vec<Entry>, Problem> {
        let ruled = self.database.write(|database| settling::rule(database, digests, ruling, at))?;
        ruled.map_err(|unknown| Problem::usage(Sentence::new("union-no-such-report").with("named", unknown)))
    }

    fn unsettled(&self) -> Result<usize, Problem> {
        self.database.read(settling::unsettled)
    }

    fn held(&self) -> Result<Vec<Held>, Problem> {
        self.database.read(reading::held)
    }

    fn received(&self) -> Result<Vec<Received>, Problem> {
        self.database.read(reading::received)
    }

    fn filed(&self, each: &mut dyn FnMut(Filed)) -> Result<(), Problem> {
        self.database.read(|database| reading::each_filed(database, each))
    }

    fn testimonies(&self, each: &mut dyn FnMut(&str, Result<Testimony, LeftOut>)) -> Result<(), Problem> {
        self.database.read(|database| testimony::each(database, each))
    }

    fn forms(&self) -> Result<Vec<Form>, Problem> {
        self.database.read(reading::forms)
    }

    fn raw(&self, digest: &str) -> Result<Option<Vec<u8>>, Problem> {
        self.database.read(|database| reading::raw(database, digest))
    }

    fn departed(&self, each: &mut dyn FnMut(Filed)) -> Result<(), Problem> {
        self.database.read(|database| publishing::each_departed(database, each))
    }

    fn ledger(&self) -> Result<Ledger, Problem> {
        self.database.read(publishing::ledger)
    }

    fn publish(&mut self, before: [usize; 2], ledger: &Ledger) -> Result<(), Problem> {
        let kept = self.database.write(|database| publishing::keep(database, before, ledger))?;
        if kept { Ok(()) } else { Err(Problem::unable(Sentence::new("union-published-meanwhile"))) }
    }
}
