//! Lines that fit: wrapping and aligned columns.

use unicode_width::UnicodeWidthStr;

/// Blanks between two columns.
const GAP: usize = 2;

/// `text` in lines of at most `width` columns, broken at ordinary spaces. A longer word stays whole.
#[must_use]
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The same behind a margin of `margin` blanks.
#[must_use]
pub fn indented(text: &str, margin: usize, width: usize) -> Vec<String> {
    let blanks = " ".repeat(margin);
    wrapped(text, width.saturating_sub(margin)).into_iter().map(|line| blanks.clone() + &line).collect()
}

/// Rows in aligned columns; the last column is wrapped.
#[must_use]
pub fn table(rows: &[Vec<String>], width: usize) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let fixed = columns.saturating_sub(1);
    let widths: Vec<usize> = (0..fixed)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default())
        .collect();
    let margin = widths.iter().map(|width| width + GAP).sum();
    rows.iter().flat_map(|row| lines_of(row, &widths, margin, width)).collect()
}

fn lines_of(row: &[String], widths: &[usize], margin: usize, width: usize) -> Vec<String> {
    let mut head = String::new();
    for (cell, column) in row.iter().zip(widths) {
        head.push_str(cell);
        head.push_str(&" ".repeat(column + GAP - cell.width()));
    }
    let last = row.get(widths.len()).map_or("", String::as_str);
    // Where the fixed columns leave too little room, the last one gets lines of its own.
    let room = width.saturating_sub(margin).max(width / 4);
    let mut lines = indented(last, margin, margin + room);
    if let Some(first) = lines.first_mut() {
        let whole = format!("{head}{}", first.trim_start());
        whole.trim_end().clone_into(first);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cells: &[&[&str]]) -> Vec<Vec<String>> {
        cells.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_never_at_no_break_spaces() {
        assert_eq!(wrapped("Qui agit\u{a0}: l’établissement", 9), ["Qui", "agit\u{a0}:", "l’établissement"]);
        assert_eq!(wrapped("", 10), [""]);
    }

    #[test]
    fn columns_are_aligned_by_what_is_seen() {
        let lines = table(&rows(&[&["é", "un"], &["漢字", "deux"]]), 80);
        assert_eq!(lines, ["é     un", "漢字  deux"]);
    }

    #[test]
    fn the_last_column_goes_on_below_itself() {
        let lines = table(&rows(&[&["portal", "le service ne répond pas"]]), 20);
        assert_eq!(lines, ["portal  le service", "        ne répond", "        pas"]);
    }

    #[test]
    fn a_row_without_a_last_cell_has_no_blanks_at_its_end() {
        assert_eq!(table(&rows(&[&["a", ""], &["bb", "c"]]), 80), ["a", "bb  c"]);
    }
}
