//! Reports written by each version so far: they open, verify and are written again for ever.
//!
//! `PRUDENCE_RECORD=name cargo test --test export recorded` adds one of today; those that are there never change.

use crate::sample::{self, Mood, Wish};
use prudence::domain::checklist::Library;
use prudence::domain::report::{Disclosure, Report, Section};
use prudence::export::{Format, render};
use prudence::seal::{self, Key};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

const FOLDER: &str = "tests/export/recorded";

/// The recorded reports, by name.
fn recorded() -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn sealed(report: Report) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let report = Report { seal: None, ..report };
    seal::encode(&seal::seal(report, &Key::load_or_create(folder.path()).unwrap()).unwrap()).unwrap()
}

/// Nothing answered and nothing sent that can be kept back.
fn sparse() -> Report {
    let disclosure = Section::ALL.into_iter().fold(Disclosure::default(), |kept, section| kept.with(section, false));
    sample::report_for(Wish { mood: Mood::Fresh, disclosure })
}

#[test]
fn those_of_every_version_hold() {
    assert!(recorded().len() >= 3);
    for (path, bytes) in recorded() {
        // Checklists are published anew: those of the time may no longer be at hand.
        let found = seal::verify(&bytes, &Library::built_in()).unwrap();
        assert!(found.whole && found.signed && found.figures, "{path:?}: {:?}", found.differences);
    }
}

#[test]
fn those_of_every_version_are_written_in_every_format() {
    for (path, bytes) in recorded() {
        let report: Report = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(render(&report, Format::Json, &sample::french()).unwrap(), bytes, "{path:?}");
        // Paper takes its time: the short one stands for the others.
        let short = path.to_string_lossy().contains("short");
        for format in Format::ALL.into_iter().filter(|format| short || *format != Format::Pdf) {
            assert!(render(&report, format, &sample::french()).is_ok(), "{path:?} as {format:?}");
        }
    }
}

#[test]
fn the_published_schema_describes_those_of_every_version_and_those_of_today() {
    let schema = fs::read_to_string("assets/schemas/prudence.report.1.json").unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let today =
        [sample::report(), crate::small::report(), sparse()].map(|report| (PathBuf::from("today"), sealed(report)));
    for (path, bytes) in recorded().into_iter().chain(today) {
        let report: Value = serde_json::from_slice(&bytes).unwrap();
        let faults: Vec<String> = schema.iter_errors(&report).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{path:?}: {faults:?}");
    }
}

#[test]
fn the_published_schema_refuses_what_is_no_report() {
    let schema = fs::read_to_string("assets/schemas/prudence.report.1.json").unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for (field, wrong) in [("schema", "prudence.report/2"), ("revision", "1"), ("answers", ""), ("readiness", "ready")]
    {
        let mut report: Value = serde_json::from_slice(&sealed(sparse())).unwrap();
        report[field] = wrong.into();
        assert!(!schema.is_valid(&report), "{field}");
    }
}

#[test]
fn one_of_today_is_added_where_the_environment_asks() {
    let Ok(name) = std::env::var("PRUDENCE_RECORD") else { return };
    for (kind, report) in [("full", sample::report()), ("sparse", sparse()), ("short", crate::small::report())] {
        fs::write(PathBuf::from(FOLDER).join(format!("{name}-{kind}.json")), sealed(report)).unwrap();
    }
}
