//! Which items one wants to see: the filters that both faces offer, which hold together.

use super::Audit;
use super::agenda::Urgency;
use super::audit::ItemView;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::{Item, ItemRef, Library, Owner, Severity, State};
use crate::domain::fold::fold;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What is left to do about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// An answer is missing, or is « I don’t know ».
    Answer,
    /// Anything at all: it is not settled.
    Anything,
}

impl Left {
    /// Both, the narrower first.
    pub const ALL: [Self; 2] = [Self::Answer, Self::Anything];

    /// The end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Anything => "anything",
        }
    }
}

/// The items that are wanted: those for which every condition that is set holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only those about which this much is left to do.
    pub left: Option<Left>,
    /// Only blocking ones.
    pub blocking: bool,
    /// Only those of this owner, alone or with others.
    pub owner: Option<Owner>,
    /// Only those that are not settled and due at least this soon.
    pub due: Option<Urgency>,
    /// Only those whose answer is contradicted.
    pub contradicted: bool,
    /// Only those that the latest edition of their checklist brought or changed.
    pub renewed: bool,
    /// Only those entrusted to this person or role; case and accents do not matter.
    pub entrusted_to: Option<String>,
}

/// What a selection looks at beside the item itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The state for this school.
    pub state: State,
    /// Whether nothing is left to do.
    pub settled: bool,
    /// The day by which it should be settled; none without a day J or a term.
    pub due: Option<Date>,
    /// Whether a measurement or another answer denies the answer.
    pub contradicted: bool,
    /// Whether the latest edition of the checklist brought it, or changed what it asks since it was answered.
    pub renewed: bool,
    /// To whom it is entrusted.
    pub entrusted_to: Option<String>,
}

impl Facts {
    /// How soon it is due on the day `today`; none when it is settled or has no day.
    #[must_use]
    pub fn urgency(&self, today: Date) -> Option<Urgency> {
        self.due.filter(|_| !self.settled).map(|due| Urgency::of(due, today))
    }
}

impl Selection {
    /// The blocking items: what is essential.
    #[must_use]
    pub fn essential() -> Self {
        Self { blocking: true, ..Self::default() }
    }

    /// Whether no condition is set.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an item is wanted on the day `today`; one that does not concern the school never is.
    #[must_use]
    pub fn admits(&self, item: &Item, facts: &Facts, today: Date) -> bool {
        let left = match self.left {
            None => true,
            Some(Left::Answer) => matches!(facts.state, State::Unanswered | State::Unknown),
            Some(Left::Anything) => !facts.settled,
        };
        let visible = facts.state != State::Hidden;
        visible
            && left
            && (!self.blocking || item.severity == Severity::Blocking)
            && self.owner.is_none_or(|owner| item.owners.contains(&owner))
            && self.due.is_none_or(|due| facts.urgency(today).is_some_and(|urgency| urgency <= due))
            && (!self.contradicted || facts.contradicted)
            && (!self.renewed || facts.renewed)
            && self
                .entrusted_to
                .as_ref()
                .is_none_or(|to| facts.entrusted_to.as_ref().is_some_and(|name| fold(name) == fold(to)))
    }
}

impl Audit {
    /// Every item of the library, in order, with what selections look at.
    #[must_use]
    pub fn items_with_facts<'a>(
        &'a self,
        library: &'a Library,
        round: Option<&JudgedRound>,
    ) -> Vec<(ItemView<'a>, Facts)> {
        let contradicted: BTreeSet<ItemRef> =
            self.contradictions_with_sides(library, round).into_iter().map(|found| found.view.reference()).collect();
        let new: BTreeSet<ItemRef> = self
            .changes(library)
            .into_iter()
            .flat_map(|changes| changes.new.iter().map(|id| ItemRef::new(&changes.checklist, id)).collect::<Vec<_>>())
            .collect();
        let facts = |view: &ItemView<'_>| Facts {
            state: view.state,
            settled: view.is_settled(),
            due: self.day.and_then(|day| view.due(day)),
            contradicted: !contradicted.is_empty() && contradicted.contains(&view.reference()),
            renewed: view.earlier.is_some() || (!new.is_empty() && new.contains(&view.reference())),
            entrusted_to: self.journal.entrusted(&view.reference()).map(|entrusted| entrusted.to.clone()),
        };
        let with_facts = |view: ItemView<'a>| {
            let facts = facts(&view);
            (view, facts)
        };
        self.items(library).into_iter().map(with_facts).collect()
    }
}
