//! The signing key of a folder: it says that two reports come from the same place, not who that is.

use super::secret_file::for_owner_only;
use crate::domain::{Problem, Sentence, hex};
use ed25519_dalek::{Signature, Signer, SigningKey};
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The file of the key in its folder.
const FILE: &str = "signing.key";

/// More than a key file holds; what is longer is not read further.
const LONGEST: u64 = 1024;

/// A signing key.
pub struct Key(pub(super) SigningKey);

impl Key {
    /// Reads the key of `folder`, or creates it: 32 random bytes, written in hexadecimal to `signing.key`.
    ///
    /// Only the owner may read the file: by its rights on Unix, by those of the user's profile on Windows, where
    /// the default folder is. Programs that create it at the same time agree, since the file is locked meanwhile.
    ///
    /// # Errors
    /// When the file cannot be read or created, or is damaged. A damaged file is never replaced.
    pub fn load_or_create(folder: &Path) -> Result<Self, Problem> {
        let path = Self::path_in(folder);
        let written = existing(&path).and_then(|written| match written {
            Some(written) => Ok(Ok(written)),
            None => create(folder, &path),
        });
        let unavailable = |error: io::Error| Problem::io("seal-key-unavailable", &path, &error);
        let written = written.map_err(unavailable)??;
        let damaged = || Problem::unable(Sentence::new("seal-key-damaged").with("path", path.display().to_string()));
        Self::read(&written).ok_or_else(damaged)
    }

    /// Where the key of `folder` is.
    #[must_use]
    pub fn path_in(folder: &Path) -> PathBuf {
        folder.join(FILE)
    }

    /// The key that these bytes are: for schools that do not exist, whose reports must come out the same each time.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public key in hexadecimal, which names the signer.
    #[must_use]
    pub fn public_hex(&self) -> String {
        hex::hex(self.0.verifying_key().as_bytes())
    }

    /// The key that the content of a key file writes: 64 hexadecimal digits.
    pub(super) fn read(written: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(written).ok()?.trim_end();
        Some(Self(SigningKey::from_bytes(&hex::bytes(text)?.try_into().ok()?)))
    }

    /// The content of its file.
    pub(super) fn line(&self) -> String {
        format!("{}\n", hex::hex(self.0.as_bytes()))
    }

    /// The signature of a hash.
    pub(super) fn sign(&self, hash: &[u8; 32]) -> Signature {
        self.0.sign(hash)
    }
}

/// The content of the key file; none when there is no file, or an empty one that a crash left behind.
fn existing(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    file.lock_shared()?;
    let written = content(&file)?;
    Ok(Some(written).filter(|written| !written.is_empty()))
}

/// Writes a new key unless another program just did, and gives what the file then holds.
fn create(folder: &Path, path: &Path) -> io::Result<Result<Vec<u8>, Problem>> {
    fs::create_dir_all(folder)?;
    let mut file = for_owner_only().read(true).write(true).create(true).truncate(false).open(path)?;
    file.lock()?;
    let written = content(&file)?;
    if !written.is_empty() {
        return Ok(Ok(written));
    }
    let mut seed = [0; 32];
    if let Err(error) = getrandom::fill(&mut seed) {
        return Ok(Err(Problem::unable(Sentence::new("seal-no-randomness").with("detail", error.to_string()))));
    }
    let line = format!("{}\n", hex::hex(&seed));
    file.rewind()?;
    file.write_all(line.as_bytes())?;
    file.sync_all()?;
    Ok(Ok(line.into_bytes()))
}

/// What a key file holds: its beginning, when it is longer than any key.
pub(super) fn content(file: &File) -> io::Result<Vec<u8>> {
    let mut written = Vec::new();
    file.take(LONGEST).read_to_end(&mut written)?;
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::problem::ProblemKind;

    fn refused(folder: &Path, key: &str) {
        let problem = Key::load_or_create(folder).err().unwrap();
        assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, key));
    }

    #[test]
    fn a_folder_keeps_its_key_and_two_folders_have_two() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let key = Key::load_or_create(here.path()).unwrap().public_hex();
        assert_eq!(key.len(), 64);
        assert_eq!(Key::load_or_create(here.path()).unwrap().public_hex(), key);
        assert_ne!(Key::load_or_create(there.path()).unwrap().public_hex(), key);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        Key::load_or_create(folder.path()).unwrap();
        let mode = fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_damaged_key_is_told_and_never_replaced() {
        for content in ["clé", "\n", &"0".repeat(63), &"0".repeat(66), &"+f".repeat(32), &"a0".repeat(2000)] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(FILE), content).unwrap();
            refused(folder.path(), "seal-key-damaged");
            assert_eq!(fs::read_to_string(folder.path().join(FILE)).unwrap(), content);
        }
    }

    #[test]
    fn a_key_file_that_a_crash_left_empty_is_filled() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "").unwrap();
        let key = Key::load_or_create(folder.path()).unwrap();
        assert_eq!(Key::load_or_create(folder.path()).unwrap().public_hex(), key.public_hex());
    }

    #[test]
    fn a_key_typed_back_in_capitals_is_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::load_or_create(folder.path()).unwrap();
        let path = folder.path().join(FILE);
        fs::write(&path, fs::read_to_string(&path).unwrap().to_uppercase().replace('\n', "\r\n")).unwrap();
        assert_eq!(Key::load_or_create(folder.path()).unwrap().public_hex(), key.public_hex());
    }

    #[test]
    fn a_folder_that_is_a_file_is_told() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("fichier");
        fs::write(&file, "").unwrap();
        refused(&file, "seal-key-unavailable");
    }

    #[test]
    fn programs_that_create_the_key_at_the_same_time_agree() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("neuf");
        let keys: std::collections::BTreeSet<String> = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..12).map(|_| scope.spawn(|| Key::load_or_create(&folder).unwrap().public_hex())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(keys.len(), 1);
    }
}
