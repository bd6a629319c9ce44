//! What is encrypted is read by its readers, whole, or by nobody.

use proptest::prelude::*;
use prudence::domain::problem::ProblemKind;
use prudence::domain::{Problem, problem};
use prudence::seal::{Identity, Passphrase, Recipient, decrypt, encrypt, is_encrypted, open};

const LIMIT: usize = 1 << 20;

fn key_of<T>(result: Result<T, Problem>) -> (problem::ProblemKind, String) {
    let problem = result.err().unwrap();
    (problem.kind, problem.sentence.key)
}

fn never() -> Result<Passphrase, Problem> {
    unreachable!("nothing stands under a passphrase here")
}

#[test]
fn each_reader_reads_alone_and_a_stranger_does_not() {
    let readers = [Identity::generate(), Identity::generate()];
    let recipients = readers.each_ref().map(Identity::recipient);
    let encrypted = encrypt("état".as_bytes(), &recipients).unwrap();
    assert!(is_encrypted(&encrypted));
    for reader in readers {
        assert_eq!(decrypt(&encrypted, &[Identity::generate(), reader], LIMIT).unwrap(), "état".as_bytes());
    }
    let stranger = decrypt(&encrypted, &[Identity::generate()], LIMIT);
    assert_eq!(key_of(stranger), (ProblemKind::NotFine, "envelope-not-for-us".to_owned()));
    assert_eq!(key_of(decrypt(&encrypted, &[], LIMIT)).1, "envelope-identity-missing");
}

#[test]
fn nothing_is_encrypted_for_nobody() {
    assert_eq!(key_of(encrypt(b"x", &[])), (ProblemKind::Usage, "recipient-none".to_owned()));
}

#[test]
fn a_public_key_with_a_wrong_character_is_refused() {
    let written = Identity::generate().recipient().to_string();
    assert_eq!(Recipient::parse(&format!(" {written}\n")).unwrap().to_string(), written);
    for place in 0..written.len() {
        let mut typed = written.clone();
        typed.replace_range(place..=place, if &written[place..=place] == "q" { "p" } else { "q" });
        assert_eq!(key_of(Recipient::parse(&typed)), (ProblemKind::Usage, "recipient-wrong".to_owned()), "{typed}");
    }
}

#[test]
fn any_byte_changed_or_missing_is_seen() {
    let reader = Identity::generate();
    let whole = encrypt("Lycée d’essai".as_bytes(), &[reader.recipient()]).unwrap();
    for place in 0..whole.len() {
        let mut changed = whole.clone();
        changed[place] ^= 0x01;
        assert!(decrypt(&changed, std::slice::from_ref(&reader), LIMIT).is_err(), "byte {place}");
        assert!(decrypt(&whole[..place], std::slice::from_ref(&reader), LIMIT).is_err(), "cut after {place}");
    }
    let longer = [whole, b"x".to_vec()].concat();
    assert_eq!(key_of(decrypt(&longer, &[reader], LIMIT)), (ProblemKind::NotFine, "envelope-damaged".to_owned()));
}

#[test]
fn what_is_larger_than_the_limit_is_not_read() {
    let reader = Identity::generate();
    let encrypted = encrypt(&vec![0; LIMIT + 1], &[reader.recipient()]).unwrap();
    assert_eq!(key_of(decrypt(&encrypted, std::slice::from_ref(&reader), LIMIT)).1, "envelope-too-large");
    assert!(decrypt(&encrypted, &[reader], LIMIT + 1).is_ok());
}

#[test]
fn an_identity_file_is_read_under_its_passphrase_only() {
    let identity = Identity::generate();
    let passphrase = Passphrase::chosen("quatre mots pris au hasard".to_owned()).unwrap();
    let file = identity.protected(&passphrase).unwrap();
    assert!(file.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----"));
    let read = Identity::read(&file, &mut || Ok(passphrase.clone())).unwrap();
    assert_eq!(read[0].recipient(), identity.recipient());
    let other = Identity::read(&file, &mut || Ok(Passphrase::new("autre chose".to_owned())));
    assert_eq!(key_of(other), (ProblemKind::NotFine, "passphrase-wrong".to_owned()));
    let cut = Identity::read(&file[..file.len() / 2], &mut || Ok(passphrase.clone()));
    assert_eq!(key_of(cut), (ProblemKind::NotFine, "identity-damaged".to_owned()));
    assert_eq!(key_of(decrypt(&file, &[identity], LIMIT)).1, "envelope-passphrase");
}

#[test]
fn an_identity_file_of_the_age_program_is_read_too() {
    let file = "# created: 2026-11-24T08:00:00Z\r\n# public key: age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\r\n\
                AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\r\n";
    let read = Identity::read(file.as_bytes(), &mut never).unwrap();
    assert_eq!(read[0].recipient().to_string(), "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");
    for none in ["", "# rien\n", "age1abc\n", "\u{e9}"] {
        assert_eq!(key_of(Identity::read(none.as_bytes(), &mut never)).1, "identity-none", "{none}");
    }
}

#[test]
fn a_short_passphrase_is_refused() {
    assert_eq!(key_of(Passphrase::chosen("motdepasse1".to_owned())).1, "passphrase-short");
}

proptest! {
    #[test]
    fn what_was_encrypted_comes_back(content in proptest::collection::vec(any::<u8>(), 0..100_000)) {
        let reader = Identity::generate();
        let encrypted = encrypt(&content, &[reader.recipient()]).unwrap();
        prop_assert_eq!(&*open(&encrypted, &[reader], LIMIT).unwrap(), &content[..]);
        if !is_encrypted(&content) {
            prop_assert_eq!(&*open(&content, &[], LIMIT).unwrap(), &content[..]);
        }
    }
}
