//! From where the reports are and what is open there: by académie, département, kind of school and ENT.

use super::cell::{Cell, Segment, bar};
use crate::domain::Sentence;
use crate::domain::checklist::Owner;
use crate::domain::fold::fold;
use crate::domain::union::Division;
use crate::domain::union::statistics::{CoverageLine, Statistics};
use crate::export::union::Dossier;
use serde::Serialize;

/// The reports by one division.
#[derive(Serialize)]
pub(in crate::export::union) struct PlaceTable {
    /// Its title.
    pub title: String,
    /// Those who have to act, of whom any row says at how many schools something blocks.
    pub owners: Vec<String>,
    /// A row for each value whose count is stated, by name: nobody is ranked.
    pub rows: Vec<PlaceRow>,
    /// How many other values have a hidden count; empty when none has.
    pub hidden: String,
}

/// A place, a kind of school or an ENT.
#[derive(Serialize)]
pub(in crate::export::union) struct PlaceRow {
    /// Its name.
    pub name: String,
    /// How many reports there are, of how many schools when that is known.
    pub reports: String,
    /// The same drawn, when it is known.
    pub bar: Vec<Segment>,
    /// At how many schools something blocks, for each owner of the table; empty when no count is stated.
    pub owners: Vec<OwnerCell>,
}

/// At how many schools a blocking item of one owner is answered by no.
#[derive(Serialize)]
pub(in crate::export::union) struct OwnerCell {
    /// How many.
    pub cell: Cell,
    /// The same drawn.
    pub bar: Vec<Segment>,
}

/// The tables of all divisions that have a row.
pub(super) fn tables(dossier: &Dossier<'_>) -> Vec<PlaceTable> {
    Division::ALL.into_iter().filter_map(|by| table(by, dossier)).collect()
}

fn table(by: Division, dossier: &Dossier<'_>) -> Option<PlaceTable> {
    let names = dossier.names;
    let lines: Vec<&CoverageLine> = dossier.figures.whole.coverage.iter().filter(|line| line.by == by).collect();
    let hidden = lines.iter().filter(|line| line.reports.is_none()).count();
    let states = |owner: &Owner| lines.iter().any(|line| blocking(line, *owner, dossier).is_some());
    let owners: Vec<Owner> = Owner::ALL.into_iter().filter(states).collect();
    let mut rows: Vec<PlaceRow> = lines.iter().filter_map(|line| row(line, &owners, dossier)).collect();
    rows.sort_by_key(|row| fold(&row.name));
    (!rows.is_empty()).then(|| PlaceTable {
        title: names.text.get(&format!("union-by-{}", by.id())),
        owners: owners.into_iter().map(|owner| names.owner(owner)).collect(),
        rows,
        hidden: match hidden {
            0 => String::new(),
            count => names.text.say(&Sentence::new("union-others-hidden").with("count", count)),
        },
    })
}

fn row(line: &CoverageLine, owners: &[Owner], dossier: &Dossier<'_>) -> Option<PlaceRow> {
    let (reports, names) = (line.reports?, dossier.names);
    let told = match line.known {
        Some(known) => names.text.say(&Sentence::new("union-share").with("count", reports).with("of", known)),
        None => reports.to_string(),
    };
    let counts: Vec<Option<usize>> = owners.iter().map(|owner| blocking(line, *owner, dossier)).collect();
    let cell = |count| OwnerCell { cell: Cell::new(count, names.text), bar: bar([("no", count)], reports) };
    let says_something = counts.iter().any(Option::is_some);
    Some(PlaceRow {
        name: names.value(line.by, line.value.as_deref()),
        reports: told,
        bar: line.known.map(|known| bar([("count", Some(reports))], known)).unwrap_or_default(),
        owners: counts.into_iter().filter(|_| says_something).map(cell).collect(),
    })
}

/// At how many schools of the part that a line counts a blocking item of the owner is answered by no, where that has a
/// table which states it.
fn blocking(line: &CoverageLine, owner: Owner, dossier: &Dossier<'_>) -> Option<usize> {
    let is_it = |part: &&Statistics| match line.by {
        Division::Academie => part.filters.academie.is_some() && part.filters.academie == line.value,
        Division::Kind => part.filters.kind.is_some_and(|kind| Some(kind.id()) == line.value.as_deref()),
        Division::Departement | Division::Ent => false,
    };
    let part = dossier.figures.parts().find(is_it)?;
    part.points.iter().find(|line| line.owner == owner)?.blocking
}
