//! What is read, one thing after another.

use crate::domain::Sentence;
use std::ops::ControlFlow;
use std::path::PathBuf;

/// Something to examine.
#[derive(Debug)]
pub(super) struct Lot {
    /// Its name, as it is shown.
    pub name: String,
    /// What it adds to the progress, in bytes.
    pub weight: u64,
    /// Where it is.
    pub place: Place,
}

/// Where something to examine is.
#[derive(Debug)]
pub(super) enum Place {
    /// In a file, not read yet.
    File(PathBuf),
    /// Here, taken out of an archive.
    Here(Vec<u8>),
    /// It could not, or must not, be read.
    Nowhere(Sentence),
}

impl Lot {
    /// Something that is not read, and why.
    pub fn refused(name: String, weight: u64, why: Sentence) -> Self {
        Self { name, weight, place: Place::Nowhere(why) }
    }

    /// How much memory it takes, in bytes, once it is read.
    pub fn size(&self) -> u64 {
        match &self.place {
            Place::File(_) => self.weight,
            Place::Here(bytes) => bytes.len() as u64,
            Place::Nowhere(_) => 0,
        }
    }
}

/// Takes the lots, one after another; breaks off when nobody wants more.
pub(super) type Give<'a> = dyn FnMut(Lot) -> ControlFlow<()> + 'a;
