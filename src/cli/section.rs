//! A heading and its rows, as the longer outputs are made of.

use super::console::{Console, Stop, Tone};
use super::layout;

/// An empty line, a heading and its rows; nothing when there are no rows.
pub fn section(heading: &str, rows: &[Vec<String>], console: &mut Console<'_>) -> Result<(), Stop> {
    if rows.is_empty() {
        return Ok(());
    }
    console.line("")?;
    let heading = console.text.get(heading);
    console.toned(Tone::Heading, &heading)?;
    rows_of(rows, console)
}

/// The rows alone.
pub fn rows_of(rows: &[Vec<String>], console: &mut Console<'_>) -> Result<(), Stop> {
    for line in layout::table(rows, console.width.saturating_sub(2)) {
        console.line(&format!("  {line}"))?;
    }
    Ok(())
}
