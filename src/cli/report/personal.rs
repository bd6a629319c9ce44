//! The passages of a report that may name a person, shown before it leaves.

use crate::cli::console::{Console, Stop};
use crate::domain::Sentence;
use crate::domain::report::Report;
use crate::domain::report::personal::{Mention, mentions};
use serde_json::{Value, json};

/// Tells the passages besides the data; none when there is nothing to tell.
pub fn tell(report: &Report, console: &mut Console<'_>) -> Result<Vec<Mention>, Stop> {
    let found = mentions(report);
    if found.is_empty() {
        return Ok(found);
    }
    console.tell(&Sentence::new("personal-found").with("count", found.len()))?;
    for mention in &found {
        let passage = console.text.say(&sentence(mention));
        console.tell_line(&format!("  {passage}"))?;
    }
    Ok(found)
}

fn sentence(mention: &Mention) -> Sentence {
    Sentence::new(&format!("personal-{}", mention.is.id()))
        .with("place", mention.place.as_str())
        .with("passage", mention.passage.as_str())
}

/// The passages as data.
pub fn document(found: &[Mention]) -> Value {
    let mention = |one: &Mention| json!({ "place": one.place, "is": one.is.id(), "passage": one.passage });
    found.iter().map(mention).collect()
}
