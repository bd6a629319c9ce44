//! A report that was changed and sealed again by its forger: the seal holds, but the content betrays itself.

use super::sealed_report::{key, keys, report, tiny, verified, written};
use prudence::domain::checklist::{Answer, Library, Owner, Severity, State};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::report::{ChecklistStanding, Report};
use prudence::seal::{Verification, verify};
use prudence::text::{Language, Text};
use serde_json::json;

/// The verification of the sample after `change`, sealed again: the seal itself is in order.
fn forged(change: impl FnOnce(&mut Report)) -> Verification {
    let (_folder, key) = key();
    let mut report = tiny();
    change(&mut report);
    let verification = verified(&written(&report, &key));
    assert!(verification.whole && verification.signed, "{:?}", verification.differences);
    assert!(!verification.holds());
    for difference in &verification.differences {
        for language in [Language::French, Language::English] {
            let said = Text::new(language).say(difference);
            assert!(said != difference.key && !said.contains('{'), "{said}");
        }
    }
    verification
}

/// The sentences about the sample after `change`, in French.
fn said(change: impl FnOnce(&mut Report)) -> Vec<String> {
    let verification = forged(change);
    let text = Text::new(Language::French);
    verification.differences.iter().map(|difference| text.say(difference).replace('\u{a0}', " ")).collect()
}

#[test]
fn a_better_answer_without_its_figures_is_told() {
    let said = said(|report| {
        report.answers[0].answer = json!("yes");
        report.answers[0].value = Some(1.into());
    });
    assert_eq!(said[0], "Verdict : le rapport dit prêt avec réserves, ses réponses donnent prêt.");
    // By hand: (3·½ + 2·0,333 + 1·½ + 1·1) / 7, then (3·1 + …) / 7.
    assert_eq!(said[1], "Plancher (%) : le rapport dit 52, ses réponses donnent 74.");
}

#[test]
fn each_figure_is_recomputed() {
    type Change = fn(&mut Report);
    let changes: [(&str, Change); 9] = [
        ("Verdict", |report| report.readiness.verdict = ReadinessVerdict::Ready),
        ("Plancher (%)", |report| report.readiness.overall.floor = Some(99)),
        ("Plafond (%)", |report| report.readiness.overall.ceiling = None),
        ("Couverture (%)", |report| report.readiness.overall.coverage = Some(1)),
        ("Poids", |report| report.readiness.overall.weight += 1),
        ("Fractions exactes", |report| report.readiness.overall.exact = None),
        ("Liste petite", |report| report.readiness.checklists[0].interval.floor = Some(99)),
        ("Thème petite/t", |report| report.readiness.themes.clear()),
        ("Points à traiter (school)", |report| report.readiness.points[0].share = 0.0),
    ];
    for (what, change) in changes {
        let said = said(change);
        assert!(said.len() == 1 && said[0].starts_with(&format!("{what} : le rapport dit ")), "{said:?}");
    }
}

#[test]
fn an_item_that_is_not_as_it_was_published_is_told() {
    type Change = fn(&mut Report);
    let changes: [(&str, Change); 4] = [
        ("theme", |report| report.answers[3].theme = "autre".to_owned()),
        ("text", |report| report.answers[0].text = "Plan pensé".to_owned()),
        ("owners", |report| report.answers[3].owners = vec![Owner::Vendor]),
        ("severity", |report| report.answers[5].severity = Severity::Info),
    ];
    for (field, change) in changes {
        let verification = forged(change);
        assert_eq!((keys(&verification), verification.checklists), (vec!["verify-line"], ChecklistStanding::Altered));
        assert!(said(change)[0].contains(&format!("champ {field} : ")));
    }
}

#[test]
fn an_item_left_out_added_or_doubled_is_told() {
    let missing = forged(|report| drop(report.answers.remove(3)));
    assert_eq!((keys(&missing), missing.checklists), (vec!["verify-item-missing"], ChecklistStanding::Altered));
    let doubled = forged(|report| report.answers.push(report.answers[3].clone()));
    assert_eq!((keys(&doubled), doubled.checklists), (vec!["verify-item-twice"], ChecklistStanding::Altered));
    let added = forged(|report| {
        let mut line = report.answers[3].clone();
        line.item = "inconnu".to_owned();
        report.answers.push(line);
    });
    assert_eq!((keys(&added), added.checklists), (vec!["verify-item-unknown"], ChecklistStanding::Altered));
    let foreign = forged(|report| {
        let mut line = report.answers[3].clone();
        line.checklist = "ailleurs".to_owned();
        report.answers.push(line);
    });
    assert_eq!(keys(&foreign), ["verify-item-unknown"]);
}

