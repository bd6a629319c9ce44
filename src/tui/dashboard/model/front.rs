//! What stands in front: the page, where one is on it, and what it lists.

use super::{Cursor, Figures, Model, Page, Pick, Tab};
use crate::domain::checklist::ItemRef;
use crate::domain::union::statistics::{Demanded, ItemLine};
use crate::domain::union::{Inbox, Pile, Received};

impl Model {
    /// The page in front; none when it is the tab itself.
    #[must_use]
    pub fn page(&self) -> Option<&Page> {
        self.stack.last().map(|place| &place.page)
    }

    /// Where one is on what stands in front.
    #[must_use]
    pub fn cursor(&self) -> Cursor {
        self.stack.last().map_or(self.cursors[self.tab as usize], |place| place.cursor)
    }

    /// The same, to be moved.
    pub fn cursor_mut(&mut self) -> &mut Cursor {
        match self.stack.last_mut() {
            Some(place) => &mut place.cursor,
            None => &mut self.cursors[self.tab as usize],
        }
    }

    /// How many entries the list in front has.
    #[must_use]
    pub fn count(&self) -> usize {
        let figures = self.figures.as_ref();
        let of_figures = |count: fn(&Figures) -> usize| figures.map(count).unwrap_or_default();
        match (self.page(), self.tab) {
            (Some(Page::Files(pick)), _) => self.files(*pick).len(),
            (Some(Page::Items(..)), _) => self.items().len(),
            (Some(Page::Demand(_)), _) => self.demanded().len(),
            (Some(_), _) => 0,
            (None, Tab::Inbox) => self.picks().len(),
            (None, Tab::Coverage) => of_figures(|figures| figures.coverage.len()),
            (None, Tab::Points) => of_figures(|figures| figures.map.rows.len()),
            (None, Tab::Demands) => of_figures(|figures| figures.demands.len()),
            (None, Tab::Incidents) => of_figures(|figures| figures.population.outages.incidents.len()),
        }
    }

    /// What the inbox lists: what waits, when anything does, then the batches.
    #[must_use]
    pub fn picks(&self) -> Vec<Pick> {
        let Some(inbox) = &self.inbox else { return Vec::new() };
        let waiting = (inbox.count(Pile::Waiting) > 0).then_some(Pick::Waiting);
        waiting.into_iter().chain(inbox.batches.iter().map(|batch| Pick::Batch(batch.at))).collect()
    }

    /// The files of a pick.
    #[must_use]
    pub fn files(&self, pick: Pick) -> Vec<&Received> {
        let Some(inbox) = &self.inbox else { return Vec::new() };
        let of_batch = |at| inbox.batches.iter().filter(move |batch| batch.at == at).flat_map(|batch| &batch.files);
        match pick {
            Pick::Waiting => Inbox::waiting(inbox),
            Pick::Batch(at) => of_batch(at).collect(),
        }
    }

    /// The items of the cell in front.
    #[must_use]
    pub fn items(&self) -> Vec<&ItemLine> {
        match (self.page(), &self.figures) {
            (Some(Page::Items(row, theme)), Some(figures)) => figures.items(*row, *theme),
            _ => Vec::new(),
        }
    }

    /// The items that are asked of the interlocutor in front.
    #[must_use]
    pub fn demanded(&self) -> &[Demanded] {
        let demand = match (self.page(), &self.figures) {
            (Some(Page::Demand(to)), Some(figures)) => figures.demand(*to),
            _ => None,
        };
        demand.map(|demand| demand.points.as_slice()).unwrap_or_default()
    }

    /// The file pointed at.
    #[must_use]
    pub fn file(&self) -> Option<&Received> {
        let Some(Page::Files(pick)) = self.page() else { return None };
        self.files(*pick).get(self.cursor().line).copied()
    }

    /// The item pointed at.
    #[must_use]
    pub fn item(&self) -> Option<ItemRef> {
        let line = self.cursor().line;
        let of_cell = self.items().get(line).map(|item| ItemRef::new(&item.checklist, &item.item));
        of_cell.or_else(|| self.demanded().get(line).map(|point| ItemRef::new(&point.checklist, &point.item)))
    }
}
