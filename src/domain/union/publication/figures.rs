//! What the tables of some new populations state of each subject, beside all that was published.

use super::asking::{Asking, Items, asking};
use super::natural::{Profiles, Traits};
use super::tally::{Tally, tally};
use crate::domain::union::secrecy::{Atoms, Cell, Members, Row, Span, Table, guard, hide_small, keep_company};
use crate::domain::union::{Figure, FormItem, Given, Publication, Roll, Subject};

/// The populations, published and new, and the groups that follow from them.
pub struct Populations<'a> {
    /// What was published of them; the new ones have no figures yet.
    pub publications: &'a [Publication],
    /// Their reports.
    pub members: &'a [Members],
    /// Where the new ones begin.
    pub first_new: usize,
    /// The count below which nothing is stated.
    pub k: usize,
}

impl Populations<'_> {
    /// The figures of each new population.
    #[must_use]
    pub fn figures(&self, roll: &Roll, profiles: &Profiles) -> Vec<Vec<Figure>> {
        let implied = self.implied(roll, profiles);
        let all: Vec<Members> = self.members.iter().chain(&implied).cloned().collect();
        let atoms = Atoms::of(roll.len(), &all);
        let items = Items::of(&roll.forms);
        let mut figures = vec![Vec::new(); self.publications.len() - self.first_new];
        for Tally { of, counts, freedoms } in tally(roll, &atoms) {
            let mut table = Table { freedoms, ..Table::new(&atoms, of.categories(), counts) };
            table.rows = (0..all.len()).map(|at| self.row(at, &of, &table, &items, &figures)).collect();
            let given_away = guard(&mut table, self.k);
            for (at, row) in table.rows.iter().enumerate().filter(|(_, row)| row.open) {
                if !given_away.iter().any(|(row, _)| *row == at) {
                    let counts = row.cells.iter().map(|cell| cell.shown.then_some(cell.count)).collect();
                    figures[at - self.first_new].push(Figure { of: of.clone(), counts });
                }
            }
        }
        self.copy_twins(&mut figures);
        figures
    }

    /// The groups whose tables follow from the published and new ones, other than these themselves.
    fn implied(&self, roll: &Roll, profiles: &Profiles) -> Vec<Members> {
        let atoms = Atoms::of(roll.len(), self.members);
        let span = Span::of(&atoms);
        let current = roll.current();
        let groups = profiles.groups(&current, &atoms);
        let given = groups.iter().filter(|(_, group)| span.gives(group)).map(|(traits, _)| traits);
        let mut implied: Vec<Members> = Vec::new();
        for members in given.map(|traits: &Traits| profiles.members(&current, traits)) {
            if !self.members.contains(&members) && !implied.contains(&members) {
                implied.push(members);
            }
        }
        implied
    }

    /// The last table of the whole that a population is a part of.
    fn whole_of(&self, publication: &Publication) -> Option<&Publication> {
        let whole = publication.filter.whole();
        self.publications.iter().rfind(|publication| publication.filter == whole)
    }

    /// The published population that has the same reports as the new one at this place, if any.
    fn twin(&self, at: usize) -> Option<usize> {
        (0..at).find(|earlier| self.members[*earlier] == self.members[at])
    }

    /// The same reports always have the same table.
    fn copy_twins(&self, figures: &mut [Vec<Figure>]) {
        for at in self.first_new..self.publications.len() {
            match self.twin(at) {
                Some(twin) if twin < self.first_new => {
                    figures[at - self.first_new].clone_from(&self.publications[twin].figures);
                }
                Some(twin) => {
                    let (before, from) = figures.split_at_mut(at - self.first_new);
                    from[0].clone_from(&before[twin - self.first_new]);
                }
                None => {}
            }
        }
    }

    /// The row of a population, or of an implied group, in the table of a subject.
    fn row(&self, at: usize, of: &Subject, table: &Table<'_>, items: &Items<'_>, figures: &[Vec<Figure>]) -> Row {
        let mut row = Row::of_categories(&table.counts_in(at));
        match self.publications.get(at) {
            None => implied_row(&mut row, self.k),
            Some(published) if at < self.first_new => settled_row(&mut row, published, of),
            Some(_) if self.twin(at).is_some() => hide_all(&mut row),
            Some(new) => {
                state_impossible(&mut row, of, table, items.get(of));
                let asking = match (of, items.get(of)) {
                    (Subject::Item(checklist, _), Some(item)) => {
                        let stated = &figures[at - self.first_new];
                        asking(item, checklist, (new, self.whole_of(new)), stated, asked(&row))
                    }
                    (Subject::Item(..), None) => Asking::Secret,
                    _ => Asking::Openly,
                };
                self.hide(&mut row, of, asking);
            }
        }
        if items.follows_another(of) {
            // Whoever knows what was answered before knows how many were asked: it is for those tables to keep.
            row.cells[NOT_ASKED].guarded = false;
        }
        row
    }

    /// Hides what the row alone would give away.
    fn hide(&self, row: &mut Row, of: &Subject, asking: Asking) {
        match asking {
            Asking::Openly => {}
            Asking::Known => row.cells[NOT_ASKED].fixed = true,
            Asking::Secret if row.cells[NOT_ASKED].fixed => {}
            Asking::Secret | Asking::Untold => row.cells[NOT_ASKED].hide(),
        }
        if matches!(asking, Asking::Known | Asking::Untold) {
            row.parts[0].cells.retain(|cell| *cell != NOT_ASKED);
        }
        hide_exposed(row, of);
        hide_small(row, self.k);
        if asking == Asking::Untold {
            hide_how_many(row, self.k);
        }
    }
}

