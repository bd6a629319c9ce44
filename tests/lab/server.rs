//! A service on loopback that does what its scenario says.

use super::answer::{Answer, Twist};
use super::scenario::{Handshake, Host};
use flate2::Compression;
use flate2::read::GzEncoder;
use jiff::{Timestamp, ToSpan};
use rustls::ServerConfig;
use std::fmt::Write;
use std::io::Read;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// A first message longer than this does not fit in one packet.
const ONE_PACKET: usize = 1216;

/// A service and what it does.
pub struct Service {
    pub host: Host,
    /// The page where the scenario says nothing.
    pub page: String,
    /// By how many seconds its clock differs from ours.
    pub clock: i64,
    /// How it shows itself; none in the clear.
    pub tls: Option<Arc<ServerConfig>>,
    pub asked: AtomicUsize,
}

/// Starts a service; its tasks live as long as `tasks`.
pub async fn start(service: Service, tasks: &mut JoinSet<()>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let service = Arc::new(service);
    tasks.spawn(async move {
        let mut connections = JoinSet::new();
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let service = Arc::clone(&service);
            connections.spawn(async move { service.take(stream).await });
            while connections.try_join_next().is_some() {}
        }
    });
    at
}

fn compressed(page: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    GzEncoder::new(page, Compression::fast()).read_to_end(&mut compressed).unwrap();
    compressed
}

/// An address that refuses connections, and that nobody else gets meanwhile.
pub fn switched_off(tasks: &mut JoinSet<()>) -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let at = socket.local_addr().unwrap();
    tasks.spawn(async move {
        let _kept = socket;
        std::future::pending::<()>().await;
    });
    at
}

/// A listener whose queue is full: further connections get no answer.
pub async fn full_backlog(tasks: &mut JoinSet<()>) -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let at = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    // The queue holds one more than asked for, at least.
    while let Ok(Ok(stream)) = tokio::time::timeout(Duration::from_millis(50), TcpStream::connect(at)).await {
        waiting.push(stream);
    }
    tasks.spawn(async move {
        let _kept = (listener, waiting);
        std::future::pending::<()>().await;
    });
    at
}

impl Service {
    async fn take(&self, mut stream: TcpStream) {
        let resets = self.host.answer.iter().any(|answer| answer.twist == Twist::Reset);
        if resets || self.host.tls == Handshake::Reset {
            let _ = stream.set_zero_linger();
        }
        let Some(config) = &self.tls else { return self.serve(stream).await };
        match self.host.tls {
            Handshake::Modern | Handshake::Older => {}
            Handshake::Closed | Handshake::Reset => {
                // All is read: what is left unread would turn a close into a reset.
                let _ = stream.read(&mut [0; 4096]).await;
                return;
            }
            Handshake::Stalled => return until_closed(stream).await,
            Handshake::NotTls => return speak(stream, b"HTTP/1.1 400 Bad Request\r\n\r\n").await,
            Handshake::OldVersion => return speak(stream, &[0x15, 3, 1, 0, 2, 2, 70]).await,
            Handshake::Alert => return speak(stream, &[0x15, 3, 3, 0, 2, 2, 40]).await,
            Handshake::DropsLargeHello if hello_length(&stream).await > ONE_PACKET => {
                return until_closed(stream).await;
            }
            Handshake::DropsLargeHello => {}
        }
        if let Ok(stream) = TlsAcceptor::from(Arc::clone(config)).accept(stream).await {
            self.serve(stream).await;
        }
    }

    async fn serve(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let Ok(byte) = stream.read_u8().await else { return };
            head.push(byte);
        }
        let head = String::from_utf8_lossy(&head).into_owned();
        let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
        let ordinary = Answer { status: 200, body: self.page.clone(), ..Answer::default() };
        let answer = self.host.answers.get(&path).or(self.host.answer.as_ref()).unwrap_or(&ordinary);
        tokio::time::sleep(Duration::from_millis(answer.wait_ms)).await;
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        let _ = self.answer(&mut stream, answer, number).await;
    }

    async fn answer(
        &self,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
        answer: &Answer,
        number: usize,
    ) -> std::io::Result<()> {
        match answer.twist {
            Twist::Silence => drain(stream).await,
            Twist::Close | Twist::Reset => return Ok(()),
            Twist::Garbage => stream.write_all(b"\x00\x01\x02 ceci n'est pas du HTTP\r\n\r\n").await?,
            Twist::DrippingHead => drip(stream, b"HTTP/1.1 200 OK\r\nX-Lent: ").await?,
            Twist::EndlessHead => endless(stream, b"HTTP/1.1 200 OK\r\n", b"X-Encore: et encore\r\n").await?,
            Twist::EndlessBody => endless(stream, &self.head(answer, number, None), &[b'a'; 8192]).await?,
            Twist::None | Twist::TruncatedBody | Twist::StalledBody | Twist::Compressed | Twist::Bomb => {
                let extra = if matches!(answer.twist, Twist::TruncatedBody | Twist::StalledBody) { 1000 } else { 0 };
                let body = match answer.twist {
                    Twist::Compressed => compressed(answer.body.as_bytes()),
                    Twist::Bomb => compressed(&vec![b'a'; 16 * 1024 * 1024]),
                    _ => answer.body.clone().into(),
                };
                stream.write_all(&self.head(answer, number, Some(body.len() + extra))).await?;
                stream.write_all(&body).await?;
                if answer.twist == Twist::StalledBody {
                    drain(stream).await;
                }
            }
        }
        stream.flush().await?;
        stream.shutdown().await
    }

    fn head(&self, answer: &Answer, number: usize, length: Option<usize>) -> Vec<u8> {
        let date = Timestamp::now().checked_add(self.clock.seconds()).unwrap();
        let date = date.strftime("%a, %d %b %Y %H:%M:%S GMT");
        let mut head = format!("HTTP/1.1 {} Status\r\nDate: {date}\r\nConnection: close\r\n", answer.status);
        for (name, value) in &answer.headers {
            let _ = write!(head, "{name}: {}\r\n", value.replace("{n}", &number.to_string()));
        }
        if let Some(length) = length {
            let _ = write!(head, "Content-Length: {length}\r\n");
        }
        format!("{head}\r\n").into_bytes()
    }
}

/// The length of the first message, without reading it away.
async fn hello_length(stream: &TcpStream) -> usize {
    let mut start = [0; 5];
    while stream.peek(&mut start).await.unwrap_or(0) < start.len() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    usize::from(u16::from_be_bytes([start[3], start[4]]))
}

/// Reads all that comes until the other side leaves.
async fn drain(stream: &mut (impl AsyncRead + Unpin)) {
    let mut buffer = [0; 4096];
    while stream.read(&mut buffer).await.is_ok_and(|length| length > 0) {}
}

async fn until_closed(mut stream: TcpStream) {
    drain(&mut stream).await;
}

/// Waits for the first message, says `words` and waits for the other side to leave.
async fn speak(mut stream: TcpStream, words: &[u8]) {
    let _ = stream.read(&mut [0; 4096]).await;
    let _ = stream.write_all(words).await;
    drain(&mut stream).await;
}

async fn drip(stream: &mut (impl AsyncWrite + Unpin), words: &[u8]) -> std::io::Result<()> {
    for byte in words.iter().chain(std::iter::repeat(&b'.')) {
        stream.write_all(&[*byte]).await?;
        stream.flush().await?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

async fn endless(stream: &mut (impl AsyncWrite + Unpin), start: &[u8], again: &[u8]) -> std::io::Result<()> {
    stream.write_all(start).await?;
    loop {
        stream.write_all(again).await?;
    }
}
