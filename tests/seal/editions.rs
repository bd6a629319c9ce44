//! Reports of every edition that was ever published are verified item by item, also when a newer one is at hand.

use super::sealed_report::{key, report, written};
use prudence::domain::checklist::{Answer, Library, Severity, published};
use prudence::domain::establishment::Kind;
use prudence::domain::report::{ChecklistStanding, Report};
use prudence::seal::{Verification, verify};

/// The checklists as they were first published.
fn first() -> Library {
    let mut library = Library::default();
    published::editions().iter().filter(|list| list.version == "1.0.0").for_each(|list| library.insert(list.clone()));
    library
}

/// A report made with those, in which some answers cannot both be true.
fn earlier() -> Report {
    let library = first();
    let items: Vec<&str> =
        library.checklists().iter().flat_map(|list| &list.items).map(|item| item.id.as_str()).collect();
    let at = |id: &str| items.iter().position(|item| *item == id).unwrap();
    let given = [
        ("plan-continuite", Answer::No),
        ("lien-ppms", Answer::Yes),
        ("canal-hors-ent", Answer::No),
        ("ra-information", Answer::Yes),
        ("seuil-connu", Answer::Partial),
    ];
    let given: Vec<_> = given.into_iter().map(|(id, answer)| (at(id), answer, None)).collect();
    report(&library, &given, (Kind::College, "Collège d’essai".to_owned(), false))
}

/// What the program of today finds in the earlier report after `change`.
fn verified(change: impl FnOnce(&mut Report)) -> Verification {
    let (_folder, key) = key();
    let mut report = earlier();
    change(&mut report);
    verify(&written(&report, &key), &Library::built_in()).unwrap()
}

#[test]
fn a_report_of_an_earlier_edition_holds() {
    let verification = verified(|_| {});
    assert!(verification.holds(), "{:?}", verification.differences);
    let conflicts: Vec<&str> = earlier().answers.iter().flat_map(|line| &line.conflicts).map(|_| "").collect();
    assert_eq!(conflicts.len(), 2, "and it shows its conflicts");
}

#[test]
fn what_was_never_published_so_is_told() {
    let verification = verified(|report| report.answers[0].severity = Severity::Useful);
    assert_eq!(verification.checklists, ChecklistStanding::Altered);
    let verification = verified(|report| report.checklists[0].sha256 = "0".repeat(64));
    assert_eq!(verification.checklists, ChecklistStanding::Altered);
    let verification = verified(|report| report.checklists[0].version = "0.9.0".to_owned());
    assert_eq!(verification.checklists, ChecklistStanding::Unknown);
}

#[test]
fn a_conflict_that_was_taken_out_or_made_up_is_told() {
    let with_conflicts =
        |report: &mut Report| report.answers.iter().position(|line| !line.conflicts.is_empty()).unwrap();
    let taken_out = verified(|report| {
        let at = with_conflicts(report);
        report.answers[at].conflicts.clear();
    });
    let made_up = verified(|report| report.answers[1].conflicts.push("anticipation/plan-continuite".to_owned()));
    for verification in [taken_out, made_up] {
        assert!(!verification.figures && verification.checklists == ChecklistStanding::Published);
        assert_eq!(verification.differences.len(), 1, "{:?}", verification.differences);
    }
}
