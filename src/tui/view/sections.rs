//! The sections of a report, each with what is in it.

use super::super::model::Model;
use crate::domain::Sentence;
use crate::domain::report::{Content, Section};

/// What a section holds, behind its name.
pub(super) fn held(model: &Model, section: Section) -> String {
    let id = section.id();
    let content = match model.report.preview.content(section) {
        Content::Several(count) => Sentence::new(&format!("content-{id}")).with("count", *count),
        Content::Named(text) => Sentence::new("content-name").with("text", text.as_str()),
    };
    let label = model.text.get(&format!("report-section-{id}"));
    model.text.say(&Sentence::new("labelled").with("label", label).with("text", content))
}
