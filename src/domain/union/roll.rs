//! All the reports that count or once counted, as the rules of secrecy and the tables see them.

use super::ledger::{Ledger, Release};
use super::secrecy::Members;
use super::{Filed, Filter, Form};
use std::collections::{BTreeSet, HashMap};

/// All reports, and the forms that they answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// The reports that count now, and behind them those that earlier tables counted.
    pub lines: Vec<Filed>,
    /// How many count now.
    pub counting: usize,
    /// The forms, by checklist, the latest edition of each last.
    pub forms: Vec<Form>,
}

impl Roll {
    /// How many reports there are in all.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The reports that count now.
    #[must_use]
    pub fn current(&self) -> Members {
        Members::of(self.len(), |place| place < self.counting)
    }

    /// Those of `standing` that the filter admits.
    #[must_use]
    pub fn admitted(&self, standing: &Members, filter: &Filter) -> Members {
        Members::of(self.len(), |place| standing.has(place) && filter.admits(&self.lines[place]))
    }

    /// Whether these reports are from fewer schools than this.
    #[must_use]
    pub fn has_fewer_schools(&self, members: &Members, than: usize) -> bool {
        let mut schools = BTreeSet::new();
        // Nobody counts tens of thousands to learn that they are more than five.
        let enough = members.places().any(|place| {
            schools.insert(&self.lines[place].school);
            schools.len() >= than
        });
        !enough
    }

    /// The reports that counted at each release, as far as they are still at hand.
    #[must_use]
    pub fn standings(&self, ledger: &Ledger) -> Vec<Members> {
        if ledger.releases.is_empty() {
            return Vec::new();
        }
        let places = self.lines.iter().enumerate().map(|(place, line)| (line.digest.as_str(), place));
        let places: HashMap<&str, usize> = places.collect();
        let mut standing = vec![false; self.len()];
        let after = |release: &Release| {
            let mut set = |digests: &[String], stands: bool| {
                digests.iter().filter_map(|digest| places.get(digest.as_str())).for_each(|at| standing[*at] = stands);
            };
            set(&release.joined, true);
            set(&release.left, false);
            Members::of(standing.len(), |place| standing[place])
        };
        ledger.releases.iter().map(after).collect()
    }
}
