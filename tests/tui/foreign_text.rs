//! What others wrote never reaches the terminal raw: no escape sequence, no reordering mark, in any cell.

use crate::office::Office;
use crate::sample;
use crate::stage::{SIZES, after, cells, everything, lycee, press, previewed};
use crate::union::{campaign, member, receipt};
use crossterm::event::KeyCode::{Char, Down, Enter, Left};
use jiff::tz::TimeZone;
use prudence::domain::campaign::Receipt;
use prudence::domain::check::{Ending, Observation, Round, Verdict};
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation};
use prudence::domain::personal::MentionKind;
use prudence::domain::report::personal::Mention;
use prudence::domain::report::{Audit, Content, Section};
use prudence::domain::{Problem, Sentence};
use prudence::text::{Language, Text};
use prudence::tui::model::report::Preview;
use prudence::tui::update::update;
use prudence::tui::{Heard, Message, Model};

/// An escape sequence, a bell, the C1 form of one, a direction override, an invisible space, and line breaks.
const HOSTILE: &str = "a\u{1b}[31mb\u{7}\u{9b}2Jc\u{202e}d\u{200b}e\r\nf\tg\u{1b}]0;titre\u{7}";

fn is_raw(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn assert_clean(name: &str, model: &Model) {
    for size in SIZES {
        let buffer = cells(model, size);
        for cell in buffer.content() {
            assert!(!cell.symbol().contains(is_raw), "{name} at {size:?}: {:?}", cell.symbol());
        }
    }
}

/// A school, a journal, a catalogue and a round in which every text is hostile.
fn hostile() -> Model {
    let library = Library::built_in();
    let mut catalog = sample::catalog();
    for ent in &mut catalog.ents {
        (ent.name, ent.territory) = (HOSTILE.to_owned(), HOSTILE.to_owned());
    }
    let now = sample::moment("2026-11-23T08:10:00Z");
    let mut model = Model::new(Text::new(Language::French), library, catalog, now, TimeZone::UTC);
    let mut establishment = sample::school();
    establishment.name = HOSTILE.to_owned();
    let list = &model.library.checklists()[0];
    let operations = list.items.iter().zip(1..).map(|(item, sequence)| {
        let answer = Some(Answer::NotApplicable { reason: HOSTILE.to_owned() });
        let item = ItemRef::new(&list.id, &item.id);
        Entry { sequence, at: now, operation: Operation::Set { item, answer, note: Some(HOSTILE.to_owned()) } }
    });
    let journal = Journal::new(operations.collect::<Vec<_>>());
    model.open(Audit { id: 1, establishment, day: None, journal, editions: Vec::new() }, Some(&round()));
    model
}

fn round() -> Round {
    let observations = sample::round().observations.into_iter().map(|mut seen: Observation| {
        for hop in &mut seen.hops {
            hop.url = HOSTILE.to_owned();
            hop.location = Some(HOSTILE.to_owned());
            if let Some(tls) = &mut hop.tls {
                (tls.issuer, tls.version, tls.not_after) = (HOSTILE.into(), HOSTILE.into(), HOSTILE.into());
            }
        }
        seen.ending = Ending::Failed { verdict: Verdict::TlsAlert, detail: HOSTILE.to_owned() };
        seen
    });
    Round { observations: observations.collect(), ..sample::round() }
}

#[test]
fn hostile_names_notes_reasons_and_evidence_are_shown_harmlessly() {
    let keys = [
        ("home", vec![]),
        ("form", vec![Char('f')]),
        ("form, ENT", vec![Char('f'), Down, Down, Down, Down, Char('a')]),
        ("walk", vec![Char('l')]),
        ("details", vec![Char('l'), Enter]),
        ("note", vec![Char('l'), Char('c')]),
        ("reason", vec![Char('l'), Char('x')]),
        ("search", vec![Char('l'), Char('r'), Char('a')]),
        ("checks", vec![Char('v')]),
        ("checks, further", vec![Char('v'), Down]),
        ("report", vec![Char('e')]),
    ];
    for (name, keys) in keys {
        let mut model = after(hostile(), &keys);
        if name == "report" {
            update(&mut model, Message::Previewed(Box::new(hostile_preview())));
            update(&mut model, Message::Exported(vec![HOSTILE.into()]));
        }
        assert_clean(name, &model);
    }
}

fn hostile_preview() -> Preview {
    let place = "last_check".to_owned();
    Preview {
        lines: vec![HOSTILE.to_owned()],
        contents: vec![(Section::Name, Content::Named(HOSTILE.to_owned()))],
        mentions: vec![Mention { place, is: MentionKind::Name, passage: HOSTILE.to_owned() }],
        pseudonym: None,
    }
}

#[test]
fn a_hostile_campaign_is_shown_harmlessly() {
    let mut campaign = campaign("b0");
    (campaign.title.fr, campaign.asked_by.name) = (HOSTILE.to_owned(), HOSTILE.to_owned());
    let mut office = Office::new(lycee(Language::French));
    office.press(Char('e'));
    office.press(Char('r'));
    office.type_in("x");
    office.press(Enter);
    office.send(Message::Fetched(1, Ok(Box::new(campaign.clone()))));
    assert_clean("joining", &office.model);
    let mut model = member();
    model.campaigns.joined[0].campaign = campaign;
    model.campaigns.receipts = vec![Receipt { campaign: HOSTILE.to_owned(), address: HOSTILE.to_owned(), ..receipt() }];
    let keys = [
        vec![],
        vec![Char('e'), Enter],
        vec![Char('e'), Enter, Char('e')],
        vec![Char('e'), Left, Left],
        vec![Char('e'), Left],
    ];
    for keys in keys {
        assert_clean("campaign", &after(model_in(&model), &keys));
    }
}

/// The lycée in the campaigns of `model`.
fn model_in(model: &Model) -> Model {
    Model { campaigns: model.campaigns.clone(), ..lycee(Language::French) }
}

#[test]
fn a_hostile_paste_is_shown_harmlessly_in_every_field() {
    for (name, mut model) in everything() {
        update(&mut model, Heard::Pasted(HOSTILE.to_owned()).into());
        press(&mut model, Char('\u{1b}'));
        press(&mut model, Char('\u{202e}'));
        assert_clean(name, &model);
    }
}

#[test]
fn a_hostile_failure_is_told_harmlessly() {
    for (name, mut model) in everything() {
        let sentence = Sentence::new("tui-terminal-failed").with("detail", HOSTILE);
        update(&mut model, Message::Failed(Problem::unable(sentence)));
        assert_clean(name, &model);
    }
}

#[test]
fn a_hostile_checklist_is_shown_harmlessly() {
    const LIST: &str = r#"
schema: prudence.checklist/1
id: hostile
version: 1.0.0
title: {fr: "T\x1b[31m\u202e", en: "T"}
themes: [{id: un, title: {fr: "T\x1b[2J\u202e", en: "T"}}]
items:
  - {id: q, theme: un, kind: single, severity: major, owners: [school], choices: [{id: a, value: 1, text: {fr: "C\x07\u202e", en: "C"}}], text: {fr: "Q\x1b]0;t\x07\u202e", en: "Q"}, why: {fr: "P\x9b1m", en: "W"}}
"#;
    let mut library = Library::default();
    if library.insert_text("hostile.yaml", LIST).is_err() {
        return; // refused: it cannot be shown at all
    }
    let now = sample::moment("2026-11-23T08:10:00Z");
    let mut model = Model::new(Text::new(Language::French), library, sample::catalog(), now, TimeZone::UTC);
    model.open(
        Audit { id: 1, establishment: sample::school(), day: None, journal: Journal::default(), editions: Vec::new() },
        None,
    );
    for keys in [vec![], vec![Char('l')], vec![Char('l'), Enter], vec![Char('l'), Char('c')]] {
        assert_clean("hostile list", &after(model_like(&model), &keys));
    }
    previewed(&mut model);
}

fn model_like(model: &Model) -> Model {
    let (library, catalog) = (model.library.clone(), model.catalog.clone());
    let mut copy = Model::new(Text::new(Language::French), library, catalog, model.now, TimeZone::UTC);
    copy.open(model.audit.clone().unwrap(), None);
    copy
}
