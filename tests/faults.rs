//! Every scenario of `tests/faults` is judged as its file says. See `tests/lab`.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod lab;

use lab::Scenario;
use lab::certificates::Certificates;
use lab::matrix::Matrix;
use lab::world::{Outcome, run};
use prudence::domain::check::attribution::RULES;
use prudence::domain::check::{JudgedTarget, Phrases, Role, Round, Verdict, naming};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Scenarios that run at the same time: few enough for two processors to answer in time.
const AT_ONCE: usize = 8;

fn scenarios() -> Vec<Scenario> {
    let all = Scenario::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults"));
    match std::env::var("PRUDENCE_FAULT") {
        Ok(wanted) => all.into_iter().filter(|scenario| scenario.name.contains(&wanted)).collect(),
        Err(_) => all,
    }
}

/// What differs from what the scenario expects, one line each.
fn differences(scenario: &Scenario, outcome: &Outcome) -> Vec<String> {
    let judged = &outcome.judged;
    let mut differences = Vec::new();
    let mut compare = |what: String, expected: &str, found: &str| {
        if expected != found {
            differences.push(format!("  {}: {what} should be {expected}, is {found}", scenario.name));
        }
    };
    compare("the place".into(), &scenario.expect.r#where, judged.attribution.r#where.id());
    compare("the rule".into(), &scenario.expect.rule, judged.attribution.rule);
    for target in &judged.targets {
        let name = &target.name;
        compare(name.clone(), &expected_verdict(scenario, target), target.verdict.id());
        if let Some(severity) = scenario.expect.severities.get(name) {
            compare(format!("severity of {name}"), severity, target.severity.id());
        }
        if let Some(place) = scenario.expect.places.get(name) {
            compare(format!("place of {name}"), place, target.r#where.id());
        }
        if let Some(hops) = scenario.expect.hops.get(name) {
            compare(format!("hops of {name}"), &hops.to_string(), &target.observation.hops.len().to_string());
        }
        if let Some(way) = scenario.expect.through.get(name) {
            let proxy = target.observation.last_hop().and_then(|hop| hop.proxy.as_ref());
            compare(format!("the way to {name}"), way, if proxy.is_some() { "proxy" } else { "direct" });
        }
    }
    if let Some(key) = &scenario.expect.evidence {
        let all = judged.targets.iter().flat_map(|target| &target.evidence).chain(&judged.attribution.evidence);
        if !all.clone().any(|sentence| sentence.key == *key) {
            let keys: Vec<&str> = all.map(|sentence| sentence.key.as_str()).collect();
            differences.push(format!("  {}: no {key} among {keys:?}", scenario.name));
        }
    }
    if !differences.is_empty() {
        let evidence = judged.targets.iter().filter(|target| target.verdict.is_fault());
        differences.extend(evidence.map(|target| format!("    {}: {:?}", target.name, target.observation)));
    }
    differences
}

/// The verdict that the scenario expects: the most precise of its words for this target.
fn expected_verdict(scenario: &Scenario, target: &JudgedTarget) -> String {
    let control = target.role == Role::Control;
    let literal = naming::is_address(target.url.host());
    let groups = [
        (target.name.as_str(), true),
        ("literals", control && literal),
        ("controls", control && !literal),
        ("named", !literal),
        ("all", true),
    ];
    let word = groups.iter().filter(|(_, applies)| *applies).find_map(|(word, _)| scenario.expect.verdicts.get(*word));
    word.cloned().unwrap_or_else(|| "ok".to_owned())
}

async fn run_all() -> Vec<(Scenario, Outcome)> {
    let certificates = Arc::new(Certificates::new());
    let mut waiting = scenarios().into_iter();
    let mut running = JoinSet::new();
    let mut done = Vec::new();
    loop {
        while running.len() < AT_ONCE
            && let Some(scenario) = waiting.next()
        {
            let certificates = Arc::clone(&certificates);
            running.spawn(async move {
                let outcome = run(&scenario, &certificates).await;
                (scenario, outcome)
            });
        }
        let Some(finished) = running.join_next().await else { return done };
        done.push(finished.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_scenario_is_judged_as_its_file_says() {
    let done = run_all().await;
    let mut matrix = Matrix::default();
    let mut wrong = Vec::new();
    for (scenario, outcome) in &done {
        matrix.note(&scenario.expect.r#where, outcome.judged.attribution.r#where.id());
        wrong.extend(differences(scenario, outcome));
        replays(&scenario.name, outcome);
    }
    // Written past the test harness, so that the figures are seen when all is well.
    let table = format!("\n{} scenarios\n{}\n", done.len(), matrix.table());
    std::io::stdout().write_all(table.as_bytes()).unwrap();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The recorded evidence gives the same verdicts when it is judged again.
fn replays(name: &str, outcome: &Outcome) {
    let recorded = serde_json::to_string(&outcome.round).unwrap();
    let again: Round = serde_json::from_str(&recorded).unwrap();
    assert_eq!(again.judge(Phrases::built_in()), outcome.judged, "{name}");
}

#[test]
fn every_rule_and_every_verdict_has_a_scenario() {
    let scenarios = Scenario::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults"));
    assert!(scenarios.len() >= 70, "{}", scenarios.len());
    let rules: BTreeSet<&str> = scenarios.iter().map(|scenario| scenario.expect.rule.as_str()).collect();
    let missing: Vec<&str> = RULES.iter().map(|(rule, _)| *rule).filter(|rule| !rules.contains(rule)).collect();
    assert!(missing.is_empty() && rules.contains("undecided"), "rules without a scenario: {missing:?}");
    let seen: BTreeSet<&str> = scenarios.iter().flat_map(|s| s.expect.verdicts.values()).map(String::as_str).collect();
    let unseen = Verdict::ALL.iter().map(|v| v.id()).filter(|id| !seen.contains(id) && *id != "ok");
    assert_eq!(unseen.collect::<Vec<_>>(), Vec::<&str>::new(), "verdicts without a scenario");
}

#[test]
fn the_readme_tells_the_matrix_of_these_scenarios() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let scenarios = Scenario::all(&root.join("tests/faults"));
    let columns = ["device", "school-network", "filter", "isp", "ent", "identity", "national", "none", "unknown"];
    let count = |place: &str| scenarios.iter().filter(|scenario| scenario.expect.r#where == place).count().to_string();
    let row = format!("| {} |", columns.map(count).join(" | "));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&row), "{row}");
    assert!(readme.contains(&format!("holds {} recorded situations", scenarios.len())));
}

#[test]
fn every_scenario_says_what_it_is_about_in_its_own_words() {
    let scenarios = scenarios();
    let words: BTreeSet<&str> = scenarios.iter().map(|scenario| scenario.about.as_str()).collect();
    assert_eq!(words.len(), scenarios.len());
}
