//! A report in the count: what it answers to every item, and which of its answers it could have changed unseen.

use super::questions::{Answers, Forms, Questions};
use crate::domain::checklist::{Owner, Severity};
use crate::domain::union::{Filed, Given, Load, Mark, Sheet};

/// How many owners there are.
pub const OWNERS: usize = Owner::ALL.len();

/// A report in the count.
pub struct Ballot<'b> {
    line: &'b Filed,
    /// Its sheets, with their questions, and where the first of them stands among all its items.
    sheets: Vec<(&'b Sheet, &'b Questions<'b>, usize)>,
    /// How many items are so much open for each owner.
    open: [[usize; 3]; OWNERS],
    /// What each owner has open without one item of each load.
    left: [[usize; 3]; OWNERS],
    /// Whether another answer to an item would show elsewhere, by the item's place among all.
    bound: Vec<bool>,
}

/// An answer of a report.
pub struct Vote {
    /// The places of the subject of the item and of that of its denials.
    pub subjects: [usize; 2],
    /// The answer.
    pub mark: Mark,
    /// What each of its owners has open anyhow, the least first and the owner beside it; none when another answer would
    /// show in a table that is not an owner's.
    pub otherwise: Option<Otherwise>,
}

/// What the owners of an item have open without it, as loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Otherwise {
    /// The lightest of them.
    pub lightest: usize,
    /// The only owner, by its place, for whom it is not a blocking one.
    pub only: Option<usize>,
}

impl<'b> Ballot<'b> {
    /// The ballot of a report.
    pub fn of(line: &'b Filed, forms: &'b Forms<'b>) -> Self {
        let mut items = 0;
        let sheet = |sheet: &'b Sheet| {
            let questions = forms.get(&sheet.form)?;
            let first = items;
            items += questions.all.len();
            Some((sheet, questions, first))
        };
        let sheets: Vec<_> = line.sheets.iter().filter_map(sheet).collect();
        let mut ballot =
            Self { line, sheets, open: [[0; 3]; OWNERS], left: [[0; 3]; OWNERS], bound: vec![false; items] };
        ballot.count_open();
        ballot.bind_rules(forms);
        ballot.bind_phases();
        ballot
    }

    /// What is open for each owner.
    pub fn loads(&self) -> [usize; OWNERS] {
        self.open.map(heaviest)
    }

    /// Every answer.
    pub fn votes(&self) -> impl Iterator<Item = Vote> + '_ {
        self.sheets.iter().flat_map(move |(sheet, questions, first)| {
            sheet.marks.0.iter().zip(&questions.all).zip(*first..).map(move |((mark, question), place)| Vote {
                subjects: question.subjects,
                mark: *mark,
                otherwise: (!self.bound[place])
                    .then(|| self.otherwise(&question.owners, question.loads[mark.given as usize])),
            })
        })
    }

    /// What these owners have open beside an item of this load.
    fn otherwise(&self, owners: &[usize], load: usize) -> Otherwise {
        let mut otherwise = Otherwise { lightest: Load::Blocking as usize, only: None };
        for owner in owners {
            let left = self.left[*owner][load];
            if left > Load::Blocking as usize {
                otherwise.only = (otherwise.lightest == Load::Blocking as usize).then_some(*owner);
            }
            otherwise.lightest = otherwise.lightest.max(left);
        }
        otherwise
    }

    fn count_open(&mut self) {
        for (sheet, questions, _) in &self.sheets {
            for (mark, question) in sheet.marks.0.iter().zip(&questions.all) {
                let load = question.loads[mark.given as usize];
                question.owners.iter().for_each(|owner| self.open[*owner][load] += 1);
            }
        }
        for (left, open) in self.left.iter_mut().zip(self.open) {
            for (load, left) in left.iter_mut().enumerate() {
                let mut without = open;
                without[load] = without[load].saturating_sub(1);
                *left = heaviest(without);
            }
        }
    }

    /// An answer that is denied, or that another one would deny or not, stays.
    fn bind_rules(&mut self, forms: &Forms<'_>) {
        for (sheet, _, first) in &self.sheets {
            let denied = sheet.marks.0.iter().enumerate().filter(|(_, mark)| mark.denied);
            denied.for_each(|(at, _)| {
                if let Some(bound) = self.bound.get_mut(first + at) {
                    *bound = true;
                }
            });
        }
        let is_in = |sheet: &Sheet, at: usize, answers: Answers| {
            sheet.marks.0.get(at).is_some_and(|mark| answers >> mark.given as usize & 1 == 1)
        };
        for (sheet, _, first) in &self.sheets {
            for (other, _, other_first) in &self.sheets {
                for (rule, place) in forms.rules(&sheet.form, &other.form) {
                    self.bound[first + rule.item] |= is_in(other, *place, rule.denied_by);
                    self.bound[other_first + place] |= is_in(sheet, rule.item, rule.answers);
                }
            }
        }
    }

    /// An answer on which it depends whether a phase may be opened stays.
    fn bind_phases(&mut self) {
        for (sheet, questions, first) in &self.sheets {
            let theme = |id: &str| questions.themes.iter().position(|theme| *theme == id);
            let phases = self.line.phases.iter().filter(|phase| phase.checklist == questions.checklist);
            let phases: Vec<(usize, bool)> =
                phases.filter_map(|phase| Some((theme(&phase.theme)?, phase.opened_at.is_some()))).collect();
            if phases.iter().all(|(_, opened)| *opened) {
                continue;
            }
            let stops = |mark: &Mark, severity: Severity| {
                severity == Severity::Blocking && matches!(mark.given, Given::No | Given::Unknown | Given::Unanswered)
            };
            let mut stopping = vec![0; questions.themes.len()];
            for (mark, question) in sheet.marks.0.iter().zip(&questions.all) {
                stopping[question.theme] += usize::from(stops(mark, question.item.severity));
            }
            // For each theme of a phase, what stops the first one after it that is not open.
            let mut stopped_by = vec![None; questions.themes.len()];
            for (at, (theme, _)) in phases.iter().enumerate() {
                let next = phases.iter().skip(at + 1).position(|(_, opened)| !opened).map(|next| at + 1 + next);
                stopped_by[*theme] =
                    next.map(|next| phases[..next].iter().map(|(theme, _)| stopping[*theme]).sum::<usize>());
            }
            for (place, (mark, question)) in sheet.marks.0.iter().zip(&questions.all).enumerate() {
                let own = usize::from(stops(mark, question.item.severity));
                self.bound[first + place] |= stopped_by[question.theme] == Some(own);
            }
        }
    }
}

fn heaviest(open: [usize; 3]) -> usize {
    open.iter().position(|count| *count > 0).unwrap_or(Load::Settled as usize)
}
