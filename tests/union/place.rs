//! A representative's computer: a data folder, and files that came in.

use prudence::domain::union::{Archive, Filed};
use prudence::store::UnionStore;
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The computer, gone at the end of the test.
pub struct Place(TempDir);

impl Place {
    /// One where nothing came in yet.
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One where the reports of so many schools that do not exist came in.
    pub fn with_schools(schools: u32, seed: u32) -> Self {
        let place = Self::new();
        let made = place.run(&format!("union synth --schools {schools} --seed {seed} --out reçu"), b"");
        assert_eq!(made.status, 0, "{}", made.err);
        place
    }

    /// Where something is, or would be.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs `prudence LINE` in the place; words are separated by blanks.
    pub fn run(&self, line: &str, input: &[u8]) -> Outcome {
        self.run_in("", line, input)
    }

    /// The same from within a folder of the place.
    pub fn run_in(&self, folder: &str, line: &str, input: &[u8]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
        command.env_clear().current_dir(self.path(folder)).args(line.split(' ')).args(["--lang", "fr"]);
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command.env("PRUDENCE_DATA_DIR", self.path("données"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(input);
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Outcome { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap() }
    }

    /// What `union collect` makes of these paths in a folder of the place.
    pub fn collect(&self, folder: &str, paths: &str) -> Value {
        let outcome = self.run_in(folder, &format!("union collect --json {paths}"), b"");
        serde_json::from_str(&outcome.out).unwrap_or_else(|error| panic!("{error}: {}{}", outcome.out, outcome.err))
    }

    /// All reports that count.
    pub fn filed(&self) -> Vec<Filed> {
        filed(&archive(&self.path("données")))
    }
}

/// The archive of a data folder.
pub fn archive(folder: &Path) -> UnionStore {
    let opened = UnionStore::open(folder).unwrap();
    assert_eq!(opened.set_aside, None, "an archive is never damaged");
    opened.store
}

/// All reports of an archive that count.
pub fn filed(archive: &dyn Archive) -> Vec<Filed> {
    let mut filed: Vec<Filed> = Vec::new();
    archive.filed(&mut |report| filed.push(report)).unwrap();
    filed.sort_by(|one, other| one.digest.cmp(&other.digest));
    filed
}

/// What came of a command.
pub struct Outcome {
    /// What was written to stdout.
    pub out: String,
    /// What was written to stderr.
    pub err: String,
    /// The exit status.
    pub status: i32,
}
