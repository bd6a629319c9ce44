//! A fixed model to look at, and the screen as text.

use crate::union::{receipt, reporting};
use crate::{sample, small};
use crossterm::event::{KeyCode, KeyEvent};
use jiff::tz::TimeZone;
use prudence::domain::Sentence;
use prudence::domain::checklist::{Answer, Edition, Entry, ItemRef, Library, Opening, Operation};
use prudence::domain::establishment::{Address, Addresses, Catalog};
use prudence::domain::report::personal::mentions;
use prudence::domain::report::{Report, Section, content};
use prudence::export::preview;
use prudence::text::{Language, Text};
use prudence::tui::message::SendEvent;
use prudence::tui::model::Notice;
use prudence::tui::model::report::Preview;
use prudence::tui::theme::Theme;
use prudence::tui::update::update;
use prudence::tui::{Effect, Heard, Message, Model, view};
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::{Frame, Terminal};

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

/// The sample lycée some weeks before its day J: answers on several days, a phase opened against its gate, two
/// answers that deny each other, and a checklist that was changed since.
pub fn under_way() -> Model {
    let mut model = lycee(Language::French);
    let Some(mut audit) = model.audit.take() else { return model };
    audit.day = Some("2026-12-14".parse().unwrap());
    let old = older(&model.library);
    let since = |at| Edition::of(old.checklists().first().unwrap(), sample::moment(at));
    audit.editions = vec![since("2026-10-01T08:00:00Z")];
    let set = |item: &str, answer| Operation::Set {
        item: ItemRef::new("montee-en-charge", item),
        answer: Some(answer),
        note: None,
    };
    let opening = Operation::Open(Opening {
        checklist: "montee-en-charge".to_owned(),
        theme: "j-7".to_owned(),
        waits_for: vec!["j-30".to_owned()],
        reason: Some("Ordre du rectorat, par téléphone.".to_owned()),
    });
    let gone =
        Operation::Set { item: ItemRef::new("anticipation", "ancien-point"), answer: Some(Answer::Yes), note: None };
    let later = [
        ("2026-11-21T09:00:00Z", set("j30-pilote", Answer::No)),
        ("2026-11-21T09:01:00Z", set("j7-essai-pilote", Answer::Yes)),
        ("2026-11-22T10:30:00Z", opening),
        ("2026-11-22T10:31:00Z", gone),
        ("2026-11-23T08:00:00Z", set("j30-vagues", Answer::No)),
    ];
    for (sequence, (at, operation)) in (200..).zip(later) {
        audit.journal.push(Entry { sequence, at: sample::moment(at), operation });
    }
    model.open(audit, Some(&sample::round()));
    model
}

/// The library before one of its items was reworded, one was added and one was taken away.
fn older(library: &Library) -> Library {
    let mut list = library.checklists().first().unwrap().clone();
    list.version = "0.9.0".to_owned();
    list.sha256 = "0".repeat(64);
    "Question d’avant ?".clone_into(&mut list.items[2].text.fr);
    "ancien-point".clone_into(&mut list.items[5].id);
    let mut older = Library::default();
    older.insert(list);
    older
}

/// The report that the report screen previews.
pub fn previewed(model: &mut Model) {
    preview_of(model, &sample::report());
}

/// Takes a report as the one that would leave.
pub fn preview_of(model: &mut Model, report: &Report) {
    let preview = Preview {
        lines: preview(report, &model.text),
        contents: Section::ALL.map(|section| (section, content(report, section))).to_vec(),
        mentions: mentions(report),
        pseudonym: Some("P-0123456789abcdef".to_owned()),
    };
    update(model, Message::Previewed(Box::new(preview)));
}

/// Presses a key.
pub fn press(model: &mut Model, code: KeyCode) -> Vec<Effect> {
    update(model, Heard::Key(KeyEvent::from(code)).into())
}

/// Types a text, key by key.
pub fn type_in(model: &mut Model, text: &str) -> Vec<Effect> {
    text.chars().flat_map(|c| press(model, KeyCode::Char(c))).collect()
}

/// What draws a program, whichever it is.
pub trait Drawn {
    fn draw(&self, frame: &mut Frame<'_>);
}

impl Drawn for Model {
    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(self, &Theme::new(true), frame);
    }
}

/// The cells of the screen.
pub fn cells(model: &(impl Drawn + ?Sized), size: (u16, u16)) -> Buffer {
    on(size, |frame| model.draw(frame))
}

