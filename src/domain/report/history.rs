//! An audit over time: as it stood, what moved between two moments, and its readiness day after day.

use super::Audit;
use crate::domain::checklist::{Answer, Checklist, Item, Journal, Library, Owner, Recorded, State};
use crate::domain::readiness::{Readiness, ReadinessVerdict, Score};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use num_rational::Ratio;

/// An item whose state or answer is not the same at two moments.
pub struct Move<'a> {
    /// Its checklist.
    pub list: &'a Checklist,
    /// The item.
    pub item: &'a Item,
    /// How it stood at the earlier moment.
    pub before: Side<'a>,
    /// How it stood at the later one.
    pub after: Side<'a>,
}

/// An item at one moment.
#[derive(PartialEq)]
pub struct Side<'a> {
    /// Its state.
    pub state: State,
    /// Its answer; none when it is hidden or unanswered.
    pub answer: Option<&'a Answer>,
}

/// What moved for one owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerMoves {
    /// Who has to act.
    pub owner: Owner,
    /// How many of their items moved.
    pub count: usize,
    /// Their share of all weight lost before and after, exact.
    pub shares: [Ratio<i64>; 2],
}

/// The readiness at the end of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayReadiness {
    /// The day, where the school is.
    pub day: Date,
    /// What it amounted to.
    pub verdict: ReadinessVerdict,
    /// The figures; none when nothing was scored.
    pub score: Option<Score>,
}

/// The last moment of a day, where the school is; none past the end of the calendar.
#[must_use]
pub fn end_of_day(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?.to_zoned_datetime(zone.clone()).ok()?.timestamp();
    next.checked_sub(SignedDuration::from_nanos(1)).ok()
}

impl Audit {
    /// The audit as it stood at `moment`.
    #[must_use]
    pub fn until(&self, moment: Timestamp) -> Self {
        Self { journal: self.journal.until(moment), ..self.clone() }
    }

    /// The readiness at the end of every day on which something was recorded, oldest first. Days are those of `zone`.
    #[must_use]
    pub fn readiness_by_day(&self, library: &Library, zone: &TimeZone) -> Vec<DayReadiness> {
        let day_of = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
        let mut so_far = Self { journal: Journal::default(), ..self.clone() };
        let days = self.journal.entries().chunk_by(|a, b| day_of(a.at) == day_of(b.at));
        let ends = days.filter_map(|entries| {
            for entry in entries {
                so_far.journal.push(entry.clone());
            }
            let Readiness { verdict, score, .. } = so_far.readiness(library);
            Some(DayReadiness { day: day_of(entries.last()?.at), verdict, score })
        });
        ends.collect()
    }
}

/// The items that moved between two pictures of one audit, in order: those of a theme stand together.
#[must_use]
pub fn moves<'a>(before: &'a Audit, after: &'a Audit, library: &'a Library) -> Vec<Move<'a>> {
    let pairs = before.items(library).into_iter().zip(after.items(library));
    let moves = pairs.map(|(before, after)| Move {
        list: after.checklist,
        item: after.item,
        before: side(before.state, before.recorded),
        after: side(after.state, after.recorded),
    });
    moves.filter(|moved| moved.before != moved.after).collect()
}

/// What counts of an item: a hidden one has no answer here.
fn side(state: State, recorded: Option<&Recorded>) -> Side<'_> {
    let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
    Side { state, answer: answer.filter(|_| !matches!(state, State::Hidden | State::Unanswered)) }
}

/// The moves by owner, for the owners that have any; an item with several owners counts for each.
#[must_use]
pub fn by_owner(moves: &[Move<'_>], before: &Readiness, after: &Readiness) -> Vec<OwnerMoves> {
    let share = |readiness: &Readiness, owner: Owner| {
        let points = readiness.points.iter().find(|points| points.owner == owner);
        points.map(|points| points.share).unwrap_or_default()
    };
    let owners = Owner::ALL.into_iter().map(|owner| OwnerMoves {
        owner,
        count: moves.iter().filter(|moved| moved.item.owners.contains(&owner)).count(),
        shares: [share(before, owner), share(after, owner)],
    });
    owners.filter(|owner| owner.count > 0).collect()
}
