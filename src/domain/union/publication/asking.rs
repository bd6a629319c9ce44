//! Who was asked, and whether it may be told: of which kinds the schools are follows from it, or which checklists they
//! have, or what they answered before.
//!
//! Whoever was not asked about one item was not asked about others either. So it is decided for all of them at once
//! whether a table states how many they were, and none of them counts on it as on a secret: what was answered must stay
//! unknown even to somebody who learns elsewhere how many were asked.

use super::questions::answers;
use super::rows::{hide_all, implied_row};
use super::tally::Tally;
use crate::domain::checklist::Condition;
use crate::domain::establishment::Kind;
use crate::domain::union::secrecy::{Atoms, Cell, Row, Table, guard, hide_small};
use crate::domain::union::{Division, Figure, Form, FormItem, Given, Publication, Roll, Subject};
use std::collections::HashMap;
use std::rc::Rc;

/// What is known about the populations of a table.
pub enum Known<'p> {
    /// It was published.
    Settled(&'p Publication),
    /// It is about to be, and nothing of it before; beside it, the last table of the whole that it is a part of.
    New(&'p Publication, Option<&'p Publication>),
    /// It has the same reports as another one, which says everything.
    Twin,
    /// It has no table, but whoever has those of the others has its table too.
    Implied,
}

/// The items of the forms, by checklist and id; those of the latest edition where several have one.
pub struct Items<'a>(HashMap<(&'a str, &'a str), &'a FormItem>);

impl<'a> Items<'a> {
    /// Those of these forms.
    pub fn of(forms: &'a [Form]) -> Self {
        let pairs = forms.iter().flat_map(|form| form.items.iter().map(move |item| (form, item)));
        Self(pairs.map(|(form, item)| ((form.checklist.as_str(), item.item.as_str()), item)).collect())
    }

    /// The item whose answers a subject counts.
    pub fn get(&self, of: &Subject) -> Option<&'a FormItem> {
        match of {
            Subject::Item(checklist, item) => self.0.get(&(checklist.as_str(), item.as_str())).copied(),
            _ => None,
        }
    }
}

/// What decides who is asked about a subject: the kinds that are (all when empty), and how many of each atom are not.
type Unasked<'a> = (&'a [Kind], Vec<usize>);

/// For each subject, in the order of the tallies, and each population: whether its table may state how many were not
/// asked. None for a subject that does not tell them from others, or for which another answer decides.
pub fn asking(
    roll: &Roll,
    tallies: &[Tally],
    items: &Items<'_>,
    (atoms, known, k): (&Atoms, &[Known<'_>], usize),
) -> Vec<Option<Rc<[bool]>>> {
    let mut alike: HashMap<Unasked<'_>, Vec<usize>> = HashMap::new();
    for (at, tally) in tallies.iter().enumerate() {
        if let Some(unasked) = unasked(tally, items) {
            alike.entry(unasked).or_default().push(at);
        }
    }
    let mut told = vec![None; tallies.len()];
    for ((kinds, not_asked), subjects) in alike {
        let question = Question { kinds, not_asked, spared: spared(kinds, roll, atoms), atoms };
        let of: Vec<&Subject> = subjects.iter().map(|at| &tallies[*at].of).collect();
        let decided: Rc<[bool]> = question.decide(&of, known, k).into();
        for at in subjects {
            told[at] = Some(Rc::clone(&decided));
        }
    }
    told
}

fn unasked<'a>(tally: &Tally, items: &Items<'a>) -> Option<Unasked<'a>> {
    let category = tally.of.not_asked()?;
    let item = items.get(&tally.of);
    let kinds = item.map(|item| item.kinds.as_slice()).unwrap_or_default();
    let counts = || tally.counts.iter().map(|counts| counts[category]).collect();
    item.is_none_or(|item| item.when.is_none()).then(|| (kinds, counts()))
}

/// How many reports of each atom are of schools of other kinds than these.
fn spared(kinds: &[Kind], roll: &Roll, atoms: &Atoms) -> Vec<usize> {
    let mut spared = vec![0; atoms.len()];
    let others = roll.lines.iter().zip(&atoms.of).filter(|(line, _)| !kinds.is_empty() && !kinds.contains(&line.kind));
    others.filter_map(|(_, atom)| *atom).for_each(|atom| spared[atom] += 1);
    spared
}

