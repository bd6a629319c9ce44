//! The walk through the checklists: where one is.

use crate::domain::checklist::{Checklist, Item, ItemRef, Library, State};
use crate::domain::report::Audit;

/// Where one is in the checklists.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// Which checklist.
    pub list: usize,
    /// Which of its items; always one that is not hidden, when there is any.
    pub item: usize,
    /// Whether the details have the whole screen, on a small terminal.
    pub details: bool,
    /// How far the details are scrolled, in lines.
    pub scroll: u16,
}

impl Walk {
    /// The checklist one is in.
    #[must_use]
    pub fn checklist<'a>(&self, library: &'a Library) -> Option<&'a Checklist> {
        library.checklists().get(self.list)
    }

    /// The item one is on.
    #[must_use]
    pub fn current<'a>(&self, library: &'a Library) -> Option<(&'a Checklist, &'a Item)> {
        let list = self.checklist(library)?;
        Some((list, list.items.get(self.item)?))
    }

    /// Its name.
    #[must_use]
    pub fn item_ref(&self, library: &Library) -> Option<ItemRef> {
        self.current(library).map(|(list, item)| ItemRef::new(&list.id, &item.id))
    }

    /// Goes to an item of this checklist, at the top of its details.
    pub fn go(&mut self, item: usize) {
        self.item = item;
        self.scroll = 0;
    }

    /// Goes to the item that `target` names.
    pub fn go_to(&mut self, target: &ItemRef, library: &Library) {
        let list = library.checklists().iter().position(|list| list.id == target.checklist);
        let Some(list) = list else { return };
        let is_meant = |item: &Item| item.id == target.item || item.formerly.contains(&target.item);
        let item = library.checklists()[list].items.iter().position(is_meant);
        if let Some(item) = item {
            self.list = list;
            self.go(item);
        }
    }

    /// Moves to the visible item before or after.
    pub fn step(&mut self, forward: bool, states: &[State]) {
        let visible = |index: &usize| states.get(*index).is_some_and(|state| *state != State::Hidden);
        let next = if forward {
            (self.item + 1..states.len()).find(visible)
        } else {
            (0..self.item.min(states.len())).rev().find(visible)
        };
        if let Some(next) = next {
            self.go(next);
        }
    }

    /// Moves to the first visible item of the theme before or after.
    pub fn step_theme(&mut self, forward: bool, list: &Checklist, states: &[State]) {
        let themes = visible_themes(list, states);
        let current = list.items.get(self.item).map(|item| item.theme.as_str());
        let at = themes.iter().position(|(theme, _)| Some(theme.as_str()) == current).unwrap_or_default();
        let next = if forward { at + 1 } else { at.saturating_sub(1) };
        if let Some((_, first)) = themes.get(next) {
            self.go(*first);
        }
    }

    /// Makes sure that the item one is on exists and is visible.
    pub fn settle(&mut self, audit: &Audit, library: &Library) {
        let Some(list) = self.checklist(library) else { return };
        let states = audit.states(list);
        if states.get(self.item).is_none_or(|state| *state == State::Hidden) {
            let visible = states.iter().position(|state| *state != State::Hidden);
            self.go(visible.unwrap_or_default());
        }
    }
}

/// The themes that have a visible item, with the first of these.
#[must_use]
pub fn visible_themes(list: &Checklist, states: &[State]) -> Vec<(String, usize)> {
    let mut themes: Vec<(String, usize)> = Vec::new();
    for (index, item) in list.items.iter().enumerate() {
        let visible = states.get(index).is_some_and(|state| *state != State::Hidden);
        if visible && themes.iter().all(|(theme, _)| theme != &item.theme) {
            themes.push((item.theme.clone(), index));
        }
    }
    themes
}

/// The first item without an answer: its checklist and its place there.
#[must_use]
pub fn first_open(audit: &Audit, library: &Library) -> Option<(usize, usize)> {
    library.checklists().iter().enumerate().find_map(|(index, list)| {
        let item = audit.states(list).iter().position(|state| *state == State::Unanswered)?;
        Some((index, item))
    })
}
