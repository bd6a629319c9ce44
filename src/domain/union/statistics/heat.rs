//! The share of open points by theme and académie, from published counts alone.
//!
//! What is hidden in an item may follow from its other counts by adding; an item of which it does not is left out of
//! its cell, and counted as left out. Those left out are those that few answered alike: a share of the few others would
//! mislead, so a cell is stated only when it counts more than half of its items. Nobody is ranked: the rows stand as
//! they were asked for.

use super::{ItemLine, Statistics};
use crate::domain::checklist::Severity;
use crate::domain::readiness::percent;
use crate::domain::union::Division;
use crate::domain::union::publication::Refusal;
use num_rational::Ratio;

/// A theme of a checklist, or a phase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Theme {
    /// The checklist's id.
    pub checklist: String,
    /// The theme's id.
    pub theme: String,
}

/// The map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeatMap {
    /// Its columns, in the order of the checklists.
    pub themes: Vec<Theme>,
    /// Its rows: the population itself, then its parts.
    pub rows: Vec<Row>,
}

/// A row of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A cell for each theme.
    Cells(Vec<Cell>),
    /// There is a table, but not for those who ask: nothing may be stated.
    Refused(Refusal),
    /// Nobody there has answered.
    Absent,
}

/// What a population says of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Of most items it is known how many are open.
    Share(Share),
    /// Of too few items it is.
    Hidden,
    /// No item concerns anybody.
    Nothing,
}

/// How much is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Answers that leave a point open: in part, no, unknown, none.
    pub open: usize,
    /// Answers that the points concern.
    pub concerned: usize,
    /// Items counted here.
    pub items: usize,
    /// Items left out, since something that is hidden would be needed.
    pub left_out: usize,
}

impl Share {
    /// The share in per cent, rounded half up; 0 and 100 are said of nothing and of everything only.
    #[must_use]
    pub fn percent(self) -> i64 {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let share = Ratio::new(count(self.open), count(self.concerned).max(1));
        if share < Ratio::from_integer(1) { percent::ceiling(share).min(99) } else { 100 }
    }
}

impl ItemLine {
    /// At how many schools the point is open; none when that does not follow from what is published.
    #[must_use]
    pub fn open(&self) -> Option<usize> {
        let open: Option<usize> = [self.partial, self.no, self.unknown, self.unanswered].into_iter().sum();
        open.or_else(|| self.asked_and_applicable()?.checked_sub(self.settled()?))
    }

    /// How many schools it concerns: those asked, but for those to which it does not apply.
    #[must_use]
    pub fn concerned(&self) -> Option<usize> {
        self.asked_and_applicable().or_else(|| Some(self.open()? + self.settled()?))
    }

    fn asked_and_applicable(&self) -> Option<usize> {
        self.n?.checked_sub(self.na?)
    }

    fn settled(&self) -> Option<usize> {
        [self.yes, self.choice, self.other].into_iter().sum()
    }

    fn is_of(&self, theme: &Theme) -> bool {
        self.checklist == theme.checklist && self.theme == theme.theme
    }
}

impl Statistics {
    /// The items of a theme, in the order of the checklist.
    #[must_use]
    pub fn of_theme(&self, theme: &Theme) -> Vec<&ItemLine> {
        self.items.iter().filter(|item| item.is_of(theme)).collect()
    }

    /// How much of a theme is open. What only informs is never open.
    #[must_use]
    pub fn cell(&self, theme: &Theme) -> Cell {
        let scored = self.items.iter().filter(|item| item.is_of(theme) && item.severity != Severity::Info);
        let share = scored.fold(Share::default(), |share, item| match item.open().zip(item.concerned()) {
            Some((open, concerned)) => Share {
                open: share.open + open,
                concerned: share.concerned + concerned,
                items: share.items + 1,
                ..share
            },
            None => Share { left_out: share.left_out + 1, ..share },
        });
        match share {
            Share { items, left_out, .. } if left_out >= items && left_out > 0 => Cell::Hidden,
            Share { concerned: 1.., .. } => Cell::Share(share),
            _ => Cell::Nothing,
        }
    }
}

impl HeatMap {
    /// The map of a population and its parts; `all` says from where the reports are.
    #[must_use]
    pub fn of<'a>(all: &Statistics, population: &'a Statistics, parts: &'a [Statistics]) -> Self {
        let mut themes: Vec<Theme> = Vec::new();
        for item in &population.items {
            if !themes.iter().any(|theme| item.is_of(theme)) {
                themes.push(Theme { checklist: item.checklist.clone(), theme: item.theme.clone() });
            }
        }
        let row = |part: &'a Statistics| match part.withheld {
            _ if part.reports.is_some() => Row::Cells(themes.iter().map(|theme| part.cell(theme)).collect()),
            Some(refusal) if !is_absent(all, part) => Row::Refused(refusal),
            _ => Row::Absent,
        };
        let rows = std::iter::once(population).chain(parts).map(row).collect();
        Self { themes, rows }
    }
}

/// Whether it is published that no report is from the académie of this part.
fn is_absent(all: &Statistics, part: &Statistics) -> bool {
    let Some(academie) = &part.filters.academie else { return false };
    let mut stated = all.coverage.iter().filter(|line| line.by == Division::Academie).peekable();
    stated.peek().is_some() && stated.all(|line| line.value.as_ref() != Some(academie) || line.reports == Some(0))
}
