//! The demonstration ENT on 127.0.0.1: it answers, then slows down, then serves the quota page of 6 April 2021.

mod pages;

use crate::domain::establishment::{Address, Catalog};
use crate::domain::{Problem, Sentence, reason};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use pages::Pages;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

/// The catalogue of the demonstration; `{origin}` stands for the server's own address.
const CATALOG: &str = include_str!("../../../assets/demo/catalog.yaml");

/// The demonstration ENT. It stops when it is dropped.
pub struct Ent {
    origin: Address,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Ent {
    /// Starts the server on a free port of 127.0.0.1, in a thread of its own.
    ///
    /// # Errors
    /// When the system gives no port or no thread.
    pub fn start() -> Result<Self, Problem> {
        let unable =
            |error: io::Error| Problem::unable(Sentence::new("probe-demo-server").with("detail", reason::of(&error)));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(unable)?;
        listener.set_nonblocking(true).map_err(unable)?;
        let at = listener.local_addr().map_err(unable)?;
        let origin = Address::parse(&format!("http://{at}/")).map_err(|error| error.problem(&at.to_string()))?;
        let runtime = Builder::new_current_thread().enable_all().build().map_err(unable)?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("demonstration".to_owned())
            .spawn(move || serve(&runtime, listener, stopped))
            .map_err(unable)?;
        Ok(Self { origin, stop: Some(stop), thread: Some(thread) })
    }

    /// The address of a path such as `/portail`.
    #[must_use]
    pub fn address(&self, path: &str) -> Address {
        Address::parse(&format!("{}{}", self.origin, path.trim_start_matches('/'))).unwrap_or(self.origin.clone())
    }

    /// A catalogue in which the ENT, the national service and the controls are all this server.
    #[must_use]
    pub fn catalog(&self) -> Catalog {
        let text = CATALOG.replace("{origin}/", &self.origin.to_string());
        Catalog::parse("catalog.yaml", &text).unwrap_or_default()
    }
}

impl Drop for Ent {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Serves until it is told to stop; the connections end with it.
fn serve(runtime: &Runtime, listener: TcpListener, stopped: oneshot::Receiver<()>) {
    let pages = Arc::new(Pages::default());
    let accepting = async {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
        let mut connections = JoinSet::new();
        loop {
            let Ok((stream, _)) = listener.accept().await else { continue };
            let pages = Arc::clone(&pages);
            let service = service_fn(move |request| {
                let pages = Arc::clone(&pages);
                async move { pages.answer(request.uri().path()).await }
            });
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            connections.spawn(async { drop(connection.await) });
            while connections.try_join_next().is_some() {}
        }
    };
    runtime.block_on(async {
        tokio::select! {
            () = accepting => {}
            _ = stopped => {}
        }
    });
}

#[cfg(test)]
mod tests;
