//! Telephone numbers, as people write them.

use std::ops::{Range, RangeInclusive};

/// How many digits a number has that begins with its country.
const ABROAD: RangeInclusive<usize> = 9..=14;

/// The numbers of a text: French ones, and those that begin with a country.
pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut before = ' ';
    for (start, c) in text.char_indices() {
        let begins = !before.is_alphanumeric() && found.last().is_none_or(|last| last.end <= start);
        before = c;
        let rest = &text[start..];
        if begins && let Some(length) = abroad(rest).or_else(|| national(rest)) {
            found.push(start..start + length);
        }
    }
    found
}

/// How long the French number is with which `text` begins: five pairs of digits, between which stands the same sign, or
/// none. Numbers in 08 are those of services, and nobody’s own.
fn national(text: &str) -> Option<usize> {
    if text.strip_prefix('0')?.starts_with(['0', '8']) {
        return None;
    }
    let mut rest = after_pair(text)?;
    let sign = rest.chars().next().filter(|c| separates(*c));
    for _ in 0..4 {
        rest = after_pair(sign.map_or(Some(rest), |sign| rest.strip_prefix(sign))?)?;
    }
    let ends = !rest.starts_with(char::is_alphanumeric);
    ends.then(|| text.len() - rest.len())
}

fn after_pair(text: &str) -> Option<&str> {
    let digit = |c: char| c.is_ascii_digit();
    text.strip_prefix(digit)?.strip_prefix(digit)
}

/// How long the number is with which `text` begins: « +33 6 12… », « 0033 (0)6 12… ».
fn abroad(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('+').or_else(|| text.strip_prefix("00"))?;
    let within = |c: char| c.is_ascii_digit() || separates(c) || matches!(c, '(' | ')');
    let run = rest.split(|c| !within(c)).next()?.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = run.chars().filter(char::is_ascii_digit).count();
    ABROAD.contains(&digits).then(|| text.len() - rest.len() + run.len())
}

fn separates(c: char) -> bool {
    matches!(c, ' ' | '.' | '-' | '/' | '\u{a0}' | '\u{202f}')
}
