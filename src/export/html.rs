//! HTML: one self-contained page, without script and without anything to load.

use super::view::View;
use crate::text::Text;
use askama::Template;

/// The page; its parts stand in `assets/templates`.
#[derive(Template)]
#[template(path = "report.html", config = "assets/askama.toml")]
struct Page<'a> {
    /// The report in words.
    view: &'a View<'a>,
    /// The catalogue.
    text: &'a Text,
}

/// The bytes of the page.
pub(super) fn write(view: &View<'_>) -> Result<Vec<u8>, String> {
    let page = Page { view, text: view.text };
    page.render().map(String::into_bytes).map_err(|error| error.to_string())
}
