//! The editions of the built-in checklists that were published before the present ones. They never change: reports
//! that were made with them are verified against them, item by item.

use super::{Checklist, format};
use std::sync::LazyLock;

const TEXTS: [(&str, &str); 2] = [
    ("anticipation-1.0.0.yaml", include_str!("../../../checklists/published/anticipation-1.0.0.yaml")),
    ("montee-en-charge-1.0.0.yaml", include_str!("../../../checklists/published/montee-en-charge-1.0.0.yaml")),
];

static EDITIONS: LazyLock<Vec<Checklist>> =
    LazyLock::new(|| TEXTS.iter().filter_map(|(name, text)| format::parse_trusted(name, text).ok()).collect());

/// Every earlier edition, oldest first.
#[must_use]
pub fn editions() -> &'static [Checklist] {
    &EDITIONS
}
