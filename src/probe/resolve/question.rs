//! One question to one name server, over UDP, and over TCP when the answer does not fit.

use crate::domain::check::Verdict;
use crate::probe::fault::Fault;
use hickory_resolver::proto::op::{Message, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};

/// The longest answer that fits in UDP.
const LARGEST: usize = 4096;

/// Why a name server gave no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The name does not exist, or has no address.
    Name,
    /// The server failed.
    Server,
    /// The server refuses to answer.
    Refused,
    /// It did not answer in time.
    Silence,
    /// The answer cannot be read.
    Garbage,
    /// Nothing listens at its address, or none is known.
    NoServer,
}

impl Refusal {
    /// The same in the words of the verdicts.
    pub fn fault(self) -> Fault {
        match self {
            Self::Name => Fault::new(Verdict::DnsNxdomain, "NXDOMAIN"),
            Self::Server => Fault::new(Verdict::DnsServfail, "SERVFAIL"),
            Self::Refused => Fault::new(Verdict::DnsRefused, "REFUSED"),
            Self::Silence => Fault::new(Verdict::DnsTimeout, "timeout"),
            Self::Garbage => Fault::new(Verdict::DnsGarbage, "malformed answer"),
            Self::NoServer => Fault::new(Verdict::DnsNoResolver, "no server"),
        }
    }
}

/// Asks `server` for the IPv4 or IPv6 addresses of `host`.
pub(super) async fn ask(server: SocketAddr, host: &str, v6: bool) -> Result<Vec<IpAddr>, Refusal> {
    let question = question(host, v6).ok_or(Refusal::Name)?;
    let bytes = question.to_vec().map_err(|_| Refusal::Name)?;
    let answer = over_udp(server, &bytes).await?;
    if answer.metadata.truncation {
        return addresses(&over_tcp(server, &bytes).await?);
    }
    addresses(&answer)
}

fn question(host: &str, v6: bool) -> Option<Message> {
    let mut name = Name::from_ascii(host).ok()?;
    name.set_fqdn(true);
    let mut message = Message::query();
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(name, if v6 { RecordType::AAAA } else { RecordType::A }));
    Some(message)
}

async fn over_udp(server: SocketAddr, question: &[u8]) -> Result<Message, Refusal> {
    let any = if server.is_ipv4() { IpAddr::from(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
    let socket = UdpSocket::bind((any, 0)).await.map_err(|_| Refusal::NoServer)?;
    socket.connect(server).await.map_err(|_| Refusal::NoServer)?;
    socket.send(question).await.map_err(|_| Refusal::NoServer)?;
    let mut buffer = vec![0; LARGEST];
    loop {
        let length = socket.recv(&mut buffer).await.map_err(|_| Refusal::NoServer)?;
        let answer = &buffer[..length];
        // An answer to another question is not ours, whoever sent it.
        if answer.get(..2) == question.get(..2) {
            return Message::from_vec(answer).map_err(|_| Refusal::Garbage);
        }
        if length < 12 {
            return Err(Refusal::Garbage);
        }
    }
}

async fn over_tcp(server: SocketAddr, question: &[u8]) -> Result<Message, Refusal> {
    let exchange = async {
        let mut stream = TcpStream::connect(server).await?;
        let length = u16::try_from(question.len()).map_err(io::Error::other)?;
        stream.write_all(&[&length.to_be_bytes()[..], question].concat()).await?;
        let mut answer = vec![0; usize::from(stream.read_u16().await?)];
        stream.read_exact(&mut answer).await?;
        Ok::<_, io::Error>(answer)
    };
    let answer = exchange.await.map_err(|_| Refusal::Garbage)?;
    Message::from_vec(&answer).map_err(|_| Refusal::Garbage)
}

fn addresses(answer: &Message) -> Result<Vec<IpAddr>, Refusal> {
    match answer.metadata.response_code {
        ResponseCode::NoError => Ok(answer.answers.iter().filter_map(|record| address(&record.data)).collect()),
        ResponseCode::NXDomain => Err(Refusal::Name),
        ResponseCode::Refused => Err(Refusal::Refused),
        _ => Err(Refusal::Server),
    }
}

fn address(data: &RData) -> Option<IpAddr> {
    match data {
        RData::A(v4) => Some(v4.0.into()),
        RData::AAAA(v6) => Some(v6.0.into()),
        _ => None,
    }
}
