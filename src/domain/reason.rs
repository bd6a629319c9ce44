//! Why the system refused something, in a sentence of ours: the system’s own words are seldom those of the reader.

use super::Sentence;
use std::io::{Error, ErrorKind};

/// The reason that an error of the system is; a rare one in the system’s own words.
#[must_use]
pub fn of(error: &Error) -> Sentence {
    let key = match error.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-denied",
        ErrorKind::AlreadyExists => "reason-exists",
        ErrorKind::IsADirectory => "reason-is-folder",
        ErrorKind::NotADirectory => "reason-not-folder",
        ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "reason-full",
        ErrorKind::InvalidFilename => "reason-wrong-name",
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => "reason-damaged",
        ErrorKind::TimedOut => "reason-late",
        ErrorKind::ConnectionRefused => "reason-refused",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => "reason-cut",
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => "reason-no-way",
        ErrorKind::ResourceBusy => "reason-busy",
        ErrorKind::OutOfMemory => "reason-memory",
        _ => return Sentence::new("reason-words").with("words", error.to_string()),
    };
    Sentence::new(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_reason_is_said_and_a_rare_one_quoted() {
        assert_eq!(of(&ErrorKind::StorageFull.into()).key, "reason-full");
        let rare = Error::other("no such thing");
        assert_eq!(of(&rare), Sentence::new("reason-words").with("words", "no such thing"));
    }
}
