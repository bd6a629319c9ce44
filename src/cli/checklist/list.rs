//! `prudence checklist list`.

use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::domain::Sentence;
use crate::domain::checklist::{Checklist, Library};
use serde_json::{Value, json};

/// The checklists at hand.
pub fn run(library: &Library, form: Json, console: &mut Console<'_>) -> Result<Standing, Stop> {
    if form.json {
        let published = Library::built_in();
        let lists: Vec<Value> = library.checklists().iter().map(|list| document(list, &published)).collect();
        console.json(&json!({ "schema": "prudence.checklists/1", "checklists": lists }))?;
        return Ok(Standing::Fine);
    }
    let rows: Vec<Vec<String>> = library
        .checklists()
        .iter()
        .map(|list| {
            let count = console.text.say(&Sentence::new("items-count").with("count", list.items.len()));
            vec![list.id.clone(), list.version.clone(), count, console.text.local(&list.title).to_owned()]
        })
        .collect();
    console.table(&rows)?;
    Ok(Standing::Fine)
}

fn document(list: &Checklist, published: &Library) -> Value {
    json!({
        "id": list.id,
        "version": list.version,
        "sha256": list.sha256,
        "title": list.title,
        "items": list.items.len(),
        "published": published.checklist(&list.id).is_some_and(|known| known.sha256 == list.sha256),
    })
}
