//! The consolidated page: on its first sheet what a meeting needs, behind it the figures, the method and the limits.

use super::view::View;
use crate::text::Text;
use askama::Template;

/// The page; its parts stand in `assets/templates/union`.
#[derive(Template)]
#[template(path = "union.html", config = "assets/askama.toml")]
struct Page<'a> {
    /// The figures in words.
    view: &'a View,
    /// The catalogue.
    text: &'a Text,
}

/// The bytes of the page.
pub(super) fn write(view: &View, text: &Text) -> Result<Vec<u8>, String> {
    Page { view, text }.render().map(String::into_bytes).map_err(|error| error.to_string())
}
