//! What leaves with a report, section by section, and what stays.

use super::view::View;
use crate::domain::Sentence;

/// One section of a report.
pub(super) struct Section {
    /// Its name.
    pub name: String,
    /// What of it leaves.
    pub content: String,
}

/// Every section that the report holds, with what is in it.
pub(super) fn sections(view: &View<'_>) -> Vec<Section> {
    let text = view.text;
    let section = |name: &str, content: String| Section { name: text.get(name), content };
    let mut sections = vec![
        section("export-section-school", school(view)),
        section("export-section-answers", answers(view)),
        section("export-section-figures", text.get("export-leaves-figures")),
    ];
    if !view.report.gates.is_empty() {
        let forced = view.gates.iter().filter(|gate| gate.forced).count();
        let sentence = Sentence::new("export-leaves-gates").with("count", view.gates.len()).with("reasons", forced);
        sections.push(section("export-heading-gates", text.say(&sentence)));
    }
    let notes = view.report.answers.iter().filter(|line| line.note.is_some()).count();
    if notes > 0 {
        sections.push(section(
            "export-section-notes",
            text.say(&Sentence::new("export-leaves-notes").with("count", notes)),
        ));
    }
    if let Some(round) = view.check.round() {
        let sentence = Sentence::new("export-leaves-check").with("count", round.targets.len());
        let sentence = sentence.with("moment", round.moment.as_str()).with("vantage", round.vantage.as_str());
        sections.push(section("export-section-last-check", text.say(&sentence)));
    }
    if view.report.series.is_some() {
        sections.push(section("export-section-series", text.get("export-leaves-series")));
    }
    if view.report.ramp.is_some() {
        sections.push(section("export-section-ramp", text.get("export-leaves-ramp")));
    }
    sections.push(section("export-section-identity", text.get("export-leaves-identity")));
    sections
}

/// The facts about the school, as they stand in the report.
fn school(view: &View<'_>) -> String {
    let head = &view.head;
    let own = [head.identity.clone(), head.name.clone(), head.kind.clone()];
    let facts = head.facts.iter().map(|(label, value)| view.labelled(label, value));
    own.into_iter().chain(facts).collect::<Vec<_>>().join(", ")
}

fn answers(view: &View<'_>) -> String {
    let answers = &view.report.answers;
    let reasons = answers.iter().filter(|line| line.reason.is_some()).count();
    let sentence = Sentence::new("export-leaves-answers").with("count", answers.len());
    view.text.say(&sentence.with("reasons", reasons))
}
