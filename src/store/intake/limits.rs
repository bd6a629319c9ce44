//! How much is read of what comes from outside, and what is not read at all.

use crate::domain::{Sentence, reason};
use std::io;

/// The largest file that may be a report, in bytes: one of 16 MiB, encrypted, as lines of text.
pub(super) const LARGEST_FILE: u64 = 24 << 20;

/// The largest archive, in bytes.
pub(super) const LARGEST_ARCHIVE: u64 = 1 << 30;

/// The longest list of names in an archive, in bytes: that of a hundred thousand reports.
pub(super) const LONGEST_LIST: u64 = 8 << 20;

/// How many times larger than the archive its content may be. Reports shrink to a tenth.
pub(super) const LARGEST_RATIO: u64 = 50;

/// What any archive may hold, in bytes, however small it is.
pub(super) const SMALLEST_ALLOWANCE: u64 = 64 << 20;

/// Archives within archives are read to this depth: the archive of a zealous mail program holds another one.
pub(super) const DEEPEST: usize = 1;

/// Files that systems leave in folders and archives, which nobody sent.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// Whether something of this name was left by a system.
pub(super) fn is_litter(name: &str) -> bool {
    LITTER.contains(&name)
}

/// Why something larger than `limit`, in bytes, is not read.
pub(super) fn too_large(limit: u64) -> Sentence {
    Sentence::new("intake-too-large").with("limit", i64::try_from(limit >> 20).unwrap_or(i64::MAX))
}

/// Why something could not be read, with the reason.
pub(super) fn unreadable(error: &io::Error) -> Sentence {
    Sentence::new("intake-unreadable").with("detail", reason::of(error))
}
