//! Lists that keep their chosen entry in sight. However long a list is, only the entries in sight are made.

use super::super::model::Face;
use super::super::model::pointer::Target;
use super::super::theme::Theme;
use super::lines::point_at_rest;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::collections::VecDeque;

/// The mark beside the chosen line, so that it is seen without colour.
pub const MARK: &str = "► ";

/// A list to draw.
pub struct List<'a> {
    /// The model, which is told what stands where.
    pub model: &'a dyn Face,
    /// The styles.
    pub theme: Theme,
    /// How many entries there are.
    pub count: usize,
    /// The chosen entry; none is marked when there is none.
    pub chosen: Option<usize>,
    /// The lines of an entry, without the mark.
    pub lines: &'a dyn Fn(usize) -> Vec<Line<'static>>,
    /// What a click on an entry points at; nothing for a heading.
    pub target: &'a dyn Fn(usize) -> Option<Target>,
}

/// The entries in sight, from the first, of which the upper lines may be out of sight.
struct Window {
    entries: VecDeque<(usize, Vec<Line<'static>>)>,
    /// How many lines of the first entry are above the area.
    skipped: usize,
    /// Whether something is above or below.
    rest: (bool, bool),
}

impl List<'_> {
    /// Draws the list so that its chosen entry is in sight, near the middle where there is room.
    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect) {
        if self.count == 0 || area.is_empty() {
            return;
        }
        let window = self.window(usize::from(area.height));
        let mut lines = Vec::new();
        for (entry, own) in window.entries {
            let start = lines.len();
            let own = own.into_iter().enumerate();
            lines.extend(own.map(|(index, line)| self.marked(line, self.chosen == Some(entry), index == 0)));
            self.put(entry, start..lines.len(), window.skipped, area);
        }
        lines.drain(..window.skipped.min(lines.len()));
        frame.render_widget(Paragraph::new(lines), area);
        point_at_rest(window.rest.0, window.rest.1, frame, area);
    }

    /// Says where the lines of an entry stand.
    fn put(&self, entry: usize, lines: std::ops::Range<usize>, skipped: usize, area: Rect) {
        let height = usize::from(area.height);
        let (from, to) = (lines.start.max(skipped) - skipped, lines.end.saturating_sub(skipped).min(height));
        let (Some(target), Ok(from), Ok(to)) = ((self.target)(entry), u16::try_from(from), u16::try_from(to)) else {
            return;
        };
        if from < to {
            self.model.shell().hits.put(Rect { y: area.y + from, height: to - from, ..area }, target);
        }
    }

    fn window(&self, height: usize) -> Window {
        let chosen = self.chosen.unwrap_or_default().min(self.count - 1);
        let own = (self.lines)(chosen);
        let wanted_above = (height / 2).saturating_sub(own.len() / 2);
        let (mut first, mut above) = (chosen, 0);
        let mut below = own.len();
        let mut last = chosen;
        let mut entries = VecDeque::from([(chosen, own)]);
        let push_above = |entries: &mut VecDeque<_>, first: &mut usize, above: &mut usize| {
            *first -= 1;
            let lines = (self.lines)(*first);
            *above += lines.len();
            entries.push_front((*first, lines));
        };
        while above < wanted_above && first > 0 {
            push_above(&mut entries, &mut first, &mut above);
        }
        while above.min(wanted_above) + below < height && last + 1 < self.count {
            last += 1;
            let lines = (self.lines)(last);
            below += lines.len();
            entries.push_back((last, lines));
        }
        while above + below < height && first > 0 {
            push_above(&mut entries, &mut first, &mut above);
        }
        // Above the chosen entry stand as many lines as are wanted, or as are left when those below are few.
        let shown_above = wanted_above.max(height.saturating_sub(below)).min(above);
        let skipped = above - shown_above;
        let rest = (first > 0 || skipped > 0, last + 1 < self.count || shown_above + below > height);
        Window { entries, skipped, rest }
    }

    fn marked(&self, line: Line<'static>, chosen: bool, first: bool) -> Line<'static> {
        let mark = if chosen && first { MARK } else { "  " };
        let mut spans = vec![Span::raw(mark)];
        spans.extend(line.spans);
        let style = if chosen { line.style.patch(self.theme.selected()) } else { line.style };
        Line::from(spans).style(style)
    }
}

/// A click on an entry points at the entry itself.
#[must_use]
#[expect(clippy::unnecessary_wraps, reason = "the form that lists ask for; headings point at nothing")]
pub fn itself(entry: usize) -> Option<Target> {
    Some(Target::Entry(entry))
}
