//! The decision table that finds where a fault lies. Each rule looks at the whole round.
//!
//! The order matters: causes near to us come first, since they explain all that is behind them. A rule matches only
//! on evidence that decides; where evidence contradicts itself, no rule matches.

use super::naming::{is_address, same_site};
use super::{Hop, JudgedTarget, Outside, Role, Verdict, Where};
use std::collections::BTreeSet;

/// A rule: its stable id, and what it decides when it matches.
pub type Rule = (&'static str, fn(&Scene<'_>) -> Option<Where>);

/// The decision table, first match wins.
pub const RULES: &[Rule] = &[
    ("nothing-measured", |scene| scene.measured.is_empty().then_some(Where::Unknown)),
    ("no-fault", |scene| scene.faults().is_empty().then_some(Where::None)),
    ("no-network", |scene| no_network(scene).then_some(Where::Device)),
    ("no-resolver", |scene| no_resolver(scene).then_some(Where::Device)),
    ("clock-skew", |scene| scene.any(|v| v == Verdict::DeviceClockSkew).then_some(Where::Device)),
    ("captive-portal", |scene| scene.any(|v| v == Verdict::PageCaptivePortal).then_some(Where::SchoolNetwork)),
    ("proxy", |scene| proxy_fails(scene).then_some(Where::Filter)),
    ("proxy-script", proxy_script),
    ("blocked-page", |scene| scene.any(|v| v == Verdict::PageBlocked).then_some(Where::Filter)),
    ("interception", |scene| intercepted(scene).then_some(Where::Filter)),
    ("resolver-here", |scene| scene.any_target(known_elsewhere).then_some(Where::SchoolNetwork)),
    ("address-to-confirm", |scene| addresses_to_confirm(scene).then_some(Where::Unknown)),
    ("names-lie", |scene| scene.any(|v| v == Verdict::DnsLie).then_some(Where::Filter)),
    ("controls-only", |scene| controls_only(scene).then_some(Where::None)),
    ("names-fail", |scene| names_fail(scene).then_some(Where::SchoolNetwork)),
    ("no-path", |scene| no_path(scene).then_some(Where::Isp)),
    ("controls-fail", |scene| controls_fail_alike(scene).then_some(Where::Isp)),
    ("ipv6", ipv6),
    ("target-only", target_only),
    ("several-owners", |scene| (owners(scene)?.len() > 1).then_some(Where::Unknown)),
    ("large-hello", |scene| scene.all_faults(|v| v == Verdict::TlsLargeHello).then_some(Where::Filter)),
];

/// A judged round as the rules see it.
pub struct Scene<'a> {
    targets: &'a [JudgedTarget],
    measured: Vec<&'a JudgedTarget>,
}

impl<'a> Scene<'a> {
    /// The scene of these targets.
    #[must_use]
    pub fn new(targets: &'a [JudgedTarget]) -> Self {
        Self { targets, measured: targets.iter().filter(|t| t.verdict != Verdict::NotMeasured).collect() }
    }

    /// All targets, measured or not.
    #[must_use]
    pub fn all(&self) -> &'a [JudgedTarget] {
        self.targets
    }

    /// The targets with a fault.
    #[must_use]
    pub fn faults(&self) -> Vec<&'a JudgedTarget> {
        self.measured.iter().copied().filter(|t| t.verdict.is_fault()).collect()
    }

    /// The controls that were measured.
    #[must_use]
    pub fn controls(&self) -> Vec<&'a JudgedTarget> {
        self.measured.iter().copied().filter(|t| t.role == Role::Control).collect()
    }

    /// The controls that go the way of the services, through names; all controls where none has a name.
    fn named_controls(&self) -> Vec<&'a JudgedTarget> {
        let controls = self.controls();
        let named: Vec<_> = controls.iter().copied().filter(|t| !is_literal(t)).collect();
        if named.is_empty() { controls } else { named }
    }

    /// The controls that are asked by their IP address.
    fn literals(&self) -> Vec<&'a JudgedTarget> {
        self.controls().into_iter().filter(|t| is_literal(t)).collect()
    }

    fn named(&self) -> Vec<&'a JudgedTarget> {
        self.measured.iter().copied().filter(|t| !is_literal(t)).collect()
    }

    fn any_target(&self, is: impl Fn(&JudgedTarget) -> bool) -> bool {
        self.measured.iter().any(|target| is(target))
    }

    fn any(&self, is: impl Fn(Verdict) -> bool) -> bool {
        self.measured.iter().any(|t| is(t.verdict))
    }

    fn all_faults(&self, is: impl Fn(Verdict) -> bool) -> bool {
        self.faults().iter().all(|t| is(t.verdict))
    }

    /// Whether our own access works: two controls in three answer, at least.
    fn access_works(&self) -> bool {
        let controls = self.named_controls();
        let clean = controls.iter().filter(|t| !t.verdict.is_fault() || t.verdict == Verdict::CertIntercepted).count();
        !controls.is_empty() && clean * 3 >= controls.len() * 2
    }
}

