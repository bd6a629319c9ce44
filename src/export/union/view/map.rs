//! What is open by theme and by académie: a table for each checklist, the whole first.

use super::cell::{Segment, bar};
use crate::domain::Sentence;
use crate::domain::union::Division;
use crate::domain::union::statistics::{Cell, Share, Statistics, Theme};
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
    /// How many reports it has.
    pub reports: usize,
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
    if figures.academies.iter().all(|part| part.reports.is_none()) {
        return Vec::new();
    }
    let themes = figures.whole.themes();
    themes.chunk_by(|one, other| one.checklist == other.checklist).map(|themes| table(themes, dossier)).collect()
}

/// The map of these themes of one checklist.
fn table(of: &[Theme], dossier: &Dossier<'_>) -> MapTable {
    let (figures, names) = (&dossier.figures, dossier.names);
    let themes: Vec<String> = of.iter().map(|theme| names.theme(&theme.checklist, &theme.theme)).collect();
    let numbered = |(at, theme): (usize, &String)| {
        names.text.say(&Sentence::new("union-map-column").with("at", at + 1).with("theme", theme.as_str()))
    };
    MapTable {
        title: of.first().map(|theme| names.checklist(&theme.checklist)).unwrap_or_default(),
        key: themes.iter().enumerate().map(numbered).collect::<Vec<_>>().join(" · "),
        themes,
        rows: std::iter::once(&figures.whole)
            .chain(&figures.academies)
            .filter_map(|part| row(part, of, names))
            .collect(),
    }
}

/// The row of a population; none when nothing is stated of it.
fn row(part: &Statistics, themes: &[Theme], names: &Names<'_>) -> Option<MapRow> {
    let cells: Vec<Cell> = themes.iter().map(|theme| part.cell(theme)).collect();
    let academie = part.filters.academie.as_deref();
    if !cells.iter().any(|cell| matches!(cell, Cell::Share(_))) {
        return None;
    }
    Some(MapRow {
        name: academie
            .map_or_else(|| names.text.get("union-map-all"), |code| names.value(Division::Academie, Some(code))),
        reports: part.reports?,
        cells: cells.into_iter().map(|cell| told(cell, names)).collect(),
    })
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
