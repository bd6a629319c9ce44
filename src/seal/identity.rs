//! The secret with which a representative reads encrypted reports: an age X25519 identity.

use super::Recipient;
use super::format::is_encrypted;
use super::passphrase::{Passphrase, protect, unprotect};
use crate::domain::{Problem, Sentence, written};
use age::secrecy::ExposeSecret;
use age::x25519;

/// A secret key.
#[derive(Clone)]
pub struct Identity(pub(super) x25519::Identity);

impl Identity {
    /// A new secret key, from the system's randomness.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The public key for which reports are encrypted.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The content of its file: an age identity file under a passphrase.
    ///
    /// # Errors
    /// When the system gives no memory for it.
    pub fn protected(&self, passphrase: &Passphrase) -> Result<Vec<u8>, Problem> {
        let lines = format!("# public key: {}\n{}\n", self.recipient(), self.0.to_string().expose_secret());
        protect(lines.as_bytes(), passphrase)
    }

    /// The secret keys of an identity file, ours or one of `age-keygen`.
    ///
    /// `ask` is asked for the passphrase, once, and only when the file stands under one.
    ///
    /// # Errors
    /// When the file is damaged or holds no secret key, when the passphrase is another one, and what `ask` says.
    pub fn read(bytes: &[u8], ask: &mut dyn FnMut() -> Result<Passphrase, Problem>) -> Result<Vec<Self>, Problem> {
        let bytes = &*written::utf8(bytes);
        if !is_encrypted(bytes) {
            return listed(bytes);
        }
        let lines = unprotect(bytes, &ask()?)?;
        listed(&lines.ok_or_else(|| Problem::not_fine(Sentence::new("passphrase-wrong")))?)
    }
}

/// The secret keys of the lines of an identity file; its other lines are empty, or comments.
fn listed(bytes: &[u8]) -> Result<Vec<Identity>, Problem> {
    let none = || Problem::not_fine(Sentence::new("identity-none"));
    let text = std::str::from_utf8(bytes).map_err(|_| none())?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    // What stands in the file is never repeated: it may be most of a secret.
    let identities: Result<Vec<Identity>, _> = lines.map(|line| line.parse().map(Identity)).collect();
    identities.ok().filter(|identities| !identities.is_empty()).ok_or_else(none)
}
