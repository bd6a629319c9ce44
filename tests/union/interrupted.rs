//! A collection that is killed at any instant and run again leaves the archive that it would have left.

use super::entries::{Told, entry};
use super::place::{archive, filed};
use jiff::Timestamp;
use prudence::domain::Sentence;
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::{Archive, Arrival, Content, Contents, Filed, Held, Measures, Reckoning};
use prudence::store::{Intake, Source};
use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const KILLS: usize = 100;

/// Kills upon one archive before it is collected to the end.
const IN_A_ROW: usize = 4;

/// Files that come in: some of them twice, some in an older revision, some under another key.
const FILES: usize = 400;

/// Names the folder in which [`child`] collects; without it, that test has nothing to do.
const FOLDER: &str = "PRUDENCE_TEST_COLLECT_FOLDER";

#[test]
fn after_100_kills_the_archive_is_what_it_would_have_been() {
    let undisturbed = received();
    let expected = collect(undisturbed.path());
    assert!(expected.adds_up() && !expected.accepted.is_empty() && !expected.quarantined.is_empty());
    let mut interrupted = 0;
    for _ in 0..KILLS / IN_A_ROW {
        let folder = received();
        for _ in 0..IN_A_ROW {
            interrupted += usize::from(collect_and_kill(folder.path()));
            whole(folder.path());
        }
        let reckoning = collect(folder.path());
        if interrupted == 0 {
            assert_eq!(reckoning.received, expected.received);
        }
        assert_eq!(kept(folder.path()), kept(undisturbed.path()));
    }
    assert!(interrupted > KILLS / 4, "the kills must fall while reports are being collected: {interrupted}");
}

#[test]
fn what_an_interrupted_collection_kept_is_told_by_the_next_one() {
    let folder = received();
    let mut store = archive(&folder.path().join("données"));
    let half: Vec<Arrival> = (0..FILES / 2).map(|number| arrival(&text(number))).collect();
    store.receive(&half, &[], Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(filed(&store), [], "nothing counts before the archive is settled");
    drop(store);
    let undisturbed = received();
    assert_eq!(collect(folder.path()), collect(undisturbed.path()));
}

/// A folder with files to collect.
fn received() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("reçu")).unwrap();
    for number in 0..FILES {
        fs::write(folder.path().join(format!("reçu/{number:03}.txt")), text(number)).unwrap();
    }
    folder
}

/// What stands in a file: a school, a revision and a key.
fn text(number: usize) -> String {
    let key = if number % 41 == 17 { "L" } else { "K" };
    format!("{} {} {key}", number / 3, number % 3 % 2)
}

/// A report as such a file tells it.
fn arrival(text: &str) -> Arrival {
    let [school, revision, key] = text.split(' ').collect::<Vec<_>>().try_into().unwrap();
    let digest = format!("{school}-{revision}-{key}");
    let entry = entry(&digest).of(school.parse::<u128>().unwrap()).at(revision.parse::<u32>().unwrap() + 1);
    let entry = entry.school(school).by(key);
    let filed = Filed {
        digest: digest.clone(),
        school: entry.school.clone(),
        campaign: None,
        created_at: entry.created_at,
        academie: None,
        departement: None,
        kind: Kind::College,
        ent: None,
        verdict: ReadinessVerdict::Ready,
        sheets: Vec::new(),
        phases: Vec::new(),
    };
    let content = Content::Report(Box::new(Contents { entry, filed, measures: Measures::default() }));
    Arrival { digest, origin: text.to_owned(), raw: text.as_bytes().to_vec(), content }
}

/// Collects to the end.
fn collect(folder: &Path) -> Reckoning {
    let source = Source { name: "reçu".to_owned(), path: folder.join("reçu") };
    let examine = |_: &str, bytes: &[u8]| Ok::<_, Sentence>(arrival(std::str::from_utf8(bytes).unwrap()));
    let intake = Intake { examine: &examine, forms: &[], at: Timestamp::UNIX_EPOCH };
    intake.collect(&[source], &mut archive(&folder.join("données")), &mut |_| {}).unwrap()
}

/// Starts a child that collects, and kills it at a random instant; whether it was still at it.
fn collect_and_kill(folder: &Path) -> bool {
    let mut child = start(folder);
    std::thread::sleep(std::time::Duration::from_micros(random() % 60_000));
    let at_it = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    at_it
}

/// This very program again, running only the test [`child`].
fn start(folder: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "interrupted::child"]).env(FOLDER, folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// What the child runs.
#[test]
fn child() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        collect(Path::new(&folder));
    }
}

/// No report is there by half: each has its file, and every file its report.
fn whole(folder: &Path) {
    let store = archive(&folder.join("données"));
    for number in 0..FILES {
        let expected = arrival(&text(number));
        let raw = store.raw(&expected.digest).unwrap();
        assert!(raw.is_none_or(|raw| raw == expected.raw));
    }
    for report in filed(&store) {
        assert!(store.raw(&report.digest).unwrap().is_some());
    }
}

/// All that an archive tells, but for the names and the times of arrival.
fn kept(folder: &Path) -> (Vec<Filed>, BTreeSet<String>, Vec<Option<Vec<u8>>>) {
    let store = archive(&folder.join("données"));
    let held = store.held().unwrap().into_iter().map(|held: Held| format!("{} {:?}", held.digest, held.doubt));
    let files = (0..FILES).map(|number| store.raw(&arrival(&text(number)).digest).unwrap());
    (filed(&store), held.collect(), files.collect())
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
