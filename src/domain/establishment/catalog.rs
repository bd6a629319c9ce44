//! The catalogue of ENTs, national services and controls.

use super::{Address, Kind};
use crate::domain::yaml::{self, Faults, Shape};
use crate::domain::{Sentence, fold};
use serde::Deserialize;
use std::collections::BTreeSet;

const BUILT_IN: &str = include_str!("../../../assets/ent.yaml");

/// What is known of ENTs, national services and controls.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Catalog {
    /// The day on which it was written.
    #[serde(default)]
    pub version: String,
    /// Whether a local file joins the built-in catalogue or replaces it.
    #[serde(default)]
    pub mode: Mode,
    /// The ENT projects.
    #[serde(default)]
    pub ents: Vec<Ent>,
    /// National services.
    #[serde(default)]
    pub national: Vec<NationalService>,
    /// Services independent of every ENT: if they answer, our own network works.
    #[serde(default)]
    pub controls: Vec<Control>,
}

/// What a local file does to the built-in catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Its entries are added; the same id takes the built-in entry's place.
    #[default]
    Join,
    /// Only its entries count.
    Replace,
}

/// An ENT project.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Ent {
    /// Stable identifier.
    pub id: String,
    /// Its usual name.
    pub name: String,
    /// In words: where, and for whom.
    pub territory: String,
    /// Codes of the départements it serves; empty when it serves establishments anywhere.
    #[serde(default)]
    pub departements: Vec<String>,
    /// The levels it serves: école, collège, lycée.
    pub kinds: Vec<Kind>,
    /// Who pays for it and answers for it.
    pub owner: String,
    /// The product behind it.
    #[serde(default)]
    pub solution: String,
    /// Its host names.
    #[serde(default)]
    pub hosts: Hosts,
    /// Addresses that may be asked without logging in.
    #[serde(default)]
    pub probes: Probes,
    /// A: seen in a source of 2026; B: 2023–2025; C: older, never asked by default.
    pub certainty: String,
    /// The date behind the certainty.
    #[serde(default)]
    pub seen: String,
}

/// The host names of an ENT.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Hosts {
    /// Hosts of the portal.
    #[serde(default)]
    pub portal: Vec<String>,
    /// Hosts of the login desk.
    #[serde(default)]
    pub login: Vec<String>,
    /// Former hosts: recognised, never asked.
    #[serde(default)]
    pub former: Vec<String>,
}

/// Addresses that may be asked without logging in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Probes {
    /// Shows whether the portal answers.
    pub portal: Option<Address>,
    /// The login page or its discovery document.
    pub login: Option<Address>,
}

/// A national service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NationalService {
    /// Stable identifier.
    pub id: String,
    /// Its usual name.
    pub name: String,
    /// The host; none where each school or académie has its own.
    pub host: Option<String>,
    /// Names under which its other hosts stand; `*` is any part of a label.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// The address that may be asked; none where the source says not to ask.
    pub url: Option<Address>,
    /// The name under which checklists know its measurement.
    pub check: Option<String>,
    /// Whether every round asks it.
    #[serde(default)]
    pub default: bool,
}

/// A control target.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Control {
    /// Stable identifier.
    pub id: String,
    /// Its usual name.
    pub name: String,
    /// The address that is asked.
    pub url: Address,
    /// Who runs it: controls are worth something only when their operators are unrelated.
    pub operator: String,
    /// A text that its page holds: another page in its place comes from the network.
    #[serde(default)]
    pub expect: Option<String>,
}

const ADDRESS: Shape =
    Shape::Checked("^https?://", |text| Address::parse(text).err().map(|error| error.sentence(text)));

const ENT: Shape = Shape::Fields {
    required: &[
        ("id", &Shape::Text),
        ("name", &Shape::Text),
        ("territory", &Shape::Text),
        ("kinds", &Shape::List(&Shape::OneOf(&["ecole", "college", "lycee"]))),
        ("owner", &Shape::Text),
        ("certainty", &Shape::OneOf(&["A", "B", "C"])),
    ],
    optional: &[
        ("departements", &Shape::List(&Shape::Text)),
        ("owner_standing", &Shape::OneOf(&["verified", "general-knowledge", "unknown"])),
        ("owner_source", &Shape::Text),
        ("solution", &Shape::Text),
        ("hosts", &HOSTS),
        ("probes", &Shape::Fields { required: &[], optional: &[("portal", &ADDRESS), ("login", &ADDRESS)] }),
        ("login_route", &Shape::Text),
        ("seen", &Shape::Text),
        ("source", &Shape::Text),
        ("note", &Shape::Text),
    ],
};

