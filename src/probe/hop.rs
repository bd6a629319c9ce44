//! One hop: a name, a connection, a handshake, a request, an answer.

use super::connect::{Pending, Wire, connect};
use super::exchange::{Answer, Ask, Form, exchange};
use super::fault::Fault;
use super::politeness::Politeness;
use super::progress::{Phase, Reporter};
use super::proxy::{Choice, Settings, Via, Way};
use super::resolve::Resolver;
use super::stopwatch::{Stopwatch, ms};
use super::tls::{Hello, Secured, Tls};
use super::trust::{Chain, Judgement, Trust};
use super::{Options, Pretend, certificate};
use crate::domain::check::{Hop, Naming, TlsFacts, Verdict, naming};
use rustls::pki_types::{IpAddr as TlsIp, ServerName};
use std::net::IpAddr;
use std::sync::Arc;
use url::{Host, Url};

/// All that a hop needs, built once.
pub(super) struct Engine {
    pub options: Options,
    pub resolver: Resolver,
    pub tls: Tls,
    pub trust: Arc<Trust>,
    pub proxies: Settings,
    pub politeness: Politeness,
}

impl Engine {
    /// What stands in for the network, in tests.
    pub fn pretend(&self) -> Option<&Pretend> {
        self.options.pretend.as_deref()
    }
}

/// One hop on its way.
pub(super) struct Walk<'a> {
    pub engine: &'a Engine,
    /// What chooses the proxies of this round.
    pub proxies: &'a Choice,
    pub url: &'a Url,
    pub watch: Stopwatch,
    pub reporter: Reporter,
    pub hop: Hop,
    /// Whether the date of the answer is wanted even when the certificate is out of date: a computer whose clock is
    /// wrong finds all certificates so.
    pub tells_the_time: bool,
}

