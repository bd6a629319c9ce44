//! What is due when: every date follows from the day J, and how soon it is from the day on which one asks.

use super::Audit;
use super::audit::ItemView;
use crate::domain::checklist::{Answer, Library, State};
use jiff::ToSpan;
use jiff::civil::Date;
use num_rational::Ratio;

/// How soon something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Its day has passed.
    Overdue,
    /// Today or within the six days that follow.
    ThisWeek,
    /// Afterwards.
    Later,
}

impl Urgency {
    /// All of them, most urgent first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::ThisWeek, Self::Later];

    /// How soon `due` is on the day `today`.
    #[must_use]
    pub fn of(due: Date, today: Date) -> Self {
        if due < today {
            Self::Overdue
        } else if due <= today.saturating_add(6.days()) {
            Self::ThisWeek
        } else {
            Self::Later
        }
    }

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::ThisWeek => "this-week",
            Self::Later => "later",
        }
    }
}

/// An item that is not settled, and the day by which it should be.
pub struct Deadline<'a> {
    /// The item.
    pub view: ItemView<'a>,
    /// Its day.
    pub due: Date,
    /// How soon that is.
    pub urgency: Urgency,
}

impl ItemView<'_> {
    /// Whether nothing is left to do about the item: it does not concern the school, or its answer is worth 1.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        let answer = self.recorded.and_then(|recorded| recorded.answer.as_ref());
        match self.state {
            State::Hidden | State::Na => true,
            State::Unanswered | State::Unknown => false,
            State::Answered => {
                answer.and_then(|answer: &Answer| answer.value(&self.item.question)) == Some(Ratio::from_integer(1))
            }
        }
    }

    /// The day by which the item should be settled, when `day` is the day J; none when it has no term.
    #[must_use]
    pub fn due(&self, day: Date) -> Option<Date> {
        self.item.due.map(|due| day.saturating_sub(i64::from(due.days_before).days()))
    }
}

impl Audit {
    /// The items that are not settled and have a term, the most urgent first and the gravest of one day first; none
    /// while no day J is set.
    #[must_use]
    pub fn deadlines<'a>(&'a self, library: &'a Library, today: Date) -> Vec<Deadline<'a>> {
        let Some(day) = self.day else { return Vec::new() };
        let open = self.items(library).into_iter().filter(|view| !view.is_settled());
        let mut deadlines: Vec<Deadline<'a>> = open
            .filter_map(|view| {
                let due = view.due(day)?;
                Some(Deadline { view, due, urgency: Urgency::of(due, today) })
            })
            .collect();
        deadlines.sort_by_key(|deadline| (deadline.due, deadline.view.item.severity));
        deadlines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_week_is_today_and_the_six_days_that_follow() {
        let today = day("2026-12-28");
        for (due, urgency) in [
            ("2026-12-27", Urgency::Overdue),
            ("2026-12-28", Urgency::ThisWeek),
            ("2027-01-03", Urgency::ThisWeek),
            ("2027-01-04", Urgency::Later),
        ] {
            assert_eq!(Urgency::of(day(due), today), urgency, "{due}");
        }
    }

    proptest! {
        #[test]
        fn as_days_go_by_nothing_becomes_less_urgent(due in -200_i64..200, earlier in -200_i64..200, later in 0_i64..200) {
            let start = day("2026-12-28");
            let at = |days: i64| start.checked_add(days.days()).unwrap();
            prop_assert!(Urgency::of(at(due), at(earlier + later)) <= Urgency::of(at(due), at(earlier)));
        }
    }
}
