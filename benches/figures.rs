//! `union stats`, from the archive on the disk to the document, on a thousand, ten thousand and sixty thousand reports.
//!
//! The reports are those of four hundred schools that do not exist, filed over and over under other names, with their
//! answers, phases and measurements. « First » publishes the table of all, « again » reads what was published, then
//! come a table of an académie and one of an ENT beside it, and the first table by the program itself.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a bench that cannot be set up must fail, and tells"
)]

use jiff::Timestamp;
use prudence::domain::checklist::Library;
use prudence::domain::union::statistics::{Question, ask};
use prudence::domain::union::{Archive, Arrival, Content, Contents, Entry, Filed, Filter, Form, Measures, SchoolKey};
use prudence::seal;
use prudence::store::{Intake, Source, UnionStore};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use uuid::Uuid;

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

/// Reports as they are filed.
struct Sample {
    lines: Vec<(Filed, Measures)>,
    forms: Vec<Form>,
}

impl Sample {
    fn make(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
        command.args(["union", "synth", "--schools", "400", "--out"]).arg(folder.join("made"));
        assert!(command.env("PRUDENCE_DATA_DIR", folder.join("none")).status().unwrap().success());
        let library = Library::built_in();
        let forms: Vec<Form> = library.editions().map(Form::of).collect();
        let examine = |name: &str, bytes: &[u8]| seal::arrival(name, bytes, &[], &library);
        let intake = Intake { examine: &examine, forms: &forms, at: Timestamp::UNIX_EPOCH };
        let mut archive = UnionStore::open(&folder.join("data")).unwrap().store;
        let source = Source { name: "reports".to_owned(), path: folder.join("made/rapports") };
        intake.collect(&[source], &mut archive, &mut |_| {}).unwrap();
        let mut lines = Vec::new();
        archive.filed(&mut |filed| lines.push(filed)).unwrap();
        let measures = |line: Filed| {
            let raw = archive.raw(&line.digest).unwrap().unwrap();
            let Content::Report(contents) = seal::arrival("", &raw, &[], &library).unwrap().content else { panic!() };
            (line, contents.measures)
        };
        Self { lines: lines.into_iter().map(measures).collect(), forms }
    }

    /// Files so many reports.
    fn fill(&self, folder: &Path, reports: usize) {
        let mut archive = UnionStore::open(folder).unwrap().store;
        let arrivals: Vec<Arrival> = (0..reports).map(|number| self.arrival(number)).collect();
        for batch in arrivals.chunks(5_000) {
            archive.receive(batch, &self.forms, Timestamp::UNIX_EPOCH).unwrap();
        }
        archive.settle().unwrap();
    }

    fn arrival(&self, number: usize) -> Arrival {
        let (line, measures) = self.lines[number % self.lines.len()].clone();
        let (digest, school) = (format!("{number:064x}"), SchoolKey(format!("{number:07}A")));
        let filed = Filed { digest: digest.clone(), school: school.clone(), campaign: None, ..line };
        let entry = Entry {
            digest: digest.clone(),
            report: Uuid::from_u128(number as u128),
            revision: 1,
            school,
            campaign: None,
            signer: format!("{number:064x}"),
            created_at: filed.created_at,
            status: None,
            ruling: None,
        };
        let content = Content::Report(Box::new(Contents { entry, filed, measures }));
        Arrival { digest, origin: "report.json".to_owned(), raw: b"{}".to_vec(), content }
    }
}
