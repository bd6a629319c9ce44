//! How far a phase of a report has come, and how far else it could have.
//!
//! Whether and how a phase was opened is the person's own act, which shows nowhere but in the table of the phase: it
//! could be otherwise. Whether it may be opened follows from answers, and stays. The first phase waits for nothing, and so
//! is never opened in spite of anything. Phases are taken to be opened in their order, so that no other world looks odd.

use super::tally::Tally;
use crate::domain::union::secrecy::Freedom;
use crate::domain::union::{Phase, Progress, Roll, Subject};

/// The phases that any report has, and how far each has come at the reports of each atom.
pub struct Phases(Vec<((String, String), Vec<Advance>)>);

/// How far a phase has come at the reports of an atom.
#[derive(Clone, Copy, Default)]
struct Advance {
    counts: [usize; Progress::ALL.len()],
    freedom: Freedom,
}

impl Phases {
    /// Those of a roll, before anything is counted.
    pub fn of(roll: &Roll, atoms: usize) -> Self {
        let mut phases = Self(Vec::new());
        for (at, phase) in roll.lines.iter().flat_map(|line| line.phases.iter().enumerate()) {
            if phases.place_of(phase, at).is_none() {
                let name = (phase.checklist.clone(), phase.theme.clone());
                phases.0.push((name, vec![Advance::default(); atoms]));
            }
        }
        phases
    }

    /// Counts the phases of a report of this atom.
    pub fn add(&mut self, atom: usize, phases: &[Phase]) {
        for (at, phase) in phases.iter().enumerate() {
            if let Some(place) = self.place_of(phase, at) {
                let advance = &mut self.0[place].1[atom];
                advance.counts[Progress::of(phase) as usize] += 1;
                advance.freedom.add(Progress::of(phase) as usize, otherwise(phases, at));
            }
        }
    }

    /// The counts of each phase, by atoms of these sizes: whoever says nothing about a phase does not have it.
    pub fn tallies(self, sizes: &[usize]) -> impl Iterator<Item = Tally> {
        self.0.into_iter().map(move |((checklist, theme), advances)| {
            let of_atom = |(mut advance, size): (Advance, &usize)| {
                advance.counts[Progress::Absent as usize] += size - advance.counts.iter().sum::<usize>().min(*size);
                (advance.counts.to_vec(), advance.freedom)
            };
            let (counts, freedoms) = advances.into_iter().zip(sizes).map(of_atom).unzip();
            Tally { of: Subject::Phase(checklist, theme), counts, freedoms }
        })
    }

    /// The place of a phase among all of them: most often that which it has in its report.
    fn place_of(&self, phase: &Phase, at: usize) -> Option<usize> {
        let is_same =
            |((checklist, theme), _): &((String, String), _)| (checklist, theme) == (&phase.checklist, &phase.theme);
        if self.0.get(at).is_some_and(is_same) { Some(at) } else { self.0.iter().position(is_same) }
    }
}

/// How far else the phase at this place of a report could have come, as a bit for each [`Progress`].
fn otherwise(phases: &[Phase], at: usize) -> u16 {
    let phase = &phases[at];
    let is_open = phase.opened_at.is_some();
    let of_list = |other: &&Phase| other.checklist == phase.checklist;
    let mut before = phases[..at].iter().filter(of_list).peekable();
    let mut after = phases[at + 1..].iter().filter(of_list);
    let is_first = before.peek().is_none();
    let may_be_open = is_open || before.all(|earlier| earlier.opened_at.is_some());
    let may_be_closed = !is_open || after.all(|later| later.opened_at.is_none());
    let closed = if phase.open { Progress::MayOpen } else { Progress::Waits };
    let ways = [(Progress::Opened, may_be_open), (Progress::Forced, may_be_open && !is_first), (closed, may_be_closed)];
    ways.into_iter().filter(|(_, is_possible)| *is_possible).fold(0, |all, (other, _)| all | 1 << other as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::readiness::ReadinessVerdict;
    use proptest::prelude::*;

    /// The phases of a ramp: whether each may be opened, and whether it was, and in spite of something.
    fn ramp(phases: &[(bool, Option<bool>)]) -> Vec<Phase> {
        let phase = |(open, opened): &(bool, Option<bool>)| Phase {
            checklist: "rampe".to_owned(),
            theme: String::new(),
            verdict: ReadinessVerdict::Ready,
            open: *open,
            opened_at: opened.map(|_| jiff::Timestamp::UNIX_EPOCH),
            forced: *opened == Some(true),
        };
        phases.iter().map(phase).collect()
    }

    fn others(phases: &[(bool, Option<bool>)], at: usize) -> Vec<Progress> {
        let others = otherwise(&ramp(phases), at);
        Progress::ALL.into_iter().filter(|other| others >> *other as usize & 1 == 1).collect()
    }

    #[test]
    fn the_first_phase_is_open_or_not() {
        assert_eq!(others(&[(true, Some(false))], 0), [Progress::Opened, Progress::MayOpen]);
    }

    #[test]
    fn a_phase_that_waits_could_be_open_all_the_same() {
        let phases = [(true, Some(false)), (false, None), (false, None)];
        assert_eq!(others(&phases, 1), [Progress::Forced, Progress::Opened, Progress::Waits]);
        assert_eq!(others(&phases, 2), [Progress::Waits], "the one before it is not open");
        assert_eq!(others(&[phases[0], (true, Some(true))], 0), [Progress::Opened], "the one after it is open");
    }

    proptest! {
        #[test]
        fn whatever_else_a_phase_could_be_leaves_the_others_as_they_are_and_in_order(
            passed in prop::collection::vec(any::<(bool, bool)>(), 1..5), open in 0..5_usize, at in 0..5_usize,
        ) {
            let at = at % passed.len();
            let may_open: Vec<bool> = (0..passed.len()).map(|at| passed[..at].iter().all(|(passed, _)| *passed)).collect();
            let way = |at: usize| (at < open).then(|| at > 0 && passed[at].1);
            let phases: Vec<(bool, Option<bool>)> = (0..passed.len()).map(|at| (may_open[at], way(at))).collect();
            for other in others(&phases, at) {
                let mut changed = phases.clone();
                changed[at].1 = match other {
                    Progress::Opened => Some(false),
                    Progress::Forced => Some(true),
                    _ => None,
                };
                let (before, after) = (ramp(&phases), ramp(&changed));
                prop_assert_eq!(Progress::of(&after[at]), other);
                for place in (0..phases.len()).filter(|place| *place != at) {
                    prop_assert_eq!(Progress::of(&after[place]), Progress::of(&before[place]));
                }
                prop_assert!(changed.is_sorted_by_key(|(_, opened)| opened.is_none()));
                prop_assert!(changed[0].1 != Some(true));
            }
        }
    }
}
