//! Files that are meant to harm: each is rejected with its reason, the rest goes on, and nothing outside is touched.

use super::place::{Place, archive};
use proptest::prelude::*;
use prudence::domain::Sentence;
use prudence::domain::checklist::Library;
use prudence::domain::union::{Arrival, Reckoning};
use prudence::seal;
use prudence::store::{Intake, Source};
use prudence::text::{Language, Text};
use std::fs::File;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::CompressionMethod::{Deflated, Stored};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn examine(name: &str, bytes: &[u8]) -> Result<Arrival, Sentence> {
    seal::arrival(name, bytes, &[], &Library::built_in())
}

/// What a collection of `path` comes to.
fn collect(place: &Place, path: &Path) -> Reckoning {
    let source = Source { name: "reçu".to_owned(), path: path.to_owned() };
    let intake = Intake { examine: &examine, forms: &[], at: jiff::Timestamp::UNIX_EPOCH };
    intake.collect(&[source], &mut archive(&place.path("données")), &mut |_| {}).unwrap()
}

/// The names of what was rejected in `path`, each with the key of its reason. Nothing else may come of it, and each
/// reason can be said in both languages.
fn rejected(place: &Place, path: &Path) -> Vec<(String, String)> {
    let reckoning = collect(place, path);
    assert!(reckoning.adds_up());
    assert_eq!(reckoning.rejected.len(), reckoning.received, "{reckoning:?}");
    let told = reckoning.rejected.into_iter().map(|(name, why)| {
        for language in [Language::French, Language::English] {
            let said = Text::new(language).say(&why);
            assert!(said != why.key && !said.contains('{'), "{said}");
        }
        (name, why.key)
    });
    told.collect()
}

/// The reason for which the only thing in a file of these bytes is rejected.
fn refused(bytes: impl AsRef<[u8]>) -> String {
    let place = Place::new();
    let path = place.write("reçu", bytes);
    match rejected(&place, &path).as_slice() {
        [(_, why)] => why.clone(),
        several => panic!("{several:?}"),
    }
}

/// An archive of these files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default().compression_method(Deflated)).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// What an archive is rejected for, file by file.
fn refused_in(archive: &[u8]) -> Vec<(String, String)> {
    let place = Place::new();
    let path = place.write("reçu.zip", archive);
    rejected(&place, &path)
}

/// A real report, and the place where it lies.
fn a_report() -> (Place, Vec<u8>) {
    let place = Place::with_schools(1, 5);
    let mut reports = std::fs::read_dir(place.path("reçu/rapports")).unwrap().map(|entry| entry.unwrap().path());
    let report = reports.find(|path| path.to_string_lossy().contains("-r1.json")).unwrap();
    let bytes = std::fs::read(report).unwrap();
    (place, bytes)
}

