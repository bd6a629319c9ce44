//! A campaign by the id that a person typed.

use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence};
use crate::store::{Joined, Store};

/// The campaign that was joined under this id.
///
/// # Errors
/// When none was.
pub fn joined(store: &Store, id: &str) -> Result<Joined, Problem> {
    if let Some(joined) = store.campaign(id)? {
        return Ok(joined);
    }
    let all = store.campaigns()?;
    let known: Vec<&str> = all.iter().map(|joined| joined.campaign.id.as_str()).collect();
    if known.is_empty() {
        return Err(Problem::usage(Sentence::new("campaign-none-joined").with("id", id)));
    }
    let sentence = Sentence::new("campaign-unknown").with("id", id).with("suggestion", suggestion(id, &known));
    Err(Problem::usage(sentence.with("known", known.join(", "))))
}
