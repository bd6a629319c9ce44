//! Schools that do not exist, where schools could be.

use super::dice::Dice;
use crate::domain::establishment::{Addresses, Catalog, Ent, Establishment, Kind, Uai, UaiError, academy};
use std::collections::BTreeSet;

/// Kinds of school, each as often as it stands here among twenty.
const KINDS: [(Kind, usize); 6] = [
    (Kind::College, 10),
    (Kind::Lycee, 4),
    (Kind::LyceePro, 2),
    (Kind::CiteScolaire, 1),
    (Kind::Erea, 1),
    (Kind::Ecole, 2),
];

/// Schools have these numbers in their département: no real one is as high.
const NUMBERS: std::ops::Range<usize> = 8000..9999;

/// A school, and how it measures and answers.
#[derive(Clone, Debug)]
pub(super) struct School {
    /// Its place among all.
    pub number: u64,
    /// The school.
    pub establishment: Establishment,
    /// Of a hundred points, how many are in place at first.
    pub maturity: usize,
    /// How many revisions its report has.
    pub revisions: u32,
    /// Whether it ran checks on the morning.
    pub measures: bool,
    /// By how many seconds its clock is ahead.
    pub clock_offset_s: i64,
}

/// So many schools, each with a UAI of its own.
pub(super) fn schools(count: u64, seed: u64, catalog: &Catalog, name: &dyn Fn(&Uai) -> String) -> Vec<School> {
    let mut taken = BTreeSet::new();
    (0..count).map(|number| school(number, &mut Dice::new(seed, number), catalog, &mut taken, name)).collect()
}

fn school(
    number: u64,
    dice: &mut Dice,
    catalog: &Catalog,
    taken: &mut BTreeSet<Uai>,
    name: &dyn Fn(&Uai) -> String,
) -> School {
    let departements: Vec<&String> = academy::all().iter().flat_map(|academy| &academy.departements).collect();
    let (departement, uai) = loop {
        let departement = dice.one(&departements).map_or("75", |code| code.as_str());
        let uai = uai(departement, NUMBERS.start + dice.below(NUMBERS.len()));
        if let Some(uai) = uai.filter(|uai| !taken.contains(uai)) {
            break (departement, uai);
        }
    };
    taken.insert(uai.clone());
    let kind = kind(dice);
    let serving: Vec<&Ent> = catalog.ents.iter().filter(|ent| serves(ent, departement, kind)).collect();
    // Most schools of one place use the same ENT.
    let ent = if dice.percent(80) { serving.first() } else { dice.one(&serving) };
    let establishment = Establishment {
        name: name(&uai),
        uai,
        other_uais: Vec::new(),
        kind,
        pupils: u32::try_from(120 + dice.below(1400)).ok(),
        ent: ent.map(|ent| ent.id.clone()),
        addresses: Addresses::default(),
    };
    let revisions = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3][dice.below(10)];
    let measures = dice.percent(40);
    let skewed = dice.percent(6);
    let minutes = i64::try_from(10 + dice.below(80)).unwrap_or(10) * if dice.percent(50) { 1 } else { -1 };
    let clock_offset_s = if skewed { minutes * 60 } else { 0 };
    School { number, establishment, maturity: dice.below(101), revisions, measures, clock_offset_s }
}

fn uai(departement: &str, number: usize) -> Option<Uai> {
    let digits = format!("{}{number:04}", academy::uai_prefix(departement));
    match Uai::parse(&format!("{digits}A")) {
        Err(UaiError::Check { expected }) => Uai::parse(&format!("{digits}{expected}")).ok(),
        parsed => parsed.ok(),
    }
}

fn kind(dice: &mut Dice) -> Kind {
    let all: usize = KINDS.iter().map(|(_, often)| often).sum();
    let mut drawn = dice.below(all);
    for (kind, often) in KINDS {
        if drawn < often {
            return kind;
        }
        drawn -= often;
    }
    Kind::College
}

fn serves(ent: &Ent, departement: &str, kind: Kind) -> bool {
    let here = ent.departements.iter().any(|code| code == departement);
    here && kind.levels().iter().any(|level| ent.kinds.contains(level))
}
