//! The tables of a campaign as somebody would make them who knows of no secrecy but of the limit: they hide what is below
//! it, and nothing else.

use crate::campaign::{Campaign, K, Said, denied, item, report, wave};
use crate::rolls::{PLACES, Profile};
use jiff::Timestamp;
use prudence::domain::checklist::Owner;
use prudence::domain::establishment::Kind;
use prudence::domain::union::{Covered, Division, Figure, Filter, Ledger, Publication, Release, Subject};

impl Campaign {
    /// The tables of all its reports, which are of one place and on no ENT.
    pub fn published_carelessly(&self) -> Ledger {
        let publications = self.filters.iter().map(|filter| self.table(filter)).collect();
        Ledger { releases: vec![Release::default()], publications }
    }

    fn table(&self, filter: &Filter) -> Publication {
        let admitted = self.reports.iter().filter(|(profile, said)| filter.admits(&report(profile, 1, said)));
        let reports: Vec<&(Profile, Said)> = admitted.collect();
        let covered =
            |by, value: Option<&str>, count| Covered { by, value: value.map(str::to_owned), reports: stated(count) };
        let of_kind = |kind: Kind| {
            let count = reports.iter().filter(|(profile, _)| profile.kind == kind).count();
            (count > 0).then(|| covered(Division::Kind, Some(kind.id()), count))
        };
        let (academie, departement) = PLACES[0];
        let place =
            [(Division::Academie, Some(academie)), (Division::Departement, Some(departement)), (Division::Ent, None)];
        let of_place = place.map(|(by, value)| covered(by, value, reports.len()));
        Publication {
            filter: filter.clone(),
            release: 0,
            at: Timestamp::UNIX_EPOCH,
            k: K,
            reports: reports.len(),
            coverage: Kind::ALL.into_iter().filter_map(of_kind).chain(of_place).collect(),
            figures: subjects().map(|of| figure(of, &reports)).collect(),
        }
    }
}

fn stated(count: usize) -> Option<usize> {
    Some(count).filter(|count| *count == 0 || *count >= K)
}

fn figure(of: Subject, reports: &[&(Profile, Said)]) -> Figure {
    let count = |category: usize| reports.iter().filter(|(_, said)| said.category(&of) == category).count();
    let counts = (0..of.categories()).map(|category| stated(count(category))).collect();
    Figure { of, counts }
}

/// All that is counted.
fn subjects() -> impl Iterator<Item = Subject> {
    let owners = Owner::ALL.into_iter().map(Subject::Owner);
    (0..9).map(item).chain([2, 5, 6].map(denied)).chain([1, 2].map(wave)).chain(owners)
}
