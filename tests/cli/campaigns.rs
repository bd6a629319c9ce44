//! Campaigns: written and signed by representatives, joined by schools, and believed by their key.

use crate::depot::{Depot, Manner};
use crate::run::{Outcome, Place};

/// A reading key without a passphrase, as `age-keygen` writes them, and its public half.
pub const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n";
pub const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// The representative's computer, with the signed file `campagne.yaml` of a campaign for the checklist `anticipation`.
pub fn union(more: &str) -> Place {
    let place = Place::new();
    place.write("lecture.key", IDENTITY);
    new(&place, "rentree-2026", "campagne.yaml", more).exits(0);
    place
}

fn new(place: &Place, id: &str, file: &str, more: &str) -> Outcome {
    place.run(&format!(
        "union campaign new {id} --title 'Rentrée 2026' --asked-by SNPDEN-UNSA --from 2026-11-01 --to 2026-12-31 \
         --checklist anticipation --recipient {RECIPIENT} --out {file} {more}"
    ))
}

/// A school that joined the campaign of `union`.
pub fn joined(union: &Place) -> Place {
    let school = Place::with_a_school();
    school.write("campagne.yaml", union.read("campagne.yaml"));
    school.run("campagne rejoindre campagne.yaml").exits(0);
    school
}

#[test]
fn a_campaign_tells_who_asks_for_what_before_anything_leaves() {
    let union = union("--contact ent@exemple.fr --deadline 2026-12-15 --send-to https://nuage.exemple.fr/s/AbC");
    let school = joined(&union);
    let shown = school.run("campaign show rentree-2026").exits(0).says("").out;
    for told in [
        "Rentrée 2026",
        "Demandée par\u{a0}: SNPDEN-UNSA (ent@exemple.fr)",
        "Listes demandées\u{a0}: anticipation",
        "jusqu’au mardi 15 décembre 2026",
        "Dépôt\u{a0}: nuage.exemple.fr",
        RECIPIENT,
        union.run("key show").out.trim(),
    ] {
        assert!(shown.contains(told), "{told} is not in\n{shown}");
    }
    let listed = school.run("campaign list --json").exits(0).json();
    assert_eq!(listed["campaigns"][0]["campaign"]["id"], "rentree-2026");
    school.run("campaign leave rentree-2026").exits(0);
    school.run("campaign list").exits(0).prints("Aucune campagne n’est rejointe.\n");
}

#[test]
fn the_same_people_may_change_their_campaign_and_nobody_else() {
    let union = union("");
    let school = joined(&union);
    let first = union.read("campagne.yaml");
    let again = school.run("campaign join campagne.yaml --json").exits(0).json();
    assert_eq!(again["arrival"], "same");
    let later = first.replace("deadline: 2026-12-31", "deadline: 2026-12-20");
    school.write("change.yaml", &later);
    let changed = school.run("campaign join change.yaml").exits(1).prints("");
    assert!(changed.err.contains("a changé depuis sa signature"), "{}", changed.err);
    union.write("campagne.yaml", &later);
    union.run("union campaign sign campagne.yaml").exits(0);
    school.write("nouveau.yaml", union.read("campagne.yaml"));
    assert_eq!(school.run("campaign join nouveau.yaml --json").exits(0).json()["arrival"], "newer");
    let older = school.run("campaign join campagne.yaml").exits(1).prints("");
    assert!(older.err.contains("n’est pas plus récent"), "{}", older.err);
    let stranger = Place::new();
    stranger.write("campagne.yaml", union.read("campagne.yaml"));
    let signed = stranger.run("union campaign sign campagne.yaml").exits(0);
    assert!(signed.err.contains("une autre clé avait signé"), "{}", signed.err);
    school.write("faux.yaml", stranger.read("campagne.yaml"));
    let forged = school.run("campaign join faux.yaml").exits(1).prints("");
    assert!(forged.err.contains("signée par une autre clé"), "{}", forged.err);
    let kept = school.run("campaign show rentree-2026 --json").exits(0).json();
    assert_eq!(kept["campaign"]["deadline"], "2026-12-20");
}

#[test]
fn every_fault_of_a_file_is_told_in_its_place() {
    let union = union("");
    let broken =
        union.read("campagne.yaml").replace("deadline: 2026-12-31", "deadline: demain").replace("name:", "nom:");
    let school = Place::new();
    school.write("campagne.yaml", broken);
    let told = school.run("campaign join campagne.yaml").exits(1).prints("").err;
    assert!(told.contains("campagne.yaml:7:3") && told.contains("campagne.yaml:11:11"), "{told}");
    assert!(told.ends_with("campagne.yaml\u{a0}: 3 défauts.\n"), "{told}");
}

#[test]
fn a_campaign_may_be_fetched_from_its_address() {
    let union = union("");
    let depot = Depot::start(&[Manner::Takes]);
    depot.put("campagne.yaml", union.read("campagne.yaml").as_bytes());
    let school = Place::with_a_school();
    school.run(&format!("campaign join {}campagne.yaml", depot.url())).exits(0).shows("Rentrée 2026");
    let gone = school.run(&format!("campaign join {}rien.yaml", depot.url())).exits(3).prints("");
    assert!(gone.err.contains("réponse 404"), "{}", gone.err);
    let open = school.run("campaign join http://nuage.exemple.fr/campagne.yaml").exits(2).prints("");
    assert!(open.err.contains("n’est pas une adresse https"), "{}", open.err);
}

#[test]
fn what_makes_no_campaign_is_refused_and_nothing_is_written() {
    let place = Place::new();
    for (id, more, told) in [
        ("age1x", "", "ne commence pas par «\u{a0}age1"),
        ("Rentrée", "", "pas été écrite"),
        ("a", "--recipient age1faux", "n’est pas une clé publique de lecture"),
        ("a", "--checklist anticipasion", "vouliez-vous dire «\u{a0}anticipation"),
        ("a", "--send-to http://nuage.exemple.fr/", "n’est pas une adresse https"),
        ("a", "--send-to https://moi:secret@nuage.exemple.fr/", "identifiant ou un mot de passe"),
    ] {
        let outcome = new(&place, id, "c.yaml", more).exits(2).prints("");
        assert!(outcome.err.contains(told) && !outcome.err.contains("secret@"), "{told}: {}", outcome.err);
    }
    let backwards = new(&place, "a", "c.yaml", "--deadline 2026-10-01").exits(1).prints("");
    assert!(backwards.err.contains("l’échéance tombe avant"), "{}", backwards.err);
    assert!(!place.path("c.yaml").exists());
    new(&place, "a", "c.yaml", "").exits(0);
    let again = new(&place, "a", "c.yaml", "").exits(3).prints("");
    assert!(again.err.contains("existe déjà"), "{}", again.err);
}
