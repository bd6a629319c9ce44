//! Counts the reports of each atom by what they answered, in one pass over all of them.

use crate::domain::checklist::{Owner, Severity};
use crate::domain::union::secrecy::Atoms;
use crate::domain::union::{Filed, Form, FormItem, Given, Load, Mark, Progress, Roll, Subject};
use std::collections::{BTreeMap, HashMap};

/// A subject, and for each atom how many of its reports stand in each of its categories.
pub struct Tally {
    /// The subject.
    pub of: Subject,
    /// The counts.
    pub counts: Vec<Vec<usize>>,
}

/// The subjects of all forms, phases and denials of a roll, in the order of the forms.
struct Index<'a> {
    subjects: Vec<Subject>,
    /// For each form, by its hash: its items, and the places of the subjects of each and of its denials.
    of_form: HashMap<&'a str, Vec<(&'a FormItem, [usize; 2])>>,
    /// The place of the first owner among the subjects; the others follow it.
    owners: usize,
    /// The places of the phases among the subjects, with their checklist and theme.
    phases: Vec<(usize, (String, String))>,
}

/// Counts everything.
#[must_use]
pub fn tally(roll: &Roll, atoms: &Atoms) -> Vec<Tally> {
    let index = Index::of(roll);
    let nothing = |subject: &Subject| vec![vec![0; subject.categories()]; atoms.len()];
    let mut counts: Vec<Vec<Vec<usize>>> = index.subjects.iter().map(nothing).collect();
    let mut answered = vec![usize::MAX; index.subjects.len()];
    for (place, (line, atom)) in roll.lines.iter().zip(&atoms.of).enumerate() {
        let Some(atom) = *atom else { continue };
        for (subject, category) in index.standing(line) {
            answered[subject] = place;
            counts[subject][atom][category] += 1;
        }
        for (subject, of) in index.subjects.iter().enumerate().filter(|(subject, _)| answered[*subject] != place) {
            counts[subject][atom][not_asked(of)] += 1;
        }
    }
    let denied_somewhere =
        |tally: &Tally| !matches!(tally.of, Subject::Denied(..)) || tally.counts.iter().any(|counts| counts[0] > 0);
    let tallies = index.subjects.into_iter().zip(counts).map(|(of, counts)| Tally { of, counts });
    tallies.filter(denied_somewhere).collect()
}

/// Where a report stands that says nothing about a subject.
fn not_asked(subject: &Subject) -> usize {
    match subject {
        Subject::Item(..) => Given::Hidden as usize,
        Subject::Denied(..) => 1,
        Subject::Phase(..) => Progress::Absent as usize,
        Subject::Owner(_) => Load::Settled as usize,
    }
}

impl<'a> Index<'a> {
    fn of(roll: &'a Roll) -> Self {
        let mut index = Self { subjects: Vec::new(), of_form: HashMap::new(), owners: 0, phases: Vec::new() };
        let mut known: BTreeMap<Subject, usize> = BTreeMap::new();
        for form in &roll.forms {
            let places = form.items.iter().map(|item| {
                let places = subjects(form, item).map(|subject| {
                    let next = known.len();
                    let place = *known.entry(subject.clone()).or_insert(next);
                    if place == next {
                        index.subjects.push(subject);
                    }
                    place
                });
                (item, places)
            });
            index.of_form.insert(&form.sha256, places.collect());
        }
        index.owners = index.subjects.len();
        index.subjects.extend(Owner::ALL.map(Subject::Owner));
        index.add_phases(roll);
        index
    }

    fn add_phases(&mut self, roll: &Roll) {
        let mut phases: Vec<(String, String)> = Vec::new();
        for phase in roll.lines.iter().flat_map(|line| &line.phases) {
            if !phases.iter().any(|(checklist, theme)| (checklist, theme) == (&phase.checklist, &phase.theme)) {
                phases.push((phase.checklist.clone(), phase.theme.clone()));
            }
        }
        for (checklist, theme) in phases {
            self.phases.push((self.subjects.len(), (checklist.clone(), theme.clone())));
            self.subjects.push(Subject::Phase(checklist, theme));
        }
    }

    /// Where a report stands in each subject that it says something about.
    fn standing<'b>(&'b self, line: &'b Filed) -> impl Iterator<Item = (usize, usize)> + 'b {
        let items = self.marks(line).flat_map(|(mark, (_, [item, denied]))| {
            [(*item, mark.given as usize), (*denied, usize::from(!mark.denied))]
        });
        let owners = (self.owners..).zip(loads(self.marks(line).map(|(mark, (item, _))| (mark.given, *item))));
        let phases = self
            .phases
            .iter()
            .map(|(place, (checklist, theme))| (*place, Progress::of(line, checklist, theme) as usize));
        items.chain(owners).chain(phases)
    }

    /// The marks of a report with the items that they are of.
    fn marks<'b>(&'b self, line: &'b Filed) -> impl Iterator<Item = (&'b Mark, &'b (&'a FormItem, [usize; 2]))> + 'b {
        let sheets = line.sheets.iter().filter_map(|sheet| Some((sheet, self.of_form.get(sheet.form.as_str())?)));
        sheets.flat_map(|(sheet, items)| sheet.marks.0.iter().zip(items))
    }
}

/// What is open for each owner, in the order of [`Owner::ALL`].
fn loads<'b>(answers: impl Iterator<Item = (Given, &'b FormItem)>) -> [usize; 4] {
    let mut loads = [Load::Settled as usize; 4];
    for (given, item) in answers.filter(|(_, item)| item.severity != Severity::Info) {
        let load = match given {
            Given::No if item.severity == Severity::Blocking => Load::Blocking,
            Given::No | Given::Partial | Given::Unknown | Given::Unanswered => Load::Open,
            _ => continue,
        };
        for owner in &item.owners {
            let of_owner = Owner::ALL.iter().position(|known| known == owner).and_then(|at| loads.get_mut(at));
            if let Some(worst) = of_owner {
                *worst = (*worst).min(load as usize);
            }
        }
    }
    loads
}

fn subjects(form: &Form, item: &FormItem) -> [Subject; 2] {
    let (checklist, item) = (&form.checklist, &item.item);
    [Subject::Item(checklist.clone(), item.clone()), Subject::Denied(checklist.clone(), item.clone())]
}
