//! The one place that reads YAML: every fault is told with file, line, column, item and the line itself.
//!
//! A text goes through three steps. [`tree`] reads it into nodes that remember where they stand and refuses
//! what the format does not need (aliases, tags, duplicate keys, great depth). [`shape`] compares the nodes
//! with the expected fields and reports every difference in one go. Only then does serde build the types.

pub mod fault;
pub mod shape;
pub mod tree;

pub use fault::{Fault, Faults};
pub use shape::Shape;
pub use tree::{LIMIT, Node, Step};

use serde::de::DeserializeOwned;

/// A text read into its types, with the tree that tells where each part stands.
pub struct Read<T> {
    /// The typed value.
    pub value: T,
    /// The same text as nodes with places.
    pub tree: Node,
}

/// Reads `text` of the file called `name`, which must have the given shape.
///
/// # Errors
/// Every fault found by the first step that finds any.
pub fn read<T: DeserializeOwned>(name: &str, text: &str, shape: &Shape) -> Result<Read<T>, Faults> {
    let text = without_mark(text);
    let tree = tree::parse(name, text)?;
    let mut faults = Faults::new(name, text);
    shape.compare(&tree, &mut Vec::new(), &mut faults);
    faults.into_result()?;
    let value = trusted(name, text)?;
    Ok(Read { value, tree })
}

/// The text without the byte order mark that some editors put first.
#[must_use]
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Reads a text that is known to be well formed, because a test reads it with [`read`]: the built-in files.
///
/// # Errors
/// One fault, with serde's own words.
pub fn trusted<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Faults> {
    serde_yaml::from_str(text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
        let mut faults = Faults::new(name, text);
        let sentence = crate::domain::Sentence::new("yaml-unreadable").with("detail", error.to_string());
        faults.push_at(line, column, None, sentence);
        faults
    })
}
