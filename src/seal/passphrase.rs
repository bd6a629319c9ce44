//! Secrets under a passphrase, in age's own passphrase encryption: the `age` program reads them too.

use crate::domain::{Problem, Sentence, reason};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, armor, scrypt};
use std::io::{self, Read, Write};
use std::iter;

/// The fewest characters of a new passphrase: three or four words.
const SHORTEST: usize = 12;

/// The scrypt work factor of what is written here: about a second and 256 MiB, as the `age` program takes.
const WORK: u8 = 18;

/// The largest work factor that is accepted from a file, sixteen times as much.
const MOST_WORK: u8 = 22;

/// More bytes than any secret here has.
const LIMIT: u64 = 64 << 10;

/// A passphrase; wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The passphrase that was typed, as it is.
    #[must_use]
    pub fn new(typed: String) -> Self {
        Self(SecretString::from(typed))
    }

    /// A passphrase for a new file, which must be long enough to resist guessing.
    ///
    /// # Errors
    /// When it has fewer than twelve characters.
    pub fn chosen(typed: String) -> Result<Self, Problem> {
        if typed.chars().count() < SHORTEST {
            return Err(Problem::usage(Sentence::new("passphrase-short").with("least", SHORTEST)));
        }
        Ok(Self::new(typed))
    }
}

/// `secret` under `passphrase`, as lines of text.
///
/// # Errors
/// When the system gives no memory for it.
pub(super) fn protect(secret: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Problem> {
    let failed =
        |error: io::Error| Problem::unable(Sentence::new("passphrase-unusable").with("detail", reason::of(&error)));
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK);
    let encryptor =
        Encryptor::with_recipients(iter::once(&recipient as _)).map_err(|error| failed(io::Error::other(error)))?;
    let written = armor::ArmoredWriter::wrap_output(Vec::new(), armor::Format::AsciiArmor).and_then(|lines| {
        let mut writer = encryptor.wrap_output(lines)?;
        writer.write_all(secret)?;
        writer.finish()?.finish()
    });
    written.map_err(failed)
}

/// What stands under `passphrase` in `bytes`; none when the passphrase is another one.
///
/// # Errors
/// When the bytes are damaged, not under a passphrase at all, or under one that takes too long to try.
pub(super) fn unprotect(bytes: &[u8], passphrase: &Passphrase) -> Result<Option<Vec<u8>>, Problem> {
    let damaged = || Problem::not_fine(Sentence::new("identity-damaged"));
    let decryptor = Decryptor::new_buffered(armor::ArmoredReader::new(bytes)).map_err(|_| damaged())?;
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    let reader = match decryptor.decrypt(iter::once(&identity as _)) {
        Ok(reader) => reader,
        Err(DecryptError::DecryptionFailed) => return Ok(None),
        Err(_) => return Err(damaged()),
    };
    let mut secret = Vec::new();
    reader.take(LIMIT).read_to_end(&mut secret).map_err(|_| damaged())?;
    Ok(Some(secret))
}