#[test]
fn json_that_is_meant_to_harm_is_rejected() {
    let deep = [vec![b'['; 10_000], vec![b']'; 10_000]].concat();
    let deep_object = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    assert_eq!(refused(deep), "verify-not-a-report");
    assert_eq!(refused(deep_object), "verify-damaged");
    assert_eq!(refused(r#"{"schema":"prudence.report/1","schema":"prudence.report/1"}"#), "verify-key-twice");
    assert_eq!(refused(r#"{"schema":NaN}"#), "verify-damaged");
    assert_eq!(refused(r#"{"schema":1e999}"#), "verify-damaged");
    assert_eq!(refused(r#"{"schema":9007199254740993}"#), "verify-number");
    assert_eq!(refused(b"{\"schema\":\"\xff\xfe\"}"), "verify-damaged");
    assert_eq!(refused("{\"schema\":\"\u{0}\"}"), "verify-damaged");
    assert_eq!(refused(format!("{{\"a\":[{}1]}}", "1,".repeat(200_000))), "verify-too-many");
    assert_eq!(refused(r#"{"schema":"prudence.report/1"}"#), "verify-unsealed");
    assert_eq!(refused("{}"), "verify-not-a-report");
    assert_eq!(refused(""), "verify-empty");
    assert_eq!(refused("age-encryption.org/v1\n-> X25519 rien\n"), "envelope-damaged");
}

#[test]
fn a_file_of_two_gigabytes_is_refused_by_its_size() {
    let place = Place::new();
    for (name, beginning) in [("gros.json", b"{\"a\""), ("gros.zip", b"PK\x03\x04")] {
        let path = place.write(name, beginning);
        // A hole in the file takes no room on the disk.
        File::options().write(true).open(&path).unwrap().set_len(2 << 30).unwrap();
        assert_eq!(rejected(&place, &path), [("reçu".to_owned(), "intake-too-large".to_owned())]);
    }
}

#[test]
fn an_archive_that_swells_is_read_no_further_than_allowed() {
    let zeros = vec![b' '; 20 << 20];
    let bomb = zipped(&[("a", &zeros), ("b", &zeros), ("c", &zeros), ("d", &zeros), ("e", &zeros)]);
    assert!(bomb.len() < 200_000);
    let told = refused_in(&bomb);
    let of = |key: &str| told.iter().filter(|(_, why)| why == key).count();
    assert_eq!((of("intake-zip-too-much"), of("verify-too-large")), (1, 3), "{told:?}");
    let one = zipped(&[("a", &vec![b' '; 40 << 20])]);
    assert_eq!(refused_in(&one), [("reçu › a".to_owned(), "intake-too-large".to_owned())]);
}

#[test]
fn an_archive_of_archives_is_opened_once_and_no_deeper() {
    let (place, report) = a_report();
    let inner = zipped(&[("rapport.json", &report)]);
    let outer = zipped(&[("dedans.zip", &inner), ("plus.zip", &zipped(&[("profond.zip", &inner)]))]);
    let reckoning = collect(&place, &place.write("poupées.zip", outer));
    assert_eq!(reckoning.accepted[0].file, "reçu › dedans.zip › rapport.json");
    let (name, why) = &reckoning.rejected[0];
    assert_eq!((name.as_str(), why.key.as_str()), ("reçu › plus.zip › profond.zip", "intake-zip-deep"));
    assert_eq!(reckoning.received, 2);
}

#[test]
fn names_in_archives_are_shown_and_never_followed() {
    let (place, report) = a_report();
    let names = ["../../dehors.json", "/tmp/dehors.json", "C:\\dehors.json", "\u{1b}[31mrouge\u{202e}.json"];
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (*name, report.as_slice())).collect();
    let path = place.write("dedans/piège.zip", zipped(&files));
    let shown = place.run("union collect dedans", b"");
    assert_eq!(shown.status, 0, "{}{}", shown.out, shown.err);
    let json = place.run("union collect --json dedans", b"");
    for text in [&shown.out, &shown.err, &json.out] {
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
    }
    assert!(!place.path("dehors.json").exists() && !path.with_file_name("dehors.json").exists());
}

#[test]
fn control_characters_in_the_name_of_a_bad_file_reach_no_terminal() {
    let place = Place::new();
    place.write("reçu/piège.zip", zipped(&[("\u{1b}]0;titre\u{7}\r\n.json", b"{")]));
    let outcome = place.run("union collect reçu", b"");
    assert_eq!(outcome.status, 1);
    assert!(outcome.out.contains("titre") && !outcome.out.contains(['\u{1b}', '\u{7}', '\r']), "{}", outcome.out);
}

#[test]
fn an_archive_that_is_cut_or_is_none_is_told() {
    let whole = zipped(&[("a.json", b"{}"), ("b.json", b"{}")]);
    for bytes in [&whole[..whole.len() / 2], &whole[..30], b"PK\x03\x04"] {
        assert_eq!(refused(bytes), "intake-zip-broken");
    }
    let mut changed = zipped(&[("a.json", &vec![b'7'; 4000])]);
    changed[45] ^= 0x55;
    assert!(matches!(refused(changed).as_str(), "intake-zip-broken"));
}

#[test]
fn what_systems_leave_behind_is_no_file_that_anyone_sent() {
    let place = Place::new();
    place.write("reçu/.DS_Store", "x");
    place.write("reçu/mac.zip", zipped(&[("__MACOSX/._a.json", b"x"), ("dossier/Thumbs.db", b"x")]));
    assert_eq!(collect(&place, &place.path("reçu")).received, 0);
}

#[cfg(unix)]
#[test]
fn links_that_lead_back_and_pipes_that_never_end_are_told() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    place.write("reçu/bon.json", "{}");
    symlink(place.path("reçu"), place.path("reçu/boucle")).unwrap();
    symlink(place.path("absent"), place.path("reçu/perdu")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(place.path("reçu/tube")).status().unwrap();
    assert!(made.success());
    let told = rejected(&place, &place.path("reçu"));
    let expected = [
        ("reçu/bon.json", "verify-not-a-report"),
        ("reçu/boucle", "intake-no-file"),
        ("reçu/perdu", "intake-unreadable"),
        ("reçu/tube", "intake-no-file"),
    ];
    assert_eq!(told, expected.map(|(name, why)| (name.to_owned(), why.to_owned())));
}

#[test]
fn the_good_reports_among_bad_files_are_kept() {
    let (place, report) = a_report();
    place.write("mêlé/0.json", "{");
    place.write("mêlé/1.json", &report);
    place.write("mêlé/2.zip", b"PK\x03\x04");
    place.write("mêlé/3.zip", zipped(&[("a", b"x"), ("b.json", &report)]));
    let reckoning = collect(&place, &place.path("mêlé"));
    assert_eq!((reckoning.accepted.len(), reckoning.duplicate.len(), reckoning.rejected.len()), (1, 1, 3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_a_file_holds_there_is_an_answer(bytes in any::<Vec<u8>>()) {
        let place = Place::new();
        let path = place.write("reçu", &bytes);
        prop_assert!(!rejected(&place, &path).is_empty());
    }

    #[test]
    fn whatever_becomes_of_an_archive_there_is_an_answer(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut archive = zipped(&[("a.json", b"{}"), ("b.json", b"[1, 2, 3]"), ("c/", b"")]);
        let at = at.index(archive.len());
        archive[at] = byte;
        let place = Place::new();
        let path = place.write("reçu.zip", &archive);
        prop_assert!(collect(&place, &path).adds_up());
    }
}

#[test]
fn archives_that_keep_their_files_as_they_are_are_read() {
    let (place, report) = a_report();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("a.json", SimpleFileOptions::default().compression_method(Stored)).unwrap();
    archive.write_all(&report).unwrap();
    let path = place.write("tel-quel.zip", archive.finish().unwrap().into_inner());
    assert_eq!(collect(&place, &path).accepted.len(), 1);
}
