//! Counts the reports of each atom by what they answered, in one pass over all of them.

use crate::domain::union::secrecy::Atoms;
use crate::domain::union::{Filed, Form, FormItem, Given, Progress, Roll, Subject};
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
    /// For each form, by its hash: the places of the subjects of its items, and of their denials.
    of_form: HashMap<&'a str, Vec<[usize; 2]>>,
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
    }
}

impl<'a> Index<'a> {
    fn of(roll: &'a Roll) -> Self {
        let mut index = Self { subjects: Vec::new(), of_form: HashMap::new(), phases: Vec::new() };
        let mut known: BTreeMap<Subject, usize> = BTreeMap::new();
        for form in &roll.forms {
            let places = form.items.iter().map(|item| {
                subjects(form, item).map(|subject| {
                    let next = known.len();
                    let place = *known.entry(subject.clone()).or_insert(next);
                    if place == next {
                        index.subjects.push(subject);
                    }
                    place
                })
            });
            index.of_form.insert(&form.sha256, places.collect());
        }
        let mut phases: Vec<(String, String)> = Vec::new();
        for phase in roll.lines.iter().flat_map(|line| &line.phases) {
            if !phases.iter().any(|(checklist, theme)| (checklist, theme) == (&phase.checklist, &phase.theme)) {
                phases.push((phase.checklist.clone(), phase.theme.clone()));
            }
        }
        for (checklist, theme) in phases {
            index.phases.push((index.subjects.len(), (checklist.clone(), theme.clone())));
            index.subjects.push(Subject::Phase(checklist, theme));
        }
        index
    }

    /// Where a report stands in each subject that it says something about.
    fn standing<'b>(&'b self, line: &'b Filed) -> impl Iterator<Item = (usize, usize)> + 'b {
        let sheets = line.sheets.iter().filter_map(|sheet| Some((sheet, self.of_form.get(sheet.form.as_str())?)));
        let items = sheets.flat_map(|(sheet, places)| {
            let marks = sheet.marks.0.iter().zip(places);
            marks
                .flat_map(|(mark, [item, denied])| [(*item, mark.given as usize), (*denied, usize::from(!mark.denied))])
        });
        let phases = self
            .phases
            .iter()
            .map(|(place, (checklist, theme))| (*place, Progress::of(line, checklist, theme) as usize));
        items.chain(phases)
    }
}

fn subjects(form: &Form, item: &FormItem) -> [Subject; 2] {
    let (checklist, item) = (&form.checklist, &item.item);
    [Subject::Item(checklist.clone(), item.clone()), Subject::Denied(checklist.clone(), item.clone())]
}
