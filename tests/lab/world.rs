//! The school's network of one scenario, and the round run in it.

use super::answer::Answer;
use super::certificates::Certificates;
use super::names::{self, Zone};
use super::proxy::{self, Ways};
use super::scenario::{Host, Proxy, Scenario, Script, Tcp};
use super::server::{self, Service};
use prudence::domain::check::{JudgedRound, Phrases, Plan, Round, Vantage};
use prudence::domain::establishment::{Address, Addresses, Catalog, Establishment, Kind, Uai};
use prudence::probe::{Options, Pretend, Prober, Proxies, Route};
use std::collections::HashMap;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use tokio::task::JoinSet;

/// The hosts of the lab: the target's name, the host's name (none for an address alone) and its address.
const HOSTS: &[(&str, &str, &str)] = &[
    ("portal", "portail.ent.test", "203.0.113.10"),
    ("login", "connexion.ent.test", "203.0.113.11"),
    ("educonnect", "identite.national.test", "203.0.113.20"),
    ("gar", "ressources.medias.test", "203.0.113.21"),
    ("temoin-1", "temoin-un.test", "203.0.113.31"),
    ("temoin-2", "temoin-deux.test", "203.0.113.32"),
    ("temoin-3", "temoin-trois.test", "203.0.113.33"),
    ("clair", "en-clair.test", "203.0.113.40"),
    ("ailleurs", "ailleurs.test", "203.0.113.50"),
    ("ip-1", "", "198.51.100.1"),
    ("ip-2", "", "198.51.100.2"),
];

/// The page of every service on an ordinary day.
const PAGE: &str = "<html><body><p>Bienvenue. Voici le texte attendu.</p></body></html>";

/// What was seen in a scenario, and what Prudence says of it.
pub struct Outcome {
    pub round: Round,
    pub judged: JudgedRound,
}

/// Runs a round in the network of `scenario`.
pub async fn run(scenario: &Scenario, certificates: &Certificates) -> Outcome {
    let mut tasks = JoinSet::new();
    let (pretend, ways) = pretend(scenario, certificates, &mut tasks).await;
    let proxies = proxies(scenario, ways, &mut tasks).await;
    let options = Options {
        phase_timeout: Duration::from_millis(scenario.phase_ms),
        total_timeout: Duration::from_millis(scenario.phase_ms * 4),
        extra_roots: vec![certificates.public_root()],
        pretend: Some(Arc::new(pretend)),
        proxies,
    };
    let prober = Prober::new(options).unwrap();
    let round = prober.round(&plan(scenario), Vantage::default(), |_| {}).await;
    let judged = round.judge(Phrases::built_in());
    Outcome { round, judged }
}

/// The proxies that this computer is told to use.
async fn proxies(scenario: &Scenario, ways: Ways, tasks: &mut JoinSet<()>) -> Proxies {
    let proxy = match scenario.proxy {
        None => return Proxies::Direct,
        Some(Proxy::Unsupported) => return Proxies::Only("socks5://127.0.0.1:9".to_owned()),
        Some(behaviour) => proxy::start(behaviour, ways, PAGE.to_owned(), tasks).await,
    };
    let Some(script) = &scenario.script else { return Proxies::Only(format!("http://{proxy}")) };
    let at = match script {
        Script::Says(text) => {
            let silent = server::switched_off(tasks);
            let body = text.replace("{proxy}", &proxy.to_string()).replace("{silent}", &silent.to_string());
            serve_script(Answer { status: 200, body, ..Answer::default() }, tasks).await
        }
        Script::Missing => serve_script(Answer { status: 404, ..Answer::default() }, tasks).await,
        Script::Unreachable => server::switched_off(tasks),
    };
    Proxies::Script(Address::parse(&format!("http://{at}/proxy.pac")).unwrap())
}

async fn serve_script(answer: Answer, tasks: &mut JoinSet<()>) -> SocketAddr {
    let host = Host { answer: Some(answer), ..Host::default() };
    let service = Service { host, page: String::new(), clock: 0, tls: None, asked: AtomicUsize::new(0) };
    server::start(service, tasks).await
}

