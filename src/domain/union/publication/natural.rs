//! The groups of schools that someone may think of: those of a campaign, a place, a kind or an ENT, and where these
//! meet.

use crate::domain::union::secrecy::{Atoms, Members};
use crate::domain::union::{Filed, Roll};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What schools have in common, as numbers for the values: campaign, académie, département, kind, ENT. What is none
/// they need not have in common.
pub type Traits = [Option<u16>; 5];

/// Of each group, how many reports are in each atom. Groups with a report in no atom are left out.
pub type Groups = BTreeMap<Traits, BTreeMap<usize, usize>>;

/// The traits of each report of a roll.
pub struct Profiles(Vec<Traits>);

impl Profiles {
    /// Reads them.
    #[must_use]
    pub fn of(roll: &Roll) -> Self {
        let mut numbers: [HashMap<Option<&str>, u16>; 5] = Default::default();
        let mut traits_of = |line| {
            let mut traits = Traits::default();
            for ((known, value), number) in numbers.iter_mut().zip(values(line)).zip(&mut traits) {
                let next = u16::try_from(known.len()).unwrap_or(u16::MAX);
                *number = Some(*known.entry(value).or_insert(next));
            }
            traits
        };
        Self(roll.lines.iter().map(&mut traits_of).collect())
    }

    /// The groups that these reports form.
    #[must_use]
    pub fn groups(&self, standing: &Members, atoms: &Atoms) -> Groups {
        let mut alike: HashMap<(Traits, Option<usize>), usize> = HashMap::new();
        for place in standing.places() {
            *alike.entry((self.0[place], atoms.of[place])).or_default() += 1;
        }
        let mut groups = Groups::new();
        let mut partly_outside: BTreeSet<Traits> = BTreeSet::new();
        for ((traits, atom), count) in alike {
            for group in wider(traits) {
                match atom {
                    Some(atom) => *groups.entry(group).or_default().entry(atom).or_default() += count,
                    None => {
                        partly_outside.insert(group);
                    }
                }
            }
        }
        groups.retain(|group, _| !partly_outside.contains(group));
        groups
    }

    /// The reports of a group.
    #[must_use]
    pub fn members(&self, standing: &Members, group: &Traits) -> Members {
        let fits =
            |traits: &Traits| group.iter().zip(traits).all(|(wanted, found)| wanted.is_none() || wanted == found);
        Members::of(self.0.len(), |place| standing.has(place) && fits(&self.0[place]))
    }
}

fn values(line: &Filed) -> [Option<&str>; 5] {
    let (campaign, ent) = (line.campaign.as_deref(), line.ent.as_deref());
    [campaign, line.academie.as_deref(), line.departement.as_deref(), Some(line.kind.id()), ent]
}

/// The groups to which a school with these traits belongs.
fn wider([campaign, academie, departement, kind, ent]: Traits) -> impl Iterator<Item = Traits> {
    let places = [(None, None), (academie, None), (academie, departement)];
    let with_or_without = |value: Option<u16>| [None, value];
    with_or_without(campaign).into_iter().flat_map(move |campaign| {
        places.into_iter().flat_map(move |(academie, departement)| {
            with_or_without(kind).into_iter().flat_map(move |kind| {
                with_or_without(ent).into_iter().map(move |ent| [campaign, academie, departement, kind, ent])
            })
        })
    })
}
