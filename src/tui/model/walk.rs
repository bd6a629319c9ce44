//! The walk through the checklists: where one is.

use crate::domain::checklist::{Checklist, Item, ItemRef, Library};

/// Where one is in the checklists.
#[derive(Clone, Debug, Default)]
pub struct Walk {
    /// Which checklist.
    pub list: usize,
    /// Which of its items; one that is shown, when there is any.
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

    /// Goes to an item of this checklist, at the top of its details.
    pub fn go(&mut self, item: usize) {
        self.item = item;
        self.scroll = 0;
    }

    /// Goes to the item that `target` names, if there is one; its details are then as they were.
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

    /// Moves to the item before or after among those `shown`.
    pub fn step(&mut self, forward: bool, shown: &[usize]) {
        let next = if forward {
            shown.iter().find(|&&index| index > self.item)
        } else {
            shown.iter().rfind(|&&index| index < self.item)
        };
        if let Some(&next) = next {
            self.go(next);
        }
    }

    /// Moves to the first item shown of the theme before or after.
    pub fn step_theme(&mut self, forward: bool, list: &Checklist, shown: &[usize]) {
        let mut themes: Vec<(&str, usize)> = Vec::new();
        for &index in shown {
            let theme = list.items[index].theme.as_str();
            if themes.iter().all(|(known, _)| *known != theme) {
                themes.push((theme, index));
            }
        }
        let current = list.items.get(self.item).map(|item| item.theme.as_str());
        let at = themes.iter().position(|(theme, _)| Some(*theme) == current).unwrap_or_default();
        let next = if forward { at + 1 } else { at.saturating_sub(1) };
        if let Some((_, first)) = themes.get(next) {
            self.go(*first);
        }
    }

    /// Makes sure that the item one is on is shown: else the next one is taken, or the last.
    pub fn settle(&mut self, shown: &[usize]) {
        if !shown.contains(&self.item) {
            let next = shown.iter().find(|&&index| index > self.item).or(shown.last());
            self.go(next.copied().unwrap_or_default());
        }
    }
}
