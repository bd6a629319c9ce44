//! A checklist as figures know it: its items in order, with what they weigh and who has to act.

use crate::domain::checklist::{Checklist, Condition, Item, Opposition, Owner, Severity};
use crate::domain::establishment::Kind;
use serde::{Deserialize, Serialize};

/// An edition of a checklist, as figures know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The checklist's id.
    pub checklist: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its text, by which filed reports name it.
    pub sha256: String,
    /// Its items, in order: those of the marks of every report on it.
    pub items: Vec<FormItem>,
}

/// An item of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormItem {
    /// The item's id.
    pub item: String,
    /// Its theme's id.
    pub theme: String,
    /// How much depends on it.
    pub severity: Severity,
    /// Who has to act when it is open.
    pub owners: Vec<Owner>,
    /// Kinds of school that it is put to; empty means all.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// When it is put to some only, by what they answered before.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The answers to other items beside which one to this item is denied.
    #[serde(default)]
    pub contradicts: Vec<Opposition>,
    /// The measurements that may deny a yes to it.
    #[serde(default)]
    pub checks: Vec<String>,
    /// The verdicts, or families of verdicts, with which they do.
    #[serde(default)]
    pub contradicted_by: Vec<String>,
}

impl Form {
    /// The form that a checklist is.
    #[must_use]
    pub fn of(list: &Checklist) -> Self {
        Self {
            checklist: list.id.clone(),
            version: list.version.clone(),
            sha256: list.sha256.clone(),
            items: list.items.iter().map(FormItem::of).collect(),
        }
    }

    /// The numbers of its version, by which editions are ordered: 1.10.0 comes after 1.9.0.
    #[must_use]
    pub fn version_numbers(&self) -> Vec<u32> {
        self.version.split('.').map(|number| number.parse().unwrap_or_default()).collect()
    }
}

impl FormItem {
    fn of(item: &Item) -> Self {
        Self {
            item: item.id.clone(),
            theme: item.theme.clone(),
            severity: item.severity,
            owners: item.owners.clone(),
            kinds: item.kinds.clone(),
            when: item.when.clone(),
            contradicts: item.contradicts.clone(),
            checks: item.checks.clone(),
            contradicted_by: item.contradicted_by.clone(),
        }
    }
}
