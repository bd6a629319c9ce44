//! Files and folders, as they lie on the disk.

use super::limits::{LARGEST_ARCHIVE, LARGEST_FILE, is_litter, too_large, unreadable};
use super::lot::{Give, Lot, Place};
use super::zipped;
use crate::domain::Sentence;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// A file or a folder to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name, as it is shown.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// The bytes of all files of a source.
pub(super) fn size(source: &Source) -> u64 {
    let mut size = 0_u64;
    let _ = each_file(source, &mut |_, _, found| {
        size = size.saturating_add(found.map_or(0, |file| file.len()));
        ControlFlow::Continue(())
    });
    size
}

/// Gives everything that is in a source, archives opened, in the order of their names.
pub(super) fn walk(source: &Source, give: &mut Give<'_>) -> ControlFlow<()> {
    each_file(source, &mut |name, path, found| match found.and_then(|file| content(path, &file)) {
        Ok(Content::Archive(archive)) => zipped::walk(&name, archive, give),
        Ok(Content::Other(size)) => give(Lot { name, weight: size, place: Place::File(path.to_owned()) }),
        Err(why) => give(Lot::refused(name, 0, why)),
    })
}

/// Takes a file: its name, its path, and what is known of it or why it is not read.
type Visit<'a> = dyn FnMut(String, &Path, Result<Metadata, Sentence>) -> ControlFlow<()> + 'a;

/// Visits every file of a source.
fn each_file(source: &Source, visit: &mut Visit<'_>) -> ControlFlow<()> {
    let mut waiting = vec![(source.clone(), fs::metadata(&source.path))];
    while let Some((Source { name, path }, found)) = waiting.pop() {
        match found {
            Ok(found) if found.is_dir() => match children(&name, &path) {
                Ok(children) => waiting.extend(children.into_iter().rev()),
                Err(error) => visit(name, &path, Err(unreadable(&error)))?,
            },
            Ok(found) if found.is_file() => visit(name, &path, Ok(found))?,
            Ok(_) => visit(name, &path, Err(Sentence::new("intake-no-file")))?,
            Err(error) => visit(name, &path, Err(unreadable(&error)))?,
        }
    }
    ControlFlow::Continue(())
}

type Found = (Source, io::Result<Metadata>);

/// What is in a folder, by name. Links to files are followed; links to folders, which may lead back, are not.
fn children(name: &str, folder: &Path) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let own = entry.file_name().to_string_lossy().into_owned();
        if !is_litter(&own) {
            let source = Source { name: format!("{name}/{own}"), path: entry.path() };
            let known = known(&entry);
            found.push((source, known));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
    Ok(found)
}

fn known(entry: &fs::DirEntry) -> io::Result<Metadata> {
    let own = entry.metadata()?;
    if !own.is_symlink() {
        return Ok(own);
    }
    // What a link to a folder is itself is neither a file nor a folder.
    fs::metadata(entry.path()).map(|target| if target.is_dir() { own } else { target })
}

enum Content {
    Archive(File),
    Other(u64),
}

/// What is in a file, by its first bytes and its size.
fn content(path: &Path, known: &Metadata) -> Result<Content, Sentence> {
    let mut file = File::open(path).map_err(|error| unreadable(&error))?;
    let mut first = Vec::new();
    (&mut file).take(4).read_to_end(&mut first).map_err(|error| unreadable(&error))?;
    let is_archive = zipped::is_zip(&first);
    let limit = if is_archive { LARGEST_ARCHIVE } else { LARGEST_FILE };
    if known.len() > limit {
        return Err(too_large(limit));
    }
    Ok(if is_archive { Content::Archive(file) } else { Content::Other(known.len()) })
}
