//! What was answered to an item, over all forms that have it.

use super::ballot::{OWNERS, Vote};
use super::questions::{Answers, Forms, GIVEN, Question};
use super::tally::Tally;
use crate::domain::checklist::Owner;
use crate::domain::union::secrecy::Freedom;
use crate::domain::union::{Given, Subject};
use std::collections::BTreeMap;

/// An item, over all forms that have it.
pub struct Asked {
    subjects: [usize; 2],
    owners: Vec<usize>,
    loads: [usize; GIVEN],
    same: [[Answers; GIVEN]; 3],
    /// By atom.
    answered: Vec<Answered>,
}

/// What the reports of an atom answered to an item.
#[derive(Clone, Default)]
struct Answered {
    counts: [usize; GIVEN],
    denied: usize,
    /// Whether an answer could not have been denied, or been denied.
    denials: Freedom,
    /// For each load that the owners have anyhow, the answers of those who could have given others unseen.
    free: [Answers; 3],
    /// For each owner and each load that they have anyhow, those whose other answer only this owner would see.
    seen_by: [[Answers; 3]; OWNERS],
}

impl Asked {
    /// The items of all forms, by the places of their subjects. What comes to the same must do so in every edition.
    pub fn all(forms: &Forms<'_>, atoms: usize) -> Vec<Self> {
        let mut asked: BTreeMap<usize, Self> = BTreeMap::new();
        for question in forms.each().flat_map(|form| &form.all) {
            let known = asked.entry(question.subjects[0]).or_insert_with(|| Self::of(question, atoms));
            known.meet(question);
        }
        asked.into_values().collect()
    }

    /// Counts an answer of a report of this atom.
    pub fn add(&mut self, atom: usize, vote: &Vote) {
        self.answered[atom].add(vote);
    }

    fn of(question: &Question<'_>, atoms: usize) -> Self {
        let Question { subjects, owners, loads, same, .. } = question;
        let answered = vec![Answered::default(); atoms];
        Self { subjects: *subjects, owners: owners.clone(), loads: *loads, same: *same, answered }
    }

    /// Takes in what the item is in another form.
    fn meet(&mut self, question: &Question<'_>) {
        for (mine, theirs) in self.same.iter_mut().flatten().zip(question.same.iter().flatten()) {
            *mine &= theirs;
        }
        if self.loads != question.loads {
            self.owners.clear();
        }
        self.owners.retain(|owner| question.owners.contains(owner));
    }

    /// The counts of the answers, and those of denials where there is one.
    pub fn tallies(&self, subjects: &[Subject], sizes: &[usize]) -> Vec<Tally> {
        let [item, denied] = self.subjects.map(|at| subjects[at].clone());
        let mut counts: Vec<Vec<usize>> = self.answered.iter().map(|answered| answered.counts.to_vec()).collect();
        for (counts, size) in counts.iter_mut().zip(sizes) {
            // Whoever says nothing about it was not asked.
            counts[Given::Hidden as usize] += size - counts.iter().sum::<usize>().min(*size);
        }
        let freedoms = self.answered.iter().map(|answered| answered.freedom(&self.same)).collect();
        let mut tallies = vec![Tally { of: item, counts, freedoms }];
        if self.answered.iter().any(|answered| answered.denied > 0) {
            let of_atom = |(answered, size): (&Answered, &usize)| vec![answered.denied, size - answered.denied];
            let counts = self.answered.iter().zip(sizes).map(of_atom).collect();
            let freedoms = self.answered.iter().map(|answered| answered.denials).collect();
            tallies.push(Tally { of: denied, counts, freedoms });
        }
        tallies
    }
}

impl Answered {
    fn add(&mut self, vote: &Vote) {
        let given = vote.mark.given as usize;
        self.counts[given] += 1;
        self.denied += usize::from(vote.mark.denied);
        if vote.may_be_denied_or_not {
            let (from, to) = if vote.mark.denied { (0, 1) } else { (1, 0) };
            self.denials.add(from, 1 << to);
        }
        if let Some(otherwise) = vote.otherwise {
            self.free[otherwise.lightest] |= 1 << given;
            if let Some(owner) = otherwise.only {
                self.seen_by[owner][otherwise.lightest] |= 1 << given;
            }
        }
    }

    /// Whether somebody could have given the second answer instead of the first.
    fn could(&self, same: &[[Answers; GIVEN]; 3], from: usize, to: usize) -> bool {
        (0..3).any(|load| self.free[load] >> from & 1 == 1 && same[load][from] >> to & 1 == 1)
    }

    fn freedom(&self, same: &[[Answers; GIVEN]; 3]) -> Freedom {
        let mut freedom = Freedom::default();
        for (free, same) in self.free.iter().zip(same) {
            (0..GIVEN).filter(|given| free >> given & 1 == 1).for_each(|given| freedom.add(given, same[given]));
        }
        freedom
    }
}

/// What is open for an owner. It could be something else at a school when two of them exchange an answer that changes
/// it for one and not for the other: the tables of the items stay.
pub fn of_owner(owner: usize, loads: &[[[usize; 3]; OWNERS]], asked: &[Asked]) -> Tally {
    let mut freedoms = vec![Freedom::default(); loads.len()];
    for asked in asked.iter().filter(|asked| asked.owners.contains(&owner)) {
        for (answered, freedom) in asked.answered.iter().zip(&mut freedoms) {
            for (load, answers) in answered.seen_by[owner].iter().enumerate() {
                let asked_at_all = (0..GIVEN).filter(|given| *given != Given::Hidden as usize);
                for one in asked_at_all.clone().filter(|one| answers >> one & 1 == 1) {
                    for other in asked_at_all.clone().filter(|other| answered.could(&asked.same, *other, one)) {
                        freedom.add(asked.loads[one].min(load), 1 << asked.loads[other].min(load));
                    }
                }
            }
        }
    }
    let counts = loads.iter().map(|loads| loads[owner].to_vec()).collect();
    Tally { of: Subject::Owner(Owner::ALL[owner]), counts, freedoms }
}
