//! What an establishment is.

use serde::{Deserialize, Serialize};

/// The kinds of establishment that items and ENTs tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Maternelle, élémentaire or primaire.
    Ecole,
    /// Collège.
    College,
    /// Lycée général, technologique or polyvalent.
    Lycee,
    /// Lycée professionnel.
    LyceePro,
    /// Établissement régional d’enseignement adapté.
    Erea,
    /// Several establishments on one site under one head.
    CiteScolaire,
}

impl Kind {
    /// All kinds, in the order in which a form shows them.
    pub const ALL: [Self; 6] =
        [Self::College, Self::Lycee, Self::LyceePro, Self::CiteScolaire, Self::Erea, Self::Ecole];

    /// The word in data and on the command line, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ecole => "ecole",
            Self::College => "college",
            Self::Lycee => "lycee",
            Self::LyceePro => "lycee-pro",
            Self::Erea => "erea",
            Self::CiteScolaire => "cite-scolaire",
        }
    }

    /// The kind whose [`id`](Self::id) is `id`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The levels by which the ENT catalogue lists its territories (it knows écoles, collèges and lycées).
    #[must_use]
    pub const fn levels(self) -> &'static [Self] {
        match self {
            Self::Ecole => &[Self::Ecole],
            Self::College => &[Self::College],
            Self::Lycee | Self::LyceePro | Self::Erea => &[Self::Lycee],
            Self::CiteScolaire => &[Self::College, Self::Lycee],
        }
    }
}
