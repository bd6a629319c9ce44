//! The chain from this computer to ÉduConnect, with the failing link marked.
//!
//! ```text
//! ordinateur ── réseau ── filtrage ── Internet ─×─ [ENT] ── ÉduConnect
//! ```

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use crate::domain::check::Where;
use ratatui::text::{Line, Span};

/// The chain on as many lines as it needs.
pub(super) fn lines(model: &Model, failing: Where, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let mut lines = vec![Line::default()];
    let mut used = 0;
    for (index, link) in Where::chain(failing).into_iter().enumerate() {
        let failed = link == failing;
        let label = model.text.get(&format!("chain-{}", link.id()));
        let joint = match (index, failed) {
            (0, false) => "",
            (0, true) => "× ",
            (_, false) => " ── ",
            (_, true) => " ─×─ ",
        };
        let label = if failed { format!("[{label}]") } else { label };
        let cells = textwrap::core::display_width(joint) + textwrap::core::display_width(&label);
        if used > 0 && used + cells > usize::from(width) {
            lines.push(Line::default());
            used = 0;
        }
        used += cells;
        let style = if failed { theme.bad().patch(theme.title()) } else { theme.good() };
        if let Some(line) = lines.last_mut() {
            line.spans.push(Span::styled(joint, if failed { style } else { theme.dim() }));
            line.spans.push(Span::styled(label, style));
        }
    }
    if failing == Where::Unknown {
        for line in &mut lines {
            line.style = theme.dim();
        }
    }
    lines
}
