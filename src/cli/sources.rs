//! The sources that options name: the data folder, the checklists, the catalogue.

use super::arguments::Global;
use super::console::{Console, Stop};
use super::faults;
use super::files::{self, Unread};
use super::world::World;
use crate::domain::checklist::Library;
use crate::domain::establishment::Catalog;
use crate::domain::yaml::Faults;
use crate::domain::{Problem, Sentence};
use crate::store;
use std::path::{Path, PathBuf};

/// The data folder: the one that was asked for, else the platform's own.
///
/// # Errors
/// When none was asked for, and the system names no folder for data.
pub fn folder(global: &Global, world: &World) -> Result<PathBuf, Problem> {
    named_folder(global, world).map_or_else(store::default_folder, Ok)
}

/// The data folder that was asked for: `--data-dir`, else `PRUDENCE_DATA_DIR`.
pub fn named_folder(global: &Global, world: &World) -> Option<PathBuf> {
    let named = (world.variable)("PRUDENCE_DATA_DIR").filter(|value| !value.is_empty());
    global.data_dir.clone().or_else(|| named.map(PathBuf::from))
}

/// The checklists at hand. A faulty file stops the command: answers to another list than the one meant help nobody.
pub fn library(global: &Global, console: &mut Console<'_>) -> Result<Library, Stop> {
    let mut library = Library::built_in();
    let Some(folder) = &global.checklists else { return Ok(library) };
    let mut refused = 0_usize;
    for path in yaml_files(folder)? {
        match files::parse(&path, |name, text| library.insert_text(name, text)) {
            Ok(()) => {}
            Err(Unread::Faults(found)) => {
                refused += 1;
                faults::tell(&found, console)?;
            }
            Err(Unread::Problem(problem)) => return Err(problem.into()),
        }
    }
    if refused == 0 {
        return Ok(library);
    }
    let sentence = Sentence::new("checklists-refused").with("folder", folder.display().to_string());
    Err(Problem::not_fine(sentence.with("count", refused)).into())
}

/// The YAML files of a folder, by name.
fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let unreadable = |error: std::io::Error| Problem::io("file-unreadable", folder, &error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The catalogue at hand, and what to tell of it: a faulty local file leaves the built-in one.
pub fn catalog(global: &Global) -> Result<(Catalog, Vec<Sentence>), Problem> {
    let built_in = Catalog::built_in();
    let Some(path) = &global.catalog else { return Ok((built_in, Vec::new())) };
    match files::parse(path, Catalog::parse) {
        Ok(local) => Ok((built_in.with_local(local), Vec::new())),
        Err(Unread::Faults(faults)) => Ok((built_in, notices(faults))),
        Err(Unread::Problem(problem)) => Err(problem),
    }
}

fn notices(faults: Faults) -> Vec<Sentence> {
    vec![Problem::from(faults).sentence, Sentence::new("catalog-built-in")]
}
