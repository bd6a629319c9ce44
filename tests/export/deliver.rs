//! Files appear whole, verified, under a name of their own, or not at all.

use crate::{sample, small};
use prudence::domain::problem::ProblemKind;
use prudence::domain::{Problem, Sentence};
use prudence::export::{Format, Written, deliver, render, write_file};
use std::cell::RefCell;
use std::fs;
use std::path::Path;

fn delivered(formats: &[Format], folder: &Path) -> Vec<Written> {
    deliver(&small::report(), formats, folder, &sample::french(), &|_| Ok(())).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn files_are_named_by_school_day_and_revision() {
    let folder = tempfile::tempdir().unwrap();
    delivered(&Format::ALL, folder.path());
    // At 21:30 UTC it is already the next day in La Réunion, where the school is.
    let stem = "prudence-9740001H-2026-11-24-r3";
    let mut expected = Format::ALL.map(|format| format!("{stem}.{}", format.extension()));
    expected.sort();
    assert_eq!(names(folder.path()), expected);
}

#[test]
fn each_file_is_what_render_gives_and_its_hash_is_told() {
    let folder = tempfile::tempdir().unwrap();
    for file in delivered(&Format::ALL, folder.path()) {
        let bytes = fs::read(&file.path).unwrap();
        assert_eq!(bytes, render(&small::report(), file.format, &sample::french()).unwrap());
        assert_eq!(file.sha256, prudence::domain::hex::hex(&sha2::Digest::finalize(hasher(&bytes))));
    }
}

fn hasher(bytes: &[u8]) -> sha2::Sha256 {
    use sha2::Digest;
    sha2::Sha256::new().chain_update(bytes)
}

#[test]
fn a_format_asked_for_twice_is_written_once() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(delivered(&[Format::Csv, Format::Csv], folder.path()).len(), 1);
}

#[test]
fn the_folder_is_made_if_need_be() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("rapports/2026");
    delivered(&[Format::Html], &deep);
    assert_eq!(names(&deep).len(), 1);
}

#[test]
fn the_same_report_again_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = delivered(&[Format::Json, Format::Html], folder.path());
    assert_eq!(delivered(&[Format::Json, Format::Html], folder.path()), first);
    assert_eq!(names(folder.path()).len(), 2);
}

#[test]
fn another_file_of_the_same_name_stays_and_all_new_ones_get_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let first = delivered(&[Format::Html], folder.path()).remove(0).path;
    fs::write(&first, "corrigé à la main").unwrap();
    delivered(&[Format::Json, Format::Html], folder.path());
    assert_eq!(fs::read_to_string(first).unwrap(), "corrigé à la main");
    let stem = "prudence-9740001H-2026-11-24-r3";
    assert_eq!(names(folder.path()), [format!("{stem}-2.html"), format!("{stem}-2.json"), format!("{stem}.html")]);
}

#[test]
fn verification_is_given_the_json_as_it_stands_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let seen = RefCell::new(Vec::new());
    let verify = |bytes: &[u8]| {
        seen.borrow_mut().push(bytes.to_vec());
        Ok(())
    };
    let report = small::report();
    deliver(&report, &[Format::Html, Format::Json], folder.path(), &sample::french(), &verify).unwrap();
    assert_eq!(seen.into_inner(), [render(&report, Format::Json, &sample::french()).unwrap()]);
}

#[test]
fn a_report_that_does_not_verify_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let refusal = Problem::not_fine(Sentence::new("verify-figure"));
    let verify = |_: &[u8]| Err(refusal.clone());
    let result = deliver(&small::report(), &[Format::Html, Format::Json], folder.path(), &sample::french(), &verify);
    assert_eq!(result, Err(refusal.clone()));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn a_folder_that_cannot_be_used_is_named_with_a_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("fichier");
    fs::write(&file, "").unwrap();
    let problem = deliver(&small::report(), &[Format::Html], &file, &sample::french(), &|_| Ok(())).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::Unable);
    let said = sample::french().say(&problem.sentence);
    assert!(said.contains(&file.display().to_string()) && said.contains("Choisissez un dossier"), "{said}");
}

#[test]
fn a_file_that_cannot_take_its_place_is_named_and_its_draft_removed() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("prudence-9740001H-2026-11-24-r3.html");
    fs::create_dir(&taken).unwrap();
    // A folder of that name is not ours to touch either: the file goes beside it.
    let written = delivered(&[Format::Html], folder.path()).remove(0);
    assert_eq!(names(folder.path()).len(), 2);
    assert!(written.path.is_file() && taken.is_dir());
}

/// Excel opens a file in this way: nobody else may write it, nor take its name away.
#[cfg(windows)]
#[test]
fn a_file_that_is_open_in_a_spreadsheet_stays_and_is_named() {
    use std::os::windows::fs::OpenOptionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tableau.csv");
    write_file(&path, b"hier").unwrap();
    let open = fs::OpenOptions::new().read(true).write(true).share_mode(1).open(&path).unwrap();
    let problem = write_file(&path, b"demain").unwrap_err();
    let said = sample::french().say(&problem.sentence);
    assert!(said.contains("tableau.csv") && said.contains("Fermez-le s’il est ouvert"), "{said}");
    drop(open);
    assert_eq!((fs::read(&path).unwrap(), names(folder.path()).len()), (b"hier".to_vec(), 1));
}

#[test]
fn a_file_is_written_over_an_earlier_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feuille.yaml");
    for content in [b"hier".as_slice(), b"demain"] {
        write_file(&path, content).unwrap();
        assert_eq!((fs::read(&path).unwrap(), names(folder.path()).len()), (content.to_vec(), 1));
    }
}
