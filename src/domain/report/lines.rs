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
            Some([line]) => compared.add(line, &expected, known),
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
    fn add(&mut self, line: &AnswerLine, expected: &AnswerLine, known: &Library) {
        self.items.extend(differs(line, "theme", &line.theme, &expected.theme));
        self.items.extend(differs(line, "severity", &line.severity, &expected.severity));
        self.items.extend(differs(line, "text", &line.text, &expected.text));
        self.items.extend(differs(line, "unit", &line.unit, &expected.unit));
        self.items.extend(differs(line, "owners", &line.owners, &expected.owners));
        self.answers.extend(differs(line, "state", &line.state, &expected.state));
        self.answers.extend(differs(line, "answer", &line.answer, &expected.answer));
        self.answers.extend(differs(line, "reason", &line.reason, &expected.reason));
        self.answers.extend(differs(line, "chosen", &line.chosen, &expected.chosen));
        let conflicts: Vec<String> = line.conflicts.iter().filter(|other| is_known(other, known)).cloned().collect();
        self.answers.extend(differs(line, "conflicts", &conflicts, &expected.conflicts));
        let worth = |line: &AnswerLine| line.value.map(|value| value.to_string());
        if line.value != expected.value {
            self.answers.push(unlike(line, "value", bare(worth(line)), bare(worth(expected))));
        }
    }
}

/// Whether the item `checklist/item` is of a checklist that is known.
fn is_known(item: &str, known: &Library) -> bool {
    item.split_once('/').is_some_and(|(list, _)| known.checklist(list).is_some())
}

/// What differs in a field of a line, both sides as JSON.
fn differs<T: PartialEq + Serialize>(line: &AnswerLine, field: &str, stated: &T, recomputed: &T) -> Option<Sentence> {
    (stated != recomputed).then(|| unlike(line, field, json(stated), json(recomputed)))
}

fn unlike(line: &AnswerLine, field: &str, stated: String, recomputed: String) -> Sentence {
    about("verify-line", line).with("field", field).with("stated", stated).with("recomputed", recomputed)
}

/// A fraction without the quotation marks of JSON.
fn bare(worth: Option<String>) -> String {
    worth.unwrap_or_else(|| "null".to_owned())
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
