//! Contradictions with both sides: an answer against a measurement, and an answer against another answer.

use super::Audit;
use super::audit::ItemView;
use crate::domain::check::{JudgedRound, JudgedTarget};
use crate::domain::checklist::{ItemRef, Library, State, contradiction};
use std::collections::BTreeMap;

/// An answer that something denies. It stays as it is; whoever gave it decides.
pub struct Contradiction<'a> {
    /// The item, with its answer and the moment of that.
    pub view: ItemView<'a>,
    /// What denies it.
    pub against: Against<'a>,
}

/// What denies an answer.
pub enum Against<'a> {
    /// The answer to another item, with the moment of that.
    Answer(ItemView<'a>),
    /// A measurement of the round that is given along.
    Measurement(&'a JudgedTarget),
}

impl Audit {
    /// Every contradiction, in the order of the items; of one item first the measurements, then the answers.
    #[must_use]
    pub fn contradictions_with_sides<'a>(
        &'a self,
        library: &'a Library,
        round: Option<&'a JudgedRound>,
    ) -> Vec<Contradiction<'a>> {
        let views = self.items(library);
        let targets = round.map(|round| round.targets.as_slice()).unwrap_or_default();
        let mut found = Vec::new();
        for view in views.iter().filter(|view| view.state == State::Answered) {
            let answer = view.recorded.and_then(|recorded| recorded.answer.as_ref());
            let measured = contradiction::contradicting(view.item, answer, targets);
            found.extend(measured.into_iter().map(|target| (view, Against::Measurement(target))));
            let denied = view.item.contradicts.iter().filter_map(|opposition| {
                let (list, id) = opposition.target(&view.checklist.id);
                let other = views.iter().find(|other| other.checklist.id == list && other.item.id == id)?;
                let opposed = opposition.opposes(&words(view)?, &words(other)?);
                opposed.then(|| (view, Against::Answer(other.clone())))
            });
            found.extend(denied);
        }
        found.into_iter().map(|(view, against)| Contradiction { view: view.clone(), against }).collect()
    }

    /// The names of the targets whose measurement contradicts an answer, by item; only items that have any.
    #[must_use]
    pub fn contradictions(&self, library: &Library, round: Option<&JudgedRound>) -> BTreeMap<ItemRef, Vec<String>> {
        let mut contradictions: BTreeMap<ItemRef, Vec<String>> = BTreeMap::new();
        for Contradiction { view, against } in self.contradictions_with_sides(library, round) {
            if let Against::Measurement(target) = against {
                contradictions.entry(view.reference()).or_default().push(target.name.clone());
            }
        }
        contradictions
    }

    /// The items, `checklist/item`, whose answers deny that of an item, by item; only items that have any.
    #[must_use]
    pub fn conflicts(&self, library: &Library) -> BTreeMap<ItemRef, Vec<String>> {
        let mut conflicts: BTreeMap<ItemRef, Vec<String>> = BTreeMap::new();
        for Contradiction { view, against } in self.contradictions_with_sides(library, None) {
            if let Against::Answer(other) = against {
                conflicts.entry(view.reference()).or_default().push(other.reference().to_string());
            }
        }
        conflicts
    }
}

/// The words of the answer to an item that is visible; none when it has no answer.
fn words(view: &ItemView<'_>) -> Option<Vec<String>> {
    let recorded = view.recorded.filter(|_| !matches!(view.state, State::Hidden | State::Unanswered));
    recorded?.answer.as_ref().map(crate::domain::checklist::Answer::words)
}
