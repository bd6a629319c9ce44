//! The same targets from two vantage points: what differs, and what that says.

use super::{JudgedRound, JudgedTarget, Verdict};
use crate::domain::Sentence;
use crate::domain::sentence::Arg;

/// A delay that is so many times longer from one place than from the other is told.
const MUCH_SLOWER: f64 = 3.0;

/// A difference shorter than this is not felt, in milliseconds.
const FELT_MS: f64 = 500.0;

/// What differs at one target.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The target's name.
    pub target: String,
    /// What was found from the first place.
    pub here: Verdict,
    /// What was found from the other.
    pub there: Verdict,
    /// What that says.
    pub reading: Sentence,
}

/// What differs between two rounds of the same targets, run from two places.
#[must_use]
pub fn differences(here: &JudgedRound, there: &JudgedRound) -> Vec<Difference> {
    let pairs = here.targets.iter().filter_map(|one| {
        let other = there.targets.iter().find(|other| other.name == one.name && other.url == one.url)?;
        Some((one, other))
    });
    let places = (here.vantage.label.as_str(), there.vantage.label.as_str());
    pairs
        .filter_map(|(one, other)| {
            let reading = reading(one, other, places)?;
            Some(Difference { target: one.name.clone(), here: one.verdict, there: other.verdict, reading })
        })
        .collect()
}

fn reading(one: &JudgedTarget, other: &JudgedTarget, (here, there): (&str, &str)) -> Option<Sentence> {
    if [one.verdict, other.verdict].contains(&Verdict::NotMeasured) {
        return None;
    }
    let say = |key: &str, worse: &str, better: &str| {
        let sentence = Sentence::new(key).with("target", one.name.clone());
        Some(sentence.with("worse", place(worse)).with("better", place(better)))
    };
    match (one.verdict.is_fault(), other.verdict.is_fault()) {
        (true, false) => return say("compare-fails", here, there),
        (false, true) => return say("compare-fails", there, here),
        _ => {}
    }
    if let (Some(mine), Some(theirs)) = (issuer(one), issuer(other))
        && mine != theirs
    {
        return Some(
            Sentence::new("compare-issuer")
                .with("target", one.name.clone())
                .with("here", place(here))
                .with("mine", mine)
                .with("there", place(there))
                .with("theirs", theirs),
        );
    }
    let (mine, theirs) = (one.observation.total_ms, other.observation.total_ms);
    let much = |slow: f64, quick: f64| slow > MUCH_SLOWER * quick && slow - quick > FELT_MS;
    match (much(mine, theirs), much(theirs, mine)) {
        (true, _) => say("compare-slower", here, there),
        (_, true) => say("compare-slower", there, here),
        _ => None,
    }
}

/// What a network is called; one without a name too.
#[must_use]
pub fn place(label: &str) -> Arg {
    if label.is_empty() { Sentence::new("export-vantage-unnamed").into() } else { label.into() }
}

fn issuer(target: &JudgedTarget) -> Option<String> {
    let own = target.observation.hops.iter().find(|hop| hop.host() == target.url.host())?;
    own.tls.as_ref().map(|tls| tls.issuer.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::{Ending, Hop, Observation, Phrases, Role, Round, Target, TlsFacts, Vantage};
    use crate::domain::establishment::Address;

    /// The portal from a place: status, delay, issuer of its certificate.
    fn from(place: &str, status: u16, ms: f64, issuer: &str) -> JudgedRound {
        let url = Address::parse("https://ent.exemple.fr/").unwrap();
        let tls = TlsFacts { issuer: issuer.to_owned(), trusted_by: vec!["mozilla".to_owned()], ..TlsFacts::default() };
        let hop = Hop { url: url.to_string(), status: Some(status), tls: Some(tls), ..Hop::default() };
        let target = Target { name: "portal".into(), role: Role::Portal, url, check: None, expect: None };
        let ending = Ending::Answered { text: String::new(), bytes: 0 };
        let observations = vec![Observation { target, hops: vec![hop], ending, total_ms: ms }];
        let vantage = Vantage { label: place.to_owned(), proxy: None };
        Round { started_at: jiff::Timestamp::UNIX_EPOCH, vantage, observations }.judge(Phrases::built_in())
    }

    fn reading(here: &JudgedRound, there: &JudgedRound) -> Option<String> {
        differences(here, there).first().map(|difference| difference.reading.key.clone())
    }

    #[test]
    fn red_in_the_school_and_green_outside_points_to_the_network() {
        let difference = differences(&from("Wi-Fi", 503, 90.0, "A"), &from("4G", 200, 90.0, "A")).remove(0);
        assert_eq!((difference.here, difference.there), (Verdict::HttpUnavailable, Verdict::Ok));
        let expected =
            Sentence::new("compare-fails").with("target", "portal").with("worse", "Wi-Fi").with("better", "4G");
        assert_eq!(difference.reading, expected);
    }

    #[test]
    fn a_network_without_a_name_is_called_something_too() {
        let unnamed = differences(&from("Wi-Fi", 503, 90.0, "A"), &from("", 200, 90.0, "A")).remove(0);
        let (_, better) = unnamed.reading.args.last().unwrap();
        assert_eq!(*better, Sentence::new("export-vantage-unnamed").into());
    }

    #[test]
    fn another_issuer_points_to_an_inspecting_device() {
        let key = reading(&from("Wi-Fi", 200, 90.0, "Filtre"), &from("4G", 200, 90.0, "Autorité"));
        assert_eq!(key.as_deref(), Some("compare-issuer"));
    }

    #[test]
    fn only_a_delay_that_is_felt_is_told() {
        let slower = reading(&from("Wi-Fi", 200, 2500.0, "A"), &from("4G", 200, 90.0, "A"));
        assert_eq!(slower.as_deref(), Some("compare-slower"));
        assert_eq!(reading(&from("Wi-Fi", 200, 290.0, "A"), &from("4G", 200, 20.0, "A")), None);
    }

    #[test]
    fn the_same_findings_are_no_difference() {
        assert_eq!(differences(&from("Wi-Fi", 503, 90.0, "A"), &from("4G", 503, 90.0, "A")), []);
    }
}
