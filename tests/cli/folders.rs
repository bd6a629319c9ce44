//! The data folder: where it is, and what is told when it cannot be used. Exit status 3.

use crate::run::Place;

#[test]
fn the_option_wins_over_the_variable() {
    let place = Place::new();
    place.run("--data-dir ailleurs audit new --uai 0750654D --name Exemple --kind lycee").exits(0);
    assert!(place.path("ailleurs").join("prudence.db").exists());
    place.run("audit list").exits(0).shows("Aucun établissement n’est inscrit.");
    place.run("audit list --data-dir ailleurs").exits(0).shows("Exemple");
}

#[test]
fn a_folder_below_a_file_is_told() {
    let place = Place::new();
    place.write("fichier", "");
    let path = std::path::Path::new("fichier").join("dossier").display().to_string();
    place.run(&format!("--data-dir {path} audit list")).exits(3).prints("").says(&format!(
        "«\u{a0}{path}\u{a0}» est un fichier, ou passe par un fichier, et non un dossier. Indiquez un autre dossier avec --data-dir.\n"
    ));
    let english =
        place.run(&format!("--lang en --data-dir {path} audit new --uai 0750654D --name Exemple --kind lycee"));
    let english = english.exits(3).prints("");
    assert!(english.err.contains(&path), "{}", english.err);
}

#[cfg(unix)]
#[test]
fn a_home_that_cannot_be_used_is_told() {
    let place = Place::new();
    let mut command = place.command();
    command.env_remove("PRUDENCE_DATA_DIR").env("HOME", "/dev/null/personne").args(["audit", "list"]);
    let output = command.output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(3), 0), "{err}");
    assert!(err.contains("/dev/null/personne"), "{err}");
}

/// The system finds a home for every account that it knows, whatever the environment says. Only root can become
/// an account that it does not know.
#[cfg(target_os = "linux")]
#[test]
fn an_account_without_a_home_is_told() {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    let place = Place::new();
    if std::fs::metadata(place.path("")).unwrap().uid() != 0 {
        return;
    }
    let program = place.path("prudence");
    std::fs::copy(env!("CARGO_BIN_EXE_prudence"), &program).unwrap();
    std::fs::set_permissions(place.path(""), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let mut command = std::process::Command::new(program);
    let output = command.env_clear().current_dir("/").uid(54_321).args(["audit", "list"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "Aucun dossier personnel n’a été trouvé pour garder vos réponses. Indiquez un dossier avec --data-dir.\n"
    );
}

#[test]
fn a_corrupt_database_is_kept_aside_and_said_so() {
    let place = Place::with_a_school();
    let damaged = "ceci n’est pas une base ".repeat(400);
    place.write("données/prudence.db", &damaged);
    let outcome = place.run("audit list").exits(0).shows("Aucun établissement n’est inscrit.");
    assert!(
        outcome.err.starts_with("La base des réponses était abîmée. Elle est gardée sous le nom «\u{a0}"),
        "{}",
        outcome.err
    );
    let kept = std::fs::read_dir(place.path("données")).unwrap().map(|entry| entry.unwrap().path());
    let kept: Vec<_> = kept.filter(|path| std::fs::read(path).is_ok_and(|bytes| bytes == damaged.as_bytes())).collect();
    assert_eq!(kept.len(), 1, "the damaged file is still there, to the byte");
    place.run("audit list").exits(0).says("");
}

#[test]
fn two_programs_may_use_the_same_folder() {
    let place = Place::with_a_school();
    let children: Vec<_> = ["plan-continuite", "annuaire-crise", "cellule-numerique", "decideur-report"]
        .map(|item| {
            let mut command = place.command();
            command.args(["audit", "answer", item, "oui"]).stdout(std::process::Stdio::null()).spawn().unwrap()
        })
        .into_iter()
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(place.run("audit history").out.lines().count(), 4);
}
