//! From the campaign's file to the receipt: joined, read, agreed to, encrypted, put at a depot on this computer.

use crate::depot::{Depot, Manner};
use crate::place::Place;
use crate::terminal::Terminal;
use prudence::domain::campaign::parse;
use prudence::domain::checklist::Library;
use prudence::export::campaign_file;
use prudence::seal::{Identity, Key, decrypt, seal_campaign, verify};
use std::path::PathBuf;

const LIMIT: usize = 16 << 20;

/// Writes the campaign of a depot where the school finds it, and gives its path and the key that reads the reports.
fn campaign(place: &Place, depot: &Depot) -> (PathBuf, Identity) {
    let reader = Identity::generate();
    let text = format!(
        "schema: prudence.campaign/1
id: essai
title: {{fr: Campagne d’essai, en: Trial campaign}}
asked_by: {{name: Section de l’exemple}}
period: {{from: 2026-01-01, to: 2099-12-31}}
deadline: 2099-12-31
checklists: [{{id: anticipation, version: {}}}]
recipients: [{}]
send_to: {}
issued_at: 2026-11-24T08:00:00Z
",
        Library::built_in().checklist("anticipation").unwrap().version,
        reader.recipient(),
        depot.url()
    );
    let union = tempfile::tempdir().unwrap();
    let key = Key::load_or_create(union.path()).unwrap();
    let campaign = seal_campaign(parse("campagne.yaml", &text).unwrap(), &key).unwrap();
    let path = place.home().join("campagne.yaml");
    std::fs::write(&path, campaign_file(&campaign).unwrap()).unwrap();
    (path, reader)
}

/// The report screen, with the campaign joined after it was read.
fn joined(place: &Place, path: &std::path::Path) -> Terminal {
    let mut terminal = Terminal::start(place);
    terminal.until_shown("Accueil");
    terminal.press_until("e", "Ce qui part");
    terminal.press_until("r", "Rejoindre une campagne");
    terminal.press(&path.display().to_string());
    terminal.press_until("\r", "Rejoindre cette campagne");
    terminal.until_shown("Section de l’exemple");
    terminal.press_until("\r", "est rejointe");
    terminal.until_shown("Campagne d’essai");
    terminal
}

/// Agrees to what leaves.
fn send(terminal: &mut Terminal) {
    terminal.press_until("e", "Envoyer le rapport");
    terminal.press("\r");
}

/// The encrypted report, wherever the system keeps documents.
fn encrypted(place: &Place) -> PathBuf {
    let folders = [place.data().join("rapports"), place.home().join("Documents/Prudence")];
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten();
    let mut files = entries.map(|entry| entry.unwrap().path());
    files.find(|path| path.extension().is_some_and(|extension| extension == "age")).unwrap()
}

#[test]
fn a_report_goes_to_its_campaign_and_its_receipt_is_there_at_the_next_start() {
    let (place, depot) = (Place::with_a_school(), Depot::start(&[Manner::Takes]));
    let (path, reader) = campaign(&place, &depot);
    let mut terminal = joined(&place, &path);
    send(&mut terminal);
    terminal.until_shown("Le rapport est déposé");
    terminal.until_shown("réponse 201");
    terminal.press("q");
    assert!(terminal.until_gone().success());

    let file = encrypted(&place);
    let sent = depot.content(&file.file_name().unwrap().to_string_lossy()).unwrap();
    assert_eq!(sent, std::fs::read(&file).unwrap());
    let library = Library::built_in();
    let verification = verify(&decrypt(&sent, &[reader], LIMIT).unwrap(), &library).unwrap();
    let report = verification.report.as_ref().unwrap();
    assert!(verification.holds() && report.campaign.as_deref() == Some("essai"));
    assert!(report.answers.iter().all(|line| line.checklist == "anticipation"), "no other list leaves");

    let mut again = Terminal::start(&place);
    again.until_shown("Encore");
    again.press_until("e", "Envois (1)");
}

#[test]
fn a_depot_that_is_full_is_told_and_the_report_is_kept_for_a_courriel() {
    let (place, depot) = (Place::with_a_school(), Depot::start(&[Manner::Answers("507 Insufficient Storage")]));
    let (path, _) = campaign(&place, &depot);
    let mut terminal = joined(&place, &path);
    send(&mut terminal);
    terminal.until_shown("réponse 507");
    terminal.until_shown("courriel");
    assert!(encrypted(&place).exists());
    terminal.press("q");
    assert!(terminal.until_gone().success());
    assert_eq!(depot.connections(), 1, "nothing is tried again by itself");
}

#[test]
fn a_sending_that_does_not_end_is_stopped_by_esc_and_by_nothing_less() {
    let (place, depot) = (Place::with_a_school(), Depot::start(&[Manner::Breaks, Manner::Waits]));
    let (path, _) = campaign(&place, &depot);
    let mut terminal = joined(&place, &path);
    send(&mut terminal);
    terminal.until_shown("La connexion a été coupée");
    terminal.press_until("q", "Un envoi est en cours");
    terminal.press_until("\x1b", "Envoi arrêté");
    terminal.press("q");
    assert!(terminal.until_gone().success());
}