impl Walk<'_> {
    /// Walks the whole way. The hop holds what was seen, however it ends.
    pub async fn ask(&mut self, cookies: Option<String>) -> Result<Answer, Fault> {
        let mut pending = None;
        let outcome = self.by_its_ways(cookies, &mut pending).await;
        self.hop.phases.total = ms(self.watch.elapsed());
        if let Some(pending) = pending {
            self.hop.attempts.extend(Pending::settle(pending).await);
        }
        self.compare_names().await;
        outcome
    }

    /// Goes the ways that the settings name, in their order: the next one when a proxy cannot be reached.
    async fn by_its_ways(&mut self, cookies: Option<String>, pending: &mut Option<Pending>) -> Result<Answer, Fault> {
        let (ways, script_fault) = self.proxies.ways(self.url).await?;
        self.hop.script_fault = script_fault;
        let mut unreached = Fault::new(Verdict::NotMeasured, "no way");
        for way in ways {
            let Way::Through(via) = way else {
                self.hop.silent_proxies.extend(self.hop.proxy.take());
                return self.directly(cookies, pending).await;
            };
            match self.reach(&via).await {
                Ok(wire) => return self.through(&via, wire, cookies).await,
                Err(fault) if fault.verdict == Verdict::NotMeasured => return Err(fault),
                Err(fault) => unreached = fault,
            }
        }
        Err(unreached)
    }

    /// Connects to a proxy; the one before it, if any, did not answer.
    async fn reach(&mut self, via: &Via) -> Result<Wire, Fault> {
        self.hop.silent_proxies.extend(self.hop.proxy.replace(via.label()));
        if !via.is_supported() {
            return Err(Fault::new(Verdict::NotMeasured, via.language()));
        }
        self.reporter.begins(Phase::Tcp);
        via.reach(&self.engine.resolver, self.engine.pretend(), &self.watch).await
    }

    async fn through(&mut self, via: &Via, wire: Wire, cookies: Option<String>) -> Result<Answer, Fault> {
        if self.url.scheme() == "http" {
            // The proxy asks in our place: only the whole delay can be measured, and silence may be its own.
            let answer = self.exchange(wire, Form::InFull(via.authorization()), cookies).await;
            return answer.map_err(|fault| match fault.verdict {
                Verdict::HttpTimeout => Fault { verdict: Verdict::ProxyTimeout, ..fault },
                _ => fault,
            });
        }
        let wire = via.tunnel(wire, self.url, &self.watch).await?;
        let secured = self.shake_hands(wire, Hello::Large).await?;
        self.go_on(secured, cookies).await
    }

    async fn directly(&mut self, cookies: Option<String>, pending: &mut Option<Pending>) -> Result<Answer, Fault> {
        let addresses = self.addresses().await?;
        let (wire, other) = self.connect(&addresses).await?;
        *pending = Some(other);
        if self.url.scheme() == "http" {
            return self.exchange(wire, Form::Short, cookies).await;
        }
        let secured = match self.shake_hands(wire, Hello::Large).await {
            Err(fault) if may_be_the_large_hello(&fault) => self.with_small_hello(fault).await?,
            other => other?,
        };
        self.go_on(secured, cookies).await
    }

    async fn addresses(&mut self) -> Result<Vec<IpAddr>, Fault> {
        let name = match self.url.host() {
            Some(Host::Ipv4(ip)) => return Ok(vec![ip.into()]),
            Some(Host::Ipv6(ip)) => return Ok(vec![ip.into()]),
            Some(Host::Domain(name)) => name,
            None => return Err(Fault::new(Verdict::NotMeasured, "no host")),
        };
        self.reporter.begins(Phase::Dns);
        let resolved = self.watch.phase(self.engine.resolver.resolve(name)).await;
        let (resolved, took) = resolved.unwrap_or_else(|_| {
            (Err(Fault::new(Verdict::DnsTimeout, "timeout")), ms(self.engine.options.phase_timeout))
        });
        self.hop.phases.dns = Some(took);
        match resolved {
            Ok(addresses) => {
                self.hop.naming = Some(Naming { addresses: addresses.clone(), outside: None });
                Ok(addresses)
            }
            Err(fault) => {
                let (fault, naming) = self.engine.resolver.explain(name, fault).await;
                self.hop.naming = Some(naming);
                Err(fault)
            }
        }
    }

    async fn connect(&mut self, addresses: &[IpAddr]) -> Result<(Wire, Pending), Fault> {
        self.reporter.begins(Phase::Tcp);
        let port = self.url.port_or_known_default().unwrap_or(443);
        match connect(addresses, port, &self.watch, self.engine.pretend()).await {
            Ok(connected) => {
                self.hop.ip = Some(connected.ip);
                self.hop.phases.tcp = Some(connected.felt);
                self.hop.attempts = connected.attempts;
                Ok((connected.wire, connected.pending))
            }
            Err((fault, attempts)) => {
                self.hop.attempts = attempts;
                Err(fault)
            }
        }
    }

    async fn shake_hands(&mut self, wire: Wire, hello: Hello) -> Result<Secured, Fault> {
        let name = server_name(self.url).ok_or_else(|| Fault::new(Verdict::NotMeasured, self.url.as_str()))?;
        self.reporter.begins(Phase::Tls);
        let shaken = self.watch.phase(self.engine.tls.handshake(wire, name, hello)).await;
        let (secured, took) = shaken.map_err(|_| Fault::new(Verdict::TlsTimeout, "timeout"))?;
        let secured = secured?;
        self.hop.phases.tls = Some(took);
        Ok(secured)
    }

    /// Tries once more, with a first message that fits in one packet: some filters drop larger ones.
    async fn with_small_hello(&mut self, first: Fault) -> Result<Secured, Fault> {
        let Some(ip) = self.hop.ip else { return Err(first) };
        let port = self.url.port_or_known_default().unwrap_or(443);
        let Ok(again) = connect(&[ip], port, &self.watch, self.engine.pretend()).await else { return Err(first) };
        let Ok(secured) = self.shake_hands(again.wire, Hello::Small).await else { return Err(first) };
        self.hop.small_hello = true;
        Ok(secured)
    }

    /// Judges the certificate and, when a store trusts it, asks.
    async fn go_on(&mut self, secured: Secured, cookies: Option<String>) -> Result<Answer, Fault> {
        let Secured { wire, h2, version, cipher, chain } = secured;
        let form = if h2 { Form::Http2 } else { Form::Short };
        let judged = self.judge_certificate(version, cipher, chain).await;
        match judged {
            Err(fault) if self.tells_the_time && is_about_dates(&fault) => {
                // Only the date of the answer is kept.
                let _ = self.exchange(wire, form, None).await;
                Err(fault)
            }
            Err(fault) => Err(fault),
            Ok(()) => self.exchange(wire, form, cookies).await,
        }
    }

    async fn judge_certificate(&mut self, version: &str, cipher: String, chain: Chain) -> Result<(), Fault> {
        let Some(name) = server_name(self.url) else { return Ok(()) };
        let trust = Arc::clone(&self.engine.trust);
        let summary = certificate::summary(&chain.leaf);
        // The system's own verifier may take its time: it must not hold up the other targets.
        let judging = tokio::task::spawn_blocking(move || trust.judge(&chain, &name));
        let judgement = judging.await.unwrap_or(Judgement { trusted_by: Vec::new(), fault: None });
        self.hop.tls = Some(TlsFacts {
            version: version.to_owned(),
            cipher,
            issuer: summary.issuer,
            not_after: summary.not_after,
            sans: summary.sans,
            trusted_by: judgement.trusted_by,
        });
        judgement.fault.map_or(Ok(()), |error| Err(Fault::of_certificate(&error, summary.self_signed)))
    }

    async fn exchange(&mut self, wire: Wire, form: Form, cookies: Option<String>) -> Result<Answer, Fault> {
        let ask = Ask { url: self.url, cookies, form };
        exchange(wire, ask, &mut self.hop, &self.watch, &self.reporter).await
    }

    /// Asks an independent name server when the system's gave only addresses that no service of the internet has.
    async fn compare_names(&mut self) {
        let host = self.url.host_str().unwrap_or_default();
        let Some(naming) = self.hop.naming.as_mut() else { return };
        let private = !naming.addresses.is_empty() && !naming.addresses.iter().any(|ip| naming::is_public(*ip));
        if private && naming.outside.is_none() {
            naming.outside = self.engine.resolver.independent(host).await;
        }
    }
}

fn is_about_dates(fault: &Fault) -> bool {
    matches!(fault.verdict, Verdict::CertExpired | Verdict::CertNotYetValid)
}

/// Whether a handshake that ended so may have failed because its first message was large.
fn may_be_the_large_hello(fault: &Fault) -> bool {
    matches!(fault.verdict, Verdict::TlsTimeout | Verdict::TlsReset | Verdict::TlsClosed)
}

fn server_name(url: &Url) -> Option<ServerName<'static>> {
    match url.host()? {
        Host::Domain(name) => ServerName::try_from(name.to_owned()).ok(),
        Host::Ipv4(ip) => Some(ServerName::IpAddress(TlsIp::from(IpAddr::V4(ip)))),
        Host::Ipv6(ip) => Some(ServerName::IpAddress(TlsIp::from(IpAddr::V6(ip)))),
    }
}
