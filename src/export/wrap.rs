//! Lines of a given width for terminals, broken at ordinary spaces only: a no-break space holds.

use unicode_width::UnicodeWidthStr;

/// `text` in lines of at most `width` columns; the first one starts with `first`, the others with as many spaces.
///
/// A word longer than a line keeps its line to itself and is cut where it must be.
pub(super) fn wrap(text: &str, first: &str, width: usize) -> Vec<String> {
    let indent = " ".repeat(first.width());
    let mut lines = vec![first.to_owned()];
    let mut empty = true;
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()).flat_map(|word| pieces(word, width, &indent)) {
        let line = lines.last().map_or(0, |line| line.width());
        if !empty && line + 1 + word.width() > width {
            lines.push(indent.clone());
            empty = true;
        }
        if let Some(line) = lines.last_mut() {
            if !empty {
                line.push(' ');
            }
            line.push_str(word);
            empty = false;
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The word cut into pieces that fit on a line beside the indent.
fn pieces<'a>(word: &'a str, width: usize, indent: &str) -> Vec<&'a str> {
    let room = width.saturating_sub(indent.width()).max(1);
    let mut pieces = Vec::new();
    let mut rest = word;
    while rest.width() > room {
        let end = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|&end| rest[..end].width() <= room);
        let cut = end.last().unwrap_or_else(|| rest.chars().next().map_or(0, char::len_utf8));
        pieces.push(&rest[..cut]);
        rest = &rest[cut..];
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn following_lines_are_indented_under_the_first() {
        assert_eq!(wrap("un deux trois", "- ", 9), ["- un deux", "  trois"]);
    }

    #[test]
    fn a_no_break_space_holds() {
        assert_eq!(wrap("déjà 62\u{a0}% ici", "", 8), ["déjà", "62\u{a0}% ici"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut() {
        assert_eq!(wrap("abcdefgh", "- ", 6), ["- abcd", "  efgh"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_asked_and_no_word_is_lost(text in "[a-zé  ]{0,80}", width in 4usize..40) {
            let lines = wrap(&text, "- ", width);
            prop_assert!(lines.iter().all(|line| line.width() <= width));
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
