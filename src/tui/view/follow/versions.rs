//! What newer checklists changed: what is new, what is asked again, what was renamed, what is gone.

use super::super::super::model::Model;
use super::super::super::model::lists::Renewal;
use super::super::super::model::pointer::Target;
use super::super::super::theme::Theme;
use super::super::lines;
use super::super::list::List;
use crate::domain::Sentence;
use crate::domain::checklist::Answer;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

/// Draws the editions of the checklists.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let renewals = model.renewals();
    let mut head = head(model);
    if !renewals.is_empty() {
        head.push(String::new());
    }
    let width = area.width.saturating_sub(3);
    // The checklists in use come first, then what they changed.
    let lines = |row: usize| match row.checked_sub(head.len()) {
        None => lines::paragraph(&head[row], width, theme.title()),
        Some(index) => renewal_lines(model, &renewals[index], theme, width),
    };
    let count = head.len() + renewals.len();
    let chosen = (!renewals.is_empty()).then_some(head.len() + model.follow.line);
    let target = |row: usize| row.checked_sub(head.len()).map(Target::Entry);
    List { model, theme, count, chosen, lines: &lines, target: &target }.draw(frame, area);
}

/// One line for each checklist: its version, and the one before.
fn head(model: &Model) -> Vec<String> {
    let changes = model.audit.as_ref().map(|audit| audit.changes(&model.library)).unwrap_or_default();
    let line = |list: &crate::domain::checklist::Checklist| {
        let change = changes.iter().find(|change| change.checklist == list.id);
        let sentence = Sentence::new(if change.is_some() { "version-changed" } else { "version-same" })
            .with("list", model.text.local(&list.title))
            .with("version", list.version.as_str())
            .with("before", change.map(|change| change.versions[0].clone()).unwrap_or_default());
        model.text.say(&sentence)
    };
    model.library.checklists().iter().map(line).collect()
}

fn renewal_lines(model: &Model, renewal: &Renewal, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let asked = model.library.item(&renewal.item);
    let question = asked.map_or(renewal.item.item.as_str(), |item| text.local(&item.text));
    let sentence = Sentence::new(&format!("renewal-{}", renewal.what)).with("question", question);
    let style = if renewal.what == "removed" { theme.dim() } else { Style::new() };
    let mut lines = lines::paragraph(&text.say(&sentence), width, style);
    let kept = model.audit.as_ref().and_then(|audit| audit.journal.recorded(&renewal.item));
    let answer = kept.and_then(|kept| kept.answer.as_ref());
    let key = match renewal.what {
        "reworded" => "renewal-earlier",
        "removed" => "renewal-kept",
        _ => return lines,
    };
    if let Some(answer) = answer {
        let answer: String = told(model, answer, asked.map(|item| &item.question));
        let sentence = Sentence::new(key).with("answer", answer);
        lines.extend(lines::paragraph(&format!("  {}", text.say(&sentence)), width, theme.warn()));
    }
    lines
}

fn told(model: &Model, answer: &Answer, question: Option<&crate::domain::checklist::Question>) -> String {
    model.text.answer(answer, question)
}
