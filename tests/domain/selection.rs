//! The filters that both faces offer: each alone, and all together.

use crate::college::college;
use jiff::Timestamp;
use jiff::civil::Date;
use prudence::domain::checklist::{Answer, Delegation, Edition, Entry, ItemRef, Journal, Library, Operation, Owner};
use prudence::domain::report::agenda::Urgency;
use prudence::domain::report::{Audit, Left, Selection};

/// Every item of the list « a », of the owner and severity given; the second is due five days before the day J.
fn library(version: &str, extra: &str) -> Library {
    let head = format!(
        "schema: prudence.checklist/1\nid: liste\nversion: {version}\ntitle: {{fr: L, en: L}}\nthemes: [{{id: a, title: {{fr: A, en: A}}}}]\nitems:\n"
    );
    let item = |id: &str, severity: &str, owner: &str, more: &str| {
        format!(
            "  - {{id: {id}, theme: a, kind: yesno, severity: {severity}, owners: [{owner}], text: {{fr: Q, en: Q}}, why: {{fr: P, en: W}}{more}}}\n"
        )
    };
    let items = [
        item("plan", "blocking", "school", ""),
        item("essai", "major", "vendor", ", due: {days_before: 5}"),
        item(
            "oui",
            "blocking",
            "school",
            ", due: {days_before: 40}, contradicts: [{answer: [yes], item: plan, in: [no]}]",
        ),
        item("doute", "useful", "authority", ", due: {days_before: 5}"),
        item("lycee", "blocking", "school", ", applies: {kinds: [lycee]}"),
    ];
    let mut library = Library::default();
    library.insert_text("liste.yaml", &(head + &items.concat() + extra)).unwrap();
    library
}

fn audit() -> Audit {
    let answers = [("plan", Answer::No), ("oui", Answer::Yes), ("doute", Answer::Unknown)];
    let entries = (1..).zip(answers).map(|(sequence, (item, answer))| Entry {
        sequence,
        at: Timestamp::from_second(sequence).unwrap(),
        operation: Operation::Set { item: ItemRef::new("liste", item), answer: Some(answer), note: None },
    });
    let journal = Journal::new(entries.collect::<Vec<_>>());
    Audit { id: 1, establishment: college(), day: Some(day("2027-01-04")), journal, editions: Vec::new() }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn admitted(selection: &Selection, today: &str) -> Vec<String> {
    let (audit, library) = (audit(), library("1.0.0", ""));
    let items = audit.items_with_facts(&library, None).into_iter();
    let wanted = items.filter(|(view, facts)| selection.admits(view.item, facts, day(today)));
    wanted.map(|(view, _)| view.item.id.clone()).collect()
}

fn alone(selection: &Selection) -> Vec<String> {
    admitted(selection, "2026-12-28")
}

#[test]
fn each_condition_alone() {
    let select = Selection::default;
    assert_eq!(alone(&select()), ["plan", "essai", "oui", "doute"]);
    assert_eq!(alone(&Selection::essential()), ["plan", "oui"]);
    assert_eq!(alone(&Selection { left: Some(Left::Answer), ..select() }), ["essai", "doute"]);
    assert_eq!(alone(&Selection { left: Some(Left::Anything), ..select() }), ["plan", "essai", "doute"]);
    assert_eq!(alone(&Selection { owner: Some(Owner::Vendor), ..select() }), ["essai"]);
    assert_eq!(alone(&Selection { contradicted: true, ..select() }), ["oui"]);
}

#[test]
fn what_is_entrusted_to_somebody_is_found_whatever_the_case() {
    let mut audit = audit();
    let items = vec![ItemRef::new("liste", "essai"), ItemRef::new("liste", "lycee")];
    let operation = Operation::Delegate(Delegation { items, to: Some("Référent numérique".to_owned()) });
    audit.journal.push(Entry { sequence: 9, at: Timestamp::from_second(9).unwrap(), operation });
    let library = library("1.0.0", "");
    let entrusted_to = |name: &str| {
        let selection = Selection { entrusted_to: Some(name.to_owned()), ..Selection::default() };
        let items = audit.items_with_facts(&library, None).into_iter();
        let wanted = items.filter(|(view, facts)| selection.admits(view.item, facts, day("2026-12-28")));
        wanted.map(|(view, _)| view.item.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(entrusted_to("referent NUMERIQUE"), ["essai"], "what does not concern the school is left out");
    assert_eq!(entrusted_to("gestionnaire"), Vec::<String>::new());
}

#[test]
fn what_is_due_is_not_settled_and_comes_soon_enough() {
    let due = |urgency, today| admitted(&Selection { due: Some(urgency), ..Selection::default() }, today);
    assert_eq!(due(Urgency::Overdue, "2026-12-28"), Vec::<String>::new(), "what is settled is never overdue");
    assert_eq!(due(Urgency::ThisWeek, "2026-12-28"), ["essai", "doute"]);
    assert_eq!(due(Urgency::ThisWeek, "2027-01-01"), ["essai", "doute"], "overdue is sooner than this week");
    assert_eq!(due(Urgency::Overdue, "2027-01-01"), ["essai", "doute"]);
    assert_eq!(due(Urgency::Later, "2026-10-01"), ["essai", "doute"]);
}

#[test]
fn conditions_hold_together() {
    let both = Selection { left: Some(Left::Anything), ..Selection::essential() };
    assert_eq!(alone(&both), ["plan"]);
    let none = Selection { owner: Some(Owner::Vendor), ..Selection::essential() };
    assert_eq!(alone(&none), Vec::<String>::new());
}

#[test]
fn what_a_newer_edition_brought_or_changed_is_renewed() {
    let (old, new) = (library("1.0.0", ""), {
        let text = "  - {id: neuf, theme: a, kind: yesno, severity: useful, owners: [school], text: {fr: N, en: N}, why: {fr: P, en: W}}\n";
        library("2.0.0", text)
    });
    let mut audit = audit();
    let edition = |library: &Library, at| Edition::of(&library.checklists()[0], Timestamp::from_second(at).unwrap());
    audit.editions.push(edition(&old, 0));
    let renewed = |audit: &Audit| {
        let items = audit.items_with_facts(&new, None).into_iter();
        items.filter(|(_, facts)| facts.renewed).map(|(view, _)| view.item.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(renewed(&audit), ["neuf"]);
    audit.editions.push(edition(&new, 100));
    assert_eq!(renewed(&audit), ["neuf"], "also after the audit was opened with it");
    audit.editions.remove(0);
    assert_eq!(renewed(&audit), Vec::<String>::new(), "a first edition changes nothing");
}
