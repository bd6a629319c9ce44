//! The published checklists speak to each kind of school of what it has.

use prudence::domain::checklist::{Item, Library};
use prudence::domain::establishment::Kind;

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