/// The question that several subjects ask alike: were you asked?
struct Question<'a> {
    kinds: &'a [Kind],
    /// How many of each atom were not.
    not_asked: Vec<usize>,
    /// How many of each atom were not since their schools are of other kinds.
    spared: Vec<usize>,
    atoms: &'a Atoms,
}

/// Where the table of this question has those who were not asked.
const NOT_ASKED: usize = 1;

impl Question<'_> {
    /// Decides, as about the answers to any question, what the table of each population may state.
    fn decide(&self, of: &[&Subject], known: &[Known<'_>], k: usize) -> Vec<bool> {
        let counts = self.atoms.sizes().iter().zip(&self.not_asked).map(|(size, not)| vec![size - not, *not]).collect();
        let mut table = Table::new(self.atoms, 2, counts);
        let spared = Table::new(self.atoms, 1, self.spared.iter().map(|spared| vec![*spared]).collect());
        let row = |at: usize, known: &Known<'_>| {
            let mut row = Row::of_categories(&table.counts_in(at));
            let is_by_kind = row.cells[NOT_ASKED].count == spared.counts_in(at)[0];
            match known {
                Known::Implied => implied_row(&mut row, k),
                Known::Twin => hide_all(&mut row),
                Known::Settled(published) => {
                    settle(&mut row, published, of);
                    self.state_known(&mut row, published, is_by_kind);
                }
                Known::New(new, whole) => {
                    self.state_known(&mut row, new, is_by_kind);
                    if !kinds_are_told(self.kinds, new, *whole) {
                        row.cells.iter_mut().filter(|cell| !cell.fixed).for_each(Cell::hide);
                    }
                    hide_small(&mut row, k);
                }
            }
            row
        };
        table.rows = known.iter().enumerate().map(|(at, known)| row(at, known)).collect();
        let given_away = guard(&mut table, k);
        let is_given_away = |row: usize| given_away.iter().any(|(at, _)| *at == row);
        table.rows.iter().enumerate().map(|(at, row)| row.cells[NOT_ASKED].shown && !is_given_away(at)).collect()
    }

    /// How many schools are of which kind is stated of a whole; and those of a part are all of one kind where it asks
    /// for one. Whoever knows it knows how many were not asked, whatever the tables of the answers say.
    fn state_known(&self, row: &mut Row, published: &Publication, is_by_kind: bool) {
        let filter = &published.filter;
        let is_of_known_kinds =
            filter.kind.is_some() || (filter.is_whole() && kinds_are_told(self.kinds, published, Some(published)));
        if is_by_kind && is_of_known_kinds && !self.kinds.is_empty() {
            row.cells.iter_mut().for_each(|cell| *cell = Cell::fixed(cell.of.clone(), cell.count));
        }
    }
}

/// What was published of a population says how many were not asked when it does so of any subject.
fn settle(row: &mut Row, published: &Publication, of: &[&Subject]) {
    let stated: Vec<bool> =
        of.iter().filter_map(|of| Some(published.figure(of)?.counts.get(of.not_asked()?)?.is_some())).collect();
    match (stated.contains(&true), stated.is_empty()) {
        (true, _) => row.open = false,
        (false, true) => hide_all(row),
        (false, false) => {
            row.open = false;
            row.cells.iter_mut().for_each(Cell::hide);
        }
    }
}

/// Whether it can be told how many schools are of other kinds than these.
fn kinds_are_told(kinds: &[Kind], new: &Publication, whole: Option<&Publication>) -> bool {
    let hides = |kind: &Kind| whole.is_none_or(|whole| whole.hides(Division::Kind, Some(kind.id())));
    let (put_to, spared): (Vec<Kind>, Vec<Kind>) = Kind::ALL.iter().partition(|kind| kinds.contains(kind));
    kinds.is_empty() || new.filter.kind.is_some() || !put_to.iter().any(hides) || !spared.iter().any(hides)
}

/// Whether the answers to another item state already how many were asked about the item of this subject.
pub fn is_stated_by_another(items: &Items<'_>, of: &Subject, stated: &[Figure], asked: usize) -> bool {
    let (Subject::Item(checklist, _), Some(item)) = (of, items.get(of)) else { return false };
    let Some(Condition::Is { item, words }) = &item.when else { return false };
    let before = Subject::Item(checklist.clone(), item.clone());
    let with = answers(words);
    let of_them = |figure: &Figure| {
        (0..Given::ALL.len()).filter(|given| with >> given & 1 == 1).map(|given| figure.counts[given]).sum()
    };
    stated.iter().find(|figure| figure.of == before).and_then(of_them) == Some(asked)
}
