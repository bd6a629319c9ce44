//! Titles of courtesy before a name: « M. Dupont », « Mme la principale Durand », and not « M. le recteur ».

use super::words::Word;
use crate::domain::fold::fold;
use std::ops::Range;

/// Titles, folded.
const TITLES: [&str; 14] = [
    "m",
    "mm",
    "mme",
    "mmes",
    "mlle",
    "mlles",
    "monsieur",
    "madame",
    "mademoiselle",
    "messieurs",
    "mesdames",
    "mr",
    "mrs",
    "dr",
];

/// What stands before the name of a function, folded.
const ARTICLES: [&str; 3] = ["le", "la", "les"];

/// What may stand at the beginning of a name or within it, as it is written there.
const PARTICLES: [&str; 10] = ["de", "du", "des", "van", "von", "ben", "el", "da", "dos", "di"];

/// What people are called by their function, folded: such a word is no name, even with a capital.
const FUNCTIONS: [&str; 48] = [
    "academique",
    "adjoint",
    "adjointe",
    "ambassadeur",
    "chef",
    "cheffe",
    "conseiller",
    "conseillere",
    "cpe",
    "dan",
    "dane",
    "dasen",
    "delegue",
    "deleguee",
    "departemental",
    "departementale",
    "directeur",
    "directrice",
    "drane",
    "dsden",
    "general",
    "generale",
    "gestionnaire",
    "ia",
    "ien",
    "inspecteur",
    "inspectrice",
    "intendant",
    "intendante",
    "maire",
    "ministre",
    "prefet",
    "prefete",
    "premier",
    "premiere",
    "president",
    "presidente",
    "principal",
    "principale",
    "professeur",
    "professeure",
    "proviseur",
    "proviseure",
    "recteur",
    "rectrice",
    "referent",
    "referente",
    "rupn",
];

/// A full stop ends no sentence behind a title of so many letters, « Mlle. », and behind a name of so many, « J. ».
const ABBREVIATION: usize = 4;
const INITIAL: usize = 1;

/// The most words of a name.
const LONGEST: usize = 4;

/// The titles with the names that follow them.
pub(super) fn names(text: &str, words: &[Word<'_>]) -> Vec<Range<usize>> {
    let titled = words.iter().enumerate().filter_map(|(at, title)| {
        // « 5 M Euros » is an amount.
        let is_amount = at > 0 && words[at - 1].text.ends_with(|c: char| c.is_ascii_digit());
        let length = if is_title(title.text) && !is_amount { named(&beside(text, &words[at..])) } else { 0 };
        (length > 0).then(|| title.start..words[at + length].range().end)
    });
    titled.collect()
}

fn is_title(word: &str) -> bool {
    let folded = fold(word);
    // A small m is a metre.
    TITLES.contains(&folded.as_str()) && (word.starts_with('M') || !folded.trim_matches('m').is_empty())
}

/// The title and the words that stand beside it, in one sentence.
fn beside<'a>(text: &str, words: &[Word<'a>]) -> Vec<Word<'a>> {
    let mut together: Vec<Word<'a>> = Vec::new();
    for word in words.iter().take(LONGEST + 3) {
        if let Some(last) = together.last() {
            let is_blank = text[last.end()..word.start].chars().all(char::is_whitespace);
            let abbreviation = if together.len() == 1 { ABBREVIATION } else { INITIAL };
            let ends = !last.tail.is_empty() && last.text.chars().count() > abbreviation;
            if !is_blank || ends {
                break;
            }
        }
        together.push(*word);
    }
    together
}

/// How many words after the title, the first of `words`, lead to the end of a name; 0 when none is told.
fn named(words: &[Word<'_>]) -> usize {
    let function = function(&words[1..]);
    let rest = &words[1 + function..];
    let mut end = 0;
    for (at, word) in rest.iter().enumerate().take(LONGEST) {
        // « l’inspecteur d’Académie » names nobody.
        let of_the_function = function > 0 && at == 0 && word.text.starts_with(char::is_lowercase);
        if of_the_function || !(is_name(word.text) || PARTICLES.contains(&word.text)) {
            break;
        }
        if is_name(word.text) {
            end = at + 1;
        }
    }
    if end == 0 { 0 } else { function + end }
}

/// How many words tell a function: « le recteur », « l’Inspecteur général ».
fn function(words: &[Word<'_>]) -> usize {
    let folded: Vec<String> = words.iter().map(|word| fold(word.text)).collect();
    let is_function = |word: &String| FUNCTIONS.contains(&word.as_str());
    let article = match (folded.first(), words.first()) {
        (Some(first), Some(word)) if ARTICLES.contains(&first.as_str()) => {
            // « Le Gall » is a name, « Le Recteur » is none.
            let lower = word.text.starts_with(char::is_lowercase);
            if lower || folded.get(1).is_some_and(is_function) { 2 } else { return 0 }
        }
        (Some(first), _) if first.starts_with("l'") => 1,
        _ => 0,
    };
    let article = article.min(folded.len());
    article + folded[article..].iter().take_while(|word| is_function(word)).count()
}

/// Whether a word is written as a name is: with a capital, perhaps behind « d’ ».
fn is_name(word: &str) -> bool {
    let name = word.strip_prefix("d’").or_else(|| word.strip_prefix("d'")).unwrap_or(word);
    name.starts_with(char::is_uppercase) && !FUNCTIONS.contains(&fold(name).as_str())
}
