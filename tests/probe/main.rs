//! The engine against servers on this machine: phases, hops, certificates, cookies, politeness and cancelling.

#![cfg(test)]

mod proxies;
mod rounds;
#[path = "../servers/mod.rs"]
mod servers;
mod visits;

use prudence::domain::check::{Observation, Phrases, Plan, Round, Vantage, Verdict};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Prober};

fn plan(url: &str) -> Plan {
    let mut plan = Plan::default();
    plan.set("portal", Address::parse(url).unwrap());
    plan
}

async fn ask(options: Options, url: &str) -> Observation {
    let prober = Prober::new(options).unwrap();
    let mut round = prober.round(&plan(url), Vantage::default(), |_| {}).await;
    round.observations.remove(0)
}

fn verdict(observation: &Observation) -> Verdict {
    let observations = vec![observation.clone()];
    let round = Round { started_at: jiff::Timestamp::now(), vantage: Vantage::default(), observations };
    round.judge(Phrases::built_in()).targets[0].verdict
}
