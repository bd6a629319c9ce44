//! The school: who it is, where it is, and the services it depends on.

pub mod academy;
pub mod address;
pub mod catalog;
pub mod kind;
pub mod uai;

pub use academy::{Academy, Territory};
pub use address::Address;
pub use catalog::{Catalog, Ent};
pub use kind::Kind;
pub use uai::{Uai, UaiError};

use serde::{Deserialize, Serialize};

/// A school, or a cité scolaire with several UAIs under one head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Establishment {
    /// The UAI under which the audit is kept.
    pub uai: Uai,
    /// The other UAIs of a cité scolaire.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_uais: Vec<Uai>,
    /// Its usual name.
    pub name: String,
    /// What it is; items apply by it.
    pub kind: Kind,
    /// Number of pupils.
    pub pupils: Option<u32>,
    /// The catalogue's id of its ENT, or none when it is another one.
    pub ent: Option<String>,
    /// Where its services answer.
    #[serde(default)]
    pub addresses: Addresses,
}

/// The addresses that a head of school can give or correct; the catalogue's stand in for those missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addresses {
    /// The ENT's portal.
    pub portal: Option<Address>,
    /// The page on which one logs in.
    pub login: Option<Address>,
    /// Pronote, ÉcoleDirecte or another.
    pub school_life: Option<Address>,
}

impl Establishment {
    /// Académie and département, from the UAI.
    #[must_use]
    pub fn territory(&self) -> Option<Territory> {
        academy::territory(&self.uai)
    }
}
