//! From an audit to the report that its author chose to send.

use super::audit::ItemView;
use super::document::School;
use super::{
    AnswerLine, Audit, Chain, ChecklistStamp, Disclosure, GateFigure, Report, Revision, SCHEMA, Section, Tool, figures,
    gate_figures,
};
use crate::domain::check::JudgedRound;
use crate::domain::check::series::Summary;
use crate::domain::checklist::{Answer, Checklist, Library, Localized, Question, State};
use crate::domain::establishment::{Catalog, Establishment};
use crate::domain::readiness::Readiness;
use jiff::Timestamp;
use serde_json::Value;

/// All that a report is made of.
pub struct Parts<'a> {
    /// The audit.
    pub audit: &'a Audit,
    /// The checklists at hand.
    pub library: &'a Library,
    /// The catalogue, for the ENT's name.
    pub catalog: &'a Catalog,
    /// The last round, judged, and the same as a `prudence.check/1` document.
    pub last_check: Option<(&'a JudgedRound, Value)>,
    /// The last day of checks, when there were several.
    pub series: Option<Summary>,
    /// What may leave.
    pub disclosure: Disclosure,
    /// `fr` or `en`.
    pub language: &'a str,
    /// Now.
    pub created_at: Timestamp,
}

/// Builds the report of a chain that stands at this revision, not sealed yet. Under a pseudonym, what may tell which
/// school it is stays.
#[must_use]
pub fn build(parts: Parts<'_>, chain: Chain, revision: Revision) -> Report {
    let chosen = parts.disclosure;
    let disclosure = if chain.pseudonym.is_some() { chosen.under_pseudonym() } else { chosen };
    let judged = parts.last_check.as_ref().map(|(round, _)| *round);
    let sent_round = judged.filter(|_| disclosure.sends(Section::LastCheck));
    let contributions = parts.audit.contributions(parts.library);
    let series = parts.series.filter(|_| disclosure.sends(Section::Series));
    Report {
        schema: SCHEMA.to_owned(),
        id: revision.id,
        revision: revision.number,
        supersedes: revision.supersedes,
        campaign: chain.campaign,
        tool: Tool { name: "prudence".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
        created_at: parts.created_at,
        language: parts.language.to_owned(),
        establishment: disclosed(school(&parts.audit.establishment, parts.catalog), disclosure, chain.pseudonym),
        checklists: parts.library.checklists().iter().map(stamp).collect(),
        answers: answers(parts.audit, parts.library, sent_round, disclosure, parts.language),
        readiness: figures(&Readiness::of(&contributions)),
        gates: gates(parts.audit, parts.library, disclosure),
        last_check: parts.last_check.filter(|_| disclosure.sends(Section::LastCheck)).map(|(_, document)| document),
        series: series.and_then(|summary| serde_json::to_value(summary).ok()),
        ramp: None,
        withheld: disclosure.withheld(),
        seal: None,
    }
}

/// What of the school leaves: under a pseudonym, only what many schools share.
fn disclosed(school: School, disclosure: Disclosure, pseudonym: Option<String>) -> School {
    let hidden = pseudonym.is_some();
    School {
        uai: school.uai.filter(|_| !hidden),
        other_uais: if hidden { Vec::new() } else { school.other_uais },
        name: if disclosure.sends(Section::Name) { school.name } else { String::new() },
        pupils: school.pupils.filter(|_| disclosure.sends(Section::Pupils)),
        pseudonym,
        ..school
    }
}

/// The gates, with the reasons for which some were opened early when these leave.
fn gates(audit: &Audit, library: &Library, disclosure: Disclosure) -> Vec<GateFigure> {
    let mut gates = gate_figures(audit, library);
    if !disclosure.sends(Section::Reasons) {
        gates.iter_mut().filter_map(|gate| gate.opened.as_mut()).for_each(|opened| opened.reason = None);
    }
    gates
}

/// The school, as reports and `audit show` name it.
#[must_use]
pub fn school(establishment: &Establishment, catalog: &Catalog) -> School {
    let territory = establishment.territory();
    let academy = territory.as_ref().and_then(|territory| territory.academy.as_ref());
    School {
        uai: Some(establishment.uai.clone()),
        pseudonym: None,
        other_uais: establishment.other_uais.clone(),
        name: establishment.name.clone(),
        kind: establishment.kind,
        pupils: establishment.pupils,
        academie: academy.map(|academy| academy.code.clone()),
        academie_name: academy.map(|academy| academy.name.clone()),
        departement: territory.as_ref().map(|territory| territory.departement.clone()),
        departement_name: territory.map(|territory| territory.departement_name),
        ent: establishment.ent.clone(),
        ent_name: establishment.ent.as_deref().and_then(|id| catalog.ent(id)).map(|ent| ent.name.clone()),
    }
}

/// Every item and its answer, as reports and `audit show` list them.
#[must_use]
pub fn answers(
    audit: &Audit,
    library: &Library,
    round: Option<&JudgedRound>,
    disclosure: Disclosure,
    language: &str,
) -> Vec<AnswerLine> {
    let mut contradictions = audit.contradictions(library, round);
    let mut conflicts = audit.conflicts(library);
    let line = |view: ItemView<'_>| {
        let item = view.reference();
        AnswerLine {
            contradiction: contradictions.remove(&item),
            conflicts: conflicts.remove(&item).unwrap_or_default(),
            ..answer_line(&view, disclosure, language)
        }
    };
    audit.items(library).into_iter().map(line).collect()
}

/// The line of an item by itself.
fn answer_line(view: &ItemView<'_>, disclosure: Disclosure, language: &str) -> AnswerLine {
    let shown = view.recorded.filter(|_| view.state != State::Hidden);
    let answer = shown.and_then(|recorded| recorded.answer.as_ref()).filter(|a| a.fits(&view.item.question));
    let reason = answer.and_then(Answer::reason).filter(|_| disclosure.sends(Section::Reasons));
    AnswerLine {
        checklist: view.checklist.id.clone(),
        item: view.item.id.clone(),
        theme: view.item.theme.clone(),
        severity: view.item.severity,
        text: view.item.text.in_language(language).to_owned(),
        state: view.state,
        answer: answer.map_or(Value::Null, Answer::to_json),
        chosen: answer.map_or_else(Vec::new, |answer| chosen(answer, &view.item.question, language)),
        unit: unit(&view.item.question).map(|unit| unit.in_language(language).to_owned()),
        value: answer.and_then(|answer| answer.value(&view.item.question)),
        reason: reason.map(str::to_owned),
        note: shown.and_then(|recorded| recorded.note.clone()).filter(|_| disclosure.sends(Section::Notes)),
        answered_at: answer.and(shown).map(|recorded| recorded.at),
        owners: view.item.owners.clone(),
        contradiction: None,
        conflicts: Vec::new(),
    }
}

/// The texts of the choices that an answer names.
fn chosen(answer: &Answer, question: &Question, language: &str) -> Vec<String> {
    let words = answer.words();
    let text = |id: &String| question.choices().iter().find(|choice| choice.id == *id).map(|choice| &choice.text);
    words.iter().filter_map(text).map(|text| text.in_language(language).to_owned()).collect()
}

/// The unit in which a question is answered.
fn unit(question: &Question) -> Option<&Localized> {
    match question {
        Question::Number(measure) => measure.unit.as_ref(),
        _ => None,
    }
}

fn stamp(list: &Checklist) -> ChecklistStamp {
    ChecklistStamp {
        id: list.id.clone(),
        version: list.version.clone(),
        sha256: list.sha256.clone(),
        title: list.title.clone(),
        themes: list.themes.clone(),
    }
}
