//! Which reports a table is about.

use super::Filed;
use crate::domain::establishment::{Kind, academy};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What the reports of a table have in common. What is none leaves all of them in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// The campaign that they answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// The code of their académie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub academie: Option<String>,
    /// The code of their département.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departement: Option<String>,
    /// What the schools are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The catalogue's id of their ENT.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ent: Option<String>,
    /// Written then or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Written before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl Filter {
    /// Whether the report is one of them.
    #[must_use]
    pub fn admits(&self, filed: &Filed) -> bool {
        let same = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        same(&self.campaign, &filed.campaign)
            && same(&self.academie, &filed.academie)
            && same(&self.departement, &filed.departement)
            && self.kind.is_none_or(|kind| kind == filed.kind)
            && same(&self.ent, &filed.ent)
            && self.from.is_none_or(|from| filed.created_at >= from)
            && self.until.is_none_or(|until| filed.created_at < until)
    }

    /// The whole that it takes a part of: the same campaign and period, of all places, kinds and ENTs.
    #[must_use]
    pub fn whole(&self) -> Self {
        Self { campaign: self.campaign.clone(), from: self.from, until: self.until, ..Self::default() }
    }

    /// Whether it takes no part of a campaign or a period, but the whole.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        *self == self.whole()
    }

    /// Its parts by académie, in the order of their names; none when it is itself part of one.
    #[must_use]
    pub fn by_academie(&self) -> Vec<Self> {
        let of = |academy: &academy::Academy| Self { academie: Some(academy.code.clone()), ..self.clone() };
        if self.academie.is_some() { Vec::new() } else { academy::by_name().into_iter().map(of).collect() }
    }

    /// Its parts by kind of school, of those kinds that have one collectivité; none when it is itself part of one. A
    /// cité scolaire has two.
    #[must_use]
    pub fn by_kind(&self) -> Vec<Self> {
        let of_one_level = Kind::ALL.into_iter().filter(|kind| kind.levels().len() == 1);
        let of = |kind: Kind| Self { kind: Some(kind), ..self.clone() };
        if self.kind.is_some() { Vec::new() } else { of_one_level.map(of).collect() }
    }
}
