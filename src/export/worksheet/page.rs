//! A worksheet as a page to print, without script and without anything to load.

use super::view::View;
use crate::text::Text;
use askama::Template;

/// The page; it stands in `assets/templates`.
#[derive(Template)]
#[template(path = "worksheet.html", config = "assets/askama.toml")]
struct Page<'a> {
    /// The sheet in words.
    view: &'a View,
    /// The catalogue.
    text: &'a Text,
}

/// The bytes of the page.
pub(super) fn write(view: &View, text: &Text) -> Result<Vec<u8>, String> {
    Page { view, text }.render().map(String::into_bytes).map_err(|error| error.to_string())
}
