//! The checklists at hand: the two built-in ones, and those of a local folder.

use super::{Checklist, Item, ItemRef, format, published};
use crate::domain::yaml::Faults;

const BUILT_IN: [(&str, &str); 2] = [
    ("anticipation.yaml", include_str!("../../../checklists/anticipation.yaml")),
    ("montee-en-charge.yaml", include_str!("../../../checklists/montee-en-charge.yaml")),
];

/// The checklists at hand, in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    checklists: Vec<Checklist>,
}

impl Library {
    /// The checklists inside the program.
    #[must_use]
    pub fn built_in() -> Self {
        let read = BUILT_IN.iter().filter_map(|(name, text)| format::parse_trusted(name, text).ok());
        Self { checklists: read.collect() }
    }

    /// This library with `checklist` in the place of the one with its id, or after the others.
    pub fn insert(&mut self, checklist: Checklist) {
        match self.checklists.iter_mut().find(|known| known.id == checklist.id) {
            Some(known) => *known = checklist,
            None => self.checklists.push(checklist),
        }
    }

    /// Reads a local file and inserts its checklist.
    ///
    /// # Errors
    /// Every fault of the file; the library is then as it was.
    pub fn insert_text(&mut self, name: &str, text: &str) -> Result<(), Faults> {
        self.insert(format::parse(name, text)?);
        Ok(())
    }

    /// All checklists.
    #[must_use]
    pub fn checklists(&self) -> &[Checklist] {
        &self.checklists
    }

    /// The checklist with this id.
    #[must_use]
    pub fn checklist(&self, id: &str) -> Option<&Checklist> {
        self.checklists.iter().find(|checklist| checklist.id == id)
    }

    /// All editions: those at hand, then those that this program published earlier.
    pub fn editions(&self) -> impl Iterator<Item = &Checklist> {
        self.checklists.iter().chain(published::editions())
    }

    /// The edition `version` of the checklist with this id: the one at hand, else one that this program published.
    #[must_use]
    pub fn edition(&self, id: &str, version: &str) -> Option<&Checklist> {
        self.editions().find(|list| list.id == id && list.version == version)
    }

    /// The item that `item` names.
    #[must_use]
    pub fn item(&self, item: &ItemRef) -> Option<&Item> {
        self.checklist(&item.checklist)?.item(&item.item)
    }

    /// Finds the item that a person named: `item`, or `checklist/item` where two checklists share an id.
    #[must_use]
    pub fn find(&self, named: &str) -> Option<ItemRef> {
        let (only, id) = match named.split_once('/') {
            Some((checklist, item)) => (Some(checklist), item),
            None => (None, named),
        };
        let mut lists = self.checklists.iter().filter(|list| only.is_none_or(|checklist| list.id == checklist));
        lists.find(|list| list.item(id).is_some()).map(|list| ItemRef::new(&list.id, id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::Severity;

    #[test]
    fn the_built_in_files_have_no_fault() {
        for (name, text) in BUILT_IN {
            let faults = format::parse(name, text).err();
            assert_eq!(faults, None, "{name}");
        }
    }

    #[test]
    fn all_items_are_there_with_their_severities() {
        let library = Library::built_in();
        let items = || library.checklists().iter().flat_map(|list| &list.items);
        let of = |severity| items().filter(|item| item.severity == severity).count();
        assert_eq!(library.checklists().iter().map(|list| list.items.len()).collect::<Vec<_>>(), [69, 45]);
        assert_eq!((of(Severity::Blocking), of(Severity::Major), of(Severity::Useful)), (27, 54, 27));
    }
}
