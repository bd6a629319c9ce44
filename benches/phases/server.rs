//! The server that all are measured against, in a process of its own: its work is nobody's else.

use super::relay::relay;
use super::servers;
use rustls::pki_types::CertificateDer;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

/// The word by which this program becomes the server.
pub const WORD: &str = "serve";

/// The server, from outside. It ends when this is dropped.
pub struct Server {
    /// Its address, at once.
    pub near: String,
    /// Its address, 20 ms there and back.
    pub far: String,
    /// The authority that signed its certificate.
    pub root: CertificateDer<'static>,
    _process: Child,
}

impl Server {
    /// Starts this program once more, as the server.
    pub fn start() -> Self {
        let program = std::env::current_exe().unwrap();
        let mut process = Command::new(program).arg(WORD).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut told = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut url = || format!("https://localhost:{}/", told.next().unwrap());
        let (near, far) = (url(), url());
        let root = told.next().unwrap().split(' ').map(|byte| byte.parse::<u8>().unwrap()).collect::<Vec<u8>>();
        Self { near, far, root: root.into(), _process: process }
    }
}

/// Serves until whoever started this program lets go of it.
pub async fn serve() {
    let (near, root) = servers::serve_tls("localhost").await;
    let far = relay(near).await;
    // Its own first handshake is nobody's to pay for.
    super::row(&super::prober(&root), &format!("https://localhost:{}/", near.port())).await;
    let bytes: Vec<String> = root.iter().map(u8::to_string).collect();
    println!("{}\n{}\n{}", near.port(), far.port(), bytes.join(" "));
    let wait = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    let _ = wait.await;
}
