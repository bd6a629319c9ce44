//! The keys that the program uses: literals in the code and in the templates, and families built from ids.

use super::families::{FAMILIES, NOT_FAMILIES, NOT_KEYS};
use super::literals::Literal;
use super::source;
use std::collections::BTreeSet;

/// The use of a key.
pub struct Use {
    /// The key.
    pub key: String,
    /// `file:line`.
    pub place: String,
    /// Whether it is a key for certain; else it only looks like one.
    pub certain: bool,
    /// The variables given right there.
    pub with: Vec<String>,
}

/// Calls whose first argument is a key.
const TAKE_A_KEY: [&str; 4] = ["Sentence::new", "Problem::io", "text.get", "text().get"];

/// The keys that literals name. A literal is a key for certain when a call says so, or when its first word is
/// that of keys in the catalogues.
pub fn named(literals: &[Literal], catalogue: &BTreeSet<&str>) -> Vec<Use> {
    let families: BTreeSet<&str> = catalogue.iter().map(|key| first_word(key)).collect();
    let outside_attributes = literals.iter().filter(|literal| !literal.call.starts_with("#["));
    let named = outside_attributes.filter_map(|literal| {
        let asked_for = literal.first && takes_a_key(literal);
        let looks_like_one = is_kebab(&literal.text) && !NOT_KEYS.iter().any(|(word, _)| *word == literal.text);
        let certain = asked_for || (looks_like_one && families.contains(first_word(&literal.text)));
        let (key, place, with) = (literal.text.clone(), literal.place.clone(), literal.with.clone());
        (asked_for || looks_like_one).then_some(Use { key, place, certain, with })
    });
    named.chain(in_templates()).collect()
}

fn takes_a_key(literal: &Literal) -> bool {
    TAKE_A_KEY.iter().any(|call| literal.call == *call || literal.call.ends_with(&format!(".{call}")))
        || TAKE_A_KEY.iter().any(|call| literal.call.ends_with(&format!("::{call}")))
        || (literal.call == "self.get" && literal.place.starts_with("src/text/"))
}

fn first_word(key: &str) -> &str {
    key.split('-').next().unwrap_or_default()
}

/// `like-this` or `like--this`: words of small letters and digits, at least two.
fn is_kebab(text: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.contains('-')
        && text.replace("--", "-").split('-').all(word)
        && text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The keys that the templates ask for: `text.get("…")`, and `word("…")` in those of the PDF.
fn in_templates() -> Vec<Use> {
    let templates =
        ["html", "txt", "md", "typ"].iter().flat_map(|extension| source::files("assets/templates", extension));
    let mut uses = Vec::new();
    for (path, text) in templates {
        for (number, line) in (1..).zip(text.lines()) {
            for part in ["get(\"", "word(\""].iter().flat_map(|call| line.split(call).skip(1)) {
                let key = part.split('"').next().unwrap_or_default().to_owned();
                uses.push(Use { key, place: format!("{path}:{number}"), certain: true, with: Vec::new() });
            }
        }
    }
    uses
}

/// The patterns of `format!` that build keys, as pattern and `file:line`.
pub fn patterns(literals: &[Literal]) -> Vec<(String, String)> {
    let formats = literals.iter().filter(|literal| literal.first && literal.call.ends_with("format!"));
    let patterns = formats.map(|literal| (without_names(&literal.text), literal.place.clone()));
    patterns
        .filter(|(pattern, _)| {
            is_kebab(&pattern.replace("{}", "x")) && pattern.contains("{}") && !pattern.starts_with('{')
        })
        .collect()
}

/// `verdict-{id}` as `verdict-{}`.
fn without_names(format: &str) -> String {
    let mut parts = format.split('{');
    let head = parts.next().unwrap_or_default().to_owned();
    parts.fold(head, |text, part| text + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// Patterns that no table knows.
pub fn unknown_patterns(patterns: &[(String, String)]) -> Vec<String> {
    let known = || FAMILIES.iter().map(|(pattern, _)| *pattern).chain(NOT_FAMILIES.iter().map(|(pattern, _)| *pattern));
    let unknown = patterns.iter().filter(|(pattern, _)| !known().any(|known| known == pattern));
    let unknown = unknown.map(|(pattern, place)| {
        format!("{place}: \"{pattern}\": add its keys to FAMILIES, or the pattern to NOT_FAMILIES, in families.rs")
    });
    unknown.collect()
}

/// All keys of the families that some code builds.
pub fn of_families(patterns: &[(String, String)]) -> Vec<Use> {
    let mut uses = Vec::new();
    for (known, keys) in FAMILIES {
        if let Some((_, place)) = patterns.iter().find(|(pattern, _)| pattern == known) {
            uses.extend(keys().into_iter().map(|key| Use {
                key,
                place: place.clone(),
                certain: true,
                with: Vec::new(),
            }));
        }
    }
    uses
}
