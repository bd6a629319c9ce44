//! Files as they are kept: compressed, since a report is text that repeats itself.

use flate2::Compression;
use flate2::read::{ZlibDecoder, ZlibEncoder};
use std::io::{self, Read};

/// The bytes, compressed.
pub(super) fn pack(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::with_capacity(bytes.len() / 8);
    ZlibEncoder::new(bytes, Compression::fast()).read_to_end(&mut packed)?;
    Ok(packed)
}

/// The bytes again.
pub(super) fn unpack(packed: &[u8]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(packed).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bytes_come_back_as_they_were(bytes in any::<Vec<u8>>()) {
            prop_assert_eq!(unpack(&pack(&bytes).unwrap()).unwrap(), bytes);
        }
    }

    #[test]
    fn what_repeats_itself_takes_little_room() {
        assert!(pack("« oui », « non », ".repeat(1000).as_bytes()).unwrap().len() < 1000);
    }
}
