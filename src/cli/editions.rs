//! What a new edition of a checklist changes for an audit: told once, when the audit is first opened with it.

use super::console::{Console, Stop};
use crate::domain::Sentence;
use crate::domain::checklist::Changes;

/// Tells the changes: a line for the checklist, and one for each sort of change.
pub fn lines(changes: &Changes, console: &mut Console<'_>) -> Result<(), Stop> {
    let [before, now] = &changes.versions;
    let sentence = Sentence::new("edition-changed").with("list", changes.checklist.as_str());
    console.tell(&sentence.with("before", before.as_str()).with("now", now.as_str()))?;
    let renamed: Vec<String> = changes.renamed.iter().map(|(from, to)| format!("{from} → {to}")).collect();
    for (key, items) in [
        ("edition-new", &changes.new),
        ("edition-reworded", &changes.reworded),
        ("edition-renamed", &renamed),
        ("edition-removed", &changes.removed),
    ] {
        if !items.is_empty() {
            console.tell(&Sentence::new(key).with("items", items.join(", ")))?;
        }
    }
    Ok(())
}
