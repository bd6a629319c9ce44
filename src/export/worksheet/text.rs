//! A worksheet as plain lines, for a printer or a screen reader.

use super::view::{Point, View};
use crate::export::wrap::wrap;
use crate::text::Text;
use unicode_width::UnicodeWidthStr;

/// The widest line, in columns.
const WIDTH: usize = 78;

/// What stands before the lines below a question.
const MARGIN: &str = "    ";

/// The bytes of the sheet.
pub(super) fn write(view: &View, text: &Text) -> Vec<u8> {
    let mut lines = vec![text.get("sheet-title"), "─".repeat(WIDTH), view.school.clone()];
    lines.extend(view.to.clone());
    lines.push(view.made.clone());
    lines.push(String::new());
    lines.extend(wrap(&text.get("sheet-how"), "", WIDTH));
    for group in &view.groups {
        lines.push(String::new());
        lines.push(group.title.clone());
        lines.push("─".repeat(group.title.width().min(WIDTH)));
        for point in &group.points {
            lines.extend(point_lines(point, text));
        }
    }
    lines.push(blanks(&[text.get("sheet-back"), text.get("sheet-back-by")]));
    (lines.join("\n") + "\n").into_bytes()
}

fn point_lines(point: &Point, text: &Text) -> Vec<String> {
    let mut lines = wrap(&point.question, &format!("{:>2}. ", point.number), WIDTH);
    lines.extend(point.about.iter().flat_map(|about| wrap(about, MARGIN, WIDTH)));
    let boxes: Vec<String> =
        point.answers.iter().map(|answer| format!("[\u{a0}]\u{a0}{}", answer.label.replace(' ', "\u{a0}"))).collect();
    let blank = point.blank.as_ref().map(|blank| format!("{} ({blank})", "_".repeat(20)));
    let ticks: Vec<String> = blank.into_iter().chain(boxes).collect();
    lines.extend(wrap(&ticks.join("\u{a0}\u{a0} "), MARGIN, WIDTH));
    let (label, id) = (format!("{MARGIN}{} ", text.get("sheet-note")), &point.item.item);
    let room = WIDTH.saturating_sub(label.width() + id.width() + 1);
    lines.push(format!("{label}{} {id}", "_".repeat(room)));
    lines.push(String::new());
    lines
}

/// Each label before a line of its own share of the width.
fn blanks(labels: &[String]) -> String {
    let room = WIDTH / labels.len().max(1);
    let blank = |label: &String| format!("{label} {}", "_".repeat(room.saturating_sub(label.width() + 3)));
    labels.iter().map(blank).collect::<Vec<_>>().join("  ")
}
