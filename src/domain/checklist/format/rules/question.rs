//! Choices and measures go with the kind of their item.

use super::report::{Report, unique};
use crate::domain::Sentence;
use crate::domain::checklist::Question;
use crate::domain::yaml::Node;

/// Checks the choices, the unit and the bounds of an item.
pub(super) fn check(item: &Node, report: &mut Report<'_>) {
    let Some(kind) = item.text_of("kind").filter(|kind| Question::IDS.contains(kind)) else { return };
    if matches!(kind, "single" | "multi") {
        if item.parts("choices").len() < 2 {
            let place = item.get("choices").or(item.get("kind")).unwrap_or(item);
            report.add(place, Sentence::new("checklist-too-few-choices"));
        }
    } else if let Some(choices) = item.get("choices") {
        report.add(choices, Sentence::new("checklist-choices-unused").with("kind", kind));
    }
    choices(item.parts("choices"), report);
    if kind == "number" {
        bounds(item, report);
        return;
    }
    for field in ["unit", "min", "max"] {
        if let Some(node) = item.get(field) {
            let sentence = Sentence::new("checklist-measure-unused").with("field", field);
            report.add(node, sentence.with("kind", kind));
        }
    }
}

fn choices(choices: &[Node], report: &mut Report<'_>) {
    unique(choices, report);
    for node in choices.iter().filter_map(|choice| choice.get("value")) {
        if number(node).is_some_and(|value| !(0.0..=1.0).contains(&value)) {
            report.add(node, Sentence::new("checklist-value-range"));
        }
    }
}

fn bounds(item: &Node, report: &mut Report<'_>) {
    let bound = |key| item.get(key).and_then(number);
    if let (Some(min), Some(max), Some(node)) = (bound("min"), bound("max"), item.get("max"))
        && min > max
    {
        report.add(node, Sentence::new("checklist-bounds-crossed"));
    }
}

fn number(node: &Node) -> Option<f64> {
    node.text()?.parse().ok()
}
