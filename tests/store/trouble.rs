//! Folders and databases that cannot be used: each is told in a sentence that names the place, and nothing is lost.

use crate::college::college;
use jiff::Timestamp;
use prudence::domain::checklist::{Answer, ItemRef, Operation};
use prudence::domain::problem::ProblemKind;
use prudence::domain::report::Chain;
use prudence::domain::{Problem, Sentence};
use prudence::store::Store;
use prudence::text::{Language, Text};
use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "prudence.db";

/// A folder with one audit and `answers` answers.
fn answered(answers: i64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap().store;
    let audit = store.create_audit(&college(), Timestamp::UNIX_EPOCH).unwrap();
    for number in 0..answers {
        let item = ItemRef::new("anticipation", &format!("item-{number}"));
        let operation = Operation::Set { item, answer: Some(Answer::Yes), note: Some("vu ".repeat(50)) };
        store.record(audit, Timestamp::UNIX_EPOCH, &operation).unwrap();
    }
    folder
}

/// The sentence in both languages: it exists, it is complete, and it names `place`.
fn told(sentence: &Sentence, place: &Path) {
    for language in [Language::French, Language::English] {
        let said = Text::new(language).say(sentence);
        assert_ne!(said, sentence.key);
        assert!(!said.contains('{'), "{said}");
        assert!(said.contains(&place.display().to_string()), "{said}");
    }
}

fn refused(folder: &Path, key: &str, place: &Path) -> Problem {
    let problem = Store::open(folder).unwrap_err();
    assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, key));
    told(&problem.sentence, place);
    problem
}

/// The database is put aside with this content, told, and a new one works in its place.
fn kept(folder: &Path, content: &[u8]) -> PathBuf {
    let opened = Store::open(folder).unwrap();
    let kept = opened.set_aside.clone().unwrap();
    assert_eq!(kept.parent(), Some(folder));
    assert!(kept.file_name().unwrap().to_string_lossy().starts_with("prudence-corrupt-"));
    assert!(fs::read(&kept).unwrap() == content, "kept to the byte");
    told(&opened.notice().unwrap(), &kept);
    opened.store.create_audit(&college(), Timestamp::UNIX_EPOCH).unwrap();
    drop(opened);
    let again = Store::open(folder).unwrap();
    assert_eq!((again.set_aside, again.store.audits().unwrap().len()), (None, 1));
    kept
}

#[test]
fn a_folder_that_is_a_file_is_told() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("fichier");
    fs::write(&file, "mes notes").unwrap();
    refused(&file, "store-folder-is-file", &file);
    let below = file.join("prudence");
    refused(&below, "store-folder-is-file", &below);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mes notes");
}

#[test]
fn a_database_that_is_a_folder_is_told() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join(FILE);
    fs::create_dir(&path).unwrap();
    refused(root.path(), "store-closed", &path);
}

#[cfg(unix)]
#[test]
fn folders_and_files_without_the_right_to_write_are_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = answered(1);
    let path = folder.path().join(FILE);
    let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o555);
    if fs::write(folder.path().join("essai"), "").is_ok() {
        return; // The administrator may write everywhere.
    }
    let missing = folder.path().join("sous-dossier");
    refused(&missing, "store-folder-denied", &missing);
    refused(folder.path(), "store-read-only", &path);
    allow(folder.path(), 0o755);
    allow(&path, 0o444);
    refused(folder.path(), "store-read-only", &path);
    allow(&path, 0o000);
    refused(folder.path(), "store-closed", &path);
}

#[test]
fn a_database_of_the_first_version_keeps_its_answers_and_takes_what_came_since() {
    let folder = tempfile::tempdir().unwrap();
    let database = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    database.execute_batch(include_str!("../../src/store/schema.sql")).unwrap();
    database.pragma_update(None, "user_version", 1).unwrap();
    let school = serde_json::to_string(&college()).unwrap();
    let added = "INSERT INTO audits (establishment, created_at, updated_at) VALUES (?1, ?2, ?2)";
    database.execute(added, (school, "2026-11-23T08:00:00Z")).unwrap();
    drop(database);
    for _ in 0..2 {
        let opened = Store::open(folder.path()).unwrap();
        assert_eq!(opened.set_aside, None);
        assert_eq!(opened.store.audits().unwrap().len(), 1);
        assert_eq!(opened.store.last_export(1, &Chain::default()), Ok(None));
    }
}

#[test]
fn a_database_of_a_later_version_is_left_as_it_is() {
    let folder = answered(3);
    let path = folder.path().join(FILE);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();
    let problem = refused(folder.path(), "store-later", &path);
    assert!(Text::new(Language::French).say(&problem.sentence).contains("plus récente"));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_file_that_is_no_database_is_kept_aside() {
    for content in ["mes notes".as_bytes(), &[0; 5000], &[0xFF; 70], "SQLite format 3\0 et puis rien".as_bytes()] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), content).unwrap();
        kept(folder.path(), content);
    }
}

#[test]
fn an_empty_file_is_a_database_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "").unwrap();
    assert_eq!(Store::open(folder.path()).unwrap().set_aside, None);
}

