//! Collecting: a thousand and ten thousand encrypted reports, read, decrypted, verified and kept.
//!
//! `cargo bench --bench union` makes a thousand; `PRUDENCE_BENCH_SCHOOLS=10000` makes as many schools. The peak of
//! memory is told where the system tells it (Linux).

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot be set up must fail, and tells")]

use prudence::domain::checklist::Library;
use prudence::domain::union::Form;
use prudence::seal::{self, Identity};
use prudence::store::{Intake, Source, UnionStore};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

fn main() {
    let schools = std::env::var("PRUDENCE_BENCH_SCHOOLS").unwrap_or_else(|_| "1000".to_owned());
    let folder = tempfile::tempdir().unwrap();
    let identity = Identity::generate();
    make(&schools, &identity, folder.path());
    let library = Library::built_in();
    let forms: Vec<Form> = library.editions().map(Form::of).collect();
    let identities = [identity];
    let examine = |name: &str, bytes: &[u8]| seal::arrival(name, bytes, &identities, &library);
    let intake = Intake { examine: &examine, forms: &forms, at: jiff::Timestamp::now() };
    let source = Source { name: "reports".to_owned(), path: folder.path().join("made/rapports") };
    for run in ["first", "again"] {
        let mut archive = UnionStore::open(&folder.path().join("data")).unwrap().store;
        let begun = Instant::now();
        let reckoning = intake.collect(std::slice::from_ref(&source), &mut archive, &mut |_| {}).unwrap();
        let seconds = begun.elapsed().as_secs_f64();
        assert!(reckoning.adds_up());
        println!("{run}: {} files in {seconds:.1} s, peak {}", reckoning.received, peak());
    }
}

/// Makes the reports in another process, whose memory does not count.
fn make(schools: &str, identity: &Identity, folder: &Path) {
    let begun = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
    command.args(["union", "synth", "--schools", schools, "--to", &identity.recipient().to_string()]);
    command.arg("--out").arg(folder.join("made")).env("PRUDENCE_DATA_DIR", folder.join("none"));
    assert!(command.status().unwrap().success());
    println!("made in {:.1} s", begun.elapsed().as_secs_f64());
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("?");
    line.trim().to_owned()
}
