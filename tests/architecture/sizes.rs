//! How long files and functions are.

use syn::spanned::Spanned;
use syn::visit::Visit;

/// Lines that no file exceeds.
pub const FILE: usize = 400;

/// Lines that `main.rs` does not exceed.
pub const MAIN: usize = 30;

/// Lines that half of the files of `src` do not exceed, and nine tenths of them.
pub const MEDIAN_AND_NINE_TENTHS: (usize, usize) = (100, 250);

/// Lines that no function exceeds, its signature counted and its attributes not.
pub const FUNCTION: usize = 60;

/// Files that are too long, as `file: lines`.
pub fn long_files(files: &[(String, String)]) -> Vec<String> {
    let counted = files.iter().map(|(path, text)| (path, text.lines().count()));
    counted.filter(|(_, lines)| *lines > FILE).map(|(path, lines)| format!("{path}: {lines} lines")).collect()
}

/// The median and the ninth decile of the files' lengths.
pub fn spread(files: &[(String, String)]) -> (usize, usize) {
    let mut lengths: Vec<usize> = files.iter().map(|(_, text)| text.lines().count()).collect();
    lengths.sort_unstable();
    (lengths[lengths.len() / 2], lengths[lengths.len() * 9 / 10])
}

/// Functions that are too long, as `file:line: name: lines`.
pub fn long_functions(path: &str, text: &str) -> Vec<String> {
    let mut functions = Functions { path, found: Vec::new() };
    functions.visit_file(&syn::parse_file(text).unwrap());
    functions.found
}

struct Functions<'a> {
    path: &'a str,
    found: Vec<String>,
}

impl Functions<'_> {
    fn measure(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let (first, last) = (signature.span().start().line, block.span().end().line);
        let lines = last + 1 - first;
        if lines > FUNCTION {
            self.found.push(format!("{}:{first}: {}: {lines} lines", self.path, signature.ident));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.measure(&function.sig, &function.block);
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig, &function.block);
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.measure(&function.sig, block);
        }
        syn::visit::visit_trait_item_fn(self, function);
    }
}
