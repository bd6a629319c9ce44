//! What is checked, and what part it plays.

use crate::domain::establishment::Address;
use serde::{Deserialize, Serialize};

/// The part that a target plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The ENT's portal.
    Portal,
    /// The ENT's login desk.
    Login,
    /// Pronote, ÉcoleDirecte or another.
    SchoolLife,
    /// ÉduConnect: without it nobody logs in.
    Identity,
    /// Another national service.
    National,
    /// Independent of every ENT: it shows whether our own network works.
    Control,
}

impl Role {
    /// All roles, in the order in which a round shows them.
    pub const ALL: [Self; 6] =
        [Self::Portal, Self::Login, Self::SchoolLife, Self::Identity, Self::National, Self::Control];

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Login => "login",
            Self::SchoolLife => "school-life",
            Self::Identity => "identity",
            Self::National => "national",
            Self::Control => "control",
        }
    }

    /// Whether a target of this role, with a measurement of its own or none, is meant by the measurement `check`.
    #[must_use]
    pub fn measures(self, own: Option<&str>, check: &str) -> bool {
        match check {
            "portal" => self == Self::Portal,
            "login" => self == Self::Login,
            "school-life" => self == Self::SchoolLife,
            "educonnect" => self == Self::Identity,
            "controls" => self == Self::Control,
            "dns" | "tls" | "redirect" => matches!(self, Self::Portal | Self::Login),
            other => own == Some(other),
        }
    }
}

/// One address to ask in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its name in the round, unique there.
    pub name: String,
    /// The part that it plays.
    pub role: Role,
    /// The address asked.
    pub url: Address,
    /// The catalogue's name for the measurement of a national service (`gar`, `fallback`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// A text that the page must hold. Another page in its place shows that the network answers for the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<String>,
}

impl Target {
    /// Whether this target is one of those that checklists mean by the measurement `check`.
    #[must_use]
    pub fn measures(&self, check: &str) -> bool {
        self.role.measures(self.check.as_deref(), check)
    }
}
