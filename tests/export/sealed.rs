//! Export and seal agree on every byte, and a delivered report verifies.

use crate::sample;
use prudence::domain::checklist::Library;
use prudence::domain::report::Report;
use prudence::domain::{Problem, Sentence};
use prudence::export::{Format, deliver, render};
use prudence::seal::{self, Key};
use std::fs;

fn sealed() -> Report {
    let folder = tempfile::tempdir().unwrap();
    seal::seal(sample::report(), &Key::load_or_create(folder.path()).unwrap()).unwrap()
}

#[test]
fn the_json_is_what_seal_encodes() {
    let report = sealed();
    let json = render(&report, Format::Json, &sample::french()).unwrap();
    assert_eq!(json, seal::encode(&report).unwrap());
}

#[test]
fn a_delivered_report_verifies_from_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::built_in();
    let verify = |bytes: &[u8]| {
        let holds = seal::verify(bytes, &library)?.holds();
        if holds { Ok(()) } else { Err(Problem::not_fine(Sentence::new("verify-figure"))) }
    };
    let files = deliver(&sealed(), &Format::ALL, folder.path(), &sample::french(), &verify).unwrap();
    let json = files.iter().find(|file| file.format == Format::Json).unwrap();
    assert!(seal::verify(&fs::read(&json.path).unwrap(), &library).unwrap().holds());
}

#[test]
fn the_hash_and_the_signer_stand_in_every_format() {
    let report = sealed();
    let seal = report.seal.clone().unwrap();
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Pdf) {
        let written = String::from_utf8(render(&report, format, &sample::french()).unwrap()).unwrap();
        assert!(written.contains(&seal.sha256), "{format:?}");
        assert!(format == Format::Csv || written.contains(&seal.public_key), "{format:?}");
    }
}
