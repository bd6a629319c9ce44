//! The document `prudence.key/1`.

use serde_json::{Value, json};
use std::path::Path;

/// A public key, and the file in which its secret half is.
pub fn document(public_key: &str, file: &Path) -> Value {
    json!({ "schema": "prudence.key/1", "public_key": public_key, "file": file.display().to_string() })
}
