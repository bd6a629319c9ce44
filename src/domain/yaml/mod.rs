//! The one place that reads YAML: every fault is told with file, line, column, item and the line itself.
//!
//! A text goes through three steps. [`tree`] reads it into nodes that remember where they stand and refuses
//! what the format does not need (aliases, tags, duplicate keys, great depth). [`shape`] compares the nodes
//! with the expected fields, the rules of the format look at what they mean, and every difference is reported in one
//! go. Only then does serde build the types.

pub mod fault;
mod schema;
pub mod shape;
mod text;
pub mod tree;

pub use fault::{Fault, Faults};
pub use shape::Shape;
pub use text::{text_of, without_mark};
pub use tree::{LIMIT, Node};

use serde::de::DeserializeOwned;

/// Reads `text` of the file called `name`, which must have the given shape and keep the rules, which see its nodes.
///
/// # Errors
/// Every fault of the file in its order, or the one at which it stops being readable.
pub fn read<T: DeserializeOwned>(
    name: &str,
    text: &str,
    shape: &Shape,
    rules: impl Fn(&Node, &mut Faults),
) -> Result<T, Faults> {
    checked(name, text, shape, rules)?;
    trusted(name, without_mark(text))
}

/// The nodes of `text`, under the same conditions, for a format whose values need more than serde.
///
/// # Errors
/// As those of [`read`].
pub fn checked(name: &str, text: &str, shape: &Shape, rules: impl Fn(&Node, &mut Faults)) -> Result<Node, Faults> {
    let text = without_mark(text);
    let tree = tree::parse(name, text)?;
    let mut faults = Faults::new(name, text);
    shape.compare(&tree, &mut Vec::new(), &mut faults);
    rules(&tree, &mut faults);
    faults.into_result()?;
    Ok(tree)
}

/// Reads a text that is known to be well formed, because a test reads it with [`read`]: the built-in files.
///
/// # Errors
/// One fault, at the place that serde tells.
pub fn trusted<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Faults> {
    serde_yaml::from_str(text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
        let mut faults = Faults::new(name, text);
        let sentence = crate::domain::Sentence::new("yaml-unreadable");
        faults.push_at(line, column, None, sentence);
        faults
    })
}
