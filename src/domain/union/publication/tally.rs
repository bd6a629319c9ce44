//! Counts the reports of each atom by what they answered, in one pass over all of them.

use super::ballot::{Ballot, OWNERS, Vote};
use super::questions::{Answers, Forms, GIVEN, Question};
use crate::domain::checklist::Owner;
use crate::domain::union::secrecy::{Atoms, Freedom};
use crate::domain::union::{Given, Phase, Progress, Roll, Subject};
use std::collections::{BTreeMap, HashMap};

/// A subject, and for each atom how its reports stand.
pub struct Tally {
    /// The subject.
    pub of: Subject,
    /// How many stand in each category.
    pub counts: Vec<Vec<usize>>,
    /// Where else they could stand while no other table changes; none when that is not limited.
    pub freedoms: Option<Vec<Freedom>>,
}

/// What the reports of an atom answered to an item.
#[derive(Clone, Default)]
struct Answered {
    counts: [usize; GIVEN],
    denied: usize,
    /// For each load that the owners have anyhow, the answers of those who could have given others unseen.
    free: [Answers; 3],
    /// For each owner and each load that they have anyhow, those whose other answer only this owner would see.
    seen_by: [[Answers; 3]; OWNERS],
}

/// An item, over all forms that have it.
struct Asked {
    subjects: [usize; 2],
    owners: Vec<usize>,
    loads: [usize; GIVEN],
    same: [[Answers; GIVEN]; 3],
    /// By atom.
    answered: Vec<Answered>,
}

/// Counts everything, the subjects in the order of the forms.
#[must_use]
pub fn tally(roll: &Roll, atoms: &Atoms) -> Vec<Tally> {
    let mut subjects = Vec::new();
    let forms = forms(roll, &mut subjects);
    let mut asked = asked(&forms, atoms.len());
    let phases = phases(roll);
    let mut loads = vec![[[0; 3]; OWNERS]; atoms.len()];
    let mut progress = vec![vec![[0; Progress::ALL.len()]; atoms.len()]; phases.len()];
    let mut sizes = vec![0; atoms.len()];
    for (line, atom) in roll.lines.iter().zip(&atoms.of) {
        let Some(atom) = *atom else { continue };
        sizes[atom] += 1;
        let ballot = Ballot::of(line, &forms);
        for vote in ballot.votes() {
            asked[vote.subjects[0] / 2].answered[atom].add(&vote);
        }
        for (counts, load) in loads[atom].iter_mut().zip(ballot.loads()) {
            counts[load] += 1;
        }
        for (at, phase) in line.phases.iter().enumerate() {
            if let Some(place) = place_of(phase, at, &phases) {
                progress[place][atom][Progress::of(phase) as usize] += 1;
            }
        }
    }
    let mut tallies: Vec<Tally> = asked.iter().flat_map(|asked| asked.tallies(&subjects, &sizes)).collect();
    tallies.extend((0..OWNERS).map(|owner| of_owner(owner, &loads, &asked)));
    let of_phase = |((checklist, theme), mut counts): ((String, String), Vec<[usize; 5]>)| {
        for (counts, size) in counts.iter_mut().zip(&sizes) {
            counts[Progress::Absent as usize] += size - counts.iter().sum::<usize>().min(*size);
        }
        let counts = counts.into_iter().map(Vec::from).collect();
        Tally { of: Subject::Phase(checklist, theme), counts, freedoms: None }
    };
    tallies.extend(phases.into_iter().zip(progress).map(of_phase));
    tallies
}

/// The forms; an item of several of them has one pair of subjects.
fn forms<'a>(roll: &'a Roll, subjects: &mut Vec<Subject>) -> Forms<'a> {
    let mut known: HashMap<(&str, &str), usize> = HashMap::new();
    Forms::of(&roll.forms, |form, item| {
        let (checklist, id) = (&form.checklist, &item.item);
        let first = *known.entry((checklist, id)).or_insert_with(|| {
            subjects.push(Subject::Item(checklist.clone(), id.clone()));
            subjects.push(Subject::Denied(checklist.clone(), id.clone()));
            subjects.len() - 2
        });
        [first, first + 1]
    })
}

/// The items of all forms, by the places of their subjects. What comes to the same must do so in every edition.
fn asked(forms: &Forms<'_>, atoms: usize) -> Vec<Asked> {
    let mut asked: BTreeMap<usize, Asked> = BTreeMap::new();
    for question in forms.each().flat_map(|form| &form.all) {
        let known = asked.entry(question.subjects[0]).or_insert_with(|| Asked::of(question, atoms));
        known.meet(question);
    }
    asked.into_values().collect()
}

/// The phases that any report has.
fn phases(roll: &Roll) -> Vec<(String, String)> {
    let mut phases: Vec<(String, String)> = Vec::new();
    for (at, phase) in roll.lines.iter().flat_map(|line| line.phases.iter().enumerate()) {
        if place_of(phase, at, &phases).is_none() {
            phases.push((phase.checklist.clone(), phase.theme.clone()));
        }
    }
    phases
}

/// The place of a phase among all of them: most often that which it has in its report.
fn place_of(phase: &Phase, at: usize, phases: &[(String, String)]) -> Option<usize> {
    let is_same = |(checklist, theme): &(String, String)| (checklist, theme) == (&phase.checklist, &phase.theme);
    if phases.get(at).is_some_and(is_same) { Some(at) } else { phases.iter().position(is_same) }
}

impl Answered {
    fn add(&mut self, vote: &Vote) {
        let given = vote.mark.given as usize;
        self.counts[given] += 1;
        self.denied += usize::from(vote.mark.denied);
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

impl Asked {
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
    fn tallies(&self, subjects: &[Subject], sizes: &[usize]) -> Vec<Tally> {
        let [item, denied] = self.subjects.map(|at| subjects[at].clone());
        let mut counts: Vec<Vec<usize>> = self.answered.iter().map(|answered| answered.counts.to_vec()).collect();
        for (counts, size) in counts.iter_mut().zip(sizes) {
            // Whoever says nothing about it was not asked.
            counts[Given::Hidden as usize] += size - counts.iter().sum::<usize>().min(*size);
        }
        let freedoms = self.answered.iter().map(|answered| answered.freedom(&self.same)).collect();
        let mut tallies = vec![Tally { of: item, counts, freedoms: Some(freedoms) }];
        if self.answered.iter().any(|answered| answered.denied > 0) {
            let of_atom = |(answered, size): (&Answered, &usize)| vec![answered.denied, size - answered.denied];
            let counts = self.answered.iter().zip(sizes).map(of_atom).collect();
            tallies.push(Tally { of: denied, counts, freedoms: None });
        }
        tallies
    }
}

/// What is open for an owner. It could be something else at a school when two of them exchange an answer that changes
/// it for one and not for the other: the tables of the items stay.
fn of_owner(owner: usize, loads: &[[[usize; 3]; OWNERS]], asked: &[Asked]) -> Tally {
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
    Tally { of: Subject::Owner(Owner::ALL[owner]), counts, freedoms: Some(freedoms) }
}
