//! The report before it leaves, as plain lines for a terminal: its first page, then exactly what leaves.

use super::leaving;
use super::view::View;
use super::wrap::wrap;
use crate::domain::Sentence;
use crate::domain::report::Report;
use crate::text::Text;
use unicode_width::UnicodeWidthStr;

/// The widest line, in columns.
const WIDTH: usize = 78;

/// Plain lines of at most 78 columns that read like the first page, then what leaves and what is kept back.
#[must_use]
pub fn preview(report: &Report, text: &Text) -> Vec<String> {
    let view = View::new(report, text);
    let mut lines = Lines::default();
    head(&view, &mut lines);
    standing(&view, &mut lines);
    blockers(&view, &mut lines);
    points(&view, &mut lines);
    check(&view, &mut lines);
    leaving(&view, &mut lines);
    lines.all
}

/// The lines written so far.
#[derive(Default)]
struct Lines {
    all: Vec<String>,
}

impl Lines {
    fn text(&mut self, text: &str) {
        self.item("", text);
    }

    /// A paragraph behind a sign; its following lines are indented under it.
    fn item(&mut self, sign: &str, text: &str) {
        self.all.extend(wrap(text, sign, WIDTH));
    }

    /// A heading, underlined, with an empty line before it.
    fn heading(&mut self, heading: &str) {
        self.all.push(String::new());
        self.text(heading);
        self.all.push("─".repeat(heading.width().min(WIDTH)));
    }
}

fn head(view: &View<'_>, lines: &mut Lines) {
    let (head, text) = (&view.head, view.text);
    lines.text(&format!("{} — {}", text.get("export-title"), head.revision));
    lines.text(&head.name);
    lines.text(&format!("{} · {}", head.identity, head.kind));
    for (label, value) in &head.facts {
        labelled(label, value, view, lines);
    }
    labelled(&text.get("export-written-at"), &head.moment, view, lines);
}

fn labelled(label: &str, value: &str, view: &View<'_>, lines: &mut Lines) {
    lines.text(&view.labelled(label, value));
}

fn standing(view: &View<'_>, lines: &mut Lines) {
    let standing = &view.standing;
    lines.heading(&view.text.get("export-heading-verdict"));
    lines.text(&format!("{} {} — {}", standing.mark, standing.word, standing.figure.interval));
    lines.text(&standing.why);
    if !standing.meaning.is_empty() {
        lines.text(&standing.meaning);
    }
    labelled(&view.text.get("export-coverage"), &standing.figure.coverage, view, lines);
}

fn blockers(view: &View<'_>, lines: &mut Lines) {
    let text = view.text;
    lines.heading(&text.get("export-heading-blockers"));
    if view.first_blockers.is_empty() {
        lines.text(&text.get("export-no-blocker"));
    }
    for line in &view.first_blockers {
        lines.item("■ ", &format!("{} — {} ({})", line.text, line.answer, line.owners));
    }
    if !view.more_blockers.is_empty() {
        lines.item("  ", &view.more_blockers_sentence);
    }
}

fn points(view: &View<'_>, lines: &mut Lines) {
    let text = view.text;
    lines.heading(&text.get("export-heading-points-by-owner"));
    if view.owners.is_empty() {
        lines.text(&text.get("export-no-points"));
    }
    for owner in &view.owners {
        let sentence = Sentence::new("export-owner-line")
            .with("owner", owner.owner.as_str())
            .with("count", owner.count.as_str())
            .with("lost", owner.weight_lost.as_str())
            .with("share", owner.share.as_str());
        lines.item("– ", &text.say(&sentence));
    }
}

fn check(view: &View<'_>, lines: &mut Lines) {
    lines.heading(&view.text.get("export-heading-check"));
    match &view.check {
        super::view::check::Check::None(sentence) => lines.text(sentence),
        super::view::check::Check::Round(round) => {
            lines.text(&format!("{}, {}", round.moment, round.age));
            labelled(&view.text.get("export-vantage"), &round.vantage, view, lines);
            lines.text(&round.attribution);
            if !round.hindered.is_empty() {
                lines.text(&round.hindered);
            }
            lines.text(&round.summary);
            if !view.contradictions.is_empty() {
                lines.text(&view.contradictions_sentence);
            }
            lines.text(&view.text.get("export-check-caveat"));
        }
    }
}

fn leaving(view: &View<'_>, lines: &mut Lines) {
    let text = view.text;
    lines.heading(&text.get("export-heading-leaves"));
    for section in leaving::sections(view) {
        lines.item("+ ", &view.labelled(section.name, section.content));
    }
    lines.heading(&text.get("export-heading-withheld"));
    if view.withheld.is_empty() {
        lines.text(&text.get("export-nothing-withheld"));
    }
    for section in &view.withheld {
        lines.item("× ", section);
    }
}
