//! All tables laid side by side: those of items, of owners, of denials and of phases, and how many reports there are from
//! where, of every filter and of every release. What they hide is a matter of one system of equations.

use crate::attacker::Attacker;
use crate::campaign::{ENTS, Found, GIVEN, KINDS, Said, denied, item, wave};
use crate::rolls::PLACES;
use prudence::domain::checklist::Owner;
use prudence::domain::establishment::{Kind, academy};
use prudence::domain::union::secrecy::Members;
use prudence::domain::union::{Division, Filter, Given, Ledger, Progress, Publication, Roll, Subject};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Subjects that hang together, and those that say the same of all reports that can differ in them.
pub struct Bundle {
    subjects: Vec<Subject>,
    /// The items whose answers vary.
    items: Vec<usize>,
    varies: fn(Said) -> Vec<Said>,
}

pub fn bundles() -> [Bundle; 4] {
    let same = |said| vec![said];
    [
        Bundle {
            subjects: vec![item(0), item(1), item(2), denied(2), Subject::Owner(Owner::School)],
            items: vec![0, 1, 2],
            varies: same,
        },
        Bundle { subjects: vec![item(3), item(4), Subject::Owner(Owner::Vendor)], items: vec![3, 4], varies: same },
        Bundle {
            subjects: vec![item(5), item(6), denied(5), denied(6), Subject::Owner(Owner::AcademieState)],
            items: vec![5, 6],
            varies: |said| {
                [Found::Nothing, Found::Blocked, Found::Overloaded].map(|found| Said { found, ..said }).into()
            },
        },
        Bundle {
            subjects: vec![item(7), wave(1), wave(2), Subject::Owner(Owner::Authority)],
            items: vec![7],
            varies: |said| {
                let opened = [None, Some(Progress::Opened), Some(Progress::Forced)];
                let open = opened.into_iter().map(|second| Some((true, second)));
                open.chain([None, Some((false, None))]).map(|ramp| Said { ramp, ..said }).collect()
            },
        },
    ]
}

impl Bundle {
    /// Where a report of a school of this kind can stand in the subjects, all of them at once.
    fn states(&self, kind: Kind) -> Vec<Vec<usize>> {
        let nothing = Said { answers: [Given::Yes; 9], found: Found::Nothing, ramp: Some((false, None)) };
        let mut all = vec![nothing];
        for item in &self.items {
            let with = |said: &Said, given| {
                let mut said = *said;
                said.answers[*item] = given;
                said
            };
            all = all.iter().flat_map(|said| GIVEN.map(|given| with(said, given))).collect();
        }
        let said = all.into_iter().flat_map(self.varies).map(|said| said.asked_of(kind));
        let states = said.map(|said| self.subjects.iter().map(|subject| said.category(subject)).collect());
        states.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// A kind of school that is asked the same as this one of what hangs together.
    fn asked_like(&self, kind: Kind) -> Kind {
        if self.items == [3, 4] && kind == Kind::Ecole { kind } else { Kind::College }
    }
}

/// Reports that are in the same publications, of schools that are asked the same: as a collège, or as an école.
type Group = (Vec<usize>, Kind);

/// A number that a table hides: its publication, and what it counts.
#[derive(Clone, Debug, PartialEq)]
pub enum Secret {
    Answer(usize, Subject, usize),
    Coverage(usize, Division, Option<String>),
}

/// What an attacker has read, and what they look for.
#[derive(Default)]
struct Attack {
    attacker: Attacker,
    secrets: Vec<(Secret, Vec<usize>)>,
}

impl Attack {
    /// Takes in the tables of what hangs together. Hands over, for each group, the numbers of its reports that stand
    /// anywhere.
    fn read_answers(&mut self, bundle: &Bundle, groups: &[Group], ledger: &Ledger) -> Vec<Range<usize>> {
        let states: BTreeMap<&str, Vec<Vec<usize>>> =
            [Kind::College, Kind::Ecole].map(|kind| (kind.id(), bundle.states(kind))).into();
        let counts: Vec<Range<usize>> =
            groups.iter().map(|(_, kind)| self.attacker.face(states[kind.id()].len())).collect();
        for (at, publication) in ledger.publications.iter().enumerate() {
            for (place, subject) in bundle.subjects.iter().enumerate() {
                let Some(figure) = publication.figure(subject) else { continue };
                for (category, count) in figure.counts.iter().enumerate() {
                    let within = groups.iter().zip(&counts).filter(|((within, _), _)| within.contains(&at));
                    let standing = within.flat_map(|((_, kind), counts)| {
                        let fitting = states[kind.id()].iter().zip(counts.clone());
                        fitting.filter(|(state, _)| state[place] == category).map(|(_, count)| count)
                    });
                    let secret = Secret::Answer(at, subject.clone(), category);
                    self.see(standing.collect(), *count, secret);
                }
            }
        }
        counts
    }

