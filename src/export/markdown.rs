//! Markdown: the same sections as the page, as plain text with marks.

use super::view::View;
use crate::text::Text;
use askama::Template;
use std::fmt;

/// The document; it stands in `assets/templates`.
#[derive(Template)]
#[template(path = "report.md", config = "assets/askama.toml")]
struct Document<'a> {
    /// The report in words.
    view: &'a View<'a>,
    /// The catalogue.
    text: &'a Text,
}

/// The bytes of the document.
pub(super) fn write(view: &View<'_>) -> Result<Vec<u8>, String> {
    let document = Document { view, text: view.text };
    document.render().map(String::into_bytes).map_err(|error| error.to_string())
}

/// Escapes what Markdown or HTML would take for a mark, anywhere or at the start of a block (`-`, `+`, `1.`).
#[derive(Clone, Copy)]
pub(crate) struct Markdown;

impl askama::filters::Escaper for Markdown {
    fn write_escaped_str<W: fmt::Write>(&self, mut dest: W, text: &str) -> fmt::Result {
        let mut text = text.trim_start();
        if let Some(at) = block_mark(text) {
            write!(dest, "{}\\{}", &text[..at], &text[at..=at])?;
            text = &text[at + 1..];
        }
        text.chars().try_for_each(|c| self.write_escaped_char(&mut dest, c))
    }

    fn write_escaped_char<W: fmt::Write>(&self, mut dest: W, c: char) -> fmt::Result {
        match c {
            '&' => dest.write_str("&amp;"),
            '<' => dest.write_str("&lt;"),
            '>' => dest.write_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => write!(dest, "\\{c}"),
            '\n' => dest.write_char(' '),
            c => dest.write_char(c),
        }
    }
}

/// Where the mark stands that would make a block begin here (`-`, `+`, `=`, or `1.` and `1)` before a space).
fn block_mark(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let begins = match digits {
        0 => rest.starts_with(['-', '+', '=']),
        _ => rest.starts_with(['.', ')']) && rest[1..].chars().next().is_none_or(char::is_whitespace),
    };
    begins.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::filters::Escaper;

    fn escaped(text: &str) -> String {
        let mut escaped = String::new();
        Markdown.write_escaped_str(&mut escaped, text).unwrap();
        escaped
    }

    #[test]
    fn images_links_and_tags_lose_their_meaning() {
        assert_eq!(escaped("![x](http://a/b.png)"), r"\!\[x\](http://a/b.png)");
        assert_eq!(escaped("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    #[test]
    fn a_field_stays_in_its_cell_and_on_its_line() {
        assert_eq!(escaped("a | b\n# c"), r"a \| b \# c");
    }

    #[test]
    fn a_field_never_begins_a_list_a_title_or_a_block_of_code() {
        assert_eq!(escaped("- a"), r"\- a");
        assert_eq!(escaped("12. a"), r"12\. a");
        assert_eq!(escaped("    a"), "a");
        assert_eq!(escaped("12 élèves"), "12 élèves");
    }

    #[test]
    fn french_text_is_left_alone() {
        let text = "Où en est-on, d’ici au 6 avril (9 h 02) : « prêt » ?";
        assert_eq!(escaped(text), text);
    }
}
