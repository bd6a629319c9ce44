//! The published checklists speak to each kind of school of what it has, and what was published never changes.

use crate::college::college;
use jiff::Timestamp;
use prudence::domain::checklist::{
    Answer, Checklist, Edition, Entry, Item, ItemRef, Journal, Library, Operation, Question, State, published,
};
use prudence::domain::establishment::{Establishment, Kind};
use prudence::domain::report::Audit;

/// Every edition that was published: its id, its version, the hash of its text. To publish is to add a line here, and
/// to keep the text before it in `checklists/published`; no line ever changes.
const PUBLISHED: [(&str, &str, &str); 4] = [
    ("anticipation", "1.0.0", "54d716f4ecb47f894c623d88eb580476e3821c06269f1f623be597e8e74e5121"),
    ("montee-en-charge", "1.0.0", "c539aa3a6527816ef2ce40fa4a1e5572306908b3555140d08a051440269929f4"),
    ("anticipation", "1.1.0", "08f8c4fca43e639be732a51daa9b22c27d8dadacd8414377f6b692f9c722ccff"),
    ("montee-en-charge", "1.1.0", "a2a3eed3e7d00ce4ec7f4330fc8130b5c3880e2c3d1577b942e62eb566b16c78"),
];

/// Roles and bodies of collèges and lycées that an école does not have.
const NOT_IN_AN_ECOLE: [&str; 9] = ["RUPN", "CPE", "DDFPT", "CVC", "CVL", "EPLE", "AED", "SIECLE", "STS"];

/// What a sentence says when it is not about every school.
const SET_APART: [&str; 3] = ["en école", "selon l’établissement", "compris"];

fn asked_in_an_ecole(item: &Item) -> bool {
    item.kinds.is_empty() || item.kinds.contains(&Kind::Ecole)
}

/// The French texts of an item.
fn texts(item: &Item) -> impl Iterator<Item = &str> {
    [Some(&item.text), Some(&item.why), item.proof.as_ref()].into_iter().flatten().map(|text| text.fr.as_str())
}

#[test]
fn an_ecole_is_not_asked_about_people_and_bodies_that_it_has_not() {
    let library = Library::built_in();
    let items = library.checklists().iter().flat_map(|list| &list.items).filter(|item| asked_in_an_ecole(item));
    let mut strange = Vec::new();
    for item in items {
        for text in texts(item) {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            let foreign = words.find(|word| NOT_IN_AN_ECOLE.contains(word));
            if let Some(word) = foreign.filter(|_| !SET_APART.iter().any(|words| text.contains(words))) {
                strange.push(format!("{}: {word}: {text}", item.id));
            }
        }
    }
    assert_eq!(strange, Vec::<String>::new());
}

#[test]
fn every_kind_of_school_has_blocking_items_in_both_checklists() {
    let library = Library::built_in();
    for kind in Kind::ALL {
        for list in library.checklists() {
            let concerned = |item: &&Item| item.kinds.is_empty() || item.kinds.contains(&kind);
            let blocking = list.items.iter().filter(concerned).filter(|item| item.severity.weight() == 3).count();
            assert!(blocking >= 7, "{} {}: {blocking}", kind.id(), list.id);
        }
    }
}

#[test]
fn what_was_published_never_changes() {
    let library = Library::built_in();
    let all = published::editions().iter().chain(library.checklists());
    let found: Vec<(&str, &str, &str)> = all.map(|list| (&*list.id, &*list.version, &*list.sha256)).collect();
    assert_eq!(found, PUBLISHED);
}

/// An audit of a school of this kind with these answers, given before today's editions were known.
fn audit(kind: Kind, answers: &[(&str, &str, Answer)]) -> Audit {
    let entries = (1..).zip(answers).map(|(second, (list, item, answer))| Entry {
        sequence: second,
        at: Timestamp::from_second(second).unwrap(),
        operation: Operation::Set { item: ItemRef::new(list, item), answer: Some(answer.clone()), note: None },
    });
    let establishment = Establishment { kind, ..college() };
    Audit { id: 1, establishment, day: None, journal: Journal::new(entries.collect::<Vec<_>>()), editions: Vec::new() }
}

#[test]
fn answers_to_the_first_edition_carry_over_to_the_present_one() {
    let library = Library::built_in();
    let first: Vec<&Checklist> = published::editions().iter().filter(|list| list.version == "1.0.0").collect();
    let items = first.iter().flat_map(|list| list.items.iter().map(|item| (&*list.id, &*item.id, Answer::Yes)));
    let mut audit = audit(Kind::Lycee, &items.collect::<Vec<_>>());
    audit.editions = first.iter().map(|list| Edition::of(list, Timestamp::UNIX_EPOCH)).collect();
    for (list, before) in library.checklists().iter().zip(&audit.editions) {
        let changes = before.changes(list);
        assert_eq!((changes.reworded.len(), changes.renamed.len(), changes.removed.len()), (0, 0, 0), "{}", list.id);
        assert!(!changes.new.is_empty());
    }
    let open: Vec<String> = audit
        .items(&library)
        .iter()
        .filter(|view| view.state == State::Unanswered)
        .map(|view| view.item.id.clone())
        .collect();
    let following = library.checklists().iter().flat_map(|list| &list.items);
    let following = following.filter(|item| item.when.is_some() && !first.iter().any(|l| l.item(&item.id).is_some()));
    assert_eq!(open, following.map(|item| item.id.clone()).collect::<Vec<_>>(), "only what follows from a yes is new");
}

#[test]
fn a_yes_deserves_one_more_question_and_a_no_deserves_none() {
    let library = Library::built_in();
    for list in library.checklists() {
        for item in list.items.iter().filter(|item| item.when.is_some()) {
            let visible = |answer: &Answer| {
                let parents = item.when.iter().flat_map(|when| when.items());
                let given: Vec<_> = parents.map(|(id, _)| (&*list.id, id, answer.clone())).collect();
                let kinds: &[Kind] = if item.kinds.is_empty() { &Kind::ALL } else { &item.kinds };
                kinds.iter().any(|kind| {
                    let audit = audit(*kind, &given);
                    audit.items(&library).iter().any(|view| view.item.id == item.id && view.state != State::Hidden)
                })
            };
            assert!(visible(&Answer::Yes) && !visible(&Answer::Unknown), "{}", item.id);
            let measures = matches!(item.question, Question::Number(_));
            assert!(measures || !visible(&Answer::No), "{}", item.id);
        }
    }
}

#[test]
fn each_kind_of_school_is_asked_what_only_it_has() {
    let library = Library::built_in();
    let asked = |kind: Kind| -> Vec<String> {
        let audit = audit(kind, &[]);
        let views = audit.items(&library);
        views.iter().filter(|view| view.state != State::Hidden).map(|view| view.item.id.clone()).collect()
    };
    let only = |id: &str, kinds: &[Kind]| {
        for kind in Kind::ALL {
            assert_eq!(asked(kind).iter().any(|asked| asked == id), kinds.contains(&kind), "{id}, {}", kind.id());
        }
    };
    let second_degree = [Kind::College, Kind::Lycee, Kind::LyceePro, Kind::Erea, Kind::CiteScolaire];
    only("appui-circonscription", &[Kind::Ecole]);
    only("acces-secours-ecole", &[Kind::Ecole]);
    only("deux-ent", &[Kind::CiteScolaire]);
    only("j30-cite-scolaire", &[Kind::CiteScolaire]);
    for id in ["lettre-rupn", "acces-secours", "appel-degrade", "v2-decalage"] {
        only(id, &second_degree);
    }
}
