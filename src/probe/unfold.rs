//! Pages that are sent compressed although nobody asked for it, unfolded as far as the cap on pages allows.

use crate::domain::check::BODY_CAP;
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use std::borrow::Cow;
use std::io::Read;

/// How a page is folded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Folding {
    /// Not at all.
    #[default]
    None,
    /// As `gzip`.
    Gzip,
    /// As `deflate`.
    Deflate,
    /// In a way that Prudence does not read.
    Other,
}

impl Folding {
    /// Reads the `Content-Encoding` header.
    pub fn of(encoding: Option<&str>) -> Self {
        match encoding.unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            "" | "identity" => Self::None,
            "gzip" | "x-gzip" => Self::Gzip,
            "deflate" => Self::Deflate,
            _ => Self::Other,
        }
    }

    /// The page that these bytes are; none when it cannot be unfolded. Of one that breaks off, what came counts.
    pub fn unfold(self, bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
        match self {
            Self::None => Some(Cow::Borrowed(bytes)),
            Self::Gzip => Some(Cow::Owned(read(MultiGzDecoder::new(bytes)))),
            Self::Deflate => Some(Cow::Owned(read(ZlibDecoder::new(bytes)))),
            Self::Other => None,
        }
    }
}

fn read(folded: impl Read) -> Vec<u8> {
    let mut page = Vec::new();
    // What cannot be read any more ends the page.
    let _ = folded.take(BODY_CAP).read_to_end(&mut page);
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::read::{GzEncoder, ZlibEncoder};
    use proptest::prelude::*;

    fn folded(page: &[u8]) -> [(Folding, Vec<u8>); 2] {
        let (mut gzip, mut deflate) = (Vec::new(), Vec::new());
        GzEncoder::new(page, Compression::fast()).read_to_end(&mut gzip).unwrap();
        ZlibEncoder::new(page, Compression::fast()).read_to_end(&mut deflate).unwrap();
        [(Folding::Gzip, gzip), (Folding::Deflate, deflate)]
    }

    #[test]
    fn a_bomb_unfolds_to_the_cap_and_no_further() {
        for (folding, bytes) in folded(&vec![b'a'; 2 * 1024 * 1024]) {
            assert!((bytes.len() as u64) < BODY_CAP / 10, "a bomb is small");
            assert_eq!(folding.unfold(&bytes).unwrap().len() as u64, BODY_CAP);
        }
    }

    #[test]
    fn what_prudence_does_not_read_stays_folded() {
        assert_eq!(Folding::of(Some("br")).unfold(b"abc"), None);
        assert_eq!(Folding::of(Some(" GZIP ")), Folding::Gzip);
        assert_eq!(Folding::of(Some("gzip, br")), Folding::Other);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_folded_page_unfolds_to_itself(page in proptest::collection::vec(any::<u8>(), 0..5000)) {
            for (folding, bytes) in folded(&page) {
                prop_assert_eq!(folding.unfold(&bytes).unwrap().into_owned(), page.clone());
            }
        }

        #[test]
        fn a_page_that_breaks_off_is_read_as_far_as_it_goes(page in "[a-z ]{100,3000}", percent in 0_usize..100) {
            for (folding, bytes) in folded(page.as_bytes()) {
                let begun = &bytes[..bytes.len() * percent / 100];
                prop_assert!(page.as_bytes().starts_with(&folding.unfold(begun).unwrap()));
            }
        }

        #[test]
        fn any_bytes_unfold_within_the_cap(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
            for folding in [Folding::Gzip, Folding::Deflate] {
                let whole = [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &bytes].concat();
                prop_assert!(folding.unfold(&whole).unwrap().len() as u64 <= BODY_CAP);
            }
        }
    }
}
