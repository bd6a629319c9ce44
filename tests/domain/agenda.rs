//! What is due when: in the order in which it presses, and as a file for the calendar that people use.

use crate::college::college;
use jiff::civil::Date;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation};
use prudence::domain::establishment::{Establishment, Kind};
use prudence::domain::report::Audit;
use prudence::domain::report::agenda::Urgency;
use prudence::export::calendar;
use prudence::text::{Language, Text};

const LIST: &str = r#"
schema: prudence.checklist/1
id: agenda
version: 1.0.0
title: {fr: "Agenda", en: "Agenda"}
themes: [{id: a, title: {fr: "A", en: "A"}}]
items:
  - {id: sans-terme, theme: a, kind: yesno, severity: blocking, owners: [school], text: {fr: "Sans terme ?", en: "No term?"}, why: {fr: "P", en: "W"}}
  - {id: utile, theme: a, kind: yesno, severity: useful, owners: [school], due: {days_before: 30}, text: {fr: "Utile, mais ; encore ?", en: "Useful?"}, why: {fr: "P", en: "W"}}
  - {id: bloquant, theme: a, kind: yesno, severity: blocking, owners: [vendor], due: {days_before: 30}, text: {fr: "Bloquant ?", en: "Blocking?"}, why: {fr: "P", en: "W"}}
  - {id: veille, theme: a, kind: yesno, severity: major, owners: [school], due: {days_before: 1}, text: {fr: "La veille ?", en: "The day before?"}, why: {fr: "P", en: "W"}}
  - {id: tot, theme: a, kind: yesno, severity: major, owners: [school], due: {days_before: 60}, text: {fr: "Tôt ?", en: "Early?"}, why: {fr: "P", en: "W"}}
  - {id: lycees, theme: a, kind: yesno, severity: major, owners: [school], applies: {kinds: [lycee]}, due: {days_before: 60}, text: {fr: "Lycées ?", en: "Lycées?"}, why: {fr: "P", en: "W"}}
"#;

fn library() -> Library {
    let mut library = Library::default();
    library.insert_text("agenda.yaml", LIST).unwrap();
    library
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn audit(answers: &[(&str, Answer)]) -> Audit {
    let entries = (1..).zip(answers).map(|(sequence, (item, answer))| Entry {
        sequence,
        at: "2026-11-20T13:05:00Z".parse().unwrap(),
        operation: Operation::Set { item: ItemRef::new("agenda", item), answer: Some(answer.clone()), note: None },
    });
    let name = "École d’essai, \u{1b}[31mrouge".to_owned();
    let establishment = Establishment { name, kind: Kind::Ecole, ..college() };
    Audit {
        id: 1,
        establishment,
        day: Some(day("2027-01-04")),
        journal: Journal::new(entries.collect::<Vec<_>>()),
        editions: Vec::new(),
    }
}

fn order(audit: &Audit, today: &str) -> Vec<(String, Urgency)> {
    let library = library();
    let deadlines = audit.deadlines(&library, day(today));
    deadlines.into_iter().map(|deadline| (deadline.view.item.id.clone(), deadline.urgency)).collect()
}

#[test]
fn what_presses_most_comes_first_and_of_one_day_the_gravest() {
    let due = |id: &str, urgency| (id.to_owned(), urgency);
    assert_eq!(
        order(&audit(&[]), "2026-12-01"),
        [
            due("tot", Urgency::Overdue),
            due("bloquant", Urgency::ThisWeek),
            due("utile", Urgency::ThisWeek),
            due("veille", Urgency::Later),
        ]
    );
}

#[test]
fn what_is_settled_is_not_due_and_a_no_or_an_unknown_still_is() {
    let na = Answer::NotApplicable { reason: "pas d’ENT".to_owned() };
    let answers = [("tot", Answer::Yes), ("bloquant", Answer::No), ("utile", Answer::Unknown), ("veille", na)];
    let ids: Vec<String> = order(&audit(&answers), "2026-12-01").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["bloquant", "utile"]);
}

#[test]
fn without_a_day_j_nothing_is_due() {
    assert_eq!(order(&Audit { day: None, ..audit(&[]) }, "2026-12-01"), []);
}

fn written(now: &str) -> String {
    let (audit, library) = (audit(&[]), library());
    let deadlines = audit.deadlines(&library, day("2026-12-01"));
    let text = Text::new(Language::French);
    calendar(&audit.establishment, day("2027-01-04"), &deadlines, now.parse().unwrap(), &text)
}

#[test]
fn the_calendar_has_the_day_j_and_each_term_as_days_with_stable_identifiers() {
    let calendar = written("2026-12-01T07:00:00Z");
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), 5);
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Prudence//Prudence "));
    assert!(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    assert!(
        calendar.contains("UID:0750654D/day@prudence\r\nDTSTAMP:20261201T070000Z\r\nDTSTART;VALUE=DATE:20270104\r\n")
    );
    assert!(calendar.contains("UID:0750654D/agenda/utile@prudence\r\n"));
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261205\r\nSUMMARY:À régler\u{a0}: Utile\\, mais \\; encore ?\r\n"));
    let identifiers = |calendar: &str| -> Vec<String> {
        calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(identifiers(&calendar), identifiers(&written("2026-12-08T07:00:00Z")));
}

#[test]
fn a_school_s_name_cannot_break_the_calendar() {
    let calendar = written("2026-12-01T07:00:00Z");
    assert!(calendar.replace("\r\n", "").chars().all(|c| !c.is_control()));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75));
}
