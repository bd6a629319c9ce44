//! A worksheet as a file to fill in with any text editor, `prudence.worksheet/1`: what is to be read stands in
//! comments, what is to be written stands between quotation marks or after a colon.

use super::sheet::Worksheet;
use super::view::{Point, View};
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::domain::together::WORKSHEET;
use crate::export::wrap::wrap;
use crate::text::Text;

/// The widest comment, in columns.
const WIDTH: usize = 96;

/// The bytes of the file called `name`.
pub(super) fn write(sheet: &Worksheet<'_>, view: &View, name: &str, text: &Text) -> Vec<u8> {
    let mut lines = comment("", &text.get("sheet-title"));
    lines.extend(comment("", &view.school));
    lines.extend(view.to.iter().flat_map(|to| comment("", to)));
    lines.extend(comment("", &view.made));
    lines.push("#".to_owned());
    lines.extend(comment("", &text.say(&Sentence::new("sheet-how-file").with("file", name))));
    lines.extend(comment("", &text.get("sheet-how-private")));
    lines.push(String::new());
    lines.push(format!("schema: {WORKSHEET}"));
    lines.push(format!("school: {}", sheet.school.uai));
    lines.push(format!("made_at: {}", sheet.made_at));
    lines.extend(sheet.to.iter().map(|to| format!("for: {}", quoted(to))));
    lines.extend(comment("", &text.get("sheet-filled-by")));
    lines.push("filled_by: \"\"".to_owned());
    lines.push("items:".to_owned());
    for group in &view.groups {
        lines.push(String::new());
        lines.extend(comment("  ", &format!("── {}", group.title)));
        lines.extend(group.points.iter().flat_map(|point| point_lines(point, text)));
    }
    (lines.join("\n") + "\n").into_bytes()
}

fn point_lines(point: &Point, text: &Text) -> Vec<String> {
    let mut lines = vec![String::new()];
    lines.extend(comment("  ", &format!("{}. {}", point.number, point.question)));
    lines.extend(point.about.iter().flat_map(|about| comment("  ", about)));
    lines.extend(comment("  ", &text.say(&Sentence::new("sheet-answers").with("answers", answers(point, text)))));
    lines.push(format!("  - id: {}", point.item));
    lines.push("    answer:".to_owned());
    lines.push("    reason: \"\"".to_owned());
    lines.push("    note: \"\"".to_owned());
    lines
}

/// « oui, partiel, non, ne sait pas, sans objet »; a choice is told by its id and its text.
fn answers(point: &Point, text: &Text) -> String {
    let told = point.answers.iter().map(|answer| {
        let choice = Sentence::new("sheet-choice").with("id", answer.word.as_str()).with("text", answer.label.as_str());
        if answer.word == answer.label { answer.word.clone() } else { text.say(&choice) }
    });
    point.blank.iter().cloned().chain(told).collect::<Vec<_>>().join(", ")
}

fn comment(margin: &str, text: &str) -> Vec<String> {
    wrap(&one_line(text), "", WIDTH).into_iter().map(|line| format!("{margin}# {line}")).collect()
}

/// A text between quotation marks, as JSON and YAML both write it.
fn quoted(text: &str) -> String {
    serde_json::Value::String(one_line(text)).to_string()
}
