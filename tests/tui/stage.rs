//! A fixed model to look at, and the screen as text.

use crate::{sample, small};
use crossterm::event::{KeyCode, KeyEvent};
use jiff::tz::TimeZone;
use prudence::domain::checklist::{ItemRef, Library};
use prudence::domain::establishment::{Address, Addresses, Catalog};
use prudence::export::preview;
use prudence::text::{Language, Text};
use prudence::tui::theme::Theme;
use prudence::tui::update::update;
use prudence::tui::{Effect, Message, Model, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// The three sizes at which every screen is looked at.
pub const SIZES: [(u16, u16); 3] = [(80, 24), (40, 12), (200, 50)];

/// A person who has not filled in the form.
pub fn newcomer() -> Model {
    let now = sample::moment("2026-11-23T08:10:00Z");
    Model::new(Text::new(Language::French), Library::built_in(), Catalog::built_in(), now, TimeZone::UTC)
}

/// The sample lycée on the start screen, after a morning on which its portal was saturated.
pub fn lycee(language: Language) -> Model {
    let now = sample::moment("2026-11-23T08:10:00Z");
    let library = Library::built_in();
    let mut audit = sample::audit(&library, sample::Mood::Ordinary);
    audit.establishment.addresses = addresses();
    let mut model = Model::new(Text::new(language), library, sample::catalog(), now, TimeZone::UTC);
    model.open(audit, Some(&sample::round()));
    model
}

fn addresses() -> Addresses {
    let address = |url| Some(Address::parse(url).unwrap());
    Addresses {
        portal: address("https://ent.exemple.fr/"),
        login: address("https://cas.exemple.fr/login"),
        school_life: address("https://vie-scolaire.exemple.fr/"),
    }
}

/// The sample college, whose short checklist has every kind of question.
pub fn college() -> Model {
    let now = sample::moment("2026-11-23T08:10:00Z");
    let mut model = Model::new(Text::new(Language::French), small::library(), sample::catalog(), now, TimeZone::UTC);
    model.open(small::audit(), Some(&sample::round()));
    model
}

/// The report that the report screen previews.
pub fn previewed(model: &mut Model) {
    let lines = preview(&sample::report(), &model.text);
    update(model, Message::Previewed(lines));
}

/// Presses a key.
pub fn press(model: &mut Model, code: KeyCode) -> Vec<Effect> {
    update(model, Message::Key(KeyEvent::from(code)))
}

/// Types a text, key by key.
pub fn type_in(model: &mut Model, text: &str) -> Vec<Effect> {
    text.chars().flat_map(|c| press(model, KeyCode::Char(c))).collect()
}

/// The cells of the screen.
pub fn cells(model: &Model, (width, height): (u16, u16)) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(model, &Theme::new(true), frame)).unwrap();
    terminal.backend().buffer().clone()
}

/// The screen, line by line, without the spaces at their ends.
pub fn rows(model: &Model, size: (u16, u16)) -> Vec<String> {
    let buffer = cells(model, size);
    let row =
        |y| (0..size.0).filter_map(|x| buffer.cell((x, y))).map(ratatui::buffer::Cell::symbol).collect::<String>();
    (0..size.1).map(|y| row(y).trim_end().to_owned()).collect()
}

/// The screen at the three sizes, in frames, so that what is cut at the edge is seen.
pub fn framed(model: &Model) -> String {
    SIZES.map(|size| frame(model, size)).join("\n")
}

fn frame(model: &Model, size: (u16, u16)) -> String {
    let width = usize::from(size.0);
    let title = format!("─ {} × {} ", size.0, size.1);
    let mut framed = format!("┌{title:─<width$}┐\n");
    for row in rows(model, size) {
        framed.extend([format!("│{row:<width$}│\n")]);
    }
    framed.extend([format!("└{:─<width$}┘", "")]);
    framed
}

/// Every screen and every question in front of it, by name.
pub fn everything() -> Vec<(&'static str, Model)> {
    use KeyCode::{Char, Enter, F, Tab};
    let school = |keys: &[KeyCode]| after(lycee(Language::French), keys);
    let short = |item: &str, keys: &[KeyCode]| {
        let mut model = college();
        press(&mut model, Char('l'));
        model.show(&ItemRef::new("courte", item));
        after(model, keys)
    };
    let mut reported = school(&[Char('e')]);
    previewed(&mut reported);
    let mut short_report = after(college(), &[Char('e')]);
    let lines = preview(&small::report(), &short_report.text);
    update(&mut short_report, Message::Previewed(lines));
    let mut searching = newcomer();
    type_in(&mut searching, "0750654D");
    let mut searching = after(searching, &[Tab, Tab, Tab, Tab]);
    type_in(&mut searching, "e");
    let mut running = school(&[Char('v'), Char('v')]);
    running.checks.line = 1;
    let mut unmeasured = school(&[Char('v')]);
    unmeasured.last_round = None;
    vec![
        ("home", school(&[])),
        ("form", newcomer()),
        ("form, searching", searching),
        ("form, on the kind", after(newcomer(), &[Tab, Tab])),
        ("form, filled in", school(&[Char('f')])),
        ("walk", school(&[Char('l')])),
        ("walk, other list", school(&[Char('l'), Char('t')])),
        ("walk, details", school(&[Char('l'), Enter])),
        ("checks, none", unmeasured),
        ("checks, running", running),
        ("checks", school(&[Char('v')])),
        ("report", reported),
        ("report, short", short_report),
        ("help", school(&[Char('h')])),
        ("help, form", after(newcomer(), &[F(1)])),
        ("reason", school(&[Char('l'), Char('x')])),
        ("note", school(&[Char('l'), Char('c')])),
        ("search", after(school(&[Char('l'), Char('r')]), &"eleves".chars().map(Char).collect::<Vec<_>>())),
        ("one choice", short("canal", &[Enter])),
        ("several choices", short("outils", &[Enter])),
        ("number", short("postes", &[Enter])),
        ("date", short("essai", &[Enter])),
        ("text", short("contact", &[Enter])),
    ]
}

/// The model after some keys.
pub fn after(mut model: Model, keys: &[KeyCode]) -> Model {
    for key in keys {
        press(&mut model, *key);
    }
    model
}
