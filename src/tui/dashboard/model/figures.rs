//! The figures shown: of all, of the population in front, and of its académies.

use super::CoverageRow;
use crate::domain::checklist::{ItemRef, Owner};
use crate::domain::union::statistics::{Draft, HeatMap, ItemLine, PointsLine, Statistics};
use crate::export::union::Names;

/// The figures shown.
pub struct Figures {
    /// Those of the whole, from which the filter takes its values.
    pub all: Statistics,
    /// Those of the population in front.
    pub population: Statistics,
    /// Those of its académies, in the order of their names.
    pub parts: Vec<Statistics>,
    /// How much is open, by theme and académie.
    pub map: HeatMap,
    /// From where the population's reports are.
    pub coverage: Vec<CoverageRow>,
    /// The draft, without its tables: what publishing takes.
    pub draft: Draft,
}

impl Figures {
    /// The figures of a draft: its first table is that of all, its second that of the population; none when it has
    /// fewer.
    #[must_use]
    pub fn of(mut draft: Draft, names: &Names<'_>) -> Option<Self> {
        let mut tables = std::mem::take(&mut draft.statistics).into_iter();
        let (all, mut population) = (tables.next()?, tables.next()?);
        // One timeline a service.
        population.outages.incidents.sort_by(|a, b| (&a.service, a.from).cmp(&(&b.service, b.from)));
        let parts: Vec<Statistics> = tables.collect();
        let map = HeatMap::of(&all, &population, &parts);
        let coverage = CoverageRow::all(&population, names);
        Some(Self { all, population, parts, map, coverage, draft })
    }

    /// The table behind a row of the map.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<&Statistics> {
        row.checked_sub(1).map_or(Some(&self.population), |part| self.parts.get(part))
    }

    /// The items of a cell of the map.
    #[must_use]
    pub fn items(&self, row: usize, theme: usize) -> Vec<&ItemLine> {
        let cell = self.row(row).zip(self.map.themes.get(theme));
        cell.map(|(table, theme)| table.of_theme(theme)).unwrap_or_default()
    }

    /// What is open for those of whom something is asked.
    #[must_use]
    pub fn demands(&self) -> Vec<&PointsLine> {
        self.population.points.iter().filter(|line| line.owner != Owner::School).collect()
    }

    /// What a population answered to an item.
    #[must_use]
    pub fn item<'a>(table: &'a Statistics, item: &ItemRef) -> Option<&'a ItemLine> {
        table.items.iter().find(|line| line.checklist == item.checklist && line.item == item.item)
    }
}
