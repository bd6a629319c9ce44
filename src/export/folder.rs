//! Where reports are written when nobody says where.

use std::path::{Path, PathBuf};

/// Where people look for their documents; the data folder `data` when the system names no such place.
#[must_use]
pub fn reports_folder(data: &Path) -> PathBuf {
    let documents = directories::UserDirs::new().and_then(|dirs| dirs.document_dir().map(|dir| dir.join("Prudence")));
    documents.unwrap_or_else(|| data.join("rapports"))
}
