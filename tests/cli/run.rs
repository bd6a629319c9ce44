//! Runs the program as a shell would.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A folder for the program's data and for files, gone at the end of the test.
pub struct Place {
    folder: TempDir,
    variables: Vec<(String, String)>,
}

impl Place {
    /// An empty place.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), variables: Vec::new() }
    }

    /// A place where a lycée is entered.
    pub fn with_a_school() -> Self {
        Self::new().entered()
    }

    /// A place with `rien.yaml`, a catalogue without any service: nothing outside this computer is asked with it.
    pub fn without_services() -> Self {
        let place = Self::new();
        place.write("rien.yaml", "schema: prudence.catalog/1\nmode: replace\n");
        place
    }

    /// The same place once a lycée is entered.
    pub fn entered(self) -> Self {
        self.run("audit new --uai 0750654D --name 'Lycée Exemple' --kind lycee").exits(0);
        self
    }

    /// The same place with one more variable in the environment.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Where a file called `name` is, or would be.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// Reads a file as text.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program with nothing of this computer's environment, run from within the place. Its data folder is
    /// `données` there.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
        command.env_clear().current_dir(self.folder.path());
        // Windows opens no socket without it.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command.env("TZ", "Europe/Paris").env("PRUDENCE_DATA_DIR", self.path("données"));
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs `prudence LINE`, with nothing to read.
    pub fn run(&self, line: &str) -> Outcome {
        self.run_with(line, "")
    }

    /// Runs `prudence LINE`, which reads `input`.
    pub fn run_with(&self, line: &str, input: impl AsRef<[u8]>) -> Outcome {
        let mut command = self.command();
        command.args(words(line)).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that reads nothing may be gone already.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        Outcome::new(line, &child.wait_with_output().unwrap(), self.folder.path())
    }
}

/// What came of a command.
pub struct Outcome {
    line: String,
    /// What was written to stdout.
    pub out: String,
    /// What was written to stderr.
    pub err: String,
    status: Option<i32>,
}

impl Outcome {
    /// The outcome of `prudence LINE`; the name of the place, which is never the same, becomes `[place]`.
    pub fn new(line: &str, output: &Output, place: &Path) -> Self {
        let text = |bytes: &[u8]| {
            let text = String::from_utf8(bytes.to_vec()).expect("the program writes UTF-8");
            text.replace(&*place.to_string_lossy(), "[place]")
        };
        Self {
            line: line.to_owned(),
            out: text(&output.stdout),
            err: text(&output.stderr),
            status: output.status.code(),
        }
    }

    /// The exit status is this one.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "prudence {}\n{}\n{}", self.line, self.out, self.err);
        self
    }

    /// Data is exactly this.
    #[track_caller]
    pub fn prints(self, expected: &str) -> Self {
        assert_eq!(self.out, expected, "prudence {}\n{}", self.line, self.err);
        self
    }

    /// Data has this somewhere.
    #[track_caller]
    pub fn shows(self, expected: &str) -> Self {
        assert!(
            self.out.contains(expected),
            "prudence {}\n{expected}\nis not in\n{}\n{}",
            self.line,
            self.out,
            self.err
        );
        self
    }

    /// Data has a row of these cells somewhere, however wide its columns are.
    #[track_caller]
    pub fn shows_row(self, cells: &str) -> Self {
        let rows =
            self.out.lines().map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
        assert!(
            rows.into_iter().any(|row| row == cells),
            "prudence {}\n{cells}\nis no row of\n{}",
            self.line,
            self.out
        );
        self
    }

    /// Data has this nowhere.
    #[track_caller]
    pub fn does_not_show(self, unexpected: &str) -> Self {
        assert!(!self.out.contains(unexpected), "prudence {}\n{unexpected}\nis in\n{}", self.line, self.out);
        self
    }

    /// Talk is exactly this.
    #[track_caller]
    pub fn says(self, expected: &str) -> Self {
        assert_eq!(self.err, expected, "prudence {}\n{}", self.line, self.out);
        self
    }

    /// Data is one JSON document, which is handed over.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("prudence {}: {error}\n{}", self.line, self.out))
    }

    /// Everything that a person sees, as a snapshot holds it.
    pub fn transcript(&self) -> String {
        let status = self.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
        let part =
            |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("── {name}\n{text}") };
        format!(
            "$ prudence {}\n{}{}── exit status {status}\n",
            self.line,
            part("stdout", &self.out),
            part("stderr", &self.err)
        )
    }
}

/// The words of a line, as a shell splits it: `'several words'` are one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}
