//! The Fluent catalogues as data: keys, variables and texts, each with its place.

use super::source;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

/// One message of a catalogue.
pub struct Message {
    /// Its key.
    pub key: String,
    /// `file:line`.
    pub place: String,
    /// The file's name inside the language's folder.
    pub file: String,
    /// Names of its variables.
    pub variables: BTreeSet<String>,
    /// Keys of the messages and terms that it uses.
    pub references: BTreeSet<String>,
    /// What a person reads, once for each variant; a variable is `◊`.
    pub texts: Vec<String>,
}

/// The catalogue of one language.
pub struct Catalogue {
    /// All messages and terms, in the order of the files.
    pub messages: Vec<Message>,
    /// What is not Fluent, or is Fluent that the program does not read, as `file:line: what`.
    pub junk: Vec<String>,
}

/// What stands for a variable in [`Message::texts`].
pub const VARIABLE: char = '◊';

/// Reads the catalogue in `assets/locales/{language}`.
pub fn read(language: &str) -> Catalogue {
    let mut catalogue = Catalogue { messages: Vec::new(), junk: Vec::new() };
    for (path, text) in source::files(&format!("assets/locales/{language}"), "ftl") {
        let (resource, errors) = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let place = |part: &str| format!("{path}:{}", line_of(&text, part));
        let broken = errors.iter().map(|error| format!("{}: {}", place(&text[error.pos.start..]), error.kind));
        catalogue.junk.extend(broken);
        for entry in &resource.body {
            let (key, name, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            if value.is_none() || !attributes.is_empty() {
                catalogue.junk.push(format!("{}: {key} needs a value, and attributes are not read", place(name)));
            }
            let file = path.rsplit('/').next().unwrap_or_default().to_owned();
            catalogue.messages.push(message(key, place(name), file, value));
        }
    }
    catalogue
}

/// The line on which `part`, a slice of `text`, begins.
fn line_of(text: &str, part: &str) -> usize {
    let offset = part.as_ptr() as usize - text.as_ptr() as usize;
    text[..offset].matches('\n').count() + 1
}

fn message(key: String, place: String, file: String, value: Option<&Pattern<&str>>) -> Message {
    let (variables, references) = (BTreeSet::new(), BTreeSet::new());
    let mut message = Message { key, place, file, variables, references, texts: Vec::new() };
    if let Some(pattern) = value {
        let variants = longest_choice(pattern);
        message.texts = (0..variants).map(|variant| flat(pattern, variant)).collect();
        note_pattern(pattern, &mut message);
    }
    message
}

/// The number of variants of the pattern's longest choice, 1 when it has none.
fn longest_choice(pattern: &Pattern<&str>) -> usize {
    let choices = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| longest_choice(&variant.value)).max().unwrap_or(1).max(variants.len())
        }
        _ => 1,
    });
    choices.max().unwrap_or(1)
}

/// The text that a person reads when each choice takes its variant number `variant`, or its last one.
fn flat(pattern: &Pattern<&str>, variant: usize) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            flat(&variants[variant.min(variants.len() - 1)].value, variant)
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            unescape_unicode_to_string(value).into_owned()
        }
        PatternElement::Placeable { .. } => VARIABLE.to_string(),
    });
    parts.collect()
}

fn note_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => note(inline, message),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                note(selector, message);
                for variant in variants {
                    note_pattern(&variant.value, message);
                }
            }
        }
    }
}

fn note(expression: &InlineExpression<&str>, message: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            message.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| note(argument, message));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                note(inner, message);
            }
        }
        _ => {}
    }
}
