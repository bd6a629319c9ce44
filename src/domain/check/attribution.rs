//! Where the fault lies: a decision table over a round, first match wins, « unknown » when nothing decides.

use super::rules::{Scene, has_agreed_no_address, owner};
use super::{Hop, JudgedTarget, Verdict, Where};
use crate::domain::Sentence;

pub use super::rules::RULES;

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

/// Settles where the fault of a round lies.
#[must_use]
pub fn attribute(targets: &[JudgedTarget]) -> Attribution {
    let scene = Scene::new(targets);
    let matched = RULES.iter().find_map(|(rule, decide)| decide(&scene).map(|place| (*rule, place)));
    let (rule, place) = matched.unwrap_or(("undecided", Where::Unknown));
    Attribution { r#where: place, rule, evidence: evidence(&scene, rule) }
}

/// Gives each target with a fault its own place: the owner of the failing host when our own access works, else the
/// place of the round.
pub fn place_each(targets: &mut [JudgedTarget], attribution: &Attribution) {
    let own_access_works = matches!(attribution.rule, "target-only" | "several-owners");
    for target in targets.iter_mut().filter(|target| target.verdict.is_fault()) {
        target.r#where = match attribution.r#where {
            _ if target.verdict == Verdict::CertIntercepted => Where::Filter,
            _ if has_agreed_no_address(target) => Where::Unknown,
            _ if own_access_works => owner(target),
            Where::None => Where::Unknown,
            place => place,
        };
    }
}

fn evidence(scene: &Scene<'_>, rule: &str) -> Vec<Sentence> {
    let controls = scene.controls();
    let controls_ok = controls.iter().filter(|control| !control.verdict.is_fault()).count();
    let mut evidence = vec![
        Sentence::new("evidence-targets").with("faults", scene.faults().len()).with("total", scene.all().len()),
        Sentence::new("evidence-controls").with("ok", controls_ok).with("total", controls.len()),
    ];
    for sentence in scene.all().iter().flat_map(|target| &target.observation.hops).flat_map(of_proxies) {
        if !evidence.contains(&sentence) {
            evidence.push(sentence);
        }
    }
    evidence.push(Sentence::new(&format!("rule-{rule}")));
    evidence
}

/// What is told of the proxies of a hop: those that did not answer, and a script that chose none.
fn of_proxies(hop: &Hop) -> Vec<Sentence> {
    let silent =
        hop.silent_proxies.iter().map(|proxy| Sentence::new("evidence-proxy-silent").with("proxy", proxy.as_str()));
    let script = hop.script_fault.as_ref().map(|fault| {
        let key = if fault.read { "evidence-script-invalid" } else { "evidence-script-unreachable" };
        let sentence = Sentence::new(key).with("detail", fault.detail.as_str());
        match fault.address.as_str() {
            "" => sentence.with("address", Sentence::new("script-in-settings")),
            address => sentence.with("address", address),
        }
    });
    silent.chain(script).collect()
}