    /// A table states the sum of these, or hides it.
    fn see(&mut self, counts: Vec<usize>, stated: Option<usize>, secret: Secret) {
        match stated {
            Some(total) => self.attacker.read(counts, total),
            None if is_kept_elsewhere(&secret) => {}
            None => self.secrets.push((secret, counts)),
        }
    }

    fn worked_out(self) -> Vec<Secret> {
        let (secrets, sums): (Vec<Secret>, Vec<Vec<usize>>) = self.secrets.into_iter().unzip();
        let found = self.attacker.work_out(&sums);
        secrets.into_iter().zip(found).filter(|(_, found)| *found).map(|(secret, _)| secret).collect()
    }
}

/// How many were asked a further question is no secret of its own table.
fn is_kept_elsewhere(secret: &Secret) -> bool {
    matches!(secret, Secret::Answer(_, of, category) if *of == item(1) && *category == Given::Hidden as usize)
}

/// What somebody works out who knows which report is in which population, as nobody should.
pub fn worked_out_by_one_who_knows_the_schools(bundle: &Bundle, roll: &Roll, ledger: &Ledger) -> Vec<Secret> {
    let standings = roll.standings(ledger);
    let of = |publication: &Publication| roll.admitted(&standings[publication.release], &publication.filter);
    let members: Vec<Members> = ledger.publications.iter().map(of).collect();
    let mut sizes: BTreeMap<Group, usize> = BTreeMap::new();
    for (place, line) in roll.lines.iter().enumerate() {
        let within = (0..members.len()).filter(|at| members[*at].has(place)).collect();
        *sizes.entry((within, bundle.asked_like(line.kind))).or_default() += 1;
    }
    let (groups, sizes): (Vec<Group>, Vec<usize>) = sizes.into_iter().unzip();
    let mut attack = Attack::default();
    let counts = attack.read_answers(bundle, &groups, ledger);
    for (counts, size) in counts.into_iter().zip(sizes) {
        attack.attacker.read(counts.collect(), size);
    }
    // They know which schools are écoles.
    let is_known = |secret: &Secret| {
        matches!(secret, Secret::Answer(_, of, category)
        if [item(3), item(4)].contains(of) && *category == Given::Hidden as usize)
    };
    attack.secrets.retain(|(secret, _)| !is_known(secret));
    attack.worked_out()
}

/// What somebody works out who has the tables alone, of how many reports there are from where too. They know which
/// département lies in which académie, and that a school that answered once goes on to count and stays what it is.
pub fn worked_out_from_the_tables(bundle: &Bundle, ledger: &Ledger) -> Vec<Secret> {
    let mut attack = Attack::default();
    let crowd = attack.read_coverage(ledger);
    let mut groups: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
    for (traits, lives) in &crowd {
        for (life, size) in lives {
            let publications = ledger.publications.iter().enumerate();
            let within =
                publications.filter(|(_, table)| is_in(&table.filter, traits) && life.contains(&table.release));
            groups.entry((within.map(|(at, _)| at).collect(), bundle.asked_like(traits.1))).or_default().push(*size);
        }
    }
    let (groups, sizes): (Vec<Group>, Vec<Vec<usize>>) = groups.into_iter().unzip();
    let counts = attack.read_answers(bundle, &groups, ledger);
    counts.into_iter().zip(sizes).for_each(|(counts, sizes)| attack.attacker.equate(counts.collect(), sizes));
    attack.worked_out()
}

/// A place, a kind and an ENT.
type Traits = ((&'static str, &'static str), Kind, Option<&'static str>);

/// At which releases a report counts, and the unknown number of such reports.
type Lives = Vec<(Range<usize>, usize)>;

impl Attack {
    /// Takes in how many reports there are from where. Hands over the numbers of reports that there can be.
    fn read_coverage(&mut self, ledger: &Ledger) -> Vec<(Traits, Lives)> {
        let now = ledger.releases.len();
        let revised = ledger.releases.iter().position(|release| !release.left.is_empty()).unwrap_or(now);
        let crowd: Vec<(Traits, Lives)> = all_traits(ledger)
            .into_iter()
            .map(|traits| {
                // From a release on; or until some were revised, and from then on again.
                let lives = (0..now).map(|first| first..now).chain([0..revised, revised..now]);
                (traits, lives.zip(self.attacker.face(now + 2)).collect())
            })
            .collect();
        for (_, lives) in &crowd {
            self.attacker.equate(vec![lives[now].1], vec![lives[now + 1].1]);
        }
        for (table, publication) in ledger.publications.iter().enumerate() {
            let of_release = |lives: &Lives| {
                let counting = lives.iter().filter(|(life, _)| life.contains(&publication.release));
                counting.map(|(_, size)| *size).collect()
            };
            let within = crowd.iter().filter(|(traits, _)| is_in(&publication.filter, traits));
            self.read_places(table, publication, within.map(|(traits, lives)| (traits, of_release(lives))).collect());
        }
        crowd
    }

    /// Takes in how many reports a table has, and when it is of a whole, from where they are.
    fn read_places(&mut self, table: usize, publication: &Publication, within: Vec<(&Traits, Vec<usize>)>) {
        self.attacker.read(within.iter().flat_map(|(_, sizes)| sizes.clone()).collect(), publication.reports);
        for by in Division::ALL.into_iter().filter(|_| publication.filter.is_whole()) {
            let mut parts: BTreeMap<Option<String>, Vec<usize>> = BTreeMap::new();
            for (traits, sizes) in &within {
                parts.entry(value(by, traits)).or_default().extend(sizes);
            }
            for (part, sizes) in parts {
                let covered = publication.coverage.iter().find(|covered| covered.by == by && covered.value == part);
                let stated = covered.map_or(Some(0), |covered| covered.reports);
                self.see(sizes, stated, Secret::Coverage(table, by, part));
            }
        }
    }
}

/// All that schools can be like. Where a number is hidden there may be schools, even if there are none.
fn all_traits(ledger: &Ledger) -> Vec<Traits> {
    let hidden = |by, value: &str| ledger.publications.iter().any(|table| table.hides(by, Some(value)));
    let departements = academy::all().iter().flat_map(|academy| {
        academy.departements.iter().map(|departement| (academy.code.as_str(), departement.as_str()))
    });
    let places = departements.filter(|place| PLACES.contains(place) || hidden(Division::Departement, place.1));
    let kinds: Vec<Kind> =
        Kind::ALL.into_iter().filter(|kind| KINDS.contains(kind) || hidden(Division::Kind, kind.id())).collect();
    let of_place = |place| kinds.iter().flat_map(move |kind| ENTS.into_iter().map(move |ent| (place, *kind, ent)));
    places.flat_map(of_place).collect()
}

fn is_in(filter: &Filter, ((academie, departement), kind, ent): &Traits) -> bool {
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
