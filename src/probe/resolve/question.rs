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

/// The head of a message, in bytes.
const HEAD: usize = 12;

/// The most addresses that are kept of an answer.
const MOST_ADDRESSES: usize = 16;

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
        if let Some(answer) = read(&buffer[..length], question) {
            return answer;
        }
    }
}

/// What was received in answer to `question`; none when it answers another one, and is not ours whoever sent it.
fn read(answer: &[u8], question: &[u8]) -> Option<Result<Message, Refusal>> {
    if answer.len() < HEAD {
        return Some(Err(Refusal::Garbage));
    }
    (answer.get(..2) == question.get(..2)).then(|| Message::from_vec(answer).map_err(|_| Refusal::Garbage))
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
    read(&answer, question).unwrap_or(Err(Refusal::Garbage))
}

fn addresses(answer: &Message) -> Result<Vec<IpAddr>, Refusal> {
    match answer.metadata.response_code {
        ResponseCode::NoError => {
            let found = answer.answers.iter().filter_map(|record| address(&record.data));
            Ok(found.take(MOST_ADDRESSES).collect())
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_resolver::proto::op::OpCode;
    use hickory_resolver::proto::rr::Record;
    use hickory_resolver::proto::rr::rdata::A;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn asked() -> Vec<u8> {
        question("portail.exemple.fr", false).unwrap().to_vec().unwrap()
    }

    /// A right answer to [`asked`], with so many addresses.
    fn answer(count: u8) -> Vec<u8> {
        let asked = Message::from_vec(&asked()).unwrap();
        let mut answer = Message::response(asked.metadata.id, OpCode::Query);
        let query = asked.queries.first().unwrap().clone();
        let data = |n| RData::A(A(Ipv4Addr::new(192, 0, 2, n)));
        answer.add_answers((0..count).map(|n| Record::from_rdata(query.name().clone(), 60, data(n))));
        answer.add_query(query);
        answer.to_vec().unwrap()
    }

    fn told(bytes: &[u8], asked: &[u8]) -> Option<Result<Vec<IpAddr>, Refusal>> {
        Some(read(bytes, asked)?.and_then(|message| addresses(&message)))
    }

    /// The same identifier as `asked` has.
    fn ours(mut bytes: Vec<u8>, asked: &[u8]) -> Vec<u8> {
        bytes.iter_mut().zip(&asked[..2]).for_each(|(byte, id)| *byte = *id);
        bytes
    }

    #[test]
    fn an_answer_to_another_question_is_nobody_s() {
        let asked = asked();
        let mut other = ours(answer(1), &asked);
        assert_eq!(told(&other, &asked), Some(Ok(vec![IpAddr::from([192, 0, 2, 0])])));
        other[0] ^= 1;
        assert_eq!(told(&other, &asked), None);
    }

    #[test]
    fn sixteen_addresses_are_kept() {
        let asked = asked();
        assert_eq!(told(&ours(answer(200), &asked), &asked).unwrap().unwrap().len(), MOST_ADDRESSES);
    }

    #[test]
    fn a_name_that_points_at_itself_is_garbage() {
        let asked = asked();
        for pointer in [[0xC0, 12], [0xC0, 14], [0xC0, 0xFF]] {
            let head = [asked[0], asked[1], 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0];
            let bytes = [&head[..], &pointer, &[0, 1, 0, 1], &pointer, &[0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 1, 2, 3, 4]];
            assert_eq!(told(&bytes.concat(), &asked), Some(Err(Refusal::Garbage)), "{pointer:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_an_answer_or_garbage(bytes in vec(any::<u8>(), 0..600)) {
            let asked = asked();
            if let Some(Ok(addresses)) = told(&ours(bytes, &asked), &asked) {
                prop_assert!(addresses.len() <= MOST_ADDRESSES);
            }
        }

        #[test]
        fn an_answer_with_changed_bytes_or_cut_short_is_read_without_a_fault(
            changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
            cut: prop::sample::Index,
        ) {
            let asked = asked();
            let mut bytes = ours(answer(20), &asked);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            told(&bytes, &asked);
            told(&bytes[..cut.index(bytes.len())], &asked);
        }
    }
}
