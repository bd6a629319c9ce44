//! A merge in lines: what is taken, what is asked again, and both sides of what differs.

use crate::cli::console::{Console, Stop};
use crate::cli::section::section;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Given, ItemRef, Library, Recorded, Several};
use crate::domain::report::Audit;
use crate::domain::together::{Conflict, Merge};
use crate::text::Text;
use jiff::tz::TimeZone;

/// What is told of a merge.
pub struct Told<'a> {
    /// The audit into which is merged.
    pub audit: &'a Audit,
    /// The checklists at hand.
    pub library: &'a Library,
    /// What came of it.
    pub merged: &'a Merge,
}

impl Told<'_> {
    /// Tells it; `dry` when nothing is recorded.
    pub fn tell(&self, dry: bool, console: &mut Console<'_>) -> Result<(), Stop> {
        let merged = self.merged;
        let text = &console.text;
        let by_file = |several: &Several| {
            let row = |one: &Given| vec![one.item.item.clone(), self.taken(one, several.by.as_deref(), text)];
            several.given.iter().map(row).collect::<Vec<_>>()
        };
        let taken: Vec<Vec<String>> = merged.taken.iter().flat_map(by_file).collect();
        let conflicts: Vec<Vec<String>> = merged.conflicts.iter().flat_map(|found| self.sides(found, text)).collect();
        let reworded: Vec<Vec<String>> = merged.reworded.iter().map(|item| vec![item.item.clone()]).collect();
        let summary = Sentence::new("merge-summary")
            .with("taken", taken.len())
            .with("same", merged.same.len())
            .with("kept", merged.kept.len());
        console.say(&summary.with("conflicts", merged.conflicts.len()))?;
        if dry {
            console.get("merge-dry")?;
        }
        section(if dry { "merge-would-take" } else { "merge-taken" }, &taken, console)?;
        section("merge-reworded", &reworded, console)?;
        section("merge-conflicts", &conflicts, console)?;
        let (between, against): (Vec<_>, Vec<_>) = merged.conflicts.iter().partition(|found| found.theirs.len() > 1);
        for (any, key) in [(!against.is_empty(), "merge-way-out"), (!between.is_empty(), "merge-between")] {
            if any {
                console.tell(&Sentence::new(key))?;
            }
        }
        Ok(())
    }

    /// What is taken, and from whom: the answer, or the note alone when the answer stands already.
    fn taken(&self, given: &Given, by: Option<&str>, text: &Text) -> String {
        let standing = self.audit.recorded(self.library, &given.item).and_then(|recorded| recorded.answer);
        let mut said = self.said(&given.item, given.answer.as_ref(), text);
        if standing == given.answer {
            said = text.say(&Sentence::new("merge-note-only").with("answer", said));
        }
        match by {
            Some(by) => text.say(&Sentence::new("history-by").with("answer", said).with("by", by)),
            None => said,
        }
    }

    /// A row for what is here, then one for each answer that comes back.
    fn sides(&self, conflict: &Conflict, text: &Text) -> Vec<Vec<String>> {
        let mine = match &conflict.mine {
            Some(Recorded { answer: Some(answer), at, .. }) => Sentence::new("merge-mine")
                .with("answer", self.said(&conflict.item, Some(answer), text))
                .with("at", text.short_moment(*at, &TimeZone::system())),
            _ => Sentence::new("merge-mine-none"),
        };
        let theirs = conflict.theirs.iter().map(|side| {
            let by = side.by.as_deref().unwrap_or(&side.file);
            let said = self.said(&conflict.item, Some(&side.answer), text);
            let key = if side.at.is_some() { "merge-theirs" } else { "merge-theirs-undated" };
            let at = side.at.map_or_else(String::new, |at| text.short_moment(at, &TimeZone::system()));
            Sentence::new(key).with("by", by).with("answer", said).with("at", at)
        });
        let sides: Vec<Sentence> = std::iter::once(mine).chain(theirs).collect();
        let name = |index: usize| if index == 0 { conflict.item.item.clone() } else { String::new() };
        sides.iter().enumerate().map(|(index, side)| vec![name(index), text.say(side)]).collect()
    }

    fn said(&self, item: &ItemRef, answer: Option<&Answer>, text: &Text) -> String {
        let question = self.library.item(item).map(|item| &item.question);
        answer.map_or_else(|| text.get("state-unanswered"), |answer| text.answer(answer, question))
    }
}
