//! `prudence checklist new`: a commented file to start from.

use crate::cli::arguments::checklist::New;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::domain::checklist::{Library, format};
use crate::domain::{Problem, Sentence, file_name};
use std::fs::File;
use std::io::{ErrorKind, Write};

/// The file to start from, in French as its readers are; `{id}` stands for the id.
const TEMPLATE: &str = include_str!("../../../assets/checklist-new.yaml");

/// Writes `ID.yaml`, unless there is such a file already.
pub fn run(new: &New, console: &mut Console<'_>) -> Result<Standing, Stop> {
    format::check_id(&new.id).map_err(|wrong| {
        Problem::usage(Sentence::new("checklist-new-id").with("id", new.id.as_str()).with("what", wrong))
    })?;
    if Library::built_in().checklist(&new.id).is_some() {
        return Err(Problem::usage(Sentence::new("checklist-new-published").with("id", new.id.as_str())).into());
    }
    if file_name::is_device(&new.id) {
        return Err(Problem::usage(Sentence::new("checklist-new-reserved").with("id", new.id.as_str())).into());
    }
    let path = new.out.clone().unwrap_or_default().join(format!("{}.yaml", new.id));
    let text = text(&new.id);
    let written = File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => {
            Problem::unable(Sentence::new("checklist-new-exists").with("path", path.display().to_string()))
        }
        _ => Problem::io("checklist-new-unwritable", &path, &error),
    })?;
    console.say(&Sentence::new("checklist-new-written").with("path", path.display().to_string()))?;
    Ok(Standing::Fine)
}

fn text(id: &str) -> String {
    TEMPLATE.replace("{id}", id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::Severity;

    #[test]
    fn the_file_to_start_from_is_valid_and_shows_every_kind_of_part() {
        let text = text("ma-liste");
        let list = format::parse("ma-liste.yaml", &text).map_err(|faults| faults.list).unwrap();
        assert_eq!((list.id.as_str(), list.items.len()), ("ma-liste", 5));
        assert!(list.items.iter().any(|item| item.severity == Severity::Blocking && item.due.is_some()));
        assert!(list.items.iter().any(|item| !item.contradicts.is_empty()));
        assert!(list.items.iter().filter(|item| item.when.is_some()).count() > 1);
    }

    #[test]
    fn the_example_of_a_renaming_is_valid_once_its_marks_are_taken_out() {
        let text = text("ma-liste").replace("# migrations", "migrations").replace("#   - {from", "  - {from");
        let faults = format::parse("ma-liste.yaml", &text).unwrap_err().list;
        assert_eq!(faults.iter().map(|f| f.sentence.key.as_str()).collect::<Vec<_>>(), ["checklist-unknown-migration"]);
    }
}
