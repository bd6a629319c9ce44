//! The demonstration, round after round.

use super::*;
use crate::domain::check::{Phrases, Plan, Vantage, Verdict};
use crate::domain::establishment::{Address, Catalog};
use crate::probe::{Options, Prober};
use std::time::Duration;

fn plan(catalog: &Catalog) -> Plan {
    let mut plan = Plan::default();
    let ent = &catalog.ents[0].probes;
    for (name, url) in [("portal", &ent.portal), ("login", &ent.login), ("educonnect", &catalog.national[0].url)] {
        plan.set(name, url.clone().unwrap());
    }
    plan.replace_controls(catalog.controls.iter().map(|control| control.url.clone()).collect());
    plan
}

#[tokio::test(flavor = "multi_thread")]
async fn the_demonstration_answers_then_slows_down_then_serves_the_quota_page() {
    let ent = Ent::start().unwrap();
    let prober = Prober::new(Options::default()).unwrap();
    let plan = plan(&ent.catalog());
    let mut seen = Vec::new();
    for _ in 0..3 {
        let round = prober.round(&plan, Vantage::default(), |_| {}).await;
        let judged = round.judge(Phrases::built_in());
        seen.push(judged.targets.iter().map(|target| target.verdict).collect::<Vec<_>>());
    }
    assert_eq!(seen[0], [Verdict::Ok; 5]);
    assert_eq!(seen[1][..2], [Verdict::HttpSlow; 2]);
    assert_eq!(seen[1][2..], [Verdict::Ok; 3]);
    assert_eq!(seen[2][..2], [Verdict::PageWaitingRoom; 2]);
}

#[tokio::test]
async fn the_server_stops_when_it_is_dropped() {
    let ent = Ent::start().unwrap();
    let portal: Address = ent.address("/portail");
    drop(ent);
    let mut plan = Plan::default();
    plan.set("portal", portal);
    let options = Options { phase_timeout: Duration::from_secs(2), ..Options::default() };
    let round = Prober::new(options).unwrap().round(&plan, Vantage::default(), |_| {}).await;
    assert_eq!(round.judge(Phrases::built_in()).targets[0].verdict, Verdict::TcpRefused);
}

#[test]
fn the_catalogue_of_the_demonstration_names_this_computer_only() {
    let ent = Ent::start().unwrap();
    let catalog = ent.catalog();
    assert_eq!(catalog.controls.len(), 2);
    assert!(catalog.controls.iter().all(|control| control.url.host() == "127.0.0.1"));
    assert_eq!(catalog.ent("demonstration").unwrap().probes.portal, Some(ent.address("/portail")));
}
