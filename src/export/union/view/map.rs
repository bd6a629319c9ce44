//! What is open by theme and by académie: a table for each checklist, the whole first.

use super::cell::{Segment, bar};
use crate::domain::Sentence;
use crate::domain::union::Division;
use crate::domain::union::statistics::{Cell, HeatMap, Row, Share};
use crate::export::union::{Dossier, Names};
use serde::Serialize;

/// The map of one checklist.
#[derive(Serialize)]
pub(in crate::export::union) struct MapTable {
    /// The title of the checklist.
    pub title: String,
    /// The titles of its themes, which are the columns.
    pub themes: Vec<String>,
    /// The same with the number that heads each column, in one line.
    pub key: String,
    /// The whole, then each académie of which something is stated, by name.
    pub rows: Vec<MapRow>,
}

/// A population.
#[derive(Serialize)]
pub(in crate::export::union) struct MapRow {
    /// Its name.
    pub name: String,
    /// What it says of each theme.
    pub cells: Vec<MapCell>,
}

/// What a population says of a theme.
#[derive(Serialize)]
pub(in crate::export::union) struct MapCell {
    /// The least and the most, or why there is neither.
    pub told: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// What is surely open, and behind it what may be.
    pub bar: Vec<Segment>,
}

/// The maps of all checklists; none where no académie has a table.
pub(super) fn tables(dossier: &Dossier<'_>) -> Vec<MapTable> {
    let figures = &dossier.figures;
    let map = HeatMap::of(&figures.whole, &figures.whole, &figures.academies);
    let rows: Vec<(String, &[Cell])> = std::iter::once(dossier.names.text.get("union-map-all"))
        .chain(
            figures
                .academies
                .iter()
                .map(|part| dossier.names.value(Division::Academie, part.filters.academie.as_deref())),
        )
        .zip(&map.rows)
        .filter_map(|(name, row)| if let Row::Cells(cells) = row { Some((name, cells.as_slice())) } else { None })
        .collect();
    if rows.len() < 2 {
        return Vec::new();
    }
    let mut first = 0;
    let of_list = map.themes.chunk_by(|one, other| one.checklist == other.checklist).map(|themes| {
        let columns = first..first + themes.len();
        first = columns.end;
        let titles = themes.iter().map(|theme| dossier.names.theme(&theme.checklist, &theme.theme)).collect();
        let title = themes.first().map(|theme| dossier.names.checklist(&theme.checklist)).unwrap_or_default();
        let of_list = |(name, cells): &(String, &[Cell])| row(name, cells.get(columns.clone())?, dossier.names);
        let rows = rows.iter().filter_map(of_list).collect();
        table(title, titles, rows, dossier.names)
    });
    of_list.collect()
}

fn table(title: String, themes: Vec<String>, rows: Vec<MapRow>, names: &Names<'_>) -> MapTable {
    let numbered = |(at, title): (usize, &String)| {
        names.text.say(&Sentence::new("union-map-column").with("at", at + 1).with("theme", title.as_str()))
    };
    let key = themes.iter().enumerate().map(numbered).collect::<Vec<_>>().join(" · ");
    MapTable { title, themes, key, rows }
}

/// A row; none when it says nothing of any theme.
fn row(name: &str, cells: &[Cell], names: &Names<'_>) -> Option<MapRow> {
    let says_something = cells.iter().any(|cell| matches!(cell, Cell::Share(_)));
    let cells = || cells.iter().map(|cell| told(*cell, names)).collect();
    says_something.then(|| MapRow { name: name.to_owned(), cells: cells() })
}

fn told(cell: Cell, names: &Names<'_>) -> MapCell {
    let plain = |key: &str, hidden| MapCell { told: names.text.get(key), hidden, bar: Vec::new() };
    match cell {
        Cell::Share(share) => MapCell { told: names.text.percents(share.percents()), hidden: false, bar: drawn(share) },
        Cell::Hidden => plain("union-hidden", true),
        Cell::Nothing => plain("union-column-na", false),
    }
}

fn drawn(share: Share) -> Vec<Segment> {
    let [least, most] = share.percents().map(|percent| usize::try_from(percent).unwrap_or_default());
    bar([("no", Some(least)), ("partial", Some(most - least))], 100)
}
