//! Families of keys: those that the program builds with `format!("prefix-{id}")` from a closed set of ids.

use prudence::domain::check::{Verdict, attribution, judge};
use prudence::domain::checklist::{Owner, Severity};
use prudence::domain::establishment::Kind;

/// A family: the pattern as the code has it, each `{…}` written `{}`, and all keys that it gives.
pub type Family = (&'static str, fn() -> Vec<String>);

/// All families. A new one is one line here: its pattern, and its keys from the library's own list of ids.
pub const FAMILIES: &[Family] = &[
    ("kind-{}", || each("kind-", Kind::ALL.map(Kind::id))),
    ("owner-{}", || each("owner-", Owner::ALL.map(Owner::id))),
    ("rule-{}", || each("rule-", attribution::RULES.iter().map(|(rule, _)| *rule).chain(["undecided"]))),
    ("severity-{}", || each("severity-", Severity::ALL.map(Severity::id))),
    ("verdict-{}", || Verdict::ALL.iter().map(|verdict| judge::verdict_key(*verdict)).collect()),
];

/// Patterns that look like a family and are not keys, each with what they are.
pub const NOT_FAMILIES: &[(&str, &str)] = &[("control-{}", "the name of a target given on the command line")];

/// Literals that begin like a key and are words of data, each with what they are.
pub const NOT_KEYS: &[(&str, &str)] = &[];

fn each(prefix: &str, ids: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    ids.into_iter().map(|id| format!("{prefix}{id}")).collect()
}
