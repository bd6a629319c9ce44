//! Zip archives, from whoever made them: so much of each file, so much of all of them, and one archive within another.

use super::limits::{
    DEEPEST, LARGEST_FILE, LARGEST_RATIO, LONGEST_LIST, SMALLEST_ALLOWANCE, is_litter, too_large, unreadable,
};
use super::lot::{Give, Lot, Place};
use super::metered::{Meter, Metered};
use crate::domain::Sentence;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

/// How archives begin: with a file, or with nothing at all.
const BEGINNINGS: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// Whether these bytes begin an archive.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning))
}

/// Gives every file of an archive called `name`.
pub(super) fn walk(name: &str, archive: impl Read + Seek, give: &mut Give<'_>) -> ControlFlow<()> {
    let mut allowance = 0;
    Opening { name, depth: 0, allowance: &mut allowance }.walk(archive, give)
}

/// An archive that is being read.
struct Opening<'a> {
    name: &'a str,
    depth: usize,
    /// How many bytes may still come out of it, and of the archive that it is in.
    allowance: &'a mut u64,
}

impl Opening<'_> {
    fn walk(mut self, mut archive: impl Read + Seek, give: &mut Give<'_>) -> ControlFlow<()> {
        let size = match archive.seek(SeekFrom::End(0)) {
            Ok(size) => size,
            Err(error) => return give(Lot::refused(self.name.to_owned(), 0, unreadable(&error))),
        };
        if self.depth == 0 {
            *self.allowance = SMALLEST_ALLOWANCE.max(size.saturating_mul(LARGEST_RATIO));
        }
        let meter = Meter::new(LONGEST_LIST);
        match ZipArchive::new(Metered::new(archive, meter.clone())) {
            Ok(mut archive) => {
                meter.free();
                self.each(&mut archive, give)
            }
            Err(error) => give(Lot::refused(self.name.to_owned(), size, broken(&error))),
        }
    }

    fn each(&mut self, archive: &mut ZipArchive<impl Read + Seek>, give: &mut Give<'_>) -> ControlFlow<()> {
        if archive.has_duplicate_names() {
            // Of two files of one name, only one can be read.
            give(Lot::refused(self.name.to_owned(), 0, Sentence::new("intake-zip-names")))?;
        }
        for index in 0..archive.len() {
            if *self.allowance == 0 {
                return give(Lot::refused(self.name.to_owned(), 0, Sentence::new("intake-zip-too-much")));
            }
            match archive.by_index(index) {
                Ok(file) => self.one(file, give)?,
                Err(error) => give(Lot::refused(format!("{} › {index}", self.name), 0, broken(&error)))?,
            }
        }
        ControlFlow::Continue(())
    }

    fn one(&mut self, file: ZipFile<'_, impl Read>, give: &mut Give<'_>) -> ControlFlow<()> {
        let own = file.name().map_or_else(|_| String::from_utf8_lossy(file.name_raw()).into_owned(), Into::into);
        let last = own.rsplit(['/', '\\']).next().unwrap_or_default();
        if file.is_dir() || is_litter(last) || own.starts_with("__MACOSX/") {
            return ControlFlow::Continue(());
        }
        let (name, weight) = (format!("{} › {own}", self.name), file.compressed_size());
        match self.taken_out(file) {
            Ok(bytes) if is_zip(&bytes) && self.depth < DEEPEST => {
                let inner = Opening { name: &name, depth: self.depth + 1, allowance: self.allowance };
                inner.walk(Cursor::new(bytes), give)
            }
            Ok(bytes) if is_zip(&bytes) => give(Lot::refused(name, weight, Sentence::new("intake-zip-deep"))),
            Ok(bytes) => give(Lot { name, weight, place: Place::Here(bytes) }),
            Err(why) => give(Lot::refused(name, weight, why)),
        }
    }

    /// The bytes of a file in the archive. What its head says of its size is not believed.
    fn taken_out(&mut self, file: ZipFile<'_, impl Read>) -> Result<Vec<u8>, Sentence> {
        let most = LARGEST_FILE.min(*self.allowance);
        let mut bytes = Vec::with_capacity(usize::try_from(file.size().min(most)).unwrap_or_default() + 1);
        let read = file.take(most.saturating_add(1)).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        *self.allowance = self.allowance.saturating_sub(length);
        read.map_err(|error| broken(&ZipError::Io(error)))?;
        if length > most {
            return Err(too_large(LARGEST_FILE));
        }
        Ok(bytes)
    }
}

/// What is wrong with an archive, or with a file in it.
fn broken(error: &ZipError) -> Sentence {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Sentence::new("intake-zip-password"),
        ZipError::CompressionMethodNotSupported(_) => Sentence::new("intake-zip-method"),
        ZipError::Io(error) if error.raw_os_error().is_some() => unreadable(error),
        _ => Sentence::new("intake-zip-broken"),
    }
}