/// Every way out is missing: no route, or no name server and no route besides.
fn no_network(scene: &Scene<'_>) -> bool {
    let local = |v: Verdict| matches!(v, Verdict::NetNoRoute | Verdict::DnsNoResolver);
    scene.measured.len() > 1
        && scene.measured.iter().all(|t| local(t.verdict))
        && (scene.any(|v| v == Verdict::NetNoRoute) || scene.literals().is_empty())
}

/// No name is resolved because this computer reaches no name server, and nobody else knows better.
fn no_resolver(scene: &Scene<'_>) -> bool {
    let named = scene.named();
    named.len() > 1
        && named.iter().all(|t| t.verdict == Verdict::DnsNoResolver)
        && !named.iter().any(|t| known_elsewhere(t))
}

/// The proxy refuses or does not answer; or it reaches nothing at all.
fn proxy_fails(scene: &Scene<'_>) -> bool {
    let reaches_nothing = |t: &&JudgedTarget| {
        t.verdict == Verdict::HttpGateway && t.observation.last_hop().is_some_and(|hop| hop.proxy.is_some())
    };
    scene.any(|v| v.family() == "proxy") || (scene.measured.len() > 1 && scene.measured.iter().all(reaches_nothing))
}

/// No way out works without a proxy, and the script that should choose one does not. When it was not even reached, that
/// may be for the same reason as all the rest.
fn proxy_script(scene: &Scene<'_>) -> Option<Where> {
    let fault = scene.measured.iter().find_map(|t| t.observation.last_hop()?.script_fault.as_ref())?;
    let cut = |t: &&JudgedTarget| transport(t.verdict).is_some() || matches!(t.verdict.family(), "dns" | "net");
    let nothing_works = scene.measured.len() > 1 && scene.measured.iter().all(cut);
    nothing_works.then_some(if fault.read { Where::Filter } else { Where::Unknown })
}

/// One issuer that no public root knows on unrelated sites; or certificates that the system's store alone accepts,
/// when nothing else is wrong.
fn intercepted(scene: &Scene<'_>) -> bool {
    let unknown: Vec<(&str, String)> = scene
        .measured
        .iter()
        .filter(|t| matches!(t.verdict, Verdict::CertUnknownIssuer | Verdict::CertSelfSigned))
        .filter_map(|t| {
            Some((t.observation.last_hop()?.tls.as_ref()?.issuer.as_str(), t.observation.last_hop()?.host()))
        })
        .filter(|(issuer, _)| !issuer.is_empty())
        .collect();
    let one_issuer = unknown.iter().enumerate().any(|(at, (issuer, host))| {
        unknown[at + 1..].iter().any(|(other, elsewhere)| issuer == other && !same_site(host, elsewhere))
    });
    one_issuer || (scene.any(|v| v == Verdict::CertIntercepted) && scene.all_faults(|v| v == Verdict::CertIntercepted))
}

/// The system's way fails for a name that an independent name server knows.
fn known_elsewhere(target: &JudgedTarget) -> bool {
    let outside = naming_of(target).and_then(|naming| naming.outside.as_ref());
    let known = matches!(outside, Some(Outside::Addresses(addresses)) if !addresses.is_empty());
    known && target.verdict.family() == "dns" && target.verdict != Verdict::DnsLie
}

/// Whether nobody knows an address for the name of this target: the address is to be confirmed, whatever else fails.
#[must_use]
pub fn has_agreed_no_address(target: &JudgedTarget) -> bool {
    target.verdict == Verdict::DnsNxdomain && target.role != Role::Control && !known_elsewhere(target)
}

