//! Encryption for chosen readers with age: the file is either read as it was written, or not at all.

use super::format::is_encrypted;
use super::{Identity, Recipient};
use crate::domain::{Problem, Sentence, reason};
use age::{DecryptError, Decryptor, Encryptor, armor};
use std::borrow::Cow;
use std::io::{self, Read, Write};

/// `bytes` for these readers, each of whom can read them alone.
///
/// # Errors
/// When there is no reader at all.
pub fn encrypt(bytes: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, Problem> {
    let none = |_| Problem::usage(Sentence::new("recipient-none"));
    let encryptor = Encryptor::with_recipients(recipients.iter().map(|one| &one.0 as _)).map_err(none)?;
    let written = encryptor.wrap_output(Vec::new()).and_then(|mut writer| {
        writer.write_all(bytes)?;
        writer.finish()
    });
    written.map_err(|error| Problem::unable(Sentence::new("envelope-failed").with("detail", reason::of(&error))))
}

/// What was encrypted, as long as it has at most `limit` bytes.
///
/// # Errors
/// When none of the identities may read it, when a single byte of it was changed or is missing, when it stands under
/// a passphrase instead of keys, or when it is larger.
pub fn decrypt(bytes: &[u8], identities: &[Identity], limit: usize) -> Result<Vec<u8>, Problem> {
    let decryptor = Decryptor::new_buffered(armor::ArmoredReader::new(bytes.trim_ascii_start()))
        .map_err(|error| refused(&error))?;
    if decryptor.is_scrypt() {
        return Err(Problem::not_fine(Sentence::new("envelope-passphrase")));
    }
    if identities.is_empty() {
        return Err(Problem::usage(Sentence::new("envelope-identity-missing")));
    }
    let reader = decryptor.decrypt(identities.iter().map(|one| &one.0 as _)).map_err(|error| refused(&error))?;
    let mut content = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(most).read_to_end(&mut content).map_err(|_: io::Error| damaged())?;
    if content.len() > limit {
        return Err(Problem::not_fine(Sentence::new("envelope-too-large").with("limit", limit >> 20)));
    }
    Ok(content)
}

/// What is encrypted, decrypted; anything else as it is.
///
/// # Errors
/// As for [`decrypt`].
pub fn open<'a>(bytes: &'a [u8], identities: &[Identity], limit: usize) -> Result<Cow<'a, [u8]>, Problem> {
    if is_encrypted(bytes) { decrypt(bytes, identities, limit).map(Cow::Owned) } else { Ok(Cow::Borrowed(bytes)) }
}

fn refused(error: &DecryptError) -> Problem {
    match error {
        DecryptError::NoMatchingKeys => Problem::not_fine(Sentence::new("envelope-not-for-us")),
        _ => damaged(),
    }
}

fn damaged() -> Problem {
    Problem::not_fine(Sentence::new("envelope-damaged"))
}
