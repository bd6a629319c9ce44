//! The fonts of the document, embedded in the program; their licences stand beside them in `assets/fonts`.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use unicode_normalization::char::is_combining_mark;

/// The files: text, headings, and what is compared character by character.
const FILES: [&[u8]; 5] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../../assets/fonts/Inter-Italic.otf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../../assets/fonts/texgyrepagella-bold.otf"),
    include_bytes!("../../../assets/fonts/JetBrainsMono-Regular.ttf"),
];

/// The fonts, in the order of [`BOOK`].
pub(super) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// What the compiler knows of the fonts.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether the document can draw this character. Those of private use mean nothing elsewhere.
///
/// Where the font of a text lacks a letter, another one takes its place; a mark over a letter must be in every font,
/// because it is drawn in that of its letter.
pub(super) fn draws(c: char) -> bool {
    let private = matches!(u32::from(c), 0xE000..=0xF8FF | 0xF_0000..);
    let covers = |font: &Font| font.info().coverage.contains(u32::from(c));
    let covered = if is_combining_mark(c) { FONTS.iter().all(covers) } else { FONTS.iter().any(covers) };
    c == '\n' || (covered && !private)
}
