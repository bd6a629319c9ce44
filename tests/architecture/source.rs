//! The sources of the house as tokens, with and without their tests.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src`.
pub struct Source {
    /// Its path from the project's root, with `/`.
    pub path: String,
    /// The module it is: `["crate", "domain", "yaml"]`; `["crate", "main"]` for `main.rs`.
    pub module: Vec<String>,
    /// All tokens.
    pub tokens: TokenStream,
    /// The tokens of the program: all but what stands under `#[cfg(test)]`.
    pub code: TokenStream,
}

/// The project's root: where cargo runs the tests.
pub fn root() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// Every file under `folder` whose name ends in `.{extension}`, as path and text, in the order of their paths.
pub fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), extension, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, extension: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Every Rust file of the project: program, tests and benches.
pub fn rust_files() -> Vec<(String, String)> {
    ["src", "tests", "benches"].into_iter().flat_map(|folder| files(folder, "rs")).collect()
}

/// The files of `src`, parsed. Files that are modules of tests only have no code of the program.
pub fn house() -> Vec<Source> {
    let mut sources: Vec<Source> = files("src", "rs").into_iter().map(|(path, text)| parse(path, &text)).collect();
    let tests: Vec<Vec<String>> = sources.iter().flat_map(test_modules).collect();
    for source in &mut sources {
        if tests.iter().any(|module| source.module.starts_with(module)) {
            source.code = TokenStream::new();
        }
    }
    sources
}

fn parse(path: String, text: &str) -> Source {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    let code = without_tests(tokens.clone());
    Source { module: module_of(&path), path, tokens, code }
}

fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs").split('/');
    let parts = inner.filter(|part| !matches!(*part, "mod" | "lib")).map(str::to_owned);
    std::iter::once("crate".to_owned()).chain(parts).collect()
}

/// The modules in files of their own that `#[cfg(test)] mod name;` declares.
fn test_modules(source: &Source) -> Vec<Vec<String>> {
    let tokens: Vec<TokenTree> = source.tokens.clone().into_iter().collect();
    let marks = (0..tokens.len()).filter(|&at| is_test_attribute(&tokens[at..]));
    let names = marks.filter_map(|at| match tokens.get(at + 2..at + 5)? {
        [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(_)] if word == "mod" => {
            Some(name.to_string())
        }
        _ => None,
    });
    names.map(|name| [source.module.clone(), vec![name]].concat()).collect()
}

/// Leaves out every item under `#[cfg(test)]`: from the attribute to the item's block or semicolon.
fn without_tests(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if is_test_attribute(&tokens[at..]) {
            at += 2 + tokens[at + 2..].iter().position(ends_item).map_or(tokens.len(), |end| end + 1);
            continue;
        }
        kept.push(match &tokens[at] {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), without_tests(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token.clone(),
        });
        at += 1;
    }
    kept.into_iter().collect()
}

fn is_test_attribute(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Punct(mark), TokenTree::Group(group), ..] => {
            mark.as_char() == '#' && group.stream().to_string().replace(' ', "") == "cfg(test)"
        }
        _ => false,
    }
}

fn ends_item(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    }
}

/// Whether the word stands anywhere in `tokens`.
pub fn has_word(tokens: &TokenStream, word: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == word,
        TokenTree::Group(group) => has_word(&group.stream(), word),
        _ => false,
    })
}

/// The line on which a token starts.
pub fn line(token: &TokenTree) -> usize {
    token.span().start().line
}
