//! A server on 127.0.0.1 that answers every request with the same page.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

const PAGE: &str =
    "<!doctype html><html lang=fr><title>Bienvenue</title><body>Bienvenue sur votre portail.</body></html>";

/// The server; it ends with the test.
pub struct Server {
    origin: String,
    asked: Arc<AtomicUsize>,
}

impl Server {
    /// Starts it on a free port.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                counter.fetch_add(1, Ordering::SeqCst);
                std::thread::spawn(move || answer(stream));
            }
        });
        Self { origin, asked }
    }

    /// How many connections were made.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// A catalogue in which everything is this server.
    pub fn catalog(&self) -> String {
        CATALOG.replace("{origin}", &self.origin)
    }
}

const CATALOG: &str = r#"
schema: prudence.catalog/1
mode: replace
ents:
  - id: exemple
    name: ENT Exemple
    territory: Exemple
    kinds: [lycee]
    owner: Région Exemple
    certainty: A
    probes: {portal: "{origin}/portail", login: "{origin}/connexion"}
national:
  - {id: educonnect, name: ÉduConnect, url: "{origin}/educonnect", check: identity, default: true}
controls:
  - {id: temoin-1, name: Premier témoin, url: "{origin}/temoin-1", operator: Exemple}
  - {id: temoin-2, name: Second témoin, url: "{origin}/temoin-2", operator: Exemple}
"#;

fn answer(mut stream: TcpStream) {
    let Ok(copy) = stream.try_clone() else { return };
    let mut lines = BufReader::new(copy).lines().map_while(Result::ok);
    if lines.any(|line| line.is_empty()) {
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}", PAGE.len());
        let _ = write!(stream, "{head}\r\nConnection: close\r\n\r\n{PAGE}");
    }
}
