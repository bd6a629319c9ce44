//! An ordinary collège, for tests that need one and look at nothing of it.

use prudence::domain::establishment::{Addresses, Establishment, Kind, Uai};

/// The collège.
pub fn college() -> Establishment {
    Establishment {
        uai: Uai::parse("0750654D").unwrap(),
        other_uais: Vec::new(),
        name: "Collège d’essai".to_owned(),
        kind: Kind::College,
        pupils: None,
        ent: None,
        addresses: Addresses::default(),
    }
}
