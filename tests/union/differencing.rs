//! Whoever has every table of every release cannot work out one number that any of them hides.

use crate::attacker::Attacker;
use crate::rolls::{PLACES, Profile, report, roll};
use proptest::prelude::*;
use prudence::domain::establishment::{Kind, academy};
use prudence::domain::union::publication::publish;
use prudence::domain::union::secrecy::{Atoms, Members};
use prudence::domain::union::{Division, Filed, Filter, Given, Ledger, Publication, Roll};
use std::collections::BTreeMap;

const K: usize = 5;
const KINDS: [Kind; 3] = [Kind::College, Kind::Lycee, Kind::Ecole];
const ENTS: [Option<&str>; 2] = [Some("ent-a"), None];

/// Reports with their answers to two items, and how many of them there are at each of three releases.
#[derive(Clone, Debug)]
struct Campaign {
    reports: Vec<(Profile, [Given; 2])>,
    /// At each release: how many have come in, and how many of the first ones were revised by then.
    releases: [(usize, usize); 3],
    /// What is asked for at each release, in this order.
    filters: Vec<Filter>,
}

fn campaigns() -> impl Strategy<Value = Campaign> {
    // Three answers and a few places, so that many groups are just below or just above the limit.
    let answer = prop_oneof![4 => Just(Given::Yes), 2 => Just(Given::No), 1 => Just(Given::Partial)];
    let of_school = (0..PLACES.len(), 0..KINDS.len(), 0..ENTS.len(), answer.clone(), answer);
    let reports = prop::collection::vec(of_school, 12..70).prop_map(|schools| {
        let one = |(school, (place, kind, ent, first, second))| {
            (Profile { school, place: PLACES[place], kind: KINDS[kind], ent: ENTS[ent] }, [first, second])
        };
        (0..).zip(schools).map(one).collect::<Vec<_>>()
    });
    let filters = prop::collection::vec(filter(), 4..14);
    (reports, filters, 0..9_usize).prop_map(|(reports, filters, revised)| {
        let count = reports.len();
        let releases = [(count / 2, 0), (count - count / 5, revised.min(count / 2)), (count, revised.min(count / 2))];
        Campaign { reports, releases, filters }
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    let place = prop::option::of(0..PLACES.len());
    (place, any::<bool>(), prop::option::of(0..KINDS.len()), any::<bool>()).prop_map(|(place, whole, kind, ent)| {
        Filter {
            academie: place.filter(|_| whole).map(|at| PLACES[at].0.to_owned()),
            departement: place.filter(|_| !whole).map(|at| PLACES[at].1.to_owned()),
            kind: kind.map(|at| KINDS[at]),
            ent: ENTS[0].filter(|_| ent && kind.is_none()).map(str::to_owned),
            ..Filter::default()
        }
    })
}

impl Campaign {
    /// The reports that count at a release, and those that did before.
    fn roll(&self, release: usize) -> Roll {
        let (count, revised) = self.releases[release];
        let line = |at: usize, revision: u32| {
            let (profile, answers) = &self.reports[at];
            let answers = if revision == 1 { *answers } else { [answers[1], answers[0]] };
            report(profile, revision, &answers)
        };
        let counting: Vec<Filed> = (0..count).map(|at| line(at, if at < revised { 2 } else { 1 })).collect();
        roll(counting, (0..revised).map(|at| line(at, 1)).collect())
    }

    /// Everything that was published by the last release.
    fn published(&self) -> (Roll, Ledger) {
        let at = "2026-12-01T08:00:00Z".parse().unwrap();
        let step = |ledger, release| publish(&self.roll(release), &ledger, &self.filters, K, at).ledger;
        (self.roll(2), (0..3).fold(Ledger::default(), step))
    }
}

/// The reports of each publication, found anew from what the ledger says.
fn members(roll: &Roll, ledger: &Ledger) -> Vec<Members> {
    let standings = roll.standings(ledger);
    let of = |publication: &Publication| roll.admitted(&standings[publication.release], &publication.filter);
    ledger.publications.iter().map(of).collect()
}

/// What the attacker works out about the answers to one item: the hidden counts, as publication and category.
fn answers_worked_out(item: usize, ledger: &Ledger, members: &[Members], reports: usize) -> Vec<(usize, usize)> {
    let categories = Given::ALL.len();
    let atoms = Atoms::of(reports, members);
    let mut attacker = Attacker::facing(atoms.len() * categories);
    for atom in 0..atoms.len() {
        let size = atoms.of.iter().filter(|of| **of == Some(atom)).count();
        attacker.read((0..categories).map(|category| atom * categories + category).collect(), size);
    }
    let (mut places, mut hidden) = (Vec::new(), Vec::new());
    for (at, publication) in ledger.publications.iter().enumerate() {
        let name = format!("point-{item}");
        let of_item = |figure: &&prudence::domain::union::Figure| matches!(&figure.of, prudence::domain::union::Subject::Item(_, id) if *id == name);
        let Some(figure) = publication.figures.iter().find(of_item) else { continue };
        for (category, count) in figure.counts.iter().enumerate() {
            let within = atoms.populations.iter().enumerate().filter(|(_, populations)| populations.contains(&at));
            let counts: Vec<usize> = within.map(|(atom, _)| atom * categories + category).collect();
            if let Some(count) = count {
                attacker.read(counts, *count);
            } else {
                places.push((at, category));
                hidden.push(counts);
            }
        }
    }
    let found = attacker.work_out(&hidden);
    places.into_iter().zip(found).filter(|(_, found)| *found).map(|(place, _)| place).collect()
}

/// A département with its académie, a kind and an ENT.
type Traits = ((&'static str, &'static str), Kind, Option<&'static str>);

/// All that schools can be like. Where a number is hidden there may be schools, even if there are none.
fn all_traits(ledger: &Ledger) -> Vec<Traits> {
    let hidden = |by, value: &str| ledger.publications.iter().any(|table| table.hides(by, Some(value)));
    let departements = academy::all().iter().flat_map(|academy| {
        academy.departements.iter().map(|departement| (academy.code.as_str(), departement.as_str()))
    });
    let places = departements.filter(|place| PLACES.contains(place) || hidden(Division::Departement, place.1));
    let kinds: Vec<Kind> =
        Kind::ALL.into_iter().filter(|kind| KINDS.contains(kind) || hidden(Division::Kind, kind.id())).collect();
    let of_place = |place| kinds.iter().flat_map(move |kind| ENTS.iter().map(move |ent| (place, *kind, *ent)));
    places.flat_map(of_place).collect()
}

fn fits(filter: &Filter, ((academie, departement), kind, ent): &Traits) -> bool {
    filter.academie.as_deref().is_none_or(|wanted| wanted == *academie)
        && filter.departement.as_deref().is_none_or(|wanted| wanted == *departement)
        && filter.kind.is_none_or(|wanted| wanted == *kind)
        && filter.ent.as_deref().is_none_or(|wanted| Some(wanted) == *ent)
}

fn value(by: Division, ((academie, departement), kind, ent): &Traits) -> Option<String> {
    match by {
        Division::Academie => Some((*academie).to_owned()),
        Division::Departement => Some((*departement).to_owned()),
        Division::Kind => Some(kind.id().to_owned()),
        Division::Ent => ent.map(str::to_owned),
    }
}

/// What they work out about how many reports came from where, from the tables of all axes and all filters of three
/// releases: each number by its table. They know which département lies in which académie, and that a school that has
/// answered once goes on to count, and stays what it is.
fn coverage_worked_out(ledger: &Ledger) -> Vec<(usize, Division, Option<String>)> {
    let (traits, releases) = (all_traits(ledger), ledger.releases.len());
    // A school that first counted at a release counts at those after it.
    let unknowns = |within: &[usize], release: usize| -> Vec<usize> {
        within.iter().flat_map(|at| (0..=release).map(move |first| at * releases + first)).collect()
    };
    let mut attacker = Attacker::facing(traits.len() * releases);
    let (mut names, mut hidden) = (Vec::new(), Vec::new());
    for (table, publication) in ledger.publications.iter().enumerate() {
        let within: Vec<usize> = (0..traits.len()).filter(|at| fits(&publication.filter, &traits[*at])).collect();
        attacker.read(unknowns(&within, publication.release), publication.reports);
        if !publication.filter.is_whole() {
            continue;
        }
        for by in Division::ALL {
            let mut parts: BTreeMap<Option<String>, Vec<usize>> = BTreeMap::new();
            for at in &within {
                parts.entry(value(by, &traits[*at])).or_default().push(*at);
            }
            for (part, counted) in parts {
                let counts = unknowns(&counted, publication.release);
                let covered = publication.coverage.iter().find(|covered| covered.by == by && covered.value == part);
                if let Some(reports) = covered.map_or(Some(0), |covered| covered.reports) {
                    attacker.read(counts, reports);
                } else {
                    names.push((table, by, part));
                    hidden.push(counts);
                }
            }
        }
    }
    let found = attacker.work_out(&hidden);
    names.into_iter().zip(found).filter(|(_, found)| *found).map(|(name, _)| name).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_answer_is_worked_out_from_all_tables_of_three_releases(campaign in campaigns()) {
        let (roll, ledger) = campaign.published();
        let members = members(&roll, &ledger);
        for item in 0..2 {
            prop_assert_eq!(answers_worked_out(item, &ledger, &members, roll.len()), []);
        }
    }

    #[test]
    fn no_hidden_number_of_reports_is_worked_out(campaign in campaigns()) {
        let (_, ledger) = campaign.published();
        prop_assert_eq!(coverage_worked_out(&ledger), []);
    }

    #[test]
    fn nothing_below_the_limit_is_ever_stated(campaign in campaigns()) {
        let (_, ledger) = campaign.published();
        let of_figures = ledger.publications.iter().flat_map(|table| table.figures.iter().flat_map(|f| f.counts.iter()));
        prop_assert!(of_figures.flatten().all(|count| *count == 0 || *count >= K));
        let of_coverage = ledger.publications.iter().flat_map(|table| &table.coverage).filter_map(|c| c.reports);
        prop_assert!(of_coverage.chain(ledger.publications.iter().map(|table| table.reports)).all(|n| n >= K));
    }
}