/// The cells of a screen of this size on which something is drawn.
pub fn on((width, height): (u16, u16), draw: impl FnOnce(&mut Frame<'_>)) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(draw).unwrap();
    terminal.backend().buffer().clone()
}

/// The screen, line by line, without the spaces at their ends.
pub fn rows(model: &(impl Drawn + ?Sized), size: (u16, u16)) -> Vec<String> {
    let buffer = cells(model, size);
    let row =
        |y| (0..size.0).filter_map(|x| buffer.cell((x, y))).map(ratatui::buffer::Cell::symbol).collect::<String>();
    (0..size.1).map(|y| row(y).trim_end().to_owned()).collect()
}

/// The screen at the three sizes, in frames, so that what is cut at the edge is seen.
pub fn framed(model: &impl Drawn) -> String {
    SIZES.map(|size| frame(model, size)).join("\n")
}

fn frame(model: &impl Drawn, size: (u16, u16)) -> String {
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
    preview_of(&mut short_report, &small::report());
    let mut searching = newcomer();
    type_in(&mut searching, "0750654D");
    let mut searching = after(searching, &[Tab, Tab, Tab, Tab]);
    type_in(&mut searching, "e");
    let mut running = school(&[Char('v'), Char('v')]);
    running.checks.line = 1;
    let mut unmeasured = school(&[Char('v')]);
    unmeasured.last_round = None;
    let alone = vec![
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
        ("messages", told_twice()),
    ];
    alone.into_iter().chain(lists_and_follow_up()).chain(with_the_union()).collect()
}

/// The filter and the follow-up in every state, by name.
fn lists_and_follow_up() -> Vec<(&'static str, Model)> {
    use KeyCode::{Char, Down, Enter, Left, Right};
    let school = |keys: &[KeyCode]| after(lycee(Language::French), keys);
    vec![
        ("essential", school(&[Char('b')])),
        ("filter", school(&[Char('l'), Char('f')])),
        ("filter that shows nothing", school(&[Char('l'), Char('f'), Char(' '), Down, Char(' '), Enter])),
        ("whole theme", school(&[Char('l'), Char('s'), Char('g')])),
        ("whole theme, reason", school(&[Char('l'), Char('s'), Char('g'), Down, Down, Down, Down, Enter])),
        ("dates, none", school(&[Char('d')])),
        ("dates", after(under_way(), &[Char('d'), Down])),
        ("day", after(under_way(), &[Char('d'), Char('d')])),
        ("phases", after(under_way(), &[Char('d'), Right])),
        ("opening", after(under_way(), &[Char('d'), Right, Char('o')])),
        ("opening, closed", after(under_way(), &[Char('d'), Right, Down, Down, Down, Down, Char('o')])),
        ("contradictions", after(under_way(), &[Char('d'), Right, Right])),
        ("history", after(under_way(), &[Char('d'), Right, Right, Right])),
        ("versions", after(under_way(), &[Char('d'), Left])),
        ("earlier day", after(under_way(), &[Char('d'), Right, Right, Right, Down, Enter])),
    ]
}

/// The sample lycée at a start with two things to tell.
pub fn told_twice() -> Model {
    let mut model = lycee(Language::French);
    let told = [Notice::told(Sentence::new("catalog-built-in")), Notice::failed(Sentence::new("report-no-audit"))];
    model.shell.tell_all(told.to_vec());
    model
}

/// Every screen and every question between the school and its union, by name.
fn with_the_union() -> Vec<(&'static str, Model)> {
    use KeyCode::{Char, Right};
    let mut previewing = after(lycee(Language::French), &[Char('e'), Right]);
    previewed(&mut previewing);
    let mut sent = member_reporting(&[KeyCode::Left]);
    sent.campaigns.receipts = vec![receipt(), receipt()];
    let mut on_its_way = member_reporting(&[]);
    let run = on_its_way.report.run;
    update(&mut on_its_way, Message::Sending(run, SendEvent::Begun("r.json.age".into(), 1000)));
    vec![
        ("report, preview", previewing),
        ("report, campaign", member_reporting(&[])),
        ("report, to reread", member_reporting(&[Right, Right])),
        ("report, campaigns", member_reporting(&[Right, Right, Right])),
        ("report, sent", sent),
        ("report, on its way", on_its_way),
        ("joining", after(lycee(Language::French), &[Char('e'), Char('r')])),
        ("consent", member_reporting(&[Char('e')])),
        ("leaving", member_reporting(&[Right, Right, Right, KeyCode::Delete])),
    ]
}

/// On the report screen for a campaign, after some keys.
fn member_reporting(keys: &[KeyCode]) -> Model {
    after(reporting().model, keys)
}

/// The model after some keys.
pub fn after(mut model: Model, keys: &[KeyCode]) -> Model {
    for key in keys {
        press(&mut model, *key);
    }
    model
}
