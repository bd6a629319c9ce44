//! The canonical form that seals cover, and its hash.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The name of the canonical form, as seals state it.
pub(super) const NAME: &str = "RFC 8785";

/// The largest whole number that every reader of JSON keeps exactly (2^53 − 1). Beyond it, two numbers may have
/// one canonical form, and a change would go unseen.
pub(super) const LARGEST: u64 = (1 << 53) - 1;

/// SHA-256 of the canonical form of a document without its member `seal`.
///
/// # Errors
/// When the document has no canonical form.
pub(super) fn hash(document: &Value) -> serde_json::Result<[u8; 32]> {
    let mut covered = document.clone();
    if let Some(members) = covered.as_object_mut() {
        members.shift_remove("seal");
    }
    let form = serde_json_canonicalizer::to_vec(&covered)?;
    Ok(Sha256::digest(form).into())
}

/// A document as the bytes of its file: indented, with a line feed at the end.
///
/// # Errors
/// When it cannot be written as JSON.
pub(super) fn file(document: &Value) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(document)?;
    bytes.push(b'\n');
    Ok(bytes)
}
