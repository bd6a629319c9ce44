//! The phases of the ramp-up: each with its verdict, its gate, and when and why it was opened.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use super::super::list::{List, itself};
use crate::domain::Sentence;
use crate::domain::checklist::Library;
use crate::domain::report::Phase;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the phases of the ramp.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let phases = model.audit.as_ref().map(|audit| audit.phases(&model.library)).unwrap_or_default();
    if phases.is_empty() {
        lines::draw_told(&model.text.get("follow-no-phase"), theme, frame, area);
        return;
    }
    let why = lines::paragraph(&format!(" {}", model.text.get("follow-phases-why")), area.width, theme.dim());
    let height = if area.height >= 14 { u16::try_from(why.len() + 1).unwrap_or(0) } else { 0 };
    let [top, area] = Layout::vertical([Constraint::Length(height), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(why), top);
    let lines = |index: usize| phase_lines(model, &phases[index], theme, area.width.saturating_sub(3));
    let chosen = Some(model.follow.line);
    List { model, theme, count: phases.len(), chosen, lines: &lines, target: &itself }.draw(frame, area);
}

fn phase_lines(model: &Model, phase: &Phase<'_>, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let text = &model.text;
    let verdict = text.get(&format!("readiness-{}", phase.gate.verdict.id()));
    let title = text.local(&phase.theme.title);
    let room = width.saturating_sub(24).max(width / 2);
    let mut lines = vec![Line::from(vec![
        Span::styled(lines::column(title, room), theme.title()),
        Span::styled(format!(" {}", lines::cut(&verdict, width - room)), theme.readiness(phase.gate.verdict)),
    ])];
    let mut add = |sentence: &Sentence, style: Style| {
        lines.extend(lines::paragraph(&format!("  {}", text.say(sentence)), width, style));
    };
    if phase.gate.is_open() {
        add(&Sentence::new("phase-gate-open"), theme.good());
    } else {
        let before = titles(model, &model.library, &phase.gate.checklist, &phase.gate.waits_for);
        add(&Sentence::new("phase-gate-closed").with("phases", before), theme.warn());
    }
    if let Some((at, opening)) = phase.opened {
        let at = text.moment(*at, &model.zone);
        match &opening.reason {
            None => add(&Sentence::new("phase-opened-at").with("at", at), Style::new()),
            Some(reason) => {
                let before = titles(model, &model.library, &opening.checklist, &opening.waits_for);
                let sentence = Sentence::new("phase-opened-forced").with("at", at).with("phases", before);
                add(&sentence.with("reason", reason.as_str()), theme.bad());
            }
        }
    }
    lines
}

/// The short titles of phases: what stands before the colon.
fn titles(model: &Model, library: &Library, checklist: &str, phases: &[String]) -> String {
    let title = |id: &String| {
        let theme = library.checklist(checklist).and_then(|list| list.theme(id));
        let title = theme.map_or(id.as_str(), |theme| model.text.local(&theme.title));
        title.split(':').next().unwrap_or(title).trim().to_owned()
    };
    phases.iter().map(title).collect::<Vec<_>>().join(" · ")
}
