//! The share of open points by theme and académie, from published counts alone.
//!
//! Of an item with hidden counts it is still known how many answers these hold together: all of them may be open, or
//! none. A cell therefore states the least and the most that fits what is published, and nothing is published for it.
//! An item of which even that is not known is left out of its cell, and counted as left out; a cell is stated only when
//! it counts more than half of its items. Nobody is ranked: the rows stand as they were asked for.

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
    /// What is known of most of its items.
    Share(Share),
    /// Too few of its items tell anything, or together they tell nothing.
    Hidden,
    /// No item concerns anybody.
    Nothing,
}

/// How much is open, as far as what is published tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// When as few as possible of the hidden answers are open.
    pub least: Opened,
    /// When as many as possible of them are.
    pub most: Opened,
    /// Items counted here.
    pub items: usize,
    /// Items left out, since it is not known how many schools were asked.
    pub left_out: usize,
}

/// Open answers among those that the points concern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Answers that leave a point open: in part, no, unknown, none.
    pub open: usize,
    /// All answers but « not applicable ».
    pub concerned: usize,
}

impl Opened {
    /// The share in per cent, rounded half up; 0 and 100 are said of nothing and of everything only.
    #[must_use]
    pub fn percent(self) -> i64 {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let share = Ratio::new(count(self.open), count(self.concerned).max(1));
        if share < Ratio::from_integer(1) { percent::ceiling(share).min(99) } else { 100 }
    }

    fn and(self, other: Self) -> Self {
        Self { open: self.open + other.open, concerned: self.concerned + other.concerned }
    }
}

impl Share {
    /// The least and the most, in whole per cent.
    #[must_use]
    pub fn percents(self) -> [i64; 2] {
        [self.least, self.most].map(Opened::percent)
    }

    /// The quarter that the middle of the least and the most lies in, from 1 to 4, and 0 for nothing at all; none when
    /// they are further apart than a quarter, so that no shade would be true.
    #[must_use]
    pub fn quarter(self) -> Option<u8> {
        let [least, most] = self.percents();
        match i64::midpoint(least, most) {
            _ if most - least > 25 => None,
            0 => Some(0),
            1..25 => Some(1),
            25..50 => Some(2),
            50..75 => Some(3),
            _ => Some(4),
        }
    }

    /// Whether nothing at all is known: it may be none or all of them.
    fn is_anything(self) -> bool {
        self.least.concerned > 0 && self.percents() == [0, 100]
    }

    fn with(self, [least, most]: [Opened; 2]) -> Self {
        Self { least: self.least.and(least), most: self.most.and(most), items: self.items + 1, ..self }
    }
}

impl ItemLine {
    /// The least and the most that can be open, given what is published; none when it is not known how many answers are
    /// hidden.
    #[must_use]
    pub fn opened(&self) -> Option<[Opened; 2]> {
        let (open, open_are_hidden) = sum(&[self.partial, self.no, self.unknown, self.unanswered]);
        let (settled, settled_are_hidden) = sum(&[self.yes, self.choice, self.other]);
        let (na, na_is_hidden) = sum(&[self.na]);
        let hidden = match self.n {
            Some(n) => n.checked_sub(open + settled + na)?,
            None if open_are_hidden || settled_are_hidden => return None,
            None => 0,
        };
        let all_open = Opened { open: open + hidden, concerned: open + settled + hidden };
        let all_settled = Opened { open, ..all_open };
        let none_concerned = Opened { open, concerned: open + settled };
        // Where none of them can be what is looked for, « not applicable » comes nearest to it.
        let nearest = |wanted, is_possible, other| match (is_possible, na_is_hidden) {
            (true, _) => wanted,
            (false, true) => none_concerned,
            (false, false) => other,
        };
        Some([nearest(all_settled, settled_are_hidden, all_open), nearest(all_open, open_are_hidden, all_settled)])
    }

    fn is_of(&self, theme: &Theme) -> bool {
        self.checklist == theme.checklist && self.theme == theme.theme
    }
}

/// The sum of the counts that are stated, and whether one is hidden.
fn sum(counts: &[Option<usize>]) -> (usize, bool) {
    (counts.iter().flatten().sum(), counts.contains(&None))
}

impl Statistics {
    /// The themes of its items, in the order of the checklists.
    #[must_use]
    pub fn themes(&self) -> Vec<Theme> {
        let mut themes: Vec<Theme> = Vec::new();
        for item in &self.items {
            if !themes.iter().any(|theme| item.is_of(theme)) {
                themes.push(Theme { checklist: item.checklist.clone(), theme: item.theme.clone() });
            }
        }
        themes
    }

    /// The items of a theme, in the order of the checklist.
    #[must_use]
    pub fn of_theme(&self, theme: &Theme) -> Vec<&ItemLine> {
        self.items.iter().filter(|item| item.is_of(theme)).collect()
    }

    /// How much of a theme is open. What only informs is never open.
    #[must_use]
    pub fn cell(&self, theme: &Theme) -> Cell {
        let scored = self.items.iter().filter(|item| item.is_of(theme) && item.severity != Severity::Info);
        let share = scored.fold(Share::default(), |share, item| match item.opened() {
            Some(opened) => share.with(opened),
            None => Share { left_out: share.left_out + 1, ..share },
        });
        match share {
            Share { items, left_out, .. } if left_out >= items && left_out > 0 => Cell::Hidden,
            share if share.is_anything() => Cell::Hidden,
            Share { least, most, .. } if least.concerned.max(most.concerned) == 0 => Cell::Nothing,
            _ => Cell::Share(share),
        }
    }
}

impl HeatMap {
    /// The map of a population and its parts; `all` says from where the reports are.
    #[must_use]
    pub fn of<'a>(all: &Statistics, population: &'a Statistics, parts: &'a [Statistics]) -> Self {
        let themes = population.themes();
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
