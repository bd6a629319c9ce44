//! A name server on loopback, over UDP and TCP.

use super::scenario::{NameServer, Reply};
use hickory_resolver::proto::op::{Message, OpCode, ResponseCode};
use hickory_resolver::proto::rr::rdata::{A, AAAA};
use hickory_resolver::proto::rr::{RData, Record, RecordType};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinSet;

/// What a name server knows: the target behind each name, and its right addresses.
pub type Zone = BTreeMap<String, (String, Vec<IpAddr>)>;

/// Starts a name server; its tasks live as long as `tasks`.
pub async fn start(behaviour: NameServer, zone: Arc<Zone>, tasks: &mut JoinSet<()>) -> SocketAddr {
    let (udp, tcp) = bind_both().await;
    let at = udp.local_addr().unwrap();
    if matches!(behaviour.all, Reply::NoListener) {
        // Given back, the port could become that of another scenario's name server. Of a socket that hears only itself
        // the system says to everybody else that nobody listens.
        udp.connect(at).await.unwrap();
        tasks.spawn(async move {
            std::future::pending::<()>().await;
            drop(udp);
        });
        return at;
    }
    let behaviour = Arc::new(behaviour);
    let (also_behaviour, also_zone) = (Arc::clone(&behaviour), Arc::clone(&zone));
    tasks.spawn(async move {
        let mut buffer = vec![0; 4096];
        loop {
            let Ok((length, from)) = udp.recv_from(&mut buffer).await else { continue };
            if let Some(answer) = reply(&behaviour, &zone, &buffer[..length], false) {
                let _ = udp.send_to(&answer, from).await;
            }
        }
    });
    tasks.spawn(async move {
        loop {
            let Ok((mut stream, _)) = tcp.accept().await else { continue };
            let Ok(length) = stream.read_u16().await else { continue };
            let mut question = vec![0; length.into()];
            if stream.read_exact(&mut question).await.is_ok()
                && let Some(answer) = reply(&also_behaviour, &also_zone, &question, true)
            {
                let length = u16::try_from(answer.len()).unwrap();
                let _ = stream.write_all(&[&length.to_be_bytes()[..], &answer].concat()).await;
            }
        }
    });
    at
}

/// The same free port for both.
async fn bind_both() -> (UdpSocket, TcpListener) {
    loop {
        let udp = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        if let Ok(tcp) = TcpListener::bind(udp.local_addr().unwrap()).await {
            return (udp, tcp);
        }
    }
}

fn reply(behaviour: &NameServer, zone: &Zone, question: &[u8], over_tcp: bool) -> Option<Vec<u8>> {
    let question = Message::from_vec(question).ok()?;
    let query = question.queries.first()?.clone();
    let name = query.name().to_ascii().trim_end_matches('.').to_ascii_lowercase();
    let known = zone.get(&name);
    let reply = known.and_then(|(target, _)| behaviour.only.get(target)).unwrap_or(&behaviour.all);
    let right = known.map(|(_, addresses)| addresses.clone()).unwrap_or_default();
    let mut answer = Message::response(question.metadata.id, OpCode::Query);
    answer.add_query(query.clone());
    let addresses = match reply {
        Reply::Silence | Reply::NoListener => return None,
        Reply::Garbage => return Some([&question.metadata.id.to_be_bytes()[..], &[0xFF; 9]].concat()),
        Reply::Right | Reply::Truncated => right,
        Reply::Addresses(addresses) => addresses.clone(),
        Reply::Nxdomain => Vec::new(),
        Reply::Servfail => return with_code(answer, ResponseCode::ServFail),
        Reply::Refused => return with_code(answer, ResponseCode::Refused),
    };
    if addresses.is_empty() {
        return with_code(answer, ResponseCode::NXDomain);
    }
    answer.metadata.truncation = matches!(reply, Reply::Truncated) && !over_tcp;
    if !answer.metadata.truncation {
        let wanted = addresses.into_iter().filter(|ip| ip.is_ipv6() == (query.query_type() == RecordType::AAAA));
        answer.add_answers(wanted.map(|ip| Record::from_rdata(query.name().clone(), 60, data(ip))));
    }
    answer.to_vec().ok()
}

fn data(ip: IpAddr) -> RData {
    match ip {
        IpAddr::V4(ip) => RData::A(A(ip)),
        IpAddr::V6(ip) => RData::AAAA(AAAA(ip)),
    }
}

fn with_code(mut answer: Message, code: ResponseCode) -> Option<Vec<u8>> {
    answer.metadata.response_code = code;
    answer.to_vec().ok()
}
