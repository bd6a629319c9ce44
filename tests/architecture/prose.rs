//! Sentences in Rust code. All that a person reads belongs in `assets/locales`.

use super::literals::Literal;

/// How the database's own language begins.
const SQL: [&str; 14] = [
    "SELECT", "INSERT", "CREATE", "PRAGMA", "UPDATE", "DELETE", "BEGIN", "COMMIT", "ROLLBACK", "DROP", "ALTER", "WITH",
    "ATTACH", "VACUUM",
];

/// Literals that read like prose and that no person reads: the file, how the literal begins, and why it may stay.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("src/domain/checklist/answer.rs", "yes, partial, no", "words of data, as one types them in both languages"),
    ("src/probe/mod.rs", " (+readiness check", "part of the User-Agent, for those who read the logs of a service"),
    ("src/domain/report/document.rs", "not a fraction", "serde's error, the detail of a sentence of the catalogues"),
];

/// Literals that are sentences of the interface, as `file:line: text`.
pub fn sentences(literals: &[Literal]) -> Vec<String> {
    let read = literals.iter().filter(|literal| reads_like_prose(&literal.text) && !is_attribute(literal));
    let read = read.filter(|literal| !is_sql(&literal.text) && !is_allowed(literal));
    read.map(|literal| format!("{}: {:?}", literal.place, literal.text)).collect()
}

/// Lines of the table of exceptions that nothing needs any more.
pub fn unused_exceptions(literals: &[Literal]) -> Vec<String> {
    let used = |file: &str, start: &str| {
        literals.iter().any(|l| l.place.starts_with(file) && l.text.starts_with(start) && reads_like_prose(&l.text))
    };
    let unused = ALLOWED.iter().filter(|(file, start, _)| !used(file, start));
    unused.map(|(file, start, _)| format!("{file}: {start:?}")).collect()
}

/// An accented letter, or three words with letters.
fn reads_like_prose(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    text.chars().any(|c| c.is_alphabetic() && !c.is_ascii())
        || without_holes(text).split_whitespace().filter(is_word).count() >= 3
}

/// A format without what it fills in: `{name:?}` becomes a space.
fn without_holes(format: &str) -> String {
    let mut parts = format.split('{');
    let head = parts.next().unwrap_or_default().to_owned();
    parts.fold(head, |text, part| text + " " + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// Attributes are for the compiler, but for those whose words clap or askama shows.
fn is_attribute(literal: &Literal) -> bool {
    let shown = ["#[command]", "#[arg]", "#[clap]", "#[value]", "#[error]", "#[template]"];
    literal.call.starts_with("#[") && !shown.contains(&literal.call.as_str())
}

fn is_sql(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    SQL.contains(&first)
}

fn is_allowed(literal: &Literal) -> bool {
    ALLOWED.iter().any(|(file, start, _)| literal.place.starts_with(file) && literal.text.starts_with(start))
}
