//! Families of keys: those that the program builds with `format!("prefix-{id}")` from a closed set of ids.

use prudence::domain::check::{Verdict, Where, attribution, judge};
use prudence::domain::checklist::{Owner, Severity, State};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;

/// A family: the pattern as the code has it, each `{…}` written `{}`, and all keys that it gives.
pub type Family = (&'static str, fn() -> Vec<String>);

/// All families. A new one is one line here: its pattern, and its keys from the library's own list of ids.
pub const FAMILIES: &[Family] = &[
    ("kind-{}", || each("kind-", Kind::ALL.map(Kind::id))),
    ("owner-{}", || each("owner-", Owner::ALL.map(Owner::id))),
    ("reach-{}", || each("reach-", Verdict::ALL.iter().map(|verdict| verdict.word()))),
    ("readiness-{}", || each("readiness-", READINESS.map(ReadinessVerdict::id))),
    ("readiness-why-{}", || each("readiness-why-", READINESS.map(ReadinessVerdict::id))),
    ("rule-{}", || each("rule-", attribution::RULES.iter().map(|(rule, _)| *rule).chain(["undecided"]))),
    ("severity-{}", || each("severity-", Severity::ALL.map(Severity::id))),
    ("state-{}", || each("state-", STATES.map(State::id))),
    ("verdict-{}", || Verdict::ALL.iter().map(|verdict| judge::verdict_key(*verdict)).collect()),
    ("where-{}", || each("where-", PLACES.map(Where::id))),
];

const READINESS: [ReadinessVerdict; 5] = [
    ReadinessVerdict::NotApplicable,
    ReadinessVerdict::Incomplete,
    ReadinessVerdict::NotReady,
    ReadinessVerdict::ReadyWithReserves,
    ReadinessVerdict::Ready,
];

const STATES: [State; 5] = [State::Answered, State::Unknown, State::Unanswered, State::Na, State::Hidden];

const PLACES: [Where; 9] = [
    Where::None,
    Where::Device,
    Where::SchoolNetwork,
    Where::Filter,
    Where::Isp,
    Where::Ent,
    Where::Identity,
    Where::National,
    Where::Unknown,
];

/// Patterns that look like a family and are not keys, each with what they are.
pub const NOT_FAMILIES: &[(&str, &str)] = &[("control-{}", "the name of a target given on the command line")];

/// Literals that begin like a key and are words of data, each with what they are.
pub const NOT_KEYS: &[(&str, &str)] = &[];

fn each(prefix: &str, ids: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    ids.into_iter().map(|id| format!("{prefix}{id}")).collect()
}
