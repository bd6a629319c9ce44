//! The string literals of the program, each with the call in which it stands.

use super::source::{Source, line};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A string literal.
pub struct Literal {
    /// Its text.
    pub text: String,
    /// `file:line`.
    pub place: String,
    /// What is written before the innermost bracket around it: `Sentence::new`, `self.text.get`, `format!`,
    /// `#[serde]`; empty outside calls, macros and attributes.
    pub call: String,
    /// Whether it is the first thing in that bracket.
    pub first: bool,
    /// The names given by `.with("name", …)` directly after the call.
    pub with: Vec<String>,
}

/// All literals of the program in `source`, its tests left out.
pub fn of(source: &Source) -> Vec<Literal> {
    let mut found = Vec::new();
    let around = Around { path: &source.path, call: "", with: &[] };
    walk(&source.code, &around, &mut found);
    found
}

/// What stands around a literal.
struct Around<'a> {
    path: &'a str,
    call: &'a str,
    with: &'a [String],
}

fn walk(tokens: &TokenStream, around: &Around<'_>, found: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) {
                    found.push(Literal {
                        text: text.value(),
                        place: format!("{}:{}", around.path, line(token)),
                        call: around.call.to_owned(),
                        first: at == 0,
                        with: around.with.to_vec(),
                    });
                }
            }
            TokenTree::Group(group) => {
                let own = call_before(&tokens[..at], group);
                let call = if own.is_empty() || around.call.starts_with("#[") { around.call } else { &own };
                let inner = Around { path: around.path, call, with: &names_given_after(&tokens[at + 1..]) };
                walk(&group.stream(), &inner, found);
            }
            _ => {}
        }
    }
}

/// What is written directly before a bracket: a path, a method with its receiver, a macro or an attribute.
fn call_before(before: &[TokenTree], group: &proc_macro2::Group) -> String {
    let attribute = matches!(before.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#')
        || matches!(before, [.., TokenTree::Punct(hash), TokenTree::Punct(bang)]
            if hash.as_char() == '#' && bang.as_char() == '!');
    if attribute && group.delimiter() == Delimiter::Bracket {
        return match group.stream().into_iter().next() {
            Some(name) => format!("#[{name}]"),
            None => String::new(),
        };
    }
    let is_macro = matches!(before.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
    if group.delimiter() != Delimiter::Parenthesis && !is_macro {
        return String::new();
    }
    let mut parts = Vec::new();
    for token in before.iter().rev() {
        match token {
            TokenTree::Ident(name) => parts.push(name.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.' | '!') => parts.push(punct.to_string()),
            TokenTree::Group(call) if call.delimiter() == Delimiter::Parenthesis && !parts.is_empty() => {
                parts.push("()".to_owned());
            }
            _ => break,
        }
    }
    parts.reverse();
    parts.concat()
}

/// The first arguments of the calls `.with("name", …)` that follow.
fn names_given_after(mut tokens: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    while let [TokenTree::Punct(_), TokenTree::Ident(method), TokenTree::Group(arguments), rest @ ..] = tokens {
        let first = arguments.stream().into_iter().next();
        match first {
            Some(TokenTree::Literal(name)) if method == "with" => {
                names.push(name.to_string().trim_matches('"').to_owned());
            }
            _ => break,
        }
        tokens = rest;
    }
    names
}
