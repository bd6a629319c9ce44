//! The demonstration: the same program on a throw-away folder, with a sample lycée and an ENT on this machine.

use super::runtime::run;
use super::session::Session;
use crate::domain::checklist::{Answer, ItemRef, Library, Operation, Severity};
use crate::domain::establishment::{Addresses, Establishment, Kind, Uai};
use crate::domain::{Problem, Sentence};
use crate::probe::loopback::Ent;
use crate::store::Store;
use crate::text::Text;
use jiff::Timestamp;

/// No département has the number 099, so this UAI is nobody's.
const NOBODYS_UAI: &str = "0990001N";

/// Runs the demonstration. Nothing outside this machine is contacted, and nothing is kept.
///
/// # Errors
/// When there is no terminal, no temporary folder or no port on this machine.
pub fn demo(text: Text, color: bool, mouse: bool) -> Result<(), Problem> {
    let folder = tempfile::Builder::new()
        .prefix("prudence-demo-")
        .tempdir()
        .map_err(|error| Problem::io("store-folder-failed", &std::env::temp_dir(), &error))?;
    let ent = Ent::start()?;
    let library = Library::built_in();
    let store = Store::open(folder.path())?.store;
    let audit = store.create_audit(&school(&text, &ent)?, Timestamp::now())?;
    for operation in answers(&text, &library) {
        store.record(audit, Timestamp::now(), &operation)?;
    }
    drop(store);
    run(Session {
        folder: Some(folder.path().to_owned()),
        catalog: ent.catalog(),
        text,
        library,
        audit: Some(audit),
        color,
        mouse,
        notices: vec![Sentence::new("demo-welcome")],
    })
}

fn school(text: &Text, ent: &Ent) -> Result<Establishment, Problem> {
    Ok(Establishment {
        uai: Uai::parse(NOBODYS_UAI)?,
        other_uais: Vec::new(),
        name: text.get("demo-school"),
        kind: Kind::Lycee,
        pupils: Some(1200),
        ent: None,
        addresses: Addresses {
            portal: Some(ent.address("/portail")),
            login: Some(ent.address("/connexion")),
            school_life: Some(ent.address("/vie-scolaire")),
        },
    })
}

/// Two thirds of the first checklist, answered as an ordinary school might: well prepared at home, less so with
/// what depends on others.
fn answers(text: &Text, library: &Library) -> Vec<Operation> {
    let Some(list) = library.checklists().first() else { return Vec::new() };
    let answered = list.items.iter().take(list.items.len() * 2 / 3).enumerate();
    let operations = answered.map(|(index, item)| {
        let answer = match (item.severity, index % 7) {
            (_, 3) => Answer::Unknown,
            (Severity::Blocking, 5) | (_, 1) => Answer::Partial,
            (Severity::Useful, 2) => Answer::NotApplicable { reason: text.get("demo-reason") },
            (Severity::Major, 4) => Answer::No,
            _ => Answer::Yes,
        };
        // What asks for a number asks for a share of the users or a count of devices.
        let mut fitting = [answer, Answer::Number(25.0)].into_iter().filter(|answer| answer.fits(&item.question));
        Operation::Set { item: ItemRef::new(&list.id, &item.id), answer: fitting.next(), note: None }
    });
    operations.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_answer_fits_its_question() {
        let library = Library::built_in();
        for operation in answers(&Text::new(Language::French), &library) {
            let Operation::Set { item, answer, .. } = operation else { panic!("{operation:?}") };
            let question = library.item(&item).map(|item| &item.question);
            assert!(answer.zip(question).is_some_and(|(answer, question)| answer.fits(question)), "{item:?}");
        }
    }
}
