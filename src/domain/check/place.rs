//! The places where a fault can lie, from near to far.

use serde::{Deserialize, Serialize};

/// The link of the chain that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Where {
    /// Nothing failed.
    None,
    /// This computer.
    Device,
    /// The school's own network.
    SchoolNetwork,
    /// The filter, the firewall or the proxy.
    Filter,
    /// The internet access provider.
    Isp,
    /// The ENT, its login desk, or the school-life software.
    Ent,
    /// ÉduConnect.
    Identity,
    /// Another national service.
    National,
    /// The evidence does not decide.
    Unknown,
}

impl Where {
    /// All places, from near to far.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Device,
        Self::SchoolNetwork,
        Self::Filter,
        Self::Isp,
        Self::Ent,
        Self::Identity,
        Self::National,
        Self::Unknown,
    ];

    /// The links that a request passes, from near to far, and among them the one that failed: another national
    /// service takes the place of ÉduConnect when it failed.
    #[must_use]
    pub fn chain(failing: Self) -> [Self; 6] {
        let last = if failing == Self::National { Self::National } else { Self::Identity };
        [Self::Device, Self::SchoolNetwork, Self::Filter, Self::Isp, Self::Ent, last]
    }

    /// The place whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.id() == id)
    }

    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Device => "device",
            Self::SchoolNetwork => "school-network",
            Self::Filter => "filter",
            Self::Isp => "isp",
            Self::Ent => "ent",
            Self::Identity => "identity",
            Self::National => "national",
            Self::Unknown => "unknown",
        }
    }
}
