//! Who has which points, among the lines of `prudence audit show`.

use crate::domain::checklist::{Library, State};
use crate::domain::report::Audit;
use crate::domain::report::audit::ItemView;
use crate::domain::{Sentence, printable, together};
use crate::text::Text;

/// A row for each person or role: how many of their points are still to answer, and which they are.
#[must_use]
pub fn rows(audit: &Audit, library: &Library, text: &Text) -> Vec<Vec<String>> {
    let row = |(to, views): &(&str, Vec<ItemView<'_>>)| {
        let items: Vec<&str> = views.iter().map(|view| view.item.id.as_str()).collect();
        let open = views.iter().filter(|view| matches!(view.state, State::Unanswered | State::Unknown)).count();
        let points = Sentence::new("entrusted-points").with("count", views.len()).with("items", items.join(", "));
        vec![printable::one_line(to), text.say(&points.with("open", open))]
    };
    together::entrusted(audit, library).iter().map(row).collect()
}

/// The answer, and to whom the point is entrusted.
#[must_use]
pub fn with_name(answer: String, view: &ItemView<'_>, audit: &Audit, text: &Text) -> String {
    match audit.journal.entrusted(&view.reference()) {
        Some(entrusted) if view.state != State::Hidden => {
            text.say(&Sentence::new("show-entrusted-to").with("answer", answer).with("to", entrusted.to.as_str()))
        }
        _ => answer,
    }
}
