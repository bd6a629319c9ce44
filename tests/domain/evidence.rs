//! Evidence that anybody may have written: whatever stands in it is judged, and told without a control character.

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::select;
use prudence::domain::check::{
    Attempt, Ending, Hop, Naming, Observation, Outside, Phases, Phrases, Role, Round, ScriptFault, Target, TlsFacts,
    Vantage, Verdict,
};
use prudence::domain::establishment::Address;
use prudence::text::{Language, Text};
use std::net::IpAddr;

/// What a stranger may write: any characters, escape sequences, and nearly right dates.
fn foreign() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\u{1b}\\[[0-9]{1,2}[mJH]",
        "(Mon|Fri), [0-9]{1,2} (Nov|Feb) [0-9]{2,6} [0-9]{2}:[0-9]{2}:[0-9]{2} (GMT|[+-][0-9]{4})",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z",
    ]
}

fn verdict() -> impl Strategy<Value = Verdict> {
    select(Verdict::ALL)
}

prop_compose! {
    fn tls()(issuer in foreign(), not_after in foreign(), san in foreign(), store in foreign()) -> TlsFacts {
        let (version, cipher) = ("1.3".to_owned(), String::new());
        TlsFacts { version, cipher, issuer, not_after, sans: vec![san], trusted_by: vec![store] }
    }
}

prop_compose! {
    fn naming()(here in any::<Vec<IpAddr>>(), there in any::<Vec<IpAddr>>(), fault in verdict(), known: bool) -> Naming {
        let outside = if known { Outside::Addresses(there) } else { Outside::Failed(fault) };
        Naming { addresses: here, outside: Some(outside) }
    }
}

prop_compose! {
    fn hop()(
        (url, location, date, retry_after, server) in (foreign(), foreign(), foreign(), foreign(), foreign()),
        (proxy, silent, address, detail, read) in (foreign(), foreign(), foreign(), foreign(), any::<bool>()),
        (status, total, ip, fault) in (any::<u16>(), any::<f64>(), any::<IpAddr>(), verdict()),
        (tls, naming) in (proptest::option::of(tls()), proptest::option::of(naming())),
    ) -> Hop {
        Hop {
            url,
            status: Some(status),
            location: Some(location),
            date: Some(date),
            retry_after: Some(retry_after),
            server: Some(server),
            proxy: Some(proxy),
            silent_proxies: vec![silent],
            script_fault: Some(ScriptFault { address, read, detail }),
            phases: Phases { total, ..Phases::default() },
            attempts: vec![Attempt { ip, ms: total, fault: Some(fault) }],
            tls,
            naming,
            ..Hop::default()
        }
    }
}

prop_compose! {
    fn observation()(
        hops in proptest::collection::vec(hop(), 0..3),
        (text, detail, expect) in (foreign(), foreign(), proptest::option::of(foreign())),
        (bytes, total_ms, answered, verdict, role) in (any::<u64>(), any::<f64>(), any::<bool>(), verdict(), select(&Role::ALL)),
    ) -> Observation {
        let url = Address::parse("https://ent.exemple.fr/").unwrap();
        let target = Target { name: role.id().to_owned(), role, url, check: None, expect };
        let ending = if answered { Ending::Answered { text, bytes } } else { Ending::Failed { verdict, detail } };
        Observation { target, hops, ending, total_ms }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_evidence_is_judged_and_told_without_a_control_character(
        observations in proptest::collection::vec(observation(), 0..5),
        label in foreign(),
    ) {
        let vantage = Vantage { label, proxy: None };
        let round = Round { started_at: Timestamp::UNIX_EPOCH, vantage, observations };
        // A number that JSON does not have makes a file that is refused, and no fault.
        let Ok(again) = Round::replay("ronde.json", &round.recorded()) else { return Ok(()) };
        let text = Text::new(Language::French);
        for target in again.judge(Phrases::built_in()).targets {
            for sentence in &target.evidence {
                let told = text.say(sentence);
                prop_assert!(!told.chars().any(char::is_control), "{told:?}");
            }
        }
    }

    #[test]
    fn any_text_is_a_recorded_round_or_is_refused(text in any::<String>(), cut: prop::sample::Index, byte in "\\PC") {
        let _ = Round::replay("ronde.json", &text);
        let round = Round { started_at: Timestamp::UNIX_EPOCH, vantage: Vantage::default(), observations: Vec::new() };
        let mut recorded = round.recorded();
        let at = cut.index(recorded.len());
        recorded.replace_range(at..=at, &byte);
        let _ = Round::replay("ronde.json", &recorded);
    }
}