/// Where an item's counts have those who were not asked.
const NOT_ASKED: usize = Given::Hidden as usize;

/// How many were asked about an item.
fn asked(row: &Row) -> usize {
    row.cells.iter().enumerate().filter(|(at, _)| *at != NOT_ASKED).map(|(_, cell)| cell.count).sum()
}

/// A group that has no table of its own: nothing is stated of it, and its small counts must not be worked out.
fn implied_row(row: &mut Row, k: usize) {
    row.open = false;
    let small = row.cells.iter().map(|cell| cell.count).sum::<usize>() < k;
    for cell in &mut row.cells {
        *cell = Cell { guarded: small || (1..k).contains(&cell.count), ..Cell::unstated(cell.of.clone(), cell.count) };
    }
}

fn settled_row(row: &mut Row, published: &Publication, of: &Subject) {
    match published.figure(of) {
        None => hide_all(row),
        Some(figure) => {
            row.open = false;
            let hidden = row.cells.iter_mut().zip(&figure.counts).filter(|(_, count)| count.is_none());
            hidden.for_each(|(cell, _)| cell.hide());
        }
    }
}

/// Nothing is stated here; what is, is stated elsewhere.
fn hide_all(row: &mut Row) {
    row.open = false;
    for cell in &mut row.cells {
        *cell = Cell::unstated(cell.of.clone(), cell.count);
    }
}

/// A category in which nobody can stand is always stated: hidden, it would be no company to another count, since
/// everybody knows that it is 0. An item is answered by yes, in part and no, or else by choices, or by something else;
/// an item that is put to all schools has nobody who is not asked.
fn state_impossible(row: &mut Row, of: &Subject, table: &Table<'_>, item: Option<&FormItem>) {
    if !matches!(of, Subject::Item(..)) {
        return;
    }
    let anywhere = |given: Given| table.counts.iter().any(|counts| counts[given as usize] > 0);
    let ways = [&[Given::Yes, Given::Partial, Given::No][..], &[Given::Choice], &[Given::Other]];
    let used = |way: &&[Given]| way.iter().any(|given| anywhere(*given));
    let is_known = ways.iter().filter(|way| used(way)).count() > 0;
    let unused = ways.iter().filter(|way| is_known && !used(way)).flat_map(|way| way.iter().copied());
    let is_put_to_all = item.is_some_and(|item| item.kinds.is_empty() && item.when.is_none());
    let not_asked = Some(Given::Hidden).filter(|given| is_put_to_all && !anywhere(*given));
    for given in unused.chain(not_asked) {
        row.cells[given as usize].fixed = true;
    }
}

/// Hides « all of them » where it says of each one what is not to its credit.
fn hide_exposed(row: &mut Row, of: &Subject) {
    let is_item = matches!(of, Subject::Item(..));
    let all = if is_item { asked(row) } else { row.cells.iter().map(|cell| cell.count).sum() };
    let exposed = |(category, cell): &(usize, &mut Cell)| cell.count == all && cell.count > 0 && of.exposes(*category);
    row.cells.iter_mut().enumerate().filter(exposed).for_each(|(_, cell)| cell.hide());
}

/// Hides a count of those who were asked, the smallest that there is, so that nobody adds up how many they were.
fn hide_how_many(row: &mut Row, k: usize) {
    let is_hidden = |(at, cell): (usize, &Cell)| at != NOT_ASKED && !cell.shown;
    if !row.cells.iter().enumerate().any(is_hidden) {
        let can_be = row.cells.iter_mut().filter(|cell| cell.shown && !cell.fixed);
        if let Some(cell) = can_be.min_by_key(|cell| (cell.count == 0, cell.count)) {
            cell.hide();
        }
        keep_company(row, k);
    }
}
