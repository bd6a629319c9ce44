//! How French and English are written: apostrophes, spaces and words, as the glossary of the project asks.

use super::catalogue::VARIABLE;

const NO_BREAK: char = '\u{a0}';

/// Words that a person of the field does not use here, each with what to say instead.
///
/// The first part is looked for as whole words, in small letters.
const AVOIDED: &[(&str, &str)] = &[
    ("intranet", "ENT"),
    ("planté", "indisponible, saturé"),
    ("plantée", "indisponible, saturée"),
    ("audit", "contrôle, état de préparation"),
    ("audits", "contrôles, états de préparation"),
    ("score", "points à traiter"),
    ("scores", "points à traiter"),
    ("note de l’établissement", "points à traiter"),
    ("note d’établissement", "points à traiter"),
    ("digital", "numérique"),
    ("digitale", "numérique"),
    ("digitaux", "numériques"),
    ("mail", "courriel"),
    ("mails", "courriels"),
    ("e-mail", "courriel"),
    ("e-mails", "courriels"),
    ("email", "courriel"),
    ("tester la charge", "vérifier l’accès"),
    ("directeur du collège", "principal"),
    ("directeur du lycée", "proviseur"),
    ("directeur de l’établissement", "chef d’établissement"),
    ("vendeur", "éditeur"),
    ("environnement numérique", "espace numérique"),
    ("les parents", "les responsables, les familles"),
    ("aux parents", "aux responsables, aux familles"),
    ("des parents", "des responsables, des familles"),
];

/// Contexts in which an avoided word is right.
const ACCEPTED: &[&str] = &["prudence audit", "parents d’élèves", "open digital education"];

/// What is wrong with the typography of a French text.
pub fn french(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for (at, &c) in characters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(at + 1).copied();
        let before = before.filter(|_| !characters[..at].iter().all(|c| *c == ' '));
        if let Some(fault) = fault_at(before, c, after) {
            found.push(format!("{fault}: {}", around(&characters, at)));
        }
    }
    found
}

/// What is wrong with the typography of an English text.
pub fn english(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let straight = (0..characters.len()).filter(|&at| {
        let near = |other: Option<usize>| other.and_then(|at| characters.get(at)) == Some(&'…');
        matches!(characters[at], '\'' | '"') && !near(at.checked_sub(1)) && !near(Some(at + 1))
    });
    straight.map(|at| format!("straight, write ’ or “ ”: {}", around(&characters, at))).collect()
}

/// The letters around a place, to find it by.
fn around(characters: &[char], at: usize) -> String {
    characters[at.saturating_sub(12)..characters.len().min(at + 6)].iter().collect()
}

fn fault_at(before: Option<char>, c: char, after: Option<char>) -> Option<&'static str> {
    let ends = after.is_none_or(char::is_whitespace);
    let word = |c: char| c.is_alphanumeric() || c == VARIABLE || matches!(c, ')' | '»');
    match c {
        '\'' if before.is_some_and(char::is_alphabetic)
            && after.is_some_and(|c| c.is_alphabetic() || c == VARIABLE) =>
        {
            Some("straight apostrophe, write ’")
        }
        ';' | ':' | '!' | '?' | '%' | '»' if before == Some(' ') => Some("plain space, write U+00A0 before"),
        ';' | ':' | '!' | '?' if ends && before.is_some_and(word) => Some("no space, write U+00A0 before"),
        '%' if before.is_some_and(|c| c.is_ascii_digit() || c == VARIABLE) => Some("no space, write U+00A0 before"),
        '«' if after != Some(NO_BREAK) => Some("write U+00A0 after"),
        '»' if before != Some(NO_BREAK) => Some("write U+00A0 before"),
        '"' if after != Some('…') && before != Some('…') => Some("straight quotation mark, write « »"),
        _ => None,
    }
}

/// The avoided words in a French text, each with what to say instead.
pub fn avoided(text: &str) -> Vec<String> {
    let mut text = text.to_lowercase().replace(NO_BREAK, " ");
    for accepted in ACCEPTED {
        text = text.replace(accepted, "");
    }
    let words: String =
        text.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '’') { c } else { ' ' }).collect();
    // An elided article does not hide the word after it.
    let words = format!(" {} ", words.replace("l’", "l’ ").replace("d’", "d’ "));
    let spaced = |word: &str| format!(" {} ", word.replace("l’", "l’ ").replace("d’", "d’ "));
    let found = AVOIDED.iter().filter(|(word, _)| words.contains(&spaced(word)));
    found.map(|(word, instead)| format!("« {word} », say: {instead}")).collect()
}
