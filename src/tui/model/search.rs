//! A search: what is typed, what is searched, what is found.

use super::Field;
use crate::domain::checklist::ItemRef;
use crate::domain::fold::fold;

/// The most results that are worth reading.
const MOST: usize = 50;

/// A search over items, each as one text.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// What is typed.
    pub field: Field,
    /// The result pointed at.
    pub line: usize,
    /// The items found, in their order.
    pub found: Vec<ItemRef>,
    among: Vec<(ItemRef, String)>,
}

impl Search {
    /// A search among these items; their texts are folded once, so that every key is quick.
    #[must_use]
    pub fn among(items: impl Iterator<Item = (ItemRef, String)>) -> Self {
        Self { among: items.map(|(item, text)| (item, fold(&text))).collect(), ..Self::default() }
    }

    /// Searches again for what is typed: the items that have every word of it.
    pub fn search(&mut self) {
        let query = fold(self.field.text().trim());
        let words: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
        let has_all = |text: &str| !words.is_empty() && words.iter().all(|word| text.contains(word));
        let found = self.among.iter().filter(|(_, text)| has_all(text)).take(MOST);
        self.found = found.map(|(item, _)| item.clone()).collect();
        self.line = 0;
    }
}
