//! The signing key: it travels, it is never lost to another, and pseudonyms and campaigns hang on it.

use prudence::domain::campaign::{Campaign, parse};
use prudence::domain::establishment::Uai;
use prudence::seal::{Identity, Installed, Key, Passphrase, seal_campaign, verify_campaign, write_secret};
use std::fs;
use tempfile::{TempDir, tempdir};

fn key() -> (TempDir, Key) {
    let folder = tempdir().unwrap();
    let key = Key::load_or_create(folder.path()).unwrap();
    (folder, key)
}

#[test]
fn a_key_travels_under_its_passphrase() {
    let ((_here, key), there) = (key(), tempdir().unwrap());
    let passphrase = Passphrase::chosen("quatre mots pris au hasard".to_owned()).unwrap();
    let file = key.exported(Some(&passphrase)).unwrap();
    let imported = Key::imported(&file, &mut || Ok(passphrase.clone())).unwrap();
    assert_eq!(imported.install(there.path(), false), Ok(Installed::First));
    assert_eq!(Key::load_or_create(there.path()).unwrap().public_hex(), key.public_hex());
    assert_eq!(imported.install(there.path(), false), Ok(Installed::Same));
}

#[test]
fn without_its_protection_the_export_is_the_key_file_itself() {
    let (folder, key) = key();
    let file = key.exported(None).unwrap();
    assert_eq!(fs::read(folder.path().join("signing.key")).unwrap(), file);
    let never = &mut || unreachable!("it stands under no passphrase");
    assert_eq!(Key::imported(&file, never).unwrap().public_hex(), key.public_hex());
    assert_eq!(Key::imported(b"rien", never).err().unwrap().sentence.key, "key-import-none");
}

#[test]
fn another_key_is_replaced_only_when_that_is_said_and_is_kept() {
    let ((folder, ours), (_elsewhere, other)) = (key(), key());
    assert_eq!(other.install(folder.path(), false).unwrap_err().sentence.key, "key-import-other");
    assert_eq!(Key::load_or_create(folder.path()).unwrap().public_hex(), ours.public_hex());
    let Installed::Replaced(kept) = other.install(folder.path(), true).unwrap() else { unreachable!() };
    assert_eq!(Key::load_or_create(folder.path()).unwrap().public_hex(), other.public_hex());
    let back = Key::imported(&fs::read(kept).unwrap(), &mut || unreachable!()).unwrap();
    assert_eq!(back.public_hex(), ours.public_hex());
    assert!(matches!(back.install(folder.path(), true), Ok(Installed::Replaced(_))), "there and back again");
}

#[test]
fn a_damaged_key_file_is_kept_when_a_copy_takes_its_place() {
    let (folder, (_elsewhere, copy)) = (tempdir().unwrap(), key());
    fs::write(folder.path().join("signing.key"), "abîmé").unwrap();
    assert!(copy.install(folder.path(), false).is_err());
    let Installed::Replaced(kept) = copy.install(folder.path(), true).unwrap() else { unreachable!() };
    assert_eq!(fs::read_to_string(kept).unwrap(), "abîmé");
}

#[test]
fn a_pseudonym_is_the_same_within_a_campaign_and_leads_nowhere_else() {
    let ((_here, key), (_there, other)) = (key(), key());
    let [uai, neighbour] = ["0750654D", "0990001N"].map(|uai| Uai::parse(uai).unwrap());
    let (name, signer) = key.pseudonym("rentree", &uai);
    let (again, same) = key.pseudonym("rentree", &uai);
    assert_eq!((again, same.public_hex()), (name.clone(), signer.public_hex()));
    assert!(name.len() == 18 && name.starts_with("P-"), "{name}");
    let others = [key.pseudonym("bilan", &uai), key.pseudonym("rentree", &neighbour), other.pseudonym("rentree", &uai)];
    for (another, signer_of_it) in others {
        assert!(another != name && signer_of_it.public_hex() != signer.public_hex());
    }
    assert_ne!(signer.public_hex(), key.public_hex(), "the school's own key would give it away");
}

fn campaign() -> Campaign {
    let text = format!(
        "schema: prudence.campaign/1\nid: rentree\ntitle: {{fr: R, en: A}}\nasked_by: {{name: S}}\n\
         period: {{from: 2026-11-01, to: 2026-12-31}}\ndeadline: 2026-12-15\n\
         checklists: [{{id: anticipation, version: 1.0.0}}]\nrecipients: [{}]\nissued_at: 2026-11-24T08:00:00Z\n",
        Identity::generate().recipient()
    );
    parse("campagne.yaml", &text).unwrap()
}

#[test]
fn a_campaign_holds_as_it_was_signed_and_not_otherwise() {
    let ((_folder, key), (_elsewhere, other)) = (key(), key());
    assert_eq!(verify_campaign(&campaign()).unwrap_err().sentence.key, "campaign-unsigned");
    let signed = seal_campaign(campaign(), &key).unwrap();
    assert_eq!(verify_campaign(&signed), Ok(()));
    assert_eq!(signed.signer(), Some(key.public_hex().as_str()));
    let changed =
        Campaign { send_to: Some("https://ailleurs.exemple.fr/".to_owned().try_into().unwrap()), ..signed.clone() };
    let seal = seal_campaign(campaign(), &other).unwrap().seal.unwrap();
    let renamed = Campaign {
        seal: signed.seal.clone().map(|own| prudence::domain::report::Seal { public_key: seal.public_key, ..own }),
        ..signed
    };
    for forged in [changed, renamed] {
        assert_eq!(verify_campaign(&forged).unwrap_err().sentence.key, "campaign-signature-wrong");
    }
}

#[test]
fn a_secret_is_written_once_and_for_its_owner() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("lecture.key");
    write_secret(&path, b"un").unwrap();
    assert_eq!(write_secret(&path, b"deux").unwrap_err().sentence.key, "secret-exists");
    assert_eq!(fs::read(&path).unwrap(), b"un");
    assert_eq!(write_secret(&path.join("x"), b"").unwrap_err().sentence.key, "secret-unwritable");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
