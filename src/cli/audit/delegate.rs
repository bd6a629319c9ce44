//! `prudence audit delegate`: entrusts points to a name or a role. It stays on this computer.

use crate::cli::arguments::together::{Chosen, Delegate};
use crate::cli::console::{Console, Stop};
use crate::cli::items;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::checklist::{Delegation, Library, Operation};
use crate::domain::together::Share;
use crate::domain::{Problem, Sentence, printable};
use jiff::Timestamp;
use serde_json::json;

/// Entrusts the points, or ends that.
pub fn run(delegate: &Delegate, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let to = delegate.to.as_deref().map(|name| printable::one_line(name.trim()));
    if to.as_ref().is_some_and(String::is_empty) {
        return Err(Problem::usage(Sentence::new("delegate-name-missing")).into());
    }
    let chosen = selection(&delegate.chosen, &workspace.library)?;
    if chosen == Share::default() {
        return Err(Problem::usage(Sentence::new("selection-missing")).into());
    }
    let views = chosen.of(&audit, &workspace.library);
    if views.is_empty() {
        return Err(nothing(&workspace.library).into());
    }
    let items: Vec<_> = views.iter().map(crate::domain::report::audit::ItemView::reference).collect();
    let operation = Operation::Delegate(Delegation { items: items.clone(), to: to.clone() });
    let entry = workspace.folder.store.record(audit.id, Timestamp::now(), &operation)?;
    if delegate.json.json {
        console.json(&json!({ "schema": "prudence.delegation/1", "at": entry.at, "to": to, "items": items }))?;
        return Ok(Standing::Fine);
    }
    let named: Vec<&str> = items.iter().map(|item| item.item.as_str()).collect();
    let key = if to.is_some() { "delegate-done" } else { "delegate-none" };
    let sentence = Sentence::new(key).with("count", items.len()).with("items", named.join(", "));
    console.say(&sentence.with("to", to.unwrap_or_default()))?;
    Ok(Standing::Fine)
}

/// The points that these words choose.
///
/// # Errors
/// When an item does not exist.
pub fn selection(chosen: &Chosen, library: &Library) -> Result<Share, Problem> {
    let found = chosen.items.iter().map(|named| items::find(library, named).map(|(item, _)| item));
    let items = found.collect::<Result<_, _>>()?;
    Ok(Share { items, owner: chosen.owner, theme: chosen.theme.clone(), ..Share::default() })
}

/// That no point is chosen, with the themes that there are.
#[must_use]
pub fn nothing(library: &Library) -> Problem {
    let themes = library.checklists().iter().flat_map(|list| &list.themes).map(|theme| theme.id.as_str());
    Problem::usage(Sentence::new("selection-empty").with("themes", themes.collect::<Vec<_>>().join(", ")))
}
