//! The school's program: a key, a checklist of 5,000 items, a start.

use crate::college::college;
use crate::gauge::{self, tell, until_written};
use crossterm::event::{KeyCode, KeyEvent};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use portable_pty::CommandBuilder;
use prudence::domain::checklist::{Answer, Entry, ItemRef, Journal, Library, Operation};
use prudence::domain::establishment::{Catalog, Establishment, Kind};
use prudence::domain::report::Audit;
use prudence::store::Store;
use prudence::text::{Language, Text};
use prudence::tui::theme::Theme;
use prudence::tui::update::update;
use prudence::tui::{Effect, Heard, Message, Model, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const KEYS: usize = 5000;
const LONG: usize = 5000;
const STARTS: usize = 30;

/// Measures the school's program.
pub fn measure() {
    let folder = answered();
    keys(&folder);
    long_list();
    starts(folder.path());
    gauge::idle("the school's program idle", gauge::prudence(folder.path()), "Accueil");
}

/// A folder in which every built-in item is answered.
fn answered() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap().store;
    let audit = store.create_audit(&school(), Timestamp::UNIX_EPOCH).unwrap();
    for list in Library::built_in().checklists() {
        for (item, index) in list.items.iter().zip(0..) {
            let answer = Some([Answer::Yes, Answer::Partial, Answer::No, Answer::Unknown][index % 4].clone());
            let item = ItemRef::new(&list.id, &item.id);
            let note = Some("Vu avec le RUPN, à relire en conseil pédagogique.".to_owned());
            store.record(audit, Timestamp::UNIX_EPOCH, &Operation::Set { item, answer, note }).unwrap();
        }
    }
    folder
}

fn school() -> Establishment {
    Establishment { kind: Kind::Lycee, ..college() }
}

/// From a key to its painted frame, without the disk: through the checklists, answering as one goes, and all screens.
fn keys(folder: &TempDir) {
    let store = Store::open(folder.path()).unwrap().store;
    let audit = store.load_audit(store.current_audit().unwrap().unwrap()).unwrap();
    let text = Text::new(Language::French);
    let mut model = Model::new(text, Library::built_in(), Catalog::built_in(), Timestamp::now(), TimeZone::UTC);
    model.open(audit, None);
    let mut terminal = Terminal::new(TestBackend::new(200, 50)).unwrap();
    let theme = Theme::new(true);
    let mut taken: Vec<Duration> = Vec::with_capacity(KEYS);
    for code in "loppnjjoutjjaefallvh".chars().map(key).cycle().take(KEYS) {
        let start = Instant::now();
        press(&mut model, code);
        terminal.draw(|frame| view::draw(&model, &theme, frame)).unwrap();
        taken.push(start.elapsed());
    }
    tell("key to painted frame, 200 x 50", &mut taken);
}

/// From a key to its painted frame in a checklist of 5,000 items: scrolling, answering, filtering, searching.
fn long_list() {
    let mut library = Library::default();
    library.insert_text("longue.yaml", &long_text()).unwrap();
    let school = school();
    let (journal, editions) = (Journal::default(), Vec::new());
    let audit = Audit { id: 1, establishment: school, day: None, journal, editions };
    let text = Text::new(Language::French);
    let mut model = Model::new(text, library, Catalog::built_in(), Timestamp::now(), TimeZone::UTC);
    model.open(audit, None);
    press(&mut model, KeyCode::Char('l'));
    let mut terminal = Terminal::new(TestBackend::new(200, 50)).unwrap();
    let theme = Theme::new(true);
    let mut run = |what: &str, keys: &[KeyCode], count: usize| {
        let mut taken = Vec::with_capacity(count);
        for code in keys.iter().copied().cycle().take(count) {
            let start = Instant::now();
            press(&mut model, code);
            terminal.draw(|frame| view::draw(&model, &theme, frame)).unwrap();
            taken.push(start.elapsed());
        }
        tell(what, &mut taken);
    };
    let (down, letter) = (KeyCode::Down, KeyCode::Char);
    run("5,000 items: scrolling to the end", &[down], LONG);
    run("5,000 items: from theme to theme", &[KeyCode::Left], LONG / 50);
    run("5,000 items: answering", &[letter('o'), letter('n'), letter('p')], 300);
    run("5,000 items: turning the filter", &[letter('f'), letter(' '), KeyCode::Delete, KeyCode::Esc], 100);
    run("5,000 items: searching", &[letter('r'), letter('q'), letter('u'), letter('4'), KeyCode::Esc], 100);
}

/// A checklist of 5,000 items in themes of fifty.
fn long_text() -> String {
    let mut text =
        "schema: prudence.checklist/1\nid: longue\nversion: 1.0.0\ntitle: {fr: L, en: L}\nthemes:\n".to_owned();
    for theme in 0..LONG.div_ceil(50) {
        writeln!(text, "  - {{id: t{theme}, title: {{fr: Thème {theme}, en: Theme}}}}").unwrap();
    }
    text.push_str("items:\n");
    for item in 0..LONG {
        let question = format!("Question {item} : {}", "assez longue pour plusieurs lignes, ".repeat(item % 4));
        let rest = "kind: yesno, severity: major, owners: [school], why: {fr: Pour savoir., en: To know.}";
        writeln!(text, "  - {{id: i{item}, theme: t{}, text: {{fr: \"{question}\", en: Q}}, {rest}}}", item / 50)
            .unwrap();
    }
    text
}

/// Letters stand for themselves, but `f` and `h` are left again with Esc, and `j` is an arrow.
fn key(letter: char) -> KeyCode {
    match letter {
        'f' | 'h' => KeyCode::Esc,
        'j' => KeyCode::Down,
        letter => KeyCode::Char(letter),
    }
}

/// Presses a key; what is to be recorded counts as recorded.
fn press(model: &mut Model, code: KeyCode) {
    for effect in update(model, Heard::Key(KeyEvent::from(code)).into()) {
        if let Effect::Record(operation) = effect {
            let entry = Entry { sequence: 1000, at: Timestamp::UNIX_EPOCH, operation };
            update(model, Message::Recorded(entry));
        }
    }
}

/// From the start of the program to the first frame, beside what a start costs at least, and an editor's.
fn starts(folder: &Path) {
    let mut first = Vec::new();
    let mut nothing = Vec::new();
    let mut editor = Vec::new();
    for _ in 0..STARTS {
        first.push(until_written(gauge::prudence(folder), "Accueil"));
        nothing.push(until_written(CommandBuilder::new("true"), ""));
        if Path::new("/usr/bin/vim").exists() {
            let mut vim = CommandBuilder::new("/usr/bin/vim");
            vim.args(["-u", "NONE", "-N"]);
            editor.push(until_written(vim, "VIM"));
        }
    }
    tell("start to first frame, all items answered", &mut first);
    tell("the program `true`, start to end", &mut nothing);
    tell("vim -u NONE, start to first frame", &mut editor);
}
