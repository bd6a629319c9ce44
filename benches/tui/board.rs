//! The dashboard over ten thousand reports: a key on each of its tabs, the figures that come in, a start.

use crate::gauge::{self, tell, until_written};
use crate::reports::Sample;
use crossterm::event::{KeyCode, KeyEvent};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use portable_pty::CommandBuilder;
use prudence::domain::checklist::Library;
use prudence::domain::establishment::Catalog;
use prudence::domain::union::statistics::{Overview, Question};
use prudence::domain::union::{Archive, Filter, Inbox};
use prudence::store::UnionStore;
use prudence::text::{Language, Text};
use prudence::tui::Heard;
use prudence::tui::dashboard::update::{begin, update};
use prudence::tui::dashboard::{Message, Model, view};
use prudence::tui::theme::Theme;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::path::Path;
use std::time::{Duration, Instant};

const REPORTS: usize = 10_000;
const KEYS: usize = 1000;
const TIMES: usize = 20;

/// Measures the dashboard.
pub fn measure() {
    let folder = tempfile::tempdir().unwrap();
    Sample::make(&folder.path().join("sample")).fill(&folder.path().join("kept"), REPORTS);
    let kept = folder.path().join("kept");
    keys(&kept);
    starts(&kept);
    gauge::idle("the dashboard idle", dashboard(&kept), "provisoire");
}

/// From what comes in, or a key, to its painted frame, tab by tab, and in what is behind each.
fn keys(folder: &Path) {
    let archive = UnionStore::open(folder).unwrap().store;
    let (text, filter) = (Text::new(Language::French), Filter::default());
    let mut model = Model::new(text, Library::built_in(), Catalog::built_in(), filter.clone(), TimeZone::UTC);
    begin(&mut model);
    let mut screen = Screen { terminal: Terminal::new(TestBackend::new(200, 50)).unwrap(), theme: Theme::new(true) };
    let inbox = Inbox::of(archive.received().unwrap());
    let drafted = Overview::draft(&archive, &filter, &Question::default(), Timestamp::now(), &mut |_| {});
    let drafted = drafted.unwrap().unwrap();
    let mut come = |what: &str, message: &dyn Fn() -> Message| {
        let mut taken: Vec<Duration> = (0..TIMES).map(|_| screen.after(&mut model, message())).collect();
        tell(what, &mut taken);
    };
    come("10,000 reports: what came in to its frame", &|| Message::Inbox(Box::new(inbox.clone())));
    come("10,000 reports: the figures to their frame", &|| Message::Drafted(1, Box::new(drafted.clone())));
    let (letter, down, enter, esc) = (KeyCode::Char, KeyCode::Down, KeyCode::Enter, KeyCode::Esc);
    let mut press = |what: &str, into: &[KeyCode], keys: &[KeyCode]| {
        for key in into {
            screen.after(&mut model, heard(*key));
        }
        let keys = keys.iter().copied().cycle().take(KEYS);
        let mut taken: Vec<Duration> = keys.map(|key| screen.after(&mut model, heard(key))).collect();
        tell(&format!("10,000 reports: {what}"), &mut taken);
        screen.after(&mut model, heard(esc));
    };
    press("from tab to tab", &[], &[KeyCode::Tab]);
    press("along the files of a batch", &[letter('r'), enter], &[down]);
    press("along who answered", &[letter('c')], &[down]);
    press("over the map", &[letter('p')], &[KeyCode::Right, down]);
    press("into an item and back", &[letter('p'), KeyCode::PageUp, KeyCode::PageUp, enter], &[enter, esc, down]);
    press("along the demands", &[letter('d'), enter], &[down]);
    press("turning the filter", &[letter('f')], &[KeyCode::Right]);
}

fn heard(code: KeyCode) -> Message {
    Message::Heard(Heard::Key(KeyEvent::from(code)))
}

struct Screen {
    terminal: Terminal<TestBackend>,
    theme: Theme,
}

impl Screen {
    /// From a message to its painted frame.
    fn after(&mut self, model: &mut Model, message: Message) -> Duration {
        let start = Instant::now();
        update(model, message);
        self.terminal.draw(|frame| view::draw(model, &self.theme, frame)).unwrap();
        start.elapsed()
    }
}

/// From the start of the program to the first frame, and to the figures.
fn starts(folder: &Path) {
    for (what, word) in [("first frame", "Réception"), ("what came in", "Reçus"), ("figures", "provisoire")] {
        let mut taken: Vec<Duration> = (0..TIMES).map(|_| until_written(dashboard(folder), word)).collect();
        tell(&format!("10,000 reports: start to {what}"), &mut taken);
    }
}

fn dashboard(folder: &Path) -> CommandBuilder {
    let mut command = gauge::prudence(folder);
    command.args(["union", "dashboard"]);
    command
}