#[test]
fn a_database_of_another_program_is_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE recettes (nom TEXT)").unwrap();
    let content = fs::read(&path).unwrap();
    kept(folder.path(), &content);
}

#[test]
fn a_database_without_its_tables_is_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    rusqlite::Connection::open(&path).unwrap().pragma_update(None, "user_version", 1).unwrap();
    let content = fs::read(&path).unwrap();
    kept(folder.path(), &content);
}

#[test]
fn a_database_cut_short_is_kept_aside() {
    let folder = answered(60);
    let path = folder.path().join(FILE);
    let whole = fs::read(&path).unwrap();
    let half = &whole[..whole.len() / 2];
    fs::write(&path, half).unwrap();
    kept(folder.path(), half);
}

#[test]
fn a_database_with_a_broken_page_is_kept_aside_whatever_its_size() {
    for answers in [60, 6000] {
        let folder = filled(answers);
        let path = folder.path().join(FILE);
        let mut content = fs::read(&path).unwrap();
        let journal = content.windows(7).rposition(|bytes| bytes == b"item-15").unwrap();
        let page = journal / 4096 * 4096;
        content[page..page + 200].fill(0xA5);
        fs::write(&path, &content).unwrap();
        kept(folder.path(), &content);
    }
}

/// Like [`answered`], in one transaction.
fn filled(answers: i64) -> tempfile::TempDir {
    let folder = answered(0);
    let mut database = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    let transaction = database.transaction().unwrap();
    for number in 0..answers {
        let operation = format!(
            r#"{{"set":{{"item":{{"checklist":"a","item":"item-{number}"}},"answer":"yes","note":"{}"}}}}"#,
            "vu ".repeat(50)
        );
        let added = "INSERT INTO journal (audit, at, operation) VALUES (1, '1970-01-01T00:00:00Z', ?1)";
        transaction.execute(added, [operation]).unwrap();
    }
    transaction.commit().unwrap();
    folder
}

#[test]
fn a_large_database_that_is_whole_opens() {
    let folder = filled(6000);
    let opened = Store::open(folder.path()).unwrap();
    assert_eq!((opened.set_aside, opened.store.audits().unwrap()[0].answers), (None, 6000));
}

#[test]
fn what_was_kept_aside_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let contents: Vec<String> = (0..4).map(|number| format!("pas une base, n° {number}")).collect();
    let mut names = Vec::new();
    for content in &contents {
        fs::write(folder.path().join(FILE), content).unwrap();
        names.push(Store::open(folder.path()).unwrap().set_aside.unwrap());
    }
    let read: Vec<String> = names.iter().map(|name| fs::read_to_string(name).unwrap()).collect();
    assert_eq!(read, contents);
}

#[test]
fn the_log_of_a_damaged_database_is_kept_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("prudence.db-wal");
    fs::write(folder.path().join(FILE), "pas une base").unwrap();
    fs::write(&log, "un journal").unwrap();
    let kept = Store::open(folder.path()).unwrap().set_aside.unwrap();
    let kept_log = format!("{}-wal", kept.display());
    assert_eq!(fs::read_to_string(kept_log).unwrap(), "un journal");
}

#[test]
fn programs_that_find_the_damage_at_the_same_time_put_it_aside_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join(FILE), "pas une base").unwrap();
    let created = |_| {
        let opened = Store::open(path).unwrap();
        opened.store.create_audit(&college(), Timestamp::UNIX_EPOCH).unwrap();
        opened.set_aside
    };
    let aside: Vec<PathBuf> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6).map(|number| scope.spawn(move || created(number))).collect();
        threads.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(aside.len(), 1);
    assert_eq!(Store::open(path).unwrap().store.audits().unwrap().len(), 6, "nobody's new database was put aside");
}

#[test]
fn a_damaged_database_that_another_program_has_open_is_left_in_place() {
    let folder = answered(60);
    let path = folder.path().join(FILE);
    let open_elsewhere = Store::open(folder.path()).unwrap().store;
    let mut content = fs::read(&path).unwrap();
    let half = content.len() / 2;
    content[half..].fill(0xA5);
    fs::write(&path, &content).unwrap();
    refused(folder.path(), "store-damaged-in-use", &path);
    assert!(fs::read(&path).unwrap() == content);
    drop(open_elsewhere);
    assert!(Store::open(folder.path()).unwrap().set_aside.is_some());
}

#[test]
fn a_line_that_cannot_be_read_is_told_and_left_alone() {
    let folder = answered(1);
    let path = folder.path().join(FILE);
    let added = r#"INSERT INTO journal (audit, at, operation) VALUES (1, '1970-01-01T00:00:00Z', '"later"')"#;
    rusqlite::Connection::open(&path).unwrap().execute(added, []).unwrap();
    let opened = Store::open(folder.path()).unwrap();
    let problem = opened.store.load_audit(1).unwrap_err();
    assert_eq!((problem.kind, problem.sentence.key.as_str()), (ProblemKind::Unable, "store-unreadable"));
    told(&problem.sentence, &path);
    assert_eq!(opened.set_aside, None);
}
