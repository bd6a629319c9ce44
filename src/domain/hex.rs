//! Bytes in hexadecimal, as hashes and keys are written.

use std::fmt::Write;

/// `bytes` as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes that `text` writes in hexadecimal; none when it is not an even number of such digits.
#[must_use]
pub fn bytes(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_from_either_case() {
        assert_eq!(hex(&[0, 15, 255]), "000fff");
        assert_eq!(bytes("000FfF"), Some(vec![0, 15, 255]));
    }

    #[test]
    fn only_pairs_of_digits_are_read() {
        for text in ["0", "0g", "+f", "é", " 0"] {
            assert_eq!(bytes(text), None, "{text}");
        }
    }
}
