//! Puts a report's files into a folder: each one whole, read back, and never over another file.

use super::draft::Draft;
use super::view::View;
use super::{Format, render};
use crate::domain::report::Report;
use crate::domain::{Problem, hex};
use crate::text::Text;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub format: Format,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// Writes `report` into `folder` in each of these formats, and reads every file back.
///
/// A file appears under its name only when all of them are whole and the JSON has passed `verify`. A file of the
/// same name with another content stays: the new ones get a number more (`-2`). The folder is made if need be.
///
/// # Errors
/// When the folder or a file cannot be written, when a file does not read back as it was written, and what
/// `verify` finds. No draft is then left behind; only a file that had already taken its name stays.
pub fn deliver(
    report: &Report,
    formats: &[Format],
    folder: &Path,
    text: &Text,
    verify: &dyn Fn(&[u8]) -> Result<(), Problem>,
) -> Result<Vec<Written>, Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::io("export-folder", folder, &error))?;
    let rendered = distinct(formats).into_iter().map(|format| Ok((format, render(report, format, text)?)));
    let rendered: Vec<(Format, Vec<u8>)> = rendered.collect::<Result<_, Problem>>()?;
    let files: Vec<(&str, &[u8])> =
        rendered.iter().map(|(format, bytes)| (format.extension(), bytes.as_slice())).collect();
    let stem = free_stem(&View::new(report, text).file_stem(), &files, folder);
    let drafts = rendered.iter().map(|(format, bytes)| {
        let draft = Draft::write(folder.join(format!("{stem}.{}", format.extension())), bytes)?;
        let read = draft.read_back()?;
        if *format == Format::Json {
            verify(&read)?;
        }
        Ok((*format, draft))
    });
    let drafts: Vec<(Format, Draft<'_>)> = drafts.collect::<Result<_, Problem>>()?;
    drafts.into_iter().map(|(format, draft)| published(draft, format)).collect()
}

/// Writes `report` into `folder` as one encrypted file, `NAME.json.age`, under the same rules.
///
/// It is verified and encrypted before anything is written: what cannot be read by its readers alone is not written.
///
/// # Errors
/// As for [`deliver`], and what `encrypt` says.
pub fn deliver_encrypted(
    report: &Report,
    folder: &Path,
    text: &Text,
    verify: &dyn Fn(&[u8]) -> Result<(), Problem>,
    encrypt: Encrypt<'_>,
) -> Result<Written, Problem> {
    let plain = render(report, Format::Json, text)?;
    verify(&plain)?;
    let bytes = encrypt(&plain)?;
    fs::create_dir_all(folder).map_err(|error| Problem::io("export-folder", folder, &error))?;
    let stem = free_stem(&View::new(report, text).file_stem(), &[(ENCRYPTED, bytes.as_slice())], folder);
    let draft = Draft::write(folder.join(format!("{stem}.{ENCRYPTED}")), &bytes)?;
    draft.read_back()?;
    published(draft, Format::Json)
}

/// Makes a sealed report readable by its readers alone.
pub type Encrypt<'a> = &'a dyn Fn(&[u8]) -> Result<Vec<u8>, Problem>;

/// The end of the name of an encrypted report.
const ENCRYPTED: &str = "json.age";

/// The formats, each once.
fn distinct(formats: &[Format]) -> BTreeSet<Format> {
    formats.iter().copied().collect()
}

/// The first of `stem`, `stem-2`, `stem-3`… under which no other content stands in the folder.
fn free_stem(stem: &str, files: &[(&str, &[u8])], folder: &Path) -> String {
    let free = |stem: &String| {
        files.iter().all(|(extension, bytes)| {
            let path = folder.join(format!("{stem}.{extension}"));
            !path.exists() || fs::read(&path).is_ok_and(|there| there == *bytes)
        })
    };
    let numbered = (2..).map(|number: u32| [stem, &number.to_string()].join("-"));
    std::iter::once(stem.to_owned()).chain(numbered).find(free).unwrap_or_else(|| stem.to_owned())
}

fn published(draft: Draft<'_>, format: Format) -> Result<Written, Problem> {
    let (path, bytes) = draft.publish()?;
    Ok(Written { path, format, sha256: hex::hex(&Sha256::digest(bytes)) })
}
