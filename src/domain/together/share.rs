//! Which points one entrusts to somebody, or asks somebody to answer.

use crate::domain::checklist::{ItemRef, Library, Owner, State};
use crate::domain::fold::fold;
use crate::domain::report::Audit;
use crate::domain::report::audit::ItemView;

/// Which points are meant. What is left out does not restrict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// These points.
    pub items: Vec<ItemRef>,
    /// Points for which this owner has to act.
    pub owner: Option<Owner>,
    /// Points of this theme: its id, or `checklist/theme`.
    pub theme: Option<String>,
    /// Points entrusted to this person or role; case and accents do not matter.
    pub entrusted_to: Option<String>,
    /// Only points that are not answered, or not known.
    pub open: bool,
}

impl Share {
    /// The selected points that concern the school, in the order of the checklists.
    #[must_use]
    pub fn of<'a>(&self, audit: &'a Audit, library: &'a Library) -> Vec<ItemView<'a>> {
        let mut views = audit.items(library);
        views.retain(|view| view.state != State::Hidden && self.has(view, audit));
        views
    }

    fn has(&self, view: &ItemView<'_>, audit: &Audit) -> bool {
        let item = view.reference();
        let is_theirs =
            |name: &String| audit.journal.entrusted(&item).is_some_and(|entrusted| fold(&entrusted.to) == fold(name));
        (self.items.is_empty() || self.items.contains(&item))
            && self.owner.is_none_or(|owner| view.item.owners.contains(&owner))
            && self.theme.as_ref().is_none_or(|theme| is_of(view, theme))
            && self.entrusted_to.as_ref().is_none_or(is_theirs)
            && (!self.open || matches!(view.state, State::Unanswered | State::Unknown))
    }
}

fn is_of(view: &ItemView<'_>, theme: &str) -> bool {
    match theme.split_once('/') {
        Some((list, id)) => view.checklist.id == list && view.item.theme == id,
        None => view.item.theme == theme,
    }
}

/// The entrusted points that concern the school, by the name or role that has them, in the order of the points.
#[must_use]
pub fn entrusted<'a>(audit: &'a Audit, library: &'a Library) -> Vec<(&'a str, Vec<ItemView<'a>>)> {
    let mut groups: Vec<(&str, Vec<ItemView<'_>>)> = Vec::new();
    for view in audit.items(library).into_iter().filter(|view| view.state != State::Hidden) {
        let Some(entrusted) = audit.journal.entrusted(&view.reference()) else { continue };
        match groups.iter_mut().find(|(to, _)| fold(to) == fold(&entrusted.to)) {
            Some((_, views)) => views.push(view),
            None => groups.push((&entrusted.to, vec![view])),
        }
    }
    groups
}
