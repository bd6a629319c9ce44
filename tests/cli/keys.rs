//! `prudence key` and `prudence union keygen`: keys that travel, and are never lost to another.

use crate::run::Place;

const PASSPHRASE: &str = "quatre mots pris au hasard";

#[test]
fn a_key_goes_from_one_computer_to_another() {
    let (here, there) = (Place::new(), Place::new().set("PRUDENCE_PASSPHRASE", PASSPHRASE));
    let passphrase = here.write("phrase.txt", format!("{PASSPHRASE}\r\n"));
    let key = here.run("key show").exits(0).says("").out;
    here.run(&format!("cle exporter copie.age --passphrase-file {}", passphrase.display()))
        .exits(0)
        .prints("copie.age\n");
    let copy = there.write("copie.age", here.read("copie.age"));
    assert!(!here.read("copie.age").contains(here.read("données/signing.key").trim()));
    there.run(&format!("key import {}", copy.display())).exits(0).prints(&key);
    there.run("key show").exits(0).prints(&key);
    assert_eq!(there.run("key show --json").exits(0).json()["public_key"], key.trim());
    let own = Place::new().set("PRUDENCE_PASSPHRASE", PASSPHRASE);
    let copy = own.write("copie.age", here.read("copie.age"));
    let before = own.run("key show").out;
    let refused = own.run(&format!("key import {}", copy.display())).exits(2).prints("");
    assert!(refused.err.contains("--replace") && refused.err.contains("signataire"), "{}", refused.err);
    own.run("key show").prints(&before);
    own.run(&format!("key import {} --replace", copy.display())).exits(0).prints(&key);
    assert!(own.path(&format!("données/signing-{}.key", &before[..8])).exists(), "the former key is kept");
}

#[test]
fn a_copy_is_not_written_over_and_may_be_without_protection() {
    let place = Place::new();
    place.run("key export copie --unprotected").exits(0).prints("copie\n");
    assert_eq!(place.read("copie"), place.read("données/signing.key"));
    let again = place.run("key export copie --unprotected").exits(3).prints("");
    assert!(again.err.contains("existe déjà"), "{}", again.err);
    place.run("key import copie").exits(0).says("Ce dossier signait déjà avec cette clé\u{a0}: rien n’a changé.\n");
}

#[test]
fn a_passphrase_that_nobody_gives_or_that_is_short_is_told() {
    let nobody = Place::new().run("key export copie.age").exits(2).prints("");
    assert!(nobody.err.contains("--passphrase-file"), "{}", nobody.err);
    let place = Place::new().set("PRUDENCE_PASSPHRASE", "court");
    let short = place.run("union keygen --out lecture.key").exits(2).prints("");
    assert!(short.err.contains("au moins 12 caractères"), "{}", short.err);
    assert!(!place.path("lecture.key").exists());
}

#[test]
fn a_reading_key_is_made_and_reads_what_is_encrypted_for_it() {
    let place = Place::with_a_school().set("PRUDENCE_PASSPHRASE", PASSPHRASE);
    let made = place.run("union keygen --out lecture.key").exits(0);
    let recipient = made.out.trim();
    assert!(recipient.starts_with("age1") && made.err.contains("phrase de passe"), "{}{}", made.out, made.err);
    let file = place.run(&format!("report export --to {recipient} --out envoi")).exits(0).out;
    let file = file.trim();
    place.run(&format!("report verify {file} --identity lecture.key")).exits(0).shows("le rapport tient");
    let unread = place.run(&format!("report verify {file}")).exits(1);
    unread.shows("--identity FICHIER");
    place.write("autre.txt", "une autre phrase de passe");
    let wrong = place.run(&format!("report open {file} --identity lecture.key --passphrase-file autre.txt")).exits(1);
    assert!(wrong.err.starts_with("lecture.key\u{a0}: Ce n’est pas la bonne phrase de passe."), "{}", wrong.err);
}
