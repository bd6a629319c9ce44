//! A proxy on loopback.

use super::scenario::Proxy;
use super::server;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Where the proxy's own way to a host and port leads.
pub type Ways = BTreeMap<String, SocketAddr>;

/// Starts a proxy; its tasks live as long as `tasks`.
pub async fn start(behaviour: Proxy, ways: Ways, page: String, tasks: &mut JoinSet<()>) -> SocketAddr {
    if behaviour == Proxy::Unreachable {
        return server::switched_off(tasks);
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let ways = Arc::new(ways);
    tasks.spawn(async move {
        let mut connections = JoinSet::new();
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let (ways, page) = (Arc::clone(&ways), page.clone());
            connections.spawn(async move {
                let _ = take(stream, behaviour, &ways, &page).await;
            });
            while connections.try_join_next().is_some() {}
        }
    });
    at
}

async fn take(mut stream: TcpStream, behaviour: Proxy, ways: &Ways, page: &str) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut words = head.split(' ');
    let (method, to) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let refusal = match behaviour {
        Proxy::AuthRequired => "407 Proxy Authentication Required",
        Proxy::Denied => "403 Forbidden",
        Proxy::Gateway => "504 Gateway Timeout",
        Proxy::Hangs => {
            while stream.read(&mut [0; 64]).await? > 0 {}
            return Ok(());
        }
        Proxy::Works | Proxy::Unreachable | Proxy::Unsupported if method == "CONNECT" => {
            return tunnel(stream, ways.get(to)).await;
        }
        Proxy::Works | Proxy::Unreachable | Proxy::Unsupported => {
            let answer =
                format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{page}", page.len());
            return stream.write_all(answer.as_bytes()).await;
        }
    };
    stream.write_all(format!("HTTP/1.1 {refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes()).await
}

async fn tunnel(mut stream: TcpStream, way: Option<&SocketAddr>) -> std::io::Result<()> {
    let Some(way) = way else { return stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n").await };
    let mut onward = TcpStream::connect(way).await?;
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    copy_bidirectional(&mut stream, &mut onward).await.map(drop)
}
