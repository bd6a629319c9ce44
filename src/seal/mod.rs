//! Seals: a report's canonical form, its hash and its signature, and whether they hold; and who may read it.
//!
//! The seal covers the canonical form (RFC 8785) of the report's JSON without the member `seal`: SHA-256 of
//! those bytes, then an Ed25519 signature of the 32 bytes of the hash. Anyone can redo both by hand.
//!
//! Encryption is age's: [`encrypt`] for the [`Recipient`]s of a campaign, [`open`] with the [`Identity`] of one of
//! them, whose file stands under a [`Passphrase`].

mod arrival;
mod campaign;
mod canonical;
mod envelope;
mod format;
mod identity;
mod key;
mod passphrase;
mod pseudonym;
mod reader;
mod recipient;
mod secret_file;
mod signature;
mod transfer;
mod verify;

pub use arrival::arrival;
pub use campaign::{seal_campaign, verify_campaign};
pub use envelope::{decrypt, encrypt, open};
pub use format::is_encrypted;
pub use identity::Identity;
pub use key::Key;
pub use passphrase::Passphrase;
pub use reader::LIMIT;
pub use recipient::{Recipient, readers};
pub use secret_file::write_secret;
pub use signature::{encode, seal};
pub use transfer::Installed;
pub use verify::{Verification, must_hold, verify};
