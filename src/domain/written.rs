//! What a file holds that a person saved: UTF-8, whatever their editor made of it.

use std::borrow::Cow;

/// A byte that no text has in UTF-8: it stands for what is no character in UTF-16 either.
const NO_TEXT: u8 = 0xff;

/// The bytes of a text as UTF-8, without the mark that some editors put at its beginning.
///
/// Notepad saves UTF-16 when it is asked for « Unicode », and Windows PowerShell does by itself; its mark tells it.
/// Whether the bytes are a text at all is for whoever reads them to say.
#[must_use]
pub fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    match bytes {
        [0xff, 0xfe, units @ ..] => recoded(units, u16::from_le_bytes),
        [0xfe, 0xff, units @ ..] => recoded(units, u16::from_be_bytes),
        _ => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).into(),
    }
}

fn recoded(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, [u8]> {
    let (pairs, rest) = bytes.as_chunks();
    let mut recoded = Vec::with_capacity(bytes.len());
    for character in char::decode_utf16(pairs.iter().copied().map(unit)) {
        match character {
            Ok(character) => recoded.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            Err(_) => recoded.push(NO_TEXT),
        }
    }
    recoded.extend(rest.iter().map(|_| NO_TEXT));
    recoded.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn units(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
    }

    proptest! {
        #[test]
        fn a_text_is_the_same_however_it_was_saved(text in "[^\u{feff}]\\PC*") {
            let saved = [
                text.clone().into_bytes(),
                format!("\u{feff}{text}").into_bytes(),
                units(&text, u16::to_le_bytes),
                units(&text, u16::to_be_bytes),
            ];
            for bytes in saved {
                prop_assert_eq!(&*utf8(&bytes), text.as_bytes());
            }
        }
    }

    #[test]
    fn what_is_no_text_in_utf_16_is_none_in_utf_8() {
        for bytes in [&b"\xff\xfea\0\x00\xd8b\0"[..], b"\xff\xfea\0b", b"\xfe\xff\xd8\x00"] {
            assert!(std::str::from_utf8(&utf8(bytes)).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn other_bytes_stay_as_they_are() {
        for bytes in [&b""[..], b"\xff", b"\xe9t\xe9", b"PK\x03\x04", b"a\0b\0"] {
            assert_eq!(&*utf8(bytes), bytes);
        }
    }
}
