//! A collection that is killed at any instant and run again leaves the archive that it would have left.

use super::entries::{Told, entry};
use super::place::{Place, archive, filed};
use jiff::Timestamp;
use prudence::domain::Sentence;
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::{Archive, Arrival, Content, Contents, Filed, Held, Measures, Reckoning, Ruling};
use prudence::store::{Intake, Progress, Source, UnionStore};
use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const KILLS: usize = 100;

/// Kills upon one archive before it is collected to the end.
const IN_A_ROW: usize = 4;

/// Files that come in: some of them twice, some in an older revision, some under another key.
const FILES: usize = 400;

/// Names the folder in which [`child`] collects; without it, that test has nothing to do.
const FOLDER: &str = "PRUDENCE_TEST_COLLECT_FOLDER";

/// Says whether it is [`HALTING`], or goes on to the end.
const HOW: &str = "PRUDENCE_TEST_COLLECT_HOW";

/// It says [`KEPT`] once the first reports are kept, and does not go on.
const HALTING: &str = "halting";

const KEPT: &str = "kept";

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

#[test]
fn what_was_collected_before_is_shown_after_a_kill_and_the_rest_is_told() {
    let place = Place::new();
    (0..60).for_each(|number| write(&place.path(""), number));
    collect(&place.path(""));
    let stats = |told: bool| {
        let stats = place.run("union stats --json", b"");
        assert_eq!(stats.err.contains("relancez prudence union collect"), told, "{}", stats.err);
        serde_json::from_str::<serde_json::Value>(&stats.out).unwrap()["reports"].clone()
    };
    let before = stats(false);
    assert!(before.as_u64().is_some_and(|reports| reports > 5));
    fs::remove_dir_all(place.path("reçu")).unwrap();
    (60..FILES).for_each(|number| write(&place.path(""), number));
    kill_after_the_first_reports(&place.path(""));
    assert!(archive(&place.path("données")).unsettled().unwrap() > 0);
    assert_eq!(stats(true), before);
    collect(&place.path(""));
    assert_ne!(stats(false), before);
}

#[test]
fn a_decision_settles_nothing_of_what_an_interrupted_collection_brought() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = archive(folder.path());
    store.receive(&["1 0 K", "1 0 L"].map(arrival), &[], Timestamp::UNIX_EPOCH).unwrap();
    store.settle().unwrap();
    // Two keys speak for school 2, but the collection is killed between them: neither may be let in before the other.
    store.receive(&[arrival("2 0 L")], &[], Timestamp::UNIX_EPOCH).unwrap();
    store.rule(&["1-0-L"], Ruling::Refused, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!((digests(&store), store.unsettled().unwrap()), (vec!["1-0-K".to_owned()], 1));
    store.receive(&[arrival("2 0 K")], &[], Timestamp::UNIX_EPOCH).unwrap();
    store.settle().unwrap();
    assert_eq!((digests(&store), store.unsettled().unwrap()), (vec!["1-0-K".to_owned()], 0));
}

#[test]
fn a_decision_about_several_is_kept_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = archive(folder.path());
    store.receive(&[arrival("1 0 K")], &[], Timestamp::UNIX_EPOCH).unwrap();
    store.settle().unwrap();
    let problem = store.rule(&["1-0-K", "absent"], Ruling::Refused, Timestamp::UNIX_EPOCH).unwrap_err();
    assert_eq!(problem.sentence.key, "union-no-such-report");
    store.settle().unwrap();
    assert_eq!(digests(&store), ["1-0-K"]);
}

/// A folder with files to collect.
fn received() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    (0..FILES).for_each(|number| write(folder.path(), number));
    folder
}

/// Puts one more file where it will be collected.
fn write(folder: &Path, number: usize) {
    fs::create_dir_all(folder.join("reçu")).unwrap();
    fs::write(folder.join(format!("reçu/{number:03}.txt")), text(number)).unwrap();
}

fn digests(store: &UnionStore) -> Vec<String> {
    filed(store).into_iter().map(|report| report.digest).collect()
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
    collect_telling(folder, &mut |_| {})
}

fn collect_telling(folder: &Path, progress: &mut dyn FnMut(Progress)) -> Reckoning {
    let source = Source { name: "reçu".to_owned(), path: folder.join("reçu") };
    let examine = |_: &str, bytes: &[u8]| Ok::<_, Sentence>(arrival(std::str::from_utf8(bytes).unwrap()));
    let intake = Intake { examine: &examine, forms: &[], at: Timestamp::UNIX_EPOCH };
    intake.collect(&[source], &mut archive(&folder.join("données")), progress).unwrap()
}

/// Starts a child that collects, and kills it at a random instant; whether it was still at it.
fn collect_and_kill(folder: &Path) -> bool {
    let mut child = start(folder, "to the end");
    std::thread::sleep(std::time::Duration::from_micros(random() % 60_000));
    let at_it = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    at_it
}

/// Starts a child that keeps the first reports, and kills it before it goes on.
fn kill_after_the_first_reports(folder: &Path) {
    let mut child = start(folder, HALTING);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == KEPT), "the child keeps something");
    child.kill().unwrap();
    child.wait().unwrap();
}

/// This very program again, running only the test [`child`].
fn start(folder: &Path, how: &str) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "interrupted::child", "--nocapture"]).env(FOLDER, folder).env(HOW, how);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// What the child runs.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let halts = std::env::var_os(HOW).is_some_and(|how| how == HALTING);
    collect_telling(Path::new(&folder), &mut |_| {
        if halts {
            println!("\n{KEPT}");
            std::thread::park();
        }
    });
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
