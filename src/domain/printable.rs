//! Makes foreign text safe to show: control characters and direction overrides never reach a terminal.

/// Whether a character may reach a terminal or a page as it is.
///
/// Refused: C0 and C1 controls (escape sequences start there), bidirectional overrides and isolates,
/// which can make a text read as another, and the invisible marks U+200B and U+FEFF.
fn is_safe(c: char) -> bool {
    let reorders =
        matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{061C}');
    !c.is_control() && !reorders && !matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}')
}

/// `text` on one line: line breaks and tabs become spaces, unsafe characters become `�`.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { replaced(c) }).collect()
}

/// `text` with its line breaks kept and every unsafe character replaced by `�`.
#[must_use]
pub fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").chars().map(|c| if c == '\n' { c } else { replaced(c) }).collect()
}

fn replaced(c: char) -> char {
    if is_safe(c) { c } else { char::REPLACEMENT_CHARACTER }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_loses_its_escape() {
        assert_eq!(one_line("\u{1b}[31mrouge\u{7}"), "�[31mrouge�");
    }

    #[test]
    fn a_direction_override_is_replaced() {
        assert_eq!(lines("abc\u{202E}fdp.exe"), "abc�fdp.exe");
    }

    #[test]
    fn line_breaks_stay_where_lines_are_wanted() {
        assert_eq!(lines("un\r\ndeux"), "un\ndeux");
        assert_eq!(one_line("un\ndeux"), "un deux");
    }

    #[test]
    fn french_text_is_left_alone() {
        let text = "« L’Éduc de Normandie » : 25 % à 8 h 55";
        assert_eq!(one_line(text), text);
    }
}
