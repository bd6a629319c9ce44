//! The chain from this computer to ÉduConnect, with the failing link marked.

use super::context::labelled;
use crate::domain::check::Where;
use crate::text::Text;
use serde::Serialize;

/// The links that a request passes, from near to far.
#[derive(Serialize)]
pub(in crate::export) struct Chain {
    /// The links.
    pub links: Vec<Link>,
    /// The same for a voice: « Chemin d’une demande : ordinateur, réseau, … ».
    pub spoken: String,
}

/// One link.
#[derive(Serialize)]
pub(in crate::export) struct Link {
    /// Its name.
    pub label: String,
    /// Whether the fault lies there.
    pub failed: bool,
}

impl Chain {
    /// The chain for a fault at `place`; none of its links failed when the place is unknown.
    pub(super) fn new(place: &str, text: &Text) -> Self {
        let failing = Where::from_id(place).unwrap_or(Where::Unknown);
        let links = Where::chain(failing)
            .map(|link| Link { label: text.get(&format!("chain-{}", link.id())), failed: link == failing });
        let names = links.each_ref().map(|link| link.label.as_str()).join(", ");
        Self { spoken: labelled(text, text.get("export-chain"), names), links: links.into() }
    }
}
