//! What stands in for the network in tests: name servers and routes, so that no packet leaves the machine.

use rustls::pki_types::CertificateDer;
use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;

/// A network made up for a test. Only what it names exists.
#[derive(Clone, Debug, Default)]
pub struct Pretend {
    /// The name servers of the pretended system.
    pub name_servers: Vec<SocketAddr>,
    /// The independent name servers.
    pub outside: Vec<SocketAddr>,
    /// Where connections to an address really go. A loopback address needs none; any other without a route
    /// is unreachable.
    pub routes: HashMap<SocketAddr, Route>,
    /// The certificate authorities that the pretended system trusts, in the place of its own.
    pub system_roots: Vec<CertificateDer<'static>>,
}

/// Where a connection really goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To a server of the test.
    To(SocketAddr),
    /// Nowhere: the system reports this error.
    Fails(io::ErrorKind),
}

impl Pretend {
    /// The real address behind `asked`.
    pub(super) fn route(&self, asked: SocketAddr) -> io::Result<SocketAddr> {
        match self.routes.get(&asked) {
            Some(Route::To(real)) => Ok(*real),
            Some(Route::Fails(kind)) => Err((*kind).into()),
            None if asked.ip().is_loopback() => Ok(asked),
            None => Err(io::ErrorKind::HostUnreachable.into()),
        }
    }
}
