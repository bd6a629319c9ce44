//! The decision table as a whole: more evidence never turns a right place into a wrong one, and evidence that
//! contradicts itself decides nothing.

use proptest::prelude::*;
use proptest::sample::select;
use prudence::domain::check::{
    Attribution, Ending, Hop, Observation, Phrases, Role, Round, Target, Vantage, Verdict, Where,
};
use prudence::domain::establishment::Address;

/// The targets of an ordinary round.
const TARGETS: &[(&str, Role)] = &[
    ("portail.ent.fr", Role::Portal),
    ("connexion.ent.fr", Role::Login),
    ("identite.national.fr", Role::Identity),
    ("ressources.medias.fr", Role::National),
    ("temoin.un.fr", Role::Control),
    ("temoin.deux.fr", Role::Control),
    ("temoin.trois.fr", Role::Control),
    ("198.51.100.1", Role::Control),
    ("198.51.100.2", Role::Control),
];

fn observation(host: &str, role: Role, verdict: Verdict) -> Observation {
    let url = Address::parse(&format!("https://{host}/")).unwrap();
    let hop = Hop { url: url.to_string(), status: Some(200), ..Hop::default() };
    let ending = match verdict {
        Verdict::Ok => Ending::Answered { text: String::new(), bytes: 0 },
        verdict => Ending::Failed { verdict, detail: String::new() },
    };
    let target = Target { name: host.to_owned(), role, url, check: None, expect: None };
    Observation { target, hops: vec![hop], ending, total_ms: 10.0 }
}

fn attribute(observations: Vec<Observation>) -> Attribution {
    let round = Round { started_at: jiff::Timestamp::UNIX_EPOCH, vantage: Vantage::default(), observations };
    round.judge(Phrases::built_in()).attribution
}

fn scene(verdicts: &[Verdict]) -> Vec<Observation> {
    TARGETS.iter().zip(verdicts).map(|((host, role), verdict)| observation(host, *role, *verdict)).collect()
}

/// A place is kept, or given up for « unknown », or found where it was unknown.
fn is_no_worse(before: Where, after: Where) -> bool {
    before == after || before == Where::Unknown || after == Where::Unknown
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![3 => Just(Verdict::Ok), 2 => select(Verdict::ALL)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_control_that_answers_never_moves_the_fault_elsewhere(
        verdicts in proptest::collection::vec(any_verdict(), TARGETS.len())
    ) {
        let before = attribute(scene(&verdicts));
        let mut more = scene(&verdicts);
        more.push(observation("temoin.quatre.fr", Role::Control, Verdict::Ok));
        let after = attribute(more);
        prop_assert!(is_no_worse(before.r#where, after.r#where), "{before:?}\n{after:?}");
    }

    #[test]
    fn a_control_that_fails_like_the_others_never_moves_the_fault_elsewhere(
        services in proptest::collection::vec(any_verdict(), 4),
        controls in any_verdict(),
        literals in proptest::collection::vec(any_verdict(), 2),
    ) {
        let verdicts = [services, vec![controls; 3], literals].concat();
        let before = attribute(scene(&verdicts));
        let mut more = scene(&verdicts);
        more.push(observation("temoin.quatre.fr", Role::Control, controls));
        let after = attribute(more);
        prop_assert!(is_no_worse(before.r#where, after.r#where), "{before:?}\n{after:?}");
    }

    #[test]
    fn what_was_not_measured_changes_nothing(verdicts in proptest::collection::vec(any_verdict(), TARGETS.len())) {
        let before = attribute(scene(&verdicts));
        let mut more = scene(&verdicts);
        more.push(observation("temoin.quatre.fr", Role::Control, Verdict::NotMeasured));
        prop_assert_eq!(before.rule, attribute(more).rule);
    }

    #[test]
    fn the_order_of_the_targets_changes_nothing(
        verdicts in proptest::collection::vec(any_verdict(), TARGETS.len())
    ) {
        let mut turned = scene(&verdicts);
        turned.reverse();
        prop_assert_eq!(attribute(scene(&verdicts)).rule, attribute(turned).rule);
    }
}

#[test]
fn contradictory_evidence_gives_unknown() {
    use Verdict::{CertExpired, DnsServfail, HttpUnavailable, NetNoRoute, Ok, TcpRefused, TcpTimeout, TlsReset};
    for (what, verdicts) in [
        ("no route, and yet a control answers", [NetNoRoute, Ok, Ok, Ok, NetNoRoute, NetNoRoute, Ok, Ok, Ok]),
        (
            "no name is resolved, and no address answers",
            [
                DnsServfail,
                DnsServfail,
                DnsServfail,
                DnsServfail,
                DnsServfail,
                DnsServfail,
                DnsServfail,
                TlsReset,
                TlsReset,
            ],
        ),
        ("each control fails in its own way", [HttpUnavailable, Ok, Ok, Ok, TcpRefused, TlsReset, CertExpired, Ok, Ok]),
        ("half of the controls", [TcpTimeout, Ok, Ok, Ok, TcpTimeout, HttpUnavailable, Ok, Ok, Ok]),
    ] {
        assert_eq!(attribute(scene(&verdicts)).r#where, Where::Unknown, "{what}");
    }
}
