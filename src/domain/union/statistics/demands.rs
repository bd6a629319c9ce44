//! What is asked, and of whom: the open points that come up most often, each with its numbers.

use super::{ItemLine, PointsLine, Statistics};
use crate::domain::checklist::{Owner, Severity};
use crate::domain::establishment::Kind;
use serde::Serialize;
use std::cmp::Reverse;

/// Who sits across the table. The collectivité is another one for each level of school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interlocutor {
    /// The collectivités of all levels together, where no level has enough reports.
    Authority,
    /// The Régions, for lycées.
    Region,
    /// The Départements, for collèges.
    Departement,
    /// The communes, for écoles.
    Commune,
    /// The rectorats and the State.
    AcademieState,
    /// The vendors of ENTs and of software.
    Vendor,
    /// The schools themselves: of them nothing is asked.
    School,
}

/// So many schools of those concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Portion {
    /// How many.
    pub count: usize,
    /// Of how many; none when it is hidden.
    pub of: Option<usize>,
}

/// What is open for an interlocutor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Demand {
    /// Who has to act.
    pub to: Interlocutor,
    /// Schools at which a blocking item of theirs is answered by no; none when it is hidden.
    pub blocking: Option<Portion>,
    /// Schools at which any item of theirs is open, these included; none when it is hidden.
    pub open: Option<Portion>,
    /// Their blocking and major items that are answered by no, the gravest and most frequent first.
    pub points: Vec<Demanded>,
}

/// An item that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Demanded {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id.
    pub item: String,
    /// How much depends on it.
    pub severity: Severity,
    /// Where it is answered by no.
    pub no: Portion,
    /// Where it is answered by in part; none when it is hidden.
    pub partial: Option<Portion>,
}

impl Interlocutor {
    /// All of them, in the order in which documents list them.
    pub const ALL: [Self; 7] = [
        Self::Authority,
        Self::Region,
        Self::Departement,
        Self::Commune,
        Self::AcademieState,
        Self::Vendor,
        Self::School,
    ];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Region => "region",
            Self::Departement => "departement",
            Self::Commune => "commune",
            Self::AcademieState => "academie-state",
            Self::Vendor => "vendor",
            Self::School => "school",
        }
    }

    /// As whom they own items.
    #[must_use]
    pub const fn owner(self) -> Owner {
        match self {
            Self::Authority | Self::Region | Self::Departement | Self::Commune => Owner::Authority,
            Self::AcademieState => Owner::AcademieState,
            Self::Vendor => Owner::Vendor,
            Self::School => Owner::School,
        }
    }

    /// The level of the schools that they are answerable for; none when for all.
    const fn level(self) -> Option<Kind> {
        match self {
            Self::Region => Some(Kind::Lycee),
            Self::Departement => Some(Kind::College),
            Self::Commune => Some(Kind::Ecole),
            Self::Authority | Self::AcademieState | Self::Vendor | Self::School => None,
        }
    }
}

/// What is asked of each, from the table of all and those of kinds of school. A collectivité of one level of which
/// nothing is stated is left out; the collectivités of all levels together stand in where that is every one of them.
#[must_use]
pub fn demands(whole: &Statistics, kinds: &[Statistics]) -> Vec<Demand> {
    let of_level = |to: Interlocutor| {
        let level = to.level()?;
        let is_of_it = |table: &&Statistics| table.filters.kind.is_some_and(|kind| kind.levels() == [level]);
        let tables: Vec<&Statistics> = kinds.iter().filter(is_of_it).collect();
        Some(demand(to, &tables)).filter(Demand::says_something)
    };
    let is_by_level = Interlocutor::ALL.into_iter().any(|to| of_level(to).is_some());
    let of_all = |to: Interlocutor| {
        let sits = to.level().is_none() && !(is_by_level && to == Interlocutor::Authority);
        sits.then(|| demand(to, &[whole]))
    };
    Interlocutor::ALL.into_iter().filter_map(|to| of_level(to).or_else(|| of_all(to))).collect()
}

impl Demand {
    fn says_something(&self) -> bool {
        self.blocking.is_some() || self.open.is_some() || !self.points.is_empty()
    }
}

fn demand(to: Interlocutor, tables: &[&Statistics]) -> Demand {
    let own = |table: &&Statistics| table.points.iter().find(|points| points.owner == to.owner()).cloned();
    let own: Vec<PointsLine> = tables.iter().filter_map(own).collect();
    let sum =
        |count: fn(&PointsLine) -> Option<usize>| Portion::sum(own.iter().map(|line| (count(line), Some(line.of))));
    Demand { to, blocking: sum(|line| line.blocking), open: sum(|line| line.open), points: points(to, tables) }
}

/// The items of the first table in their order; the others have the same.
fn points(to: Interlocutor, tables: &[&Statistics]) -> Vec<Demanded> {
    let items = tables.first().map_or(&[][..], |table| &table.items);
    let is_asked = |item: &&ItemLine| {
        item.owners.contains(&to.owner()) && matches!(item.severity, Severity::Blocking | Severity::Major)
    };
    let mut points: Vec<Demanded> = items.iter().filter(is_asked).filter_map(|item| demanded(item, tables)).collect();
    points.sort_by_key(|point| (point.severity, Reverse(point.no.count)));
    points
}

fn demanded(item: &ItemLine, tables: &[&Statistics]) -> Option<Demanded> {
    let same = |line: &&ItemLine| (&line.checklist, &line.item) == (&item.checklist, &item.item);
    let lines: Vec<&ItemLine> = tables.iter().filter_map(|table| table.items.iter().find(same)).collect();
    let sum = |count: fn(&ItemLine) -> Option<usize>| Portion::sum(lines.iter().map(|line| (count(line), line.n)));
    let no = sum(|line| line.no).filter(|no| no.count > 0)?;
    let (checklist, item_id) = (item.checklist.clone(), item.item.clone());
    Some(Demanded { checklist, item: item_id, severity: item.severity, no, partial: sum(|line| line.partial) })
}

impl Portion {
    /// The sum over the tables that state the count; none when no table does.
    fn sum(counts: impl Iterator<Item = (Option<usize>, Option<usize>)>) -> Option<Self> {
        let stated = counts.filter_map(|(count, of)| Some(Self { count: count?, of }));
        stated.reduce(|sum, one| Self {
            count: sum.count + one.count,
            of: sum.of.zip(one.of).map(|(sum, one)| sum + one),
        })
    }
}
