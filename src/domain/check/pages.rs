//! Recognises pages that are served with HTTP 200 and yet mean that the service is not open.

use super::Verdict;
use crate::domain::fold::fold;
use crate::domain::yaml;
use serde::Deserialize;
use std::sync::LazyLock;

const SOURCE: &str = include_str!("../../../assets/pages.yaml");

/// What a recognised page means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    WaitingRoom,
    Maintenance,
    Blocked,
}

#[derive(Deserialize)]
struct File {
    phrases: Vec<Phrase>,
}

#[derive(Deserialize)]
struct Phrase {
    kind: Kind,
    text: String,
    seen: String,
}

/// The phrases by which such pages are recognised.
pub struct Phrases {
    list: Vec<(String, Phrase)>,
}

/// A phrase that was found in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// What the page means.
    pub verdict: Verdict,
    /// The phrase, as the list has it.
    pub phrase: String,
    /// Where and when it was first seen.
    pub seen: String,
}

static BUILT_IN: LazyLock<Phrases> = LazyLock::new(|| {
    let file: File = yaml::trusted("pages.yaml", SOURCE).unwrap_or(File { phrases: Vec::new() });
    Phrases { list: file.phrases.into_iter().map(|phrase| (fold(&phrase.text), phrase)).collect() }
});

impl Phrases {
    /// The phrases of `assets/pages.yaml`.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The first phrase of the list that stands in `page`, accents, case and apostrophes folded.
    #[must_use]
    pub fn recognise(&self, page: &str) -> Option<Recognised> {
        let page = fold(page);
        let (_, phrase) = self.list.iter().find(|(folded, _)| page.contains(folded))?;
        let verdict = match phrase.kind {
            Kind::WaitingRoom => Verdict::PageWaitingRoom,
            Kind::Maintenance => Verdict::PageMaintenance,
            Kind::Blocked => Verdict::PageBlocked,
        };
        Some(Recognised { verdict, phrase: phrase.text.clone(), seen: phrase.seen.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_quota_page_of_april_2021_is_a_waiting_room() {
        let page =
            "A SITUATION EXCEPTIONNELLE… Quand le nombre d'utilisateurs maximum est\n atteint, il vous faut patienter";
        assert_eq!(Phrases::built_in().recognise(page).map(|r| r.verdict), Some(Verdict::PageWaitingRoom));
    }

    #[test]
    fn an_ordinary_page_is_not_recognised_as_anything() {
        assert_eq!(Phrases::built_in().recognise("Bienvenue sur votre espace numérique de travail"), None);
    }

    proptest! {
        #[test]
        fn a_phrase_is_recognised_in_any_page_and_in_capitals(
            before in "\\PC{0,200}",
            after in "\\PC{0,200}",
            at: prop::sample::Index,
        ) {
            let (_, phrase) = at.get(&Phrases::built_in().list);
            let page = format!("{before} {} {after}", phrase.text.to_uppercase());
            prop_assert!(Phrases::built_in().recognise(&page).is_some());
        }

        #[test]
        fn any_page_is_looked_through_without_a_fault(page in any::<String>()) {
            let _ = Phrases::built_in().recognise(&page);
        }
    }
}