#[test]
fn an_answer_hidden_away_is_told() {
    let (_folder, key) = key();
    let library = Library::built_in();
    let mut report = report(&library, &[(0, Answer::No, None)], (Kind::Lycee, "Lycée".to_owned(), false));
    report.answers[0].state = State::Hidden;
    report.answers[0].answer = json!(null);
    let verification = verify(&written(&report, &key), &library).unwrap();
    assert!(keys(&verification).contains(&"verify-line") && !verification.figures);
}

#[test]
fn a_state_an_answer_a_reason_or_a_worth_that_does_not_follow_is_told() {
    type Change = fn(&mut Report);
    let changes: [(&str, Change); 7] = [
        ("answer", |report| report.answers[3].state = State::Unknown),
        ("answer", |report| report.answers[3].answer = json!("beaucoup")),
        ("answer", |report| report.answers[2].answer = json!(["x", "z"])),
        ("chosen", |report| report.answers[1].chosen = vec!["Rien".to_owned()]),
        ("reason", |report| report.answers[0].reason = Some("pourquoi pas".to_owned())),
        ("state", |report| report.answers[5].reason = None),
        ("value", |report| report.answers[3].value = Some(0.into())),
    ];
    for (field, change) in changes {
        let said = said(change);
        assert!(said.iter().any(|said| said.contains(&format!("champ {field} : "))), "{field}: {said:?}");
        assert!(!forged(change).figures);
    }
}

#[test]
fn a_checklist_with_another_content_or_none_at_all_is_told() {
    let altered = forged(|report| report.checklists[0].title.fr = "Grande liste".to_owned());
    assert_eq!((keys(&altered), altered.checklists), (vec!["verify-checklist-altered"], ChecklistStanding::Altered));
    let changed = forged(|report| report.checklists[0].sha256 = "00".repeat(32));
    assert_eq!((keys(&changed), changed.checklists), (vec!["verify-checklist-altered"], ChecklistStanding::Altered));
    let later = forged(|report| report.checklists[0].version = "1.0.1".to_owned());
    assert_eq!((keys(&later), later.checklists), (vec!["verify-checklist-unknown"], ChecklistStanding::Unknown));
    let without = forged(|report| report.checklists.clear());
    assert!(keys(&without).contains(&"verify-no-checklist"));
}

#[test]
fn an_unknown_checklist_still_has_its_fixed_worths_checked() {
    let verification = forged(|report| {
        report.checklists[0].sha256 = "00".repeat(32);
        report.answers[0].value = Some(1.into());
    });
    assert!(keys(&verification).contains(&"verify-worth"));
}

#[test]
fn fractions_and_owners_that_no_checklist_has_cannot_upset_the_sums() {
    let (_folder, key) = key();
    let library = Library::built_in();
    let report = report(&library, &[], (Kind::Lycee, "Lycée".to_owned(), false));
    let mut document = serde_json::to_value(&report).unwrap();
    let primes = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];
    for (line, prime) in document["answers"].as_array_mut().unwrap().iter_mut().zip(primes) {
        line["owners"] = json!(vec!["school"; prime]);
    }
    let many_owners: Report = serde_json::from_value(document.clone()).unwrap();
    assert!(!verify(&written(&many_owners, &key), &library).unwrap().holds());
    for value in
        ["1/9223372036854775807", "1/7", "2/4", "3/2", "-1/2", "1/0", "-9223372036854775808/-1", "", "+1", "1/1"]
    {
        document["answers"][0]["value"] = json!(value);
        assert!(serde_json::from_value::<Report>(document.clone()).is_err(), "{value}");
    }
}

#[test]
fn what_a_forger_wrote_is_shown_short_and_harmless() {
    let said = said(|report| report.answers[0].text = format!("\u{1b}[31m{}", "a".repeat(100_000)));
    assert!(said[0].chars().count() < 1000 && !said[0].contains('\u{1b}'), "{}", said[0]);
}
