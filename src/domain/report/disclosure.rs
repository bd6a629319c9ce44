//! What the author of a report lets leave, section by section.

/// A section of a report that its author may keep back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The private notes.
    Notes,
    /// The reasons in the author's words: why a point is not applicable, why a phase was opened early.
    Reasons,
    /// The school's name.
    Name,
    /// The number of pupils.
    Pupils,
    /// The last round of checks, and the answers that it denies.
    LastCheck,
    /// The summary of the last day of checks.
    Series,
}

impl Section {
    /// All sections, in the order in which they are told.
    pub const ALL: [Self; 6] = [Self::Notes, Self::Reasons, Self::Name, Self::Pupils, Self::LastCheck, Self::Series];

    /// The stable id in data and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Notes => "notes",
            Self::Reasons => "reasons",
            Self::Name => "name",
            Self::Pupils => "pupils",
            Self::LastCheck => "last_check",
            Self::Series => "series",
        }
    }

    /// The section whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.id() == id)
    }

    /// Whether it may tell which school it is: under a pseudonym it stays. Checks hold the school's own addresses.
    #[must_use]
    pub const fn identifies(self) -> bool {
        !matches!(self, Self::Reasons)
    }
}

/// What the author lets leave. Private notes stay unless ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// By the section's place in [`Section::ALL`].
    sent: [bool; Section::ALL.len()],
}

impl Default for Disclosure {
    fn default() -> Self {
        Self::everything().with(Section::Notes, false)
    }
}

impl Disclosure {
    /// Every section, the private notes included.
    #[must_use]
    pub const fn everything() -> Self {
        Self { sent: [true; Section::ALL.len()] }
    }

    /// Whether a section leaves.
    #[must_use]
    pub const fn sends(self, section: Section) -> bool {
        self.sent[section as usize]
    }

    /// The same with this section sent or kept back.
    #[must_use]
    pub const fn with(mut self, section: Section, sent: bool) -> Self {
        self.sent[section as usize] = sent;
        self
    }

    /// The same without what may tell which school it is.
    #[must_use]
    pub fn under_pseudonym(self) -> Self {
        let identifying = Section::ALL.into_iter().filter(|section| section.identifies());
        identifying.fold(self, |disclosure, section| disclosure.with(section, false))
    }

    /// The ids of the sections kept back.
    #[must_use]
    pub fn withheld(self) -> Vec<String> {
        let kept = Section::ALL.into_iter().filter(|section| !self.sends(*section));
        kept.map(|section| section.id().to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_stay_unless_they_are_ticked() {
        assert_eq!(Disclosure::default().withheld(), ["notes"]);
        assert_eq!(Disclosure::default().with(Section::Notes, true), Disclosure::everything());
    }

    #[test]
    fn under_a_pseudonym_only_the_reasons_are_left_to_choose() {
        let kept = Disclosure::everything().under_pseudonym().withheld();
        assert_eq!(kept, ["notes", "name", "pupils", "last_check", "series"]);
    }

    #[test]
    fn each_section_is_found_by_its_word_and_kept_back_alone() {
        for section in Section::ALL {
            assert_eq!(Section::from_id(section.id()), Some(section));
            assert_eq!(Disclosure::everything().with(section, false).withheld(), [section.id()]);
        }
    }
}
