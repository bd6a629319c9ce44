//! From bytes to a text that can be read as YAML.

use super::fault::Faults;
use super::tree::LIMIT;
use crate::domain::{Sentence, written};

/// The text of the file called `name`, in whatever way an editor saved it.
///
/// # Errors
/// When it exceeds the limit, or is no text: the fault stands where the text ends.
pub fn text_of(name: &str, bytes: &[u8]) -> Result<String, Faults> {
    if bytes.len() > LIMIT {
        let text = String::from_utf8_lossy(bytes);
        return Err(fault(name, &text, (1, 1), Sentence::new("yaml-too-large").with("limit", LIMIT / 1024)));
    }
    let text = String::from_utf8(written::utf8(bytes).into_owned()).map_err(|error| {
        let before = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
        let text = String::from_utf8_lossy(error.as_bytes());
        fault(name, &text, place(&before), Sentence::new("file-not-text"))
    })?;
    if let Some((before, _)) = text.split_once('\0') {
        return Err(fault(name, &text, place(before), Sentence::new("file-not-text")));
    }
    Ok(text)
}

/// The text without the byte order mark that some editors put first.
#[must_use]
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The line and the column that follow `before`, both from 1.
fn place(before: &str) -> (usize, usize) {
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn fault(name: &str, text: &str, (line, column): (usize, usize), sentence: Sentence) -> Faults {
    let mut faults = Faults::new(name, text);
    faults.push_at(line, column, None, sentence);
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(bytes: &[u8]) -> (usize, usize, String) {
        let faults = text_of("essai.yaml", bytes).unwrap_err();
        let fault = &faults.list[0];
        (fault.line, fault.column, fault.sentence.key.clone())
    }

    #[test]
    fn a_text_is_read_as_it_is() {
        assert_eq!(text_of("essai.yaml", "id: é\r\n".as_bytes()), Ok("id: é\r\n".to_owned()));
    }

    #[test]
    fn a_text_that_windows_saved_in_its_own_way_is_read() {
        assert_eq!(text_of("essai.yaml", "\u{feff}id: a".as_bytes()), Ok("id: a".to_owned()));
        assert_eq!(text_of("essai.yaml", b"\xff\xfei\0d\0:\0 \0\xe9\0"), Ok("id: é".to_owned()));
    }

    #[test]
    fn bytes_that_are_no_text_are_placed() {
        assert_eq!(first(b"id: a\ntitre: \xe9t\xe9\n"), (2, 8, "file-not-text".to_owned()));
        assert_eq!(first("id: é\0".as_bytes()), (1, 6, "file-not-text".to_owned()));
        assert_eq!(first(b"\xff\xfea\0\n\0b\0\x00\xd8"), (2, 2, "file-not-text".to_owned()));
    }

    #[test]
    fn a_file_beyond_the_limit_is_refused_even_when_it_is_cut_within_a_letter() {
        let mut bytes = "é".repeat(LIMIT / 2).into_bytes();
        bytes.push(0xc3);
        assert_eq!(first(&bytes), (1, 1, "yaml-too-large".to_owned()));
    }
}
