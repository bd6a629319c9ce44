//! What only several targets together show: a clock that is wrong, a directory of names that lies.

use super::judge::addresses;
use super::naming::{is_address, is_public, same_site};
use super::{Hop, JudgedTarget, Role, Verdict};
use crate::domain::Sentence;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use std::net::IpAddr;

/// A clock that is off by more than this many seconds is told.
const SKEW_SECONDS: i64 = 300;

/// Two services whose clocks differ by less than this many seconds agree.
const AGREEMENT_SECONDS: i64 = 120;

/// Revises the verdicts by what the targets show together.
pub(super) fn revise(targets: &mut [JudgedTarget], started_at: Timestamp) {
    if let Some(skew) = clock_skew(targets, started_at) {
        for target in targets.iter_mut().filter(|target| fits(target.verdict, skew)) {
            target.revise(Verdict::DeviceClockSkew, Sentence::new("evidence-skew").with("minutes", skew.abs() / 60));
        }
    }
    for at in lied_to(targets) {
        let ip = targets[at].observation.last_hop().map(addresses).unwrap_or_default();
        let host = targets[at].observation.last_hop().map(Hop::host).unwrap_or_default();
        targets[at].revise(Verdict::DnsLie, Sentence::new("evidence-lie-shared").with("host", host).with("ip", ip));
    }
}

/// By how many seconds this computer's clock is ahead of the controls' (behind, when negative), when they agree that
/// it is wrong.
fn clock_skew(targets: &[JudgedTarget], started_at: Timestamp) -> Option<i64> {
    clock_offset(targets, started_at).filter(|offset| offset.abs() > SKEW_SECONDS)
}

/// By how many seconds this computer's clock is ahead of the controls' (behind, when negative), when two of them at
/// least agree on it and fewer say otherwise.
pub(super) fn clock_offset(targets: &[JudgedTarget], started_at: Timestamp) -> Option<i64> {
    let mut offsets: Vec<i64> = targets
        .iter()
        .filter(|target| target.role == Role::Control)
        .filter_map(|target| date(target.observation.last_hop()?))
        .map(|theirs| started_at.as_second() - theirs.as_second())
        .collect();
    offsets.sort_unstable();
    let middle = *offsets.get(offsets.len() / 2)?;
    let agreeing = offsets.iter().filter(|offset| (*offset - middle).abs() <= AGREEMENT_SECONDS).count();
    (agreeing > 1 && agreeing * 2 > offsets.len()).then_some(middle)
}

fn date(hop: &Hop) -> Option<Timestamp> {
    rfc2822::parse(hop.date.as_deref()?).ok().map(|date| date.timestamp())
}

/// Whether a clock that is off in this direction explains the verdict.
fn fits(verdict: Verdict, skew: i64) -> bool {
    match verdict {
        Verdict::CertExpired => skew > 0,
        Verdict::CertNotYetValid => skew < 0,
        _ => false,
    }
}

/// A target that failed at the addresses that its name has here.
struct Failing {
    at: usize,
    host: String,
    addresses: Vec<IpAddr>,
    /// Whether a server answered there with a certificate that is not the service's.
    impostor: bool,
}

impl Failing {
    fn of((at, target): (usize, &JudgedTarget)) -> Option<Self> {
        let hop = target.observation.last_hop()?;
        let addresses = hop.naming.as_ref()?.addresses.clone();
        let impostor = target.verdict.family() == "cert";
        let fails = impostor || matches!(target.verdict.family(), "tcp" | "tls");
        let named = !is_address(&hop.host()) && !addresses.is_empty();
        (fails && named).then(|| Self { at, host: hop.host(), addresses, impostor })
    }

    fn is_private(&self) -> bool {
        !self.addresses.iter().any(|ip| is_public(*ip))
    }

    /// Whether the names of both, of unrelated sites, lead to the same wrong place. A shared address alone is no
    /// proof, since sites share their hosts: both must meet an impostor there.
    fn is_misled_like(&self, other: &Self) -> bool {
        let impostors = self.impostor && other.impostor && self.addresses.iter().any(|ip| other.addresses.contains(ip));
        !same_site(&self.host, &other.host) && (impostors || (self.is_private() && other.is_private()))
    }
}

/// The targets that fail at an address which cannot be theirs.
fn lied_to(targets: &[JudgedTarget]) -> Vec<usize> {
    let failing: Vec<Failing> = targets.iter().enumerate().filter_map(Failing::of).collect();
    failing.iter().filter(|one| failing.iter().any(|other| one.is_misled_like(other))).map(|one| one.at).collect()
}
