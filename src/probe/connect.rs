//! TCP connections, IPv4 and IPv6 apart, with what a browser would have felt.

use super::Pretend;
use super::fault::Fault;
use super::stopwatch::{Stopwatch, ms};
use crate::domain::check::{Attempt, Verdict};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// A connection, plain or inside TLS.
pub(super) type Wire = Box<dyn ReadWrite>;

/// What can be read from and written to.
pub(super) trait ReadWrite: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> ReadWrite for T {}

/// The head start that browsers give to IPv6 before they try IPv4 as well (RFC 8305).
const HEAD_START: Duration = Duration::from_millis(250);

/// How long the other family may still take once one has answered; after that it counts as dead.
const GRACE: Duration = Duration::from_secs(2);

/// The most addresses of one family that are tried.
const MOST_ADDRESSES: usize = 3;

/// A connection and how it came about.
pub(super) struct Connected {
    /// The connection.
    pub wire: Wire,
    /// The address that answered.
    pub ip: IpAddr,
    /// What a browser would have waited, in milliseconds.
    pub felt: f64,
    /// The attempts that are settled.
    pub attempts: Vec<Attempt>,
    /// The attempt in the other family, if it still runs.
    pub pending: Pending,
}

/// Attempts that have not come to their end. Dropping this ends them.
pub(super) struct Pending {
    running: JoinSet<Tried>,
    since: Instant,
    /// The first address of each family whose attempt has not settled.
    unsettled: Vec<IpAddr>,
}

type Tried = (Attempt, Result<TcpStream, Fault>);

/// Connects to one of `addresses`, all at `port`.
///
/// Both families are tried at the same time; the connection that is used, and the delay that is told, are those of a
/// browser, which gives IPv6 a head start.
pub(super) async fn connect(
    addresses: &[IpAddr],
    port: u16,
    watch: &Stopwatch,
    pretend: Option<&Pretend>,
) -> Result<Connected, (Fault, Vec<Attempt>)> {
    let mut race = Race::new();
    for v6 in [true, false] {
        let family: Vec<IpAddr> = addresses.iter().copied().filter(|ip| ip.is_ipv6() == v6).collect();
        if let Some(first) = family.first() {
            race.pending.unsettled.push(*first);
            let routes = family.iter().take(MOST_ADDRESSES).map(|ip| (*ip, route(*ip, port, pretend))).collect();
            race.pending.running.spawn(try_family(routes, watch.allowance()));
        }
    }
    race.run().await
}

/// The race between the two families.
struct Race {
    pending: Pending,
    attempts: Vec<Attempt>,
    v4: Option<(Attempt, TcpStream)>,
    fault: Option<Fault>,
}

impl Race {
    fn new() -> Self {
        let pending = Pending { running: JoinSet::new(), since: Instant::now(), unsettled: Vec::new() };
        Self { pending, attempts: Vec::new(), v4: None, fault: None }
    }

    async fn run(mut self) -> Result<Connected, (Fault, Vec<Attempt>)> {
        while let Some((attempt, outcome)) = self.next().await {
            self.pending.unsettled.retain(|ip| ip.is_ipv6() != attempt.ip.is_ipv6());
            self.attempts.push(attempt.clone());
            match outcome {
                Ok(stream) if attempt.ip.is_ipv6() => return Ok(self.won(&attempt, stream)),
                Ok(stream) => self.v4 = Some((attempt, stream)),
                Err(fault) => self.blame(fault),
            }
        }
        if let Some((attempt, stream)) = self.v4.take() {
            return Ok(self.won(&attempt, stream));
        }
        let no_address = || Fault::new(Verdict::TcpUnreachable, "no address");
        Err((self.fault.unwrap_or_else(no_address), self.attempts))
    }

    /// The next attempt that settles. Once IPv4 is ready, IPv6 has only the rest of its head start.
    async fn next(&mut self) -> Option<Tried> {
        let left = HEAD_START.saturating_sub(self.pending.since.elapsed());
        let next = self.pending.running.join_next();
        let joined = if self.v4.is_some() { timeout(left, next).await.ok()? } else { next.await };
        joined?.ok()
    }

    /// Keeps the more telling fault: a computer without IPv6 says nothing about the service.
    fn blame(&mut self, fault: Fault) {
        if self.fault.as_ref().is_none_or(|kept| kept.verdict == Verdict::NetNoRoute) {
            self.fault = Some(fault);
        }
    }

    fn won(self, winner: &Attempt, stream: TcpStream) -> Connected {
        let _ = stream.set_nodelay(true);
        let felt = winner.ms + if winner.ip.is_ipv4() { self.waited_for_v6() } else { 0.0 };
        Connected { wire: Box::new(stream), ip: winner.ip, felt, attempts: self.attempts, pending: self.pending }
    }

    /// What a browser waits for IPv6 before it tries IPv4, in milliseconds.
    fn waited_for_v6(&self) -> f64 {
        let failed = self.attempts.iter().find(|attempt| attempt.ip.is_ipv6()).map(|attempt| attempt.ms);
        let runs = self.pending.unsettled.iter().any(IpAddr::is_ipv6);
        match failed {
            Some(took) => took.min(ms(HEAD_START)),
            None if runs => ms(HEAD_START),
            None => 0.0,
        }
    }
}

impl Pending {
    /// What became of the attempt in the other family, if there is one.
    pub async fn settle(mut self) -> Option<Attempt> {
        let ip = self.unsettled.first().copied()?;
        match timeout(GRACE, self.running.join_next()).await {
            Ok(settled) => settled?.ok().map(|(attempt, _)| attempt),
            Err(_) => Some(Attempt { ip, ms: ms(self.since.elapsed()), fault: Some(Verdict::TcpTimeout) }),
        }
    }
}

/// Tries the addresses of one family one after the other; each has its share of `allowance`.
async fn try_family(routes: Vec<(IpAddr, io::Result<SocketAddr>)>, allowance: Duration) -> Tried {
    let began = Instant::now();
    let share = allowance / u32::try_from(routes.len()).unwrap_or(1).max(1);
    let mut last = (IpAddr::from([0, 0, 0, 0]), Fault::new(Verdict::TcpUnreachable, "no address"));
    for (ip, route) in routes {
        let tried = match route {
            Ok(address) => {
                timeout(share, TcpStream::connect(address)).await.unwrap_or(Err(io::ErrorKind::TimedOut.into()))
            }
            Err(error) => Err(error),
        };
        match tried {
            Ok(stream) => return (Attempt { ip, ms: ms(began.elapsed()), fault: None }, Ok(stream)),
            Err(error) => last = (ip, Fault::of_connection(&error)),
        }
    }
    let (ip, fault) = last;
    (Attempt { ip, ms: ms(began.elapsed()), fault: Some(fault.verdict) }, Err(fault))
}

/// Where a connection to this address really goes.
fn route(ip: IpAddr, port: u16, pretend: Option<&Pretend>) -> io::Result<SocketAddr> {
    let address = SocketAddr::new(ip, port);
    pretend.map_or(Ok(address), |pretend| pretend.route(address))
}
