//! Files that are made to fill the memory are collected within what Prudence may take. Alone in its process, to be
//! measured.

#![cfg(test)]
#![cfg(target_os = "linux")]

use prudence::domain::checklist::Library;
use prudence::seal;
use prudence::store::{Intake, Source, UnionStore};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The most that a collection may take, in kilobytes.
const MOST: u64 = 150 * 1024;

/// A little more than the largest report.
const LARGE: usize = 24 << 20;

/// Writes a pattern over and over, between a beginning and an end, `length` bytes in all.
fn repeated(out: &mut dyn Write, beginning: &str, pattern: &str, end: &str, length: usize) {
    let block = pattern.repeat(65_536 / pattern.len());
    out.write_all(beginning.as_bytes()).unwrap();
    for _ in 0..length / block.len() {
        out.write_all(block.as_bytes()).unwrap();
    }
    out.write_all(end.as_bytes()).unwrap();
}

fn file(path: &Path) -> BufWriter<File> {
    BufWriter::new(File::create(path).unwrap())
}

/// Texts of the size of the largest report that make a careless reader take many times their size.
fn write_texts(folder: &Path) {
    let texts = [
        ("profond", "", "[", ""),
        ("profonds", "", "{\"a\":", ""),
        ("nombres", "{\"schema\":[", "1,", "1]}"),
        ("listes", "[", "[],", "[]]"),
        ("objets", "{\"schema\":[", "{\"a\":{}},", "1]}"),
        ("chiffres", "{\"schema\":", "9", "}"),
        ("lettres", "{\"schema\":\"", "a", "\"}"),
        ("échappées", "{\"schema\":\"", "\\u00e9", "\"}"),
        ("enveloppe", "age-encryption.org/v1\n", "-> X25519 a\nb\n", "--- c\n"),
        ("armure", "-----BEGIN AGE ENCRYPTED FILE-----\n", "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgy\n", "\n"),
    ];
    for (name, beginning, pattern, end) in texts {
        // As large as an encrypted report may be, or a plain one.
        let length = if beginning.contains("AGE") { LARGE - (1 << 20) } else { 15 << 20 };
        repeated(&mut file(&folder.join(name)), beginning, pattern, end, length);
    }
}

/// Archives that hold a hundred times what they weigh, one in another, and one of a hundred thousand empty files.
fn write_archives(folder: &Path) {
    let options = SimpleFileOptions::default();
    let mut bomb = ZipWriter::new(File::create(folder.join("bombe.zip")).unwrap());
    for at in 0..10 {
        bomb.start_file(format!("{at}.json"), options).unwrap();
        repeated(&mut bomb, "{\"schema\":[", "1,", "1]}", LARGE - (1 << 20));
    }
    bomb.finish().unwrap();
    let mut outer = ZipWriter::new(File::create(folder.join("poupée.zip")).unwrap());
    for at in 0..4 {
        outer.start_file(format!("{at}.zip"), options).unwrap();
        outer.write_all(&fs::read(folder.join("bombe.zip")).unwrap()).unwrap();
    }
    outer.finish().unwrap();
    let mut crowd = ZipWriter::new(BufWriter::new(File::create(folder.join("foule.zip")).unwrap()));
    for at in 0..100_000 {
        crowd.start_file(format!("{at}"), options).unwrap();
    }
    crowd.finish().unwrap();
}

/// A hole in a file takes no room on the disk.
fn write_holes(folder: &Path) {
    for (name, beginning) in [("trou.json", b"{\"a\""), ("trou.zip", b"PK\x03\x04")] {
        fs::write(folder.join(name), beginning).unwrap();
        File::options().write(true).open(folder.join(name)).unwrap().set_len(2 << 30).unwrap();
    }
}

/// The most memory that this process has had, in kilobytes.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn what_is_made_to_fill_the_memory_is_collected_within_150_megabytes() {
    let folder = tempfile::tempdir().unwrap();
    let received = folder.path().join("reçu");
    fs::create_dir(&received).unwrap();
    write_texts(&received);
    write_archives(&received);
    write_holes(&received);
    // What writing them took does not count: the peak is forgotten.
    fs::write("/proc/self/clear_refs", "5").unwrap();

    let library = Library::built_in();
    let examine = |name: &str, bytes: &[u8]| seal::arrival(name, bytes, &[], &library);
    let intake = Intake { examine: &examine, forms: &[], at: jiff::Timestamp::UNIX_EPOCH };
    let mut archive = UnionStore::open(&folder.path().join("données")).unwrap().store;
    let source = Source { name: "reçu".to_owned(), path: received };
    let reckoning = intake.collect(&[source], &mut archive, &mut |_| {}).unwrap();
    assert_eq!((reckoning.rejected.len(), reckoning.adds_up()), (reckoning.received, true));
    assert!(peak() < MOST, "{} kB", peak());
}
