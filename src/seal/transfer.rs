//! The signing key on its way from one computer to another, and as a copy to keep.

use super::Key;
use super::format::is_encrypted;
use super::key::content;
use super::passphrase::{Passphrase, protect, unprotect};
use super::secret_file::for_owner_only;
use crate::domain::{Problem, Sentence, file_name, written};
use std::fs::{self, File};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

/// What became of the key that was in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installed {
    /// There was none.
    First,
    /// It was the same one.
    Same,
    /// It was another one, which is kept under this name.
    Replaced(PathBuf),
}

impl Key {
    /// The content of a file from which [`Key::imported`] reads the key again; under a passphrase when there is one.
    ///
    /// Without its protection the content is that of the folder's own key file.
    ///
    /// # Errors
    /// When the system gives no memory for the protection.
    pub fn exported(&self, passphrase: Option<&Passphrase>) -> Result<Vec<u8>, Problem> {
        let line = self.line();
        passphrase.map_or_else(|| Ok(line.clone().into_bytes()), |passphrase| protect(line.as_bytes(), passphrase))
    }

    /// The key of an exported file. `ask` is asked for the passphrase only when the file stands under one.
    ///
    /// # Errors
    /// When the file holds no key, when the passphrase is another one, and what `ask` says.
    pub fn imported(bytes: &[u8], ask: &mut dyn FnMut() -> Result<Passphrase, Problem>) -> Result<Self, Problem> {
        let none = || Problem::not_fine(Sentence::new("key-import-none"));
        let bytes = &*written::utf8(bytes);
        if !is_encrypted(bytes) {
            return Self::read(bytes).ok_or_else(none);
        }
        let line = unprotect(bytes, &ask()?).map_err(|_| none())?;
        let line = line.ok_or_else(|| Problem::not_fine(Sentence::new("passphrase-wrong")))?;
        Self::read(&line).ok_or_else(none)
    }

    /// Makes this the key of `folder`. Another one that is there is replaced only when `replace` says so, and is kept
    /// beside it.
    ///
    /// # Errors
    /// When there is another key and `replace` does not say so, or when the folder cannot be written.
    pub fn install(&self, folder: &Path, replace: bool) -> Result<Installed, Problem> {
        let path = Self::path_in(folder);
        let unavailable = |error: io::Error| Problem::io("seal-key-unavailable", &path, &error);
        fs::create_dir_all(folder).map_err(unavailable)?;
        let opened = for_owner_only().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = opened.and_then(|file| file.lock().map(|()| file)).map_err(unavailable)?;
        let there = content(&file).map_err(unavailable)?;
        let known = Self::read(&there);
        if known.as_ref().is_some_and(|known| known.public_hex() == self.public_hex()) {
            return Ok(Installed::Same);
        }
        if there.is_empty() {
            self.write_over(&mut file).map_err(unavailable)?;
            return Ok(Installed::First);
        }
        let named = known.map_or_else(|| "damaged".to_owned(), |known| known.public_hex()[..8].to_owned());
        if !replace {
            let sentence = Sentence::new("key-import-other").with("there", named);
            return Err(Problem::usage(sentence.with("offered", &self.public_hex()[..8])));
        }
        let kept = folder.join(file_name::of_parts(&["signing", &named]) + ".key");
        keep(&kept, &there).and_then(|()| self.write_over(&mut file)).map_err(unavailable)?;
        Ok(Installed::Replaced(kept))
    }

    /// Writes the line of the key in one go over one of the same length.
    fn write_over(&self, file: &mut File) -> io::Result<()> {
        let line = self.line();
        file.rewind()?;
        file.write_all(line.as_bytes())?;
        file.set_len(u64::try_from(line.len()).unwrap_or_default())?;
        file.sync_all()
    }
}

/// Keeps the content of the key file that is replaced; it is all right when it was kept earlier.
fn keep(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let mut file = for_owner_only().write(true).create_new(true).open(path)?;
    file.write_all(content)?;
    file.sync_all()
}
