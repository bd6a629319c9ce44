//! Counts the reports of each atom, in one pass over all of them.

use super::answered::{Asked, of_owner};
use super::ballot::{Ballot, OWNERS};
use super::phases::Phases;
use super::questions::Forms;
use super::tally::Tally;
use crate::domain::union::secrecy::Atoms;
use crate::domain::union::{Roll, Subject};
use std::collections::HashMap;

/// Counts everything, the subjects in the order of the forms.
#[must_use]
pub fn count(roll: &Roll, atoms: &Atoms) -> Vec<Tally> {
    let mut subjects = Vec::new();
    let forms = forms(roll, &mut subjects);
    let mut asked = Asked::all(&forms, atoms.len());
    let mut phases = Phases::of(roll, atoms.len());
    let mut loads = vec![[[0; 3]; OWNERS]; atoms.len()];
    for (line, atom) in roll.lines.iter().zip(&atoms.of) {
        let Some(atom) = *atom else { continue };
        let ballot = Ballot::of(line, &forms);
        for vote in ballot.votes() {
            asked[vote.subjects[0] / 2].add(atom, &vote);
        }
        for (counts, load) in loads[atom].iter_mut().zip(ballot.loads()) {
            counts[load] += 1;
        }
        phases.add(atom, &line.phases);
    }
    let sizes = atoms.sizes();
    let items = asked.iter().flat_map(|asked| asked.tallies(&subjects, &sizes));
    let owners = (0..OWNERS).map(|owner| of_owner(owner, &loads, &asked));
    items.chain(owners).chain(phases.tallies(&sizes)).collect()
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
