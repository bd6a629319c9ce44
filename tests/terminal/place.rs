//! A home, a data folder and a catalogue for one test.

use crate::server::Server;
use prudence::store::Store;
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A place of one's own, with a server that answers for every service.
pub struct Place {
    folder: TempDir,
    catalog: PathBuf,
    /// What the catalogue points to.
    pub server: Server,
}

impl Place {
    /// A new place in which nothing was ever recorded.
    pub fn new() -> Self {
        let (folder, server) = (tempfile::tempdir().unwrap(), Server::start());
        let catalog = folder.path().join("catalog.yaml");
        std::fs::write(&catalog, server.catalog()).unwrap();
        std::fs::create_dir(folder.path().join("home")).unwrap();
        Self { folder, catalog, server }
    }

    /// A place in which the school is saved already.
    pub fn with_a_school() -> Self {
        let place = Self::new();
        let school =
            ["audit", "new", "--uai", "0750654D", "--name", "Lycée Exemple", "--kind", "lycee", "--ent", "exemple"];
        assert!(place.command(&school).status.success());
        place
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The home folder.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The options that keep the program in this place.
    pub fn options(&self) -> Vec<String> {
        let (data, catalog) = (self.data().display().to_string(), self.catalog.display().to_string());
        vec!["--data-dir".to_owned(), data, "--catalog".to_owned(), catalog]
    }

    /// Runs a command of the program to its end, without a terminal.
    pub fn command(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_prudence"));
        command.args(self.options()).args(arguments).env_clear().env("HOME", self.home()).env("LANG", "fr_FR.UTF-8");
        command.stdin(std::process::Stdio::null()).output().unwrap()
    }

    /// Waits until a text that is being typed is on the disk.
    pub fn until_kept(&self, text: &str) {
        let store = Store::open(&self.data()).unwrap().store;
        let start = Instant::now();
        while !store.drafts("").unwrap().iter().any(|(_, kept)| kept == text) {
            assert!(start.elapsed() < Duration::from_secs(30), "{text} was never kept");
            std::thread::yield_now();
        }
    }

    /// The answers on disk, as `item=answer`, in the order of the checklists.
    pub fn answers(&self) -> Vec<String> {
        let output = self.command(&["audit", "show", "--json"]);
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let items = document["items"].as_array().unwrap().iter();
        let told = items.filter(|item| item["state"] != "unanswered" && item["state"] != "hidden");
        let word = |item: &Value| item["answer"].as_str().or(item["state"].as_str()).unwrap_or_default().to_owned();
        told.map(|item| format!("{}={}", item["item"].as_str().unwrap(), word(item))).collect()
    }
}
