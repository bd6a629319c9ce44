//! The checklists at hand beside those that a campaign asks for.

use super::{Campaign, Wanted};
use crate::domain::checklist::Library;
use crate::domain::{Problem, Sentence};

impl Campaign {
    /// The checklists that it asks for, as they are at hand: no other leaves.
    ///
    /// # Errors
    /// When one of them is not at hand.
    pub fn asked_of(&self, library: &Library) -> Result<Library, Problem> {
        let mut asked = Library::default();
        for wanted in &self.checklists {
            let list = library.checklist(&wanted.id).ok_or_else(|| {
                let sentence = Sentence::new("campaign-checklist-missing").with("campaign", self.id.as_str());
                Problem::usage(sentence.with("id", wanted.id.as_str()).with("version", wanted.version.as_str()))
            })?;
            asked.insert(list.clone());
        }
        Ok(asked)
    }

    /// Those of which another version than the one asked for is at hand, each with a sentence that says so.
    #[must_use]
    pub fn other_versions(&self, library: &Library) -> Vec<Sentence> {
        let other = |wanted: &Wanted| {
            let at_hand = library.checklist(&wanted.id).filter(|list| list.version != wanted.version)?;
            let sentence = Sentence::new("campaign-checklist-version").with("id", wanted.id.as_str());
            Some(sentence.with("wanted", wanted.version.as_str()).with("found", at_hand.version.as_str()))
        };
        self.checklists.iter().filter_map(other).collect()
    }
}
