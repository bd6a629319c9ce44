//! `union stats`, from the archive on the disk to the document, on a thousand, ten thousand and sixty thousand reports.
//!
//! « First » publishes the table of all, « again » reads what was published, then come a table of an académie and one of
//! an ENT beside it, and the first table by the program itself.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench that cannot be set up must fail, and tells"
)]

#[path = "common/reports.rs"]
mod reports;

use jiff::Timestamp;
use prudence::domain::union::statistics::{Question, ask};
use prudence::domain::union::{Filed, Filter};
use prudence::store::UnionStore;
use reports::Sample;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How often each is timed; the median counts.
const TIMES: usize = 5;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let sample = Sample::make(&folder.path().join("sample"));
    println!("{:>8}{:>10}{:>10}{:>10}{:>10}{:>10}", "ms", "first", "again", "académie", "ENT", "program");
    for reports in [1_000, 10_000, 60_000] {
        let kept = folder.path().join(reports.to_string());
        sample.fill(&kept, reports);
        let times: Vec<[f64; 5]> =
            (0..TIMES).map(|time| timed(&kept, &folder.path().join(format!("{reports}-{time}")), &sample)).collect();
        let cells = (0..5).map(|column| format!("{:>10.1}", median(times.iter().map(|row| row[column]).collect())));
        println!("{reports:>8}{}", cells.collect::<String>());
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What each question takes on a copy of an archive, in milliseconds.
fn timed(archive: &Path, copy: &Path, sample: &Sample) -> [f64; 5] {
    let all = Filter::default();
    let academie = Filter { academie: most_frequent(sample, |line| line.academie.clone()), ..all.clone() };
    let ent = Filter { ent: most_frequent(sample, |line| line.ent.clone()), ..all.clone() };
    copy_of(archive, copy);
    let [first, again, academie, ent] = [&all, &all, &academie, &ent].map(|filter| asked(copy, filter));
    copy_of(archive, copy);
    [first, again, academie, ent, by_the_program(copy)]
}

/// The value that most reports of the sample have.
fn most_frequent(sample: &Sample, of: impl Fn(&Filed) -> Option<String>) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    sample.lines.iter().filter_map(|(line, _)| of(line)).for_each(|value| *counts.entry(value).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(value, _)| value)
}

fn copy_of(archive: &Path, copy: &Path) {
    let _ = std::fs::remove_dir_all(copy);
    std::fs::create_dir_all(copy).unwrap();
    std::fs::copy(archive.join("union.db"), copy.join("union.db")).unwrap();
}

fn asked(folder: &Path, filter: &Filter) -> f64 {
    let begun = Instant::now();
    let mut archive = UnionStore::open(folder).unwrap().store;
    let question = Question { filters: vec![filter.clone()], ..Question::default() };
    let statistics = ask(&mut archive, &question, Timestamp::now()).unwrap();
    assert!(statistics[0].reports.is_some(), "{filter:?}");
    serde_json::to_vec(&statistics).unwrap();
    begun.elapsed().as_secs_f64() * 1000.0
}

fn by_the_program(folder: &Path) -> f64 {
    let begun = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
    command.arg("--data-dir").arg(folder).args(["union", "stats", "--json"]).stdout(Stdio::null());
    assert!(command.status().unwrap().success());
    begun.elapsed().as_secs_f64() * 1000.0
}
