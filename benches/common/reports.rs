//! Reports by the thousand: those of four hundred schools that do not exist, filed over and over under other names, with
//! their answers, phases and measurements.

use jiff::Timestamp;
use prudence::domain::checklist::Library;
use prudence::domain::union::{Archive, Arrival, Content, Contents, Entry, Filed, Form, Measures, SchoolKey};
use prudence::seal;
use prudence::store::{Intake, Source, UnionStore};
use std::path::Path;
use std::process::Command;
use uuid::Uuid;

/// Reports as they are filed.
pub struct Sample {
    /// Each with what it measured.
    pub lines: Vec<(Filed, Measures)>,
    forms: Vec<Form>,
}

impl Sample {
    /// Makes them.
    pub fn make(folder: &Path) -> Self {
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
    pub fn fill(&self, folder: &Path, reports: usize) {
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
