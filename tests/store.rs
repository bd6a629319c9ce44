//! The store as its users see it: what is written is there afterwards, whatever happens in between.

use prudence::domain::checklist::{Answer, ItemRef, Operation};
use prudence::domain::establishment::{Addresses, Establishment, Kind, Uai};
use prudence::store::Store;

fn school() -> Establishment {
    Establishment {
        uai: Uai::parse("0750654D").unwrap(),
        other_uais: Vec::new(),
        name: "Lycée d’essai".to_owned(),
        kind: Kind::Lycee,
        pupils: Some(840),
        ent: None,
        addresses: Addresses::default(),
    }
}

#[test]
fn an_answer_is_there_after_the_program_starts_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = "2026-11-23T07:55:02Z".parse().unwrap();
    let item = ItemRef::new("anticipation", "plan-continuite");
    let answered = Operation::Set { item: item.clone(), answer: Some(Answer::Yes), note: Some("relu".to_owned()) };
    let audit = {
        let store = Store::open(folder.path()).unwrap().store;
        let audit = store.create_audit(&school(), at).unwrap();
        store.record(audit, at, &answered).unwrap();
        audit
    };
    let opened = Store::open(folder.path()).unwrap();
    assert_eq!(opened.set_aside, None);
    assert_eq!(opened.store.current_audit().unwrap(), Some(audit));
    let loaded = opened.store.load_audit(audit).unwrap();
    assert_eq!(loaded.establishment, school());
    assert_eq!(loaded.journal.recorded(&item).unwrap().answer, Some(Answer::Yes));
}
