//! Where the fault lies: a decision table over a round, first match wins, « unknown » when nothing decides.

use super::{JudgedTarget, Role, Verdict, Where};
use crate::domain::Sentence;

/// Where the fault lies, by which rule, on what evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// The link that failed.
    pub r#where: Where,
    /// The rule's stable id.
    pub rule: &'static str,
    /// One plain sentence each.
    pub evidence: Vec<Sentence>,
}

/// A rule: its id, and what it says when it matches.
type Rule = (&'static str, fn(&[JudgedTarget]) -> Option<Where>);

/// The decision table. The order matters: causes near to us come first, since they explain all that is behind them.
pub const RULES: &[Rule] = &[
    ("nothing-measured", |targets| targets.iter().all(|t| t.verdict == Verdict::NotMeasured).then_some(Where::Unknown)),
    ("no-fault", |targets| (!targets.iter().any(|t| t.verdict.is_fault())).then_some(Where::None)),
    ("no-network", |targets| {
        all(targets, |v| matches!(v, Verdict::NetNoRoute | Verdict::DnsNoResolver)).then_some(Where::Device)
    }),
    ("captive-portal", |targets| any(targets, |v| v == Verdict::PageCaptivePortal).then_some(Where::SchoolNetwork)),
    ("proxy", |targets| any(targets, |v| v.family() == "proxy").then_some(Where::Filter)),
    ("blocked-page", |targets| any(targets, |v| v == Verdict::PageBlocked).then_some(Where::Filter)),
    ("interception", |targets| intercepted(targets).then_some(Where::Filter)),
    ("names-fail", |targets| all(targets, |v| v.family() == "dns").then_some(Where::SchoolNetwork)),
    ("controls-fail", |targets| controls_fail(targets).then_some(Where::Isp)),
    ("target-only", target_only),
];

/// Settles where the fault of a round lies.
#[must_use]
pub fn attribute(targets: &[JudgedTarget]) -> Attribution {
    let matched = RULES.iter().find_map(|(rule, decide)| decide(targets).map(|place| (*rule, place)));
    let (rule, place) = matched.unwrap_or(("undecided", Where::Unknown));
    Attribution { r#where: place, rule, evidence: evidence(targets, rule) }
}

/// Gives each target with a fault its own place: the owner of the target when the controls are clean,
/// else the place of the round.
pub fn place_each(targets: &mut [JudgedTarget], attribution: &Attribution) {
    for target in targets.iter_mut().filter(|target| target.verdict.is_fault()) {
        target.r#where = if attribution.rule == "target-only" { owner(target.role) } else { attribution.r#where };
    }
}

fn all(targets: &[JudgedTarget], is: impl Fn(Verdict) -> bool) -> bool {
    targets.len() > 1 && targets.iter().all(|t| is(t.verdict))
}

fn any(targets: &[JudgedTarget], is: impl Fn(Verdict) -> bool) -> bool {
    targets.iter().any(|t| is(t.verdict))
}

fn controls(targets: &[JudgedTarget]) -> impl Iterator<Item = &JudgedTarget> {
    targets.iter().filter(|t| t.role == Role::Control && t.verdict != Verdict::NotMeasured)
}

/// One issuer that public roots do not know, on two or more unrelated hosts.
fn intercepted(targets: &[JudgedTarget]) -> bool {
    let issuers: Vec<&str> = targets
        .iter()
        .filter(|t| matches!(t.verdict, Verdict::CertUnknownIssuer | Verdict::CertIntercepted))
        .filter_map(|t| t.observation.last_hop()?.tls.as_ref().map(|tls| tls.issuer.as_str()))
        .collect();
    issuers.len() > 1 && issuers.iter().all(|issuer| *issuer == issuers[0])
}

fn controls_fail(targets: &[JudgedTarget]) -> bool {
    let (failed, total) = controls(targets).fold((0, 0), |(f, n), t| (f + usize::from(t.verdict.is_fault()), n + 1));
    total > 0 && failed == total
}

/// All controls are clean, so the fault is behind the target: its owner's. None while several owners are
/// concerned at once, unless the identity service is among them, since the others depend on it.
fn target_only(targets: &[JudgedTarget]) -> Option<Where> {
    if controls(targets).count() == 0 || controls(targets).any(|t| t.verdict.is_fault()) {
        return None;
    }
    let mut owners: Vec<Where> = targets.iter().filter(|t| t.verdict.is_fault()).map(|t| owner(t.role)).collect();
    owners.sort();
    owners.dedup();
    match owners.as_slice() {
        [only] => Some(*only),
        several if several.contains(&Where::Identity) && !several.contains(&Where::Ent) => Some(Where::Identity),
        _ => None,
    }
}

/// Who answers for a target of this role.
fn owner(role: Role) -> Where {
    match role {
        Role::Portal | Role::Login | Role::SchoolLife => Where::Ent,
        Role::Identity => Where::Identity,
        Role::National => Where::National,
        Role::Control => Where::Unknown,
    }
}

fn evidence(targets: &[JudgedTarget], rule: &str) -> Vec<Sentence> {
    let faults = targets.iter().filter(|t| t.verdict.is_fault()).count();
    let controls_total = controls(targets).count();
    let controls_ok = controls(targets).filter(|t| !t.verdict.is_fault()).count();
    vec![
        Sentence::new("evidence-targets").with("faults", faults).with("total", targets.len()),
        Sentence::new("evidence-controls").with("ok", controls_ok).with("total", controls_total),
        Sentence::new(&format!("rule-{rule}")),
    ]
}
