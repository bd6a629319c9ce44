//! Rebuilds every line of the known checklists from the answers that a report gives, and compares the two.

use super::document::School;
use super::{AnswerLine, Audit, Disclosure, Report, Section, build};
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation};
use crate::domain::establishment::{Addresses, Establishment, Uai};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// What differs between the lines of a report and those that its checklists and answers give.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// Items that are missing, unknown or twice there, or that are not as they were published.
    pub items: Vec<Sentence>,
    /// States, answers and worths that do not follow from the answers.
    pub answers: Vec<Sentence>,
}

/// Compares each line of the report with the one that the checklist in `known` and the answers give.
pub(super) fn compare(report: &Report, known: &Library) -> Compared {
    let mut stated: BTreeMap<ItemRef, Vec<&AnswerLine>> = BTreeMap::new();
    for line in &report.answers {
        stated.entry(item_of(line)).or_default().push(line);
    }
    let mut compared = Compared::default();
    for expected in rebuilt(report, known) {
        match stated.remove(&item_of(&expected)).as_deref() {
            Some([line]) => compared.add(line, &expected),
            Some(_) => compared.items.push(about("verify-item-twice", &expected)),
            None => compared.items.push(about("verify-item-missing", &expected)),
        }
    }
    let stamped = |line: &AnswerLine| report.checklists.iter().any(|stamp| stamp.id == line.checklist);
    let strange = |line: &AnswerLine| known.checklist(&line.checklist).is_some() || !stamped(line);
    let strangers = stated.values().map(|lines| lines[0]).filter(|line| strange(line));
    compared.items.extend(strangers.map(|line| about("verify-item-unknown", line)));
    compared
}

impl Compared {
    fn add(&mut self, line: &AnswerLine, expected: &AnswerLine) {
        let differs = |field: &str, stated: String, recomputed: String| {
            let sentence = about("verify-line", line).with("field", field);
            (stated != recomputed).then(|| sentence.with("stated", stated).with("recomputed", recomputed))
        };
        self.items.extend(differs("theme", json(&line.theme), json(&expected.theme)));
        self.items.extend(differs("severity", json(&line.severity), json(&expected.severity)));
        self.items.extend(differs("text", json(&line.text), json(&expected.text)));
        self.items.extend(differs("unit", json(&line.unit), json(&expected.unit)));
        self.items.extend(differs("owners", json(&line.owners), json(&expected.owners)));
        self.answers.extend(differs("state", json(&line.state), json(&expected.state)));
        self.answers.extend(differs("answer", json(&line.answer), json(&expected.answer)));
        self.answers.extend(differs("reason", json(&line.reason), json(&expected.reason)));
        let worth = |line: &AnswerLine| line.value.map_or_else(|| "null".to_owned(), |value| value.to_string());
        self.answers.extend(differs("value", worth(line), worth(expected)));
    }
}

fn about(key: &str, line: &AnswerLine) -> Sentence {
    Sentence::new(key).with("item", format!("{}/{}", line.checklist, line.item))
}

fn item_of(line: &AnswerLine) -> ItemRef {
    ItemRef::new(&line.checklist, &line.item)
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The lines that an audit with these answers would have, and whose reasons leave when those of the report did.
fn rebuilt(report: &Report, known: &Library) -> Vec<AnswerLine> {
    let told = !report.withheld.iter().any(|section| section == Section::Reasons.id());
    let given = report.answers.iter().filter_map(|line| {
        let item = item_of(line);
        let answer = match line.answer(&known.item(&item)?.question)? {
            // There was one, which stayed with its author: without any it would be no answer.
            Answer::NotApplicable { reason } if reason.is_empty() && !told => {
                Answer::NotApplicable { reason: Section::Reasons.id().to_owned() }
            }
            answer => answer,
        };
        let operation = Operation::Set { item, answer: Some(answer), note: None };
        Some(Entry { sequence: 0, at: Timestamp::UNIX_EPOCH, operation })
    });
    let establishment = establishment(&report.establishment);
    let audit = Audit { id: 0, establishment, day: None, journal: Journal::new(given), editions: Vec::new() };
    let disclosure = Disclosure::default().with(Section::Reasons, told);
    build::answers(&audit, known, None, disclosure, &report.language)
}

fn establishment(school: &School) -> Establishment {
    Establishment {
        // Which school it is plays no part in what its answers are worth.
        uai: school.uai.clone().unwrap_or_else(Uai::of_no_school),
        other_uais: school.other_uais.clone(),
        name: school.name.clone(),
        kind: school.kind,
        pupils: school.pupils,
        ent: school.ent.clone(),
        addresses: Addresses::default(),
    }
}
