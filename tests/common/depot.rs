//! A folder for deposits on this computer, as a cloud offers them over WebDAV, with the ways in which it may fail.

use dav_server::DavHandler;
use dav_server::fakels::FakeLs;
use dav_server::memfs::MemFs;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::thread::JoinHandle;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// What a connection meets.
#[derive(Clone, Copy, Debug)]
pub enum Manner {
    /// It takes what is put there.
    Takes,
    /// It answers with this head, whatever is asked.
    Answers(&'static str),
    /// It is closed in the middle of what is sent.
    Breaks,
    /// It never answers.
    Waits,
}

/// The server; it stops when it is dropped.
pub struct Depot {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<usize>>,
}

impl Depot {
    /// A server whose connections meet these manners in turn, all later ones the last.
    pub fn start(manners: &'static [Manner]) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut met = 0;
                tokio::select! {
                    () = serve(TcpListener::from_std(listener).unwrap(), manners, &mut met) => {}
                    _ = stopped => {}
                }
                met
            })
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    /// The address of the folder.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Puts a file there.
    pub fn put(&self, name: &str, content: &[u8]) {
        let mut stream = std::net::TcpStream::connect(self.address).unwrap();
        let length = content.len();
        write!(stream, "PUT /{name} HTTP/1.1\r\nHost: depot\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n")
            .unwrap();
        stream.write_all(content).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    }

    /// The content of the file called `name`; none when there is none.
    pub fn content(&self, name: &str) -> Option<Vec<u8>> {
        let mut stream = std::net::TcpStream::connect(self.address).unwrap();
        write!(stream, "GET /{name} HTTP/1.1\r\nHost: depot\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let head = answer.windows(4).position(|end| end == b"\r\n\r\n").unwrap() + 4;
        answer.starts_with(b"HTTP/1.1 200").then(|| answer[head..].to_vec())
    }

    /// Stops, and says how many connections came.
    pub fn connections(mut self) -> usize {
        self.end()
    }

    fn end(&mut self) -> usize {
        self.stop.take().map(|stop| stop.send(()));
        self.thread.take().map_or(0, |thread| thread.join().unwrap())
    }
}

impl Drop for Depot {
    fn drop(&mut self) {
        self.end();
    }
}

async fn serve(listener: TcpListener, manners: &'static [Manner], met: &mut usize) {
    let dav = DavHandler::builder().filesystem(MemFs::new()).locksystem(FakeLs::new()).build_handler();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let manner = manners[(*met).min(manners.len() - 1)];
        *met += 1;
        tokio::spawn(meet(stream, manner, dav.clone()));
    }
}

async fn meet(mut stream: TcpStream, manner: Manner, dav: DavHandler) {
    match manner {
        Manner::Takes => {
            let answer = |request| {
                let dav = dav.clone();
                async move { Ok::<_, Infallible>(dav.handle(request).await) }
            };
            // A client that went away has nothing more to be told.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer)).await;
        }
        Manner::Answers(head) => {
            let _ = stream.read(&mut [0; 1024]).await;
            let answer = format!("HTTP/1.1 {head}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
            // What is still under way is read, so that the answer is not lost to a reset.
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
        Manner::Breaks => {
            let _ = stream.read(&mut [0; 1024]).await;
        }
        Manner::Waits => {
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
    }
}
