//! Where a school stands in a campaign: how long is left, and what is still missing.

use super::Campaign;
use crate::domain::checklist::{Library, State};
use crate::domain::report::Audit;
use jiff::Timestamp;
use jiff::civil::Date;

/// Where a school stands in a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How many days are left until the deadline; 0 on the last day, less when it is over.
    pub days_left: i32,
    /// How many points of the checklists that are asked for have no answer.
    pub unanswered: usize,
    /// Whether the access was ever checked.
    pub checked: bool,
    /// What became of the report.
    pub report: Delivery,
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It was not handed over.
    Never,
    /// It was, and something changed since then.
    Outdated,
    /// It was, and nothing changed since then.
    UpToDate,
}

impl Standing {
    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.unanswered == 0 && self.checked && self.report == Delivery::UpToDate
    }
}

impl Campaign {
    /// Where `audit` stands on the day `today`, when the access was last checked at `checked` and the report last
    /// handed over at `handed`.
    #[must_use]
    pub fn standing(
        &self,
        audit: &Audit,
        library: &Library,
        checked: Option<Timestamp>,
        handed: Option<Timestamp>,
        today: Date,
    ) -> Standing {
        let asked = self.checklists.iter().filter_map(|wanted| library.checklist(&wanted.id));
        let states = asked.flat_map(|list| audit.states(list));
        let answered = audit.journal.entries().last().map(|entry| entry.at);
        Standing {
            days_left: self.deadline.since(today).map_or(0, |left| left.get_days()),
            unanswered: states.filter(|state| *state == State::Unanswered).count(),
            checked: checked.is_some(),
            report: match handed {
                None => Delivery::Never,
                Some(handed) if answered.max(checked).is_some_and(|changed| changed > handed) => Delivery::Outdated,
                Some(_) => Delivery::UpToDate,
            },
        }
    }
}