fn plan(scenario: &Scenario) -> Plan {
    let catalog = Catalog::parse("catalog.yaml", include_str!("catalog.yaml")).expect("the lab's catalogue is whole");
    let school = Establishment {
        uai: Uai::parse("0750652B").unwrap(),
        other_uais: Vec::new(),
        name: "Lycée du laboratoire".to_owned(),
        kind: Kind::Lycee,
        pupils: None,
        ent: Some("laboratoire".to_owned()),
        addresses: Addresses::default(),
    };
    let plan = Plan::for_school(&school, &catalog);
    let Some(wanted) = &scenario.targets else { return plan };
    let names = plan.targets().iter().map(|target| target.name.clone());
    plan.without(&names.filter(|name| !wanted.contains(name)).collect::<Vec<_>>())
}

async fn pretend(scenario: &Scenario, certificates: &Certificates, tasks: &mut JoinSet<()>) -> (Pretend, Ways) {
    let mut pretend = Pretend { system_roots: vec![certificates.system_root()], ..Pretend::default() };
    let mut zone = Zone::new();
    let mut ways = Ways::new();
    let ordinary = start(scenario, certificates, &Host::default(), tasks).await;
    for (target, name, ip) in HOSTS {
        let host = scenario.hosts.get(*target).or_else(|| scenario.hosts.get("all"));
        let served = match host {
            Some(host) => start(scenario, certificates, host, tasks).await,
            None => ordinary,
        };
        let mut addresses: Vec<IpAddr> = vec![ip.parse().unwrap()];
        let tcp = host.map(|host| host.tcp).unwrap_or_default();
        route(&mut pretend.routes, addresses[0], tcp, served, tasks).await;
        if let Some(tcp) = host.and_then(|host| host.ipv6) {
            let v6: IpAddr = format!("2001:db8::{}", zone.len() + 1).parse().unwrap();
            route(&mut pretend.routes, v6, tcp, served, tasks).await;
            addresses.push(v6);
        }
        ways.insert(format!("{}:443", if name.is_empty() { ip } else { name }), served.1);
        if !name.is_empty() {
            zone.insert((*name).to_owned(), ((*target).to_owned(), addresses));
        }
    }
    for (ip, host) in &scenario.hosts {
        if let Ok(ip) = ip.parse() {
            let served = start(scenario, certificates, host, tasks).await;
            route(&mut pretend.routes, ip, host.tcp, served, tasks).await;
        }
    }
    let zone = Arc::new(zone);
    pretend.name_servers = vec![names::start(scenario.names.system.clone(), Arc::clone(&zone), tasks).await];
    pretend.outside = vec![names::start(scenario.names.outside.clone(), zone, tasks).await];
    (pretend, ways)
}

/// Starts both servers of a host: in the clear, and with TLS.
async fn start(
    scenario: &Scenario,
    certificates: &Certificates,
    host: &Host,
    tasks: &mut JoinSet<()>,
) -> (SocketAddr, SocketAddr) {
    let names: Vec<String> =
        HOSTS.iter().map(|(_, name, ip)| if name.is_empty() { *ip } else { *name }.to_owned()).collect();
    let service = |tls| Service {
        host: host.clone(),
        page: PAGE.to_owned(),
        clock: scenario.clock,
        tls,
        asked: AtomicUsize::new(0),
    };
    let clear = server::start(service(None), tasks).await;
    let shown = certificates.server(&names, host.certificate, host.tls);
    (clear, server::start(service(Some(shown)), tasks).await)
}

async fn route(
    routes: &mut HashMap<SocketAddr, Route>,
    ip: IpAddr,
    tcp: Tcp,
    (clear, secured): (SocketAddr, SocketAddr),
    tasks: &mut JoinSet<()>,
) {
    let full = if tcp == Tcp::FullBacklog { Some(server::full_backlog(tasks).await) } else { None };
    for (port, real) in [(80, clear), (443, secured)] {
        let route = match tcp {
            Tcp::Open => Route::To(real),
            Tcp::FullBacklog => Route::To(full.unwrap_or(real)),
            Tcp::Refused => Route::Fails(ErrorKind::ConnectionRefused),
            Tcp::Reset => Route::Fails(ErrorKind::ConnectionReset),
            Tcp::Unreachable => Route::Fails(ErrorKind::HostUnreachable),
            Tcp::NoRoute => Route::Fails(ErrorKind::NetworkUnreachable),
        };
        routes.insert(SocketAddr::new(ip, port), route);
    }
}
