//! A web server on this computer that answers as it is told and remembers what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A path, the status line that answers it, and the page.
pub type Route = (&'static str, &'static str, &'static str);

/// The page of 6 April 2021, as far as it is recognised.
pub const QUOTA: Route = (
    "/quota",
    "200 OK",
    "<html><body><p>Quand le nombre d’utilisateurs maximum est atteint, il vous faut patienter.</p></body></html>",
);

/// An address that gives the page of [`QUOTA`] twice, then [`FINE`].
const TURNING: &str = "/tourne";

/// An ordinary page.
pub const FINE: Route = ("/", "200 OK", "<html><body><h1>Bienvenue</h1></body></html>");

/// A service that is down.
pub const DOWN: Route = ("/panne", "503 Service Unavailable", "<html><body>Panne</body></html>");

/// The server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts a server that knows these routes and [`FINE`].
    pub fn start(routes: &'static [Route]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let stopping = Arc::new(AtomicBool::new(false));
        let (heard, stop) = (Arc::clone(&asked), Arc::clone(&stopping));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                // A client that went away has nothing more to be told.
                let _ = stream.and_then(|stream| answer(stream, routes, &heard));
            }
        });
        Self { address, asked, stopping, thread: Some(thread) }
    }

    /// The address of `path` here.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The request lines that came, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn answer(stream: TcpStream, routes: &[Route], asked: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let path = request.split(' ').nth(1).unwrap_or_default();
    let route = routes.iter().chain([&FINE]).find(|(known, _, _)| *known == path);
    let (_, status, page) = match path {
        TURNING if asked.lock().unwrap().iter().filter(|line| line.contains(TURNING)).count() < 2 => &QUOTA,
        TURNING => &FINE,
        _ => route.unwrap_or(&("", "404 Not Found", "")),
    };
    asked.lock().unwrap().push(request.trim_end().to_owned());
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
        page.len()
    )
}

/// The address of a port on which nobody listens.
pub fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}/", listener.local_addr().unwrap())
}
