//! What a file imports and which paths it writes, each resolved from the crate's root.

use super::source::{Source, line};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// `["crate", "domain", "yaml", "read"]`, or the path of something foreign: `["std", "fs"]`.
pub type Path = Vec<String>;

/// One leaf of a `use` item.
pub struct Import {
    /// What is imported.
    pub path: Path,
    /// The name it has in the file; none for `*` and `_`.
    pub name: Option<String>,
    /// The line of the leaf.
    pub line: usize,
}

/// The names of one file.
#[derive(Default)]
pub struct Names {
    /// The file.
    pub file: String,
    /// The module it is.
    pub module: Path,
    /// All leaves of its `use` items.
    pub imports: Vec<Import>,
    /// All paths outside `use` items, each with its line.
    pub mentions: Vec<(Path, usize)>,
}

impl Names {
    /// The names in `tokens`, which are those of `source` with or without its tests.
    pub fn of(source: &Source, tokens: &TokenStream) -> Self {
        let mut scan = Scan::default();
        scan.read(tokens.clone(), &source.module);
        let imports: Vec<Import> = scan
            .imports
            .iter()
            .map(|(raw, name, line, scope)| {
                let path = scan.absolute(raw, scope).unwrap_or_else(|| raw.clone());
                Import { path, name: name.clone(), line: *line }
            })
            .collect();
        let bound: BTreeMap<&String, &Path> =
            imports.iter().filter_map(|import| Some((import.name.as_ref()?, &import.path))).collect();
        let mentions = scan.mentions.iter().map(|(raw, line, scope)| {
            let through_import = || bound.get(&raw[0]).map(|target| [target, &raw[1..]].concat());
            (scan.absolute(raw, scope).or_else(through_import).unwrap_or_else(|| raw.clone()), *line)
        });
        let mentions = mentions.collect();
        Self { file: source.path.clone(), module: source.module.clone(), imports, mentions }
    }

    /// Every path that the file imports or writes, with its line.
    pub fn all(&self) -> impl Iterator<Item = (&Path, usize)> {
        let imports = self.imports.iter().map(|import| (&import.path, import.line));
        imports.chain(self.mentions.iter().map(|(path, line)| (path, *line)))
    }
}

/// The names of a file as they are written, each with its line and the module in which it stands.
#[derive(Default)]
struct Scan {
    imports: Vec<(Path, Option<String>, usize, Path)>,
    mentions: Vec<(Path, usize, Path)>,
    /// Names of the modules that the file declares.
    children: BTreeSet<String>,
}

impl Scan {
    fn read(&mut self, tokens: TokenStream, scope: &Path) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at += self.step(&tokens[at..], scope);
        }
    }

    /// Reads what stands at the start of `tokens`; returns how many of them that took.
    fn step(&mut self, tokens: &[TokenTree], scope: &Path) -> usize {
        match tokens {
            [TokenTree::Ident(word), next, ..] if word == "use" && !is_punct(next, '<') => {
                let length = tokens.iter().position(|token| is_punct(token, ';')).unwrap_or(tokens.len());
                self.import(&tokens[1..length], &Vec::new(), scope);
                length
            }
            [TokenTree::Ident(word), TokenTree::Ident(name), rest, ..] if word == "mod" => {
                self.children.insert(name.to_string());
                if let TokenTree::Group(body) = rest {
                    self.read(body.stream(), &[scope.as_slice(), &[name.to_string()]].concat());
                }
                3
            }
            [TokenTree::Punct(dot), TokenTree::Ident(_), ..] if dot.as_char() == '.' => 2,
            [first @ TokenTree::Ident(_), ..] => {
                let (path, length) = read_path(tokens);
                self.mentions.push((path, line(first), scope.clone()));
                length
            }
            [TokenTree::Group(group), ..] => {
                self.read(group.stream(), scope);
                1
            }
            _ => 1,
        }
    }

    /// Reads one tree of a `use` item: `a::b`, `a as b`, `a::*`, `a::{b, c::d}`.
    fn import(&mut self, tokens: &[TokenTree], prefix: &Path, scope: &Path) {
        let Some(first) = tokens.first() else { return };
        let (own, length) = read_path(tokens);
        let mut path = [prefix.as_slice(), &own].concat();
        let name = match &tokens[length..] {
            [.., TokenTree::Group(parts)] => {
                let parts: Vec<TokenTree> = parts.stream().into_iter().collect();
                return parts.split(|token| is_punct(token, ',')).for_each(|part| self.import(part, &path, scope));
            }
            [TokenTree::Ident(_), TokenTree::Ident(name)] => Some(name.to_string()).filter(|name| name != "_"),
            [] => {
                if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                    path.pop();
                }
                path.last().cloned()
            }
            _ => None,
        };
        self.imports.push((path, name, line(first), scope.clone()));
    }

    /// The path from the crate's root; none when the file alone does not tell that it is ours.
    fn absolute(&self, path: &Path, scope: &Path) -> Option<Path> {
        let ours = |module: &[String], rest: &[String]| Some([module, rest].concat());
        match path.first()?.as_str() {
            "crate" | "prudence" if path.len() > 1 => ours(&["crate".to_owned()], &path[1..]),
            "self" if path.len() > 1 => ours(scope, &path[1..]),
            "super" => {
                let up = path.iter().take_while(|name| *name == "super").count();
                ours(&scope[..scope.len().checked_sub(up)?], &path[up..])
            }
            child if path.len() > 1 && self.children.contains(child) => ours(scope, path),
            _ => None,
        }
    }
}

/// The names at the start of `tokens` that `::` joins, and how many tokens they take.
fn read_path(tokens: &[TokenTree]) -> (Path, usize) {
    let mut path = Vec::new();
    let mut at = 0;
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        path.push(name.to_string());
        at += 1;
        match tokens.get(at..at + 3) {
            Some([a, b, TokenTree::Ident(_)]) if is_punct(a, ':') && is_punct(b, ':') => at += 2,
            _ => break,
        }
    }
    (path, at)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}
