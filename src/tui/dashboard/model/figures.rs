//! The figures shown: of all, of the population in front, and of its parts.

use super::CoverageRow;
use crate::domain::checklist::ItemRef;
use crate::domain::union::statistics::{Demand, Draft, HeatMap, Interlocutor, ItemLine, Overview, Statistics};
use crate::export::union::Names;

/// The figures shown.
pub struct Figures {
    /// Those of the whole, from which the filter takes its values.
    pub all: Statistics,
    /// Those of the population in front.
    pub population: Statistics,
    /// Those of its académies, in the order of their names.
    pub academies: Vec<Statistics>,
    /// How much is open, by theme and académie.
    pub map: HeatMap,
    /// From where the population's reports are.
    pub coverage: Vec<CoverageRow>,
    /// What is asked of those who have to act, but for the schools themselves.
    pub demands: Vec<Demand>,
    /// What publishing all of this takes.
    pub draft: Draft,
}

impl Figures {
    /// The figures of an overview.
    #[must_use]
    pub fn of(overview: Overview, names: &Names<'_>) -> Self {
        let Overview { all, shown, draft } = overview;
        let mut demands = shown.demands();
        demands.retain(|demand| demand.to != Interlocutor::School);
        let (mut population, academies) = (shown.whole, shown.academies);
        // One timeline a service.
        population.outages.incidents.sort_by(|a, b| (&a.service, a.from).cmp(&(&b.service, b.from)));
        let map = HeatMap::of(&all, &population, &academies);
        let coverage = CoverageRow::all(&population, names);
        Self { all, population, academies, map, coverage, demands, draft }
    }

    /// The table behind a row of the map.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<&Statistics> {
        row.checked_sub(1).map_or(Some(&self.population), |part| self.academies.get(part))
    }

    /// The items of a cell of the map.
    #[must_use]
    pub fn items(&self, row: usize, theme: usize) -> Vec<&ItemLine> {
        let cell = self.row(row).zip(self.map.themes.get(theme));
        cell.map(|(table, theme)| table.of_theme(theme)).unwrap_or_default()
    }

    /// What is asked of an interlocutor.
    #[must_use]
    pub fn demand(&self, to: Interlocutor) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.to == to)
    }

    /// What a population answered to an item.
    #[must_use]
    pub fn item<'a>(table: &'a Statistics, item: &ItemRef) -> Option<&'a ItemLine> {
        table.items.iter().find(|line| line.checklist == item.checklist && line.item == item.item)
    }
}
