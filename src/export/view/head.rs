//! Which school, when, which report.

use super::context::Context;
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::domain::report::document::School;
use serde::Serialize;

/// The head of a report.
#[derive(Serialize)]
pub(in crate::export) struct Head {
    /// The school's name, or its UAI when it has none.
    pub name: String,
    /// Its UAIs, or its pseudonym.
    pub uais: String,
    /// The same with what it is: « UAI 0750654D ».
    pub identity: String,
    /// What it is.
    pub kind: String,
    /// Further facts, label and value; only those that are known.
    pub facts: Vec<(String, String)>,
    /// When the report was written, for people.
    pub moment: String,
    /// The day alone, `2026-11-23`, for file names.
    pub date: String,
    /// « révision 2 ».
    pub revision: String,
}

impl Head {
    /// The head of the report: which one, whose, of when.
    pub(super) fn new(context: Context<'_>) -> Self {
        let Context { report, text, zone } = context;
        let school = &report.establishment;
        let name = one_line(school.name.trim());
        let others = school.other_uais.iter().map(ToString::to_string);
        let uais = std::iter::once(one_line(school.key())).chain(others).collect::<Vec<_>>().join(", ");
        let label = if school.uai.is_some() { "export-uai" } else { "export-pseudonym" };
        Self {
            name: if name.is_empty() { one_line(school.key()) } else { name },
            uais: uais.clone(),
            identity: text.say(&Sentence::new(label).with("name", uais)),
            kind: text.get(&format!("kind-{}", school.kind.id())),
            facts: facts(context, school),
            moment: text.moment(report.created_at, zone),
            date: report.created_at.to_zoned_datetime(zone.clone()).date().to_string(),
            revision: text.say(&Sentence::new("export-revision").with("number", i64::from(report.revision))),
        }
    }
}

fn facts(context: Context<'_>, school: &School) -> Vec<(String, String)> {
    let text = context.text;
    let named = |name: &Option<String>| name.as_deref().map(one_line);
    let pupils = |count: u32| text.say(&Sentence::new("export-pupils-count").with("count", i64::from(count)));
    let known = [
        (text.get("export-academie"), named(&school.academie_name)),
        (text.get("export-departement"), named(&school.departement_name)),
        (text.get("export-ent"), named(&school.ent_name).or_else(|| named(&school.ent))),
        (text.get("export-pupils"), school.pupils.map(pupils)),
    ];
    known.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}