/// Nothing fails but names that do not exist, while others resolve.
fn addresses_to_confirm(scene: &Scene<'_>) -> bool {
    scene.faults().iter().all(|t| has_agreed_no_address(t)) && scene.named().iter().any(|t| t.verdict.family() != "dns")
}

/// Services answer, and only controls fail.
fn controls_only(scene: &Scene<'_>) -> bool {
    let is_control = |t: &JudgedTarget| t.role == Role::Control;
    scene.any_target(|t| !is_control(t)) && scene.faults().iter().all(|t| is_control(t))
}

/// No name is resolved, and yet an address without a name answers.
fn names_fail(scene: &Scene<'_>) -> bool {
    let named = scene.named();
    named.len() > 1
        && named.iter().all(|t| t.verdict.family() == "dns")
        && scene.literals().iter().any(|t| !t.verdict.is_fault())
}

/// No control answers, not even by its IP address.
fn no_path(scene: &Scene<'_>) -> bool {
    let literals = scene.literals();
    let cut = |t: &&JudgedTarget| matches!(t.verdict.family(), "tcp" | "net");
    !literals.is_empty()
        && literals.iter().all(cut)
        && scene.controls().len() > 1
        && scene.controls().iter().all(|t| t.verdict.is_fault())
        && !scene.measured.iter().any(|t| !t.verdict.is_fault())
}

/// More than half of the controls fail in the same phase of the connection.
fn controls_fail_alike(scene: &Scene<'_>) -> bool {
    let controls = scene.named_controls();
    let alike = |phase: &str| controls.iter().filter(|t| transport(t.verdict) == Some(phase)).count();
    ["tcp", "tls", "http"].iter().any(|phase| alike(phase) > 1 && alike(phase) * 2 > controls.len())
}

/// The phase of the connection that a verdict blames, when it blames the transport and not the service.
fn transport(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::TlsLargeHello => None,
        Verdict::HttpTimeout | Verdict::HttpReset | Verdict::HttpClosed => Some("http"),
        Verdict::BodyStalled | Verdict::BodyTruncated => Some("http"),
        _ => ["tcp", "tls"].into_iter().find(|family| *family == verdict.family()),
    }
}

/// Nothing fails but IPv6, and nobody shows that our own IPv6 works: ours when unrelated sites suffer.
fn ipv6(scene: &Scene<'_>) -> Option<Where> {
    let works = |hop: &Hop| hop.attempts.iter().any(|a| a.ip.is_ipv6() && a.fault.is_none());
    let ours_works = scene.measured.iter().flat_map(|t| &t.observation.hops).any(works);
    if ours_works || !scene.all_faults(|v| v == Verdict::NetIpv6Broken) {
        return None;
    }
    let hosts: Vec<String> = scene.faults().iter().map(|t| t.observation.target.url.host().to_owned()).collect();
    let unrelated = hosts.iter().any(|host| !same_site(host, &hosts[0]));
    Some(if unrelated { Where::SchoolNetwork } else { Where::Unknown })
}

/// Our own access works, so the fault is behind it: at the one owner whose hosts fail.
fn target_only(scene: &Scene<'_>) -> Option<Where> {
    let owners = owners(scene)?;
    let only = owners.first().copied();
    only.filter(|_| owners.len() == 1)
}

/// The owners of the hosts that fail while our own access works.
fn owners(scene: &Scene<'_>) -> Option<BTreeSet<Where>> {
    // A replaced certificate is told, but hides no fault of the service behind it.
    let own = |t: &&JudgedTarget| t.verdict != Verdict::CertIntercepted && !has_agreed_no_address(t);
    let services = scene.faults().into_iter().filter(|t| t.role != Role::Control).filter(own);
    scene.access_works().then(|| services.map(owner).collect())
}

/// Who answers for the host where a target failed: by the catalogue where it knows the host, else by the target.
#[must_use]
pub fn owner(target: &JudgedTarget) -> Where {
    match target.observation.last_hop().and_then(|hop| hop.owner).unwrap_or(target.role) {
        Role::Portal | Role::Login | Role::SchoolLife => Where::Ent,
        Role::Identity => Where::Identity,
        Role::National => Where::National,
        Role::Control => Where::Unknown,
    }
}

fn is_literal(target: &JudgedTarget) -> bool {
    is_address(target.observation.target.url.host())
}

fn naming_of(target: &JudgedTarget) -> Option<&super::Naming> {
    target.observation.last_hop()?.naming.as_ref()
}