const HOSTS: Shape = Shape::Fields {
    required: &[],
    optional: &[
        ("portal", &Shape::List(&Shape::Text)),
        ("login", &Shape::List(&Shape::Text)),
        ("former", &Shape::List(&Shape::Text)),
        ("pattern", &Shape::List(&Shape::Text)),
    ],
};

const NATIONAL: Shape = Shape::Fields {
    required: &[("id", &Shape::Text), ("name", &Shape::Text)],
    optional: &[
        ("host", &Shape::Text),
        ("hosts", &Shape::List(&Shape::Text)),
        ("pattern", &Shape::List(&Shape::Text)),
        ("role", &Shape::Text),
        ("url", &ADDRESS),
        ("standing", &Shape::OneOf(&["verified", "general-knowledge"])),
        ("source", &Shape::Text),
        ("usage", &Shape::Text),
        ("check", &Shape::OneOf(&["identity", "gar", "fallback"])),
        ("default", &Shape::Flag),
    ],
};

const CONTROL: Shape = Shape::Fields {
    required: &[("id", &Shape::Text), ("name", &Shape::Text), ("url", &ADDRESS), ("operator", &Shape::Text)],
    optional: &[
        ("expect", &Shape::Text),
        ("standing", &Shape::OneOf(&["verified", "general-knowledge"])),
        ("source", &Shape::Text),
    ],
};

const SHAPE: Shape = Shape::Fields {
    required: &[("schema", &Shape::OneOf(&["prudence.catalog/1"]))],
    optional: &[
        ("version", &Shape::Text),
        ("mode", &Shape::OneOf(&["join", "replace"])),
        ("ents", &Shape::List(&ENT)),
        ("national", &Shape::List(&NATIONAL)),
        ("controls", &Shape::List(&CONTROL)),
    ],
};

impl Catalog {
    /// The catalogue inside the program.
    #[must_use]
    pub fn built_in() -> Self {
        yaml::trusted("ent.yaml", BUILT_IN).unwrap_or_default()
    }

    /// Reads a local catalogue called `name`.
    ///
    /// # Errors
    /// Every fault of the file, with its place.
    pub fn parse(name: &str, text: &str) -> Result<Self, Faults> {
        yaml::read(name, text, &SHAPE, |tree, faults| {
            for key in ["ents", "national", "controls"] {
                repeated_ids(tree, key, faults);
            }
        })
    }

    /// This catalogue with a local one joined to it or put in its place.
    #[must_use]
    pub fn with_local(self, local: Self) -> Self {
        if local.mode == Mode::Replace {
            return local;
        }
        Self {
            version: self.version,
            mode: self.mode,
            ents: joined(self.ents, local.ents, |ent| &ent.id),
            national: joined(self.national, local.national, |service| &service.id),
            controls: joined(self.controls, local.controls, |control| &control.id),
        }
    }

    /// The ENT with this id.
    #[must_use]
    pub fn ent(&self, id: &str) -> Option<&Ent> {
        self.ents.iter().find(|ent| ent.id == id)
    }

    /// ENTs whose name, territory or owner has every word of `query`; those likely for this school first.
    ///
    /// Likely means: they serve this département and one of the levels of this kind.
    #[must_use]
    pub fn search(&self, query: &str, departement: Option<&str>, kind: Kind) -> Vec<&Ent> {
        let likely = |ent: &Ent| {
            departement.is_some_and(|code| ent.departements.iter().any(|d| d == code))
                && kind.levels().iter().any(|level| ent.kinds.contains(level))
        };
        let mut found: Vec<&Ent> = self
            .ents
            .iter()
            .filter(|ent| fold::matches(&format!("{} {} {} {}", ent.name, ent.territory, ent.owner, ent.id), query))
            .collect();
        found.sort_by_key(|ent| !likely(ent));
        found
    }
}

fn joined<T>(built_in: Vec<T>, local: Vec<T>, id: impl Fn(&T) -> &String) -> Vec<T> {
    let replaced: BTreeSet<String> = local.iter().map(|entry| id(entry).clone()).collect();
    built_in.into_iter().filter(|entry| !replaced.contains(id(entry))).chain(local).collect()
}

fn repeated_ids(tree: &yaml::Node, key: &str, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for node in tree.parts(key).iter().filter_map(|entry| entry.get("id")) {
        let Some(id) = node.text() else { continue };
        if !seen.insert(id) {
            let sentence = Sentence::new("yaml-duplicate-id").with("id", id);
            faults.push_at(node.line, node.column, Some(id.to_owned()), sentence);
        }
    }
}
