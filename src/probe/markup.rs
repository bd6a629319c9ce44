//! The readable text of a page, without its markup.

use crate::domain::printable;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use std::borrow::Cow;

/// The most that is kept of the text of a page, in bytes.
const TEXT_BYTES: usize = 4096;

/// The readable text of a page: no tags, scripts, styles or comments, one space between words.
///
/// `encoding` is the one that the answer announces.
pub(super) fn readable(page: &[u8], encoding: Option<&'static Encoding>) -> String {
    let page = decoded(page, encoding);
    let mut text = String::new();
    let mut rest = &*page;
    while !rest.is_empty() && text.len() < TEXT_BYTES {
        let (before, after) = rest.split_once('<').unwrap_or((rest, ""));
        push_words(&mut text, before);
        if !is_inline(after) && !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
        rest = after_tag(after);
    }
    cut(&mut text);
    printable::one_line(text.trim_end())
}

/// The page as text, in the encoding that a browser would take: the one announced, if any; else UTF-8, or Windows’ own
/// for a page that is not.
fn decoded<'a>(page: &'a [u8], announced: Option<&'static Encoding>) -> Cow<'a, str> {
    // A cap may have cut the last character: only the rest of the page decides.
    let is_utf_8 = std::str::from_utf8(page).map_or_else(|error| error.valid_up_to() + 4 > page.len(), |_| true);
    let encoding = match announced.filter(|encoding| *encoding != UTF_8) {
        Some(other) => other,
        None if is_utf_8 => UTF_8,
        None => WINDOWS_1252,
    };
    encoding.decode(page).0
}

/// What follows the tag that `rest` is in; a script or a style is skipped with its content.
fn after_tag(rest: &str) -> &str {
    if let Some(comment) = rest.strip_prefix("!--") {
        return comment.split_once("-->").map_or("", |(_, after)| after);
    }
    let after = rest.split_once('>').map_or("", |(_, after)| after);
    for element in ["script", "style"] {
        if starts_with_name(rest, element) {
            return after_element(after, element);
        }
    }
    after
}

/// Whether the tag that `rest` is in stands within a word or a sentence.
fn is_inline(rest: &str) -> bool {
    let name = rest.strip_prefix('/').unwrap_or(rest);
    ["a", "abbr", "b", "em", "i", "small", "span", "strong", "sup", "u"].iter().any(|tag| starts_with_name(name, tag))
}

fn starts_with_name(rest: &str, name: &str) -> bool {
    let Some(start) = rest.get(..name.len()) else { return false };
    let boundary = rest[name.len()..].chars().next().is_none_or(|c| !c.is_ascii_alphanumeric());
    start.eq_ignore_ascii_case(name) && boundary
}

fn after_element<'a>(content: &'a str, element: &str) -> &'a str {
    let mut rest = content;
    while let Some((_, after)) = rest.split_once("</") {
        if starts_with_name(after, element) {
            return after.split_once('>').map_or("", |(_, after)| after);
        }
        rest = after;
    }
    ""
}

/// Adds the words of a stretch between two tags.
fn push_words(text: &mut String, stretch: &str) {
    let mut rest = stretch;
    while let Some(c) = rest.chars().next() {
        if text.len() >= TEXT_BYTES {
            return;
        }
        rest = &rest[c.len_utf8()..];
        match (c, reference(c, rest)) {
            (_, Some((character, after))) => {
                push_char(text, character);
                rest = after;
            }
            (c, None) => push_char(text, c),
        }
    }
}

fn push_char(text: &mut String, c: char) {
    if !c.is_whitespace() {
        text.push(c);
    } else if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// The character that a reference such as `&eacute;` or `&#8217;` writes, and what follows it.
fn reference(c: char, rest: &str) -> Option<(char, &str)> {
    if c != '&' {
        return None;
    }
    let end = rest.bytes().take(10).position(|byte| byte == b';')?;
    let (name, after) = (&rest[..end], &rest[end + 1..]);
    let number = name.strip_prefix('#');
    let character = match number {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => char::from_u32(u32::from_str_radix(digits, 16).ok()?)?,
            None => char::from_u32(number.parse().ok()?)?,
        },
        None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, character)| *character)?,
    };
    Some((character, after))
}

/// The named references that French pages use.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ocirc", 'ô'),
    ("oelig", 'œ'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
    ("Agrave", 'À'),
    ("Eacute", 'É'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
];

fn cut(text: &mut String) {
    let mut end = TEXT_BYTES.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tags_scripts_styles_and_comments_are_left_out() {
        let page = "<html><head><title>ENT</title><style>p{}</style><SCRIPT src=x>if (a<b) {}</SCRIPT></head>\
                    <body><!-- <p>caché</p> --><p>Il vous faut\n\n patienter.</p></body></html>";
        assert_eq!(readable(page.as_bytes(), None), "ENT Il vous faut patienter.");
    }

    #[test]
    fn a_tag_within_a_word_does_not_cut_it() {
        assert_eq!(
            readable(b"<p>une logique de <b>q</b>uota.</p><p>Patientez", None),
            "une logique de quota. Patientez"
        );
    }

    #[test]
    fn character_references_are_read() {
        let page = "l&rsquo;acc&egrave;s &#224; l&#x27;ENT &amp; au reste & plus &inconnu;";
        assert_eq!(readable(page.as_bytes(), None), "l’accès à l'ENT & au reste & plus &inconnu;");
    }

    #[test]
    fn a_page_in_an_older_encoding_is_read_as_a_browser_reads_it() {
        assert_eq!(readable(b"acc\xe8s satur\xe9, veuillez patienter", None), "accès saturé, veuillez patienter");
        assert_eq!(readable(b"l\x92acc\xe8s au c\x9cur de l\x92ENT", None), "l’accès au cœur de l’ENT");
        let announced = |label: &str| Encoding::for_label(label.as_bytes());
        assert_eq!(readable(b"l\x92\xe9tat", announced("iso-8859-1")), "l’état");
        assert_eq!(readable(b"8 \xa4", announced("ISO-8859-15")), "8 €");
    }

    #[test]
    fn a_character_cut_by_the_cap_does_not_change_the_encoding() {
        assert_eq!(readable("été".as_bytes().split_last().unwrap().1, None), "ét�");
    }

    #[test]
    fn an_escape_sequence_in_a_page_loses_its_escape() {
        assert!(!readable(b"<p>\x1b[2J&#27;[2J</p>", None).contains('\u{1b}'));
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_short_printable_line(page in proptest::collection::vec(any::<u8>(), 0..6000), utf_16: bool) {
            let text = readable(&page, utf_16.then_some(encoding_rs::UTF_16LE));
            // A character that is replaced takes up to three bytes.
            prop_assert!(text.len() <= 3 * TEXT_BYTES);
            prop_assert!(!text.chars().any(char::is_control));
        }

        #[test]
        fn any_markup_is_read_to_its_end(page in "[<>/&;!a-c#x \\-]{0,200}") {
            readable(page.as_bytes(), None);
        }
    }
}
