//! How a file in age's format is known.

/// How files in age's format begin, as bytes and as lines of text.
const BEGINNINGS: [&[u8]; 2] = [b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// Whether these are the bytes of a file in age's format.
#[must_use]
pub fn is_encrypted(bytes: &[u8]) -> bool {
    let bytes = bytes.trim_ascii_start();
    BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning))
}
