//! The dashboard over a small archive of schools that do not exist, always the same.

use crate::sample;
use crate::stage::Drawn;
use crossterm::event::{KeyCode, KeyEvent};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use prudence::domain::check::series::{Incident, Summary, TargetSummary};
use prudence::domain::check::{Role, Vantage, Verdict};
use prudence::domain::checklist::Library;
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::statistics::{Overview, Question};
use prudence::domain::union::{
    Archive, Arrival, Content, Contents, Doubt, Entry, Filed, Filter, Form, FormItem, Given, Inbox, Mark, Marks,
    Measures, SchoolKey, Sheet,
};
use prudence::store::UnionStore;
use prudence::text::{Language, Text};
use prudence::tui::dashboard::update::{begin, update};
use prudence::tui::dashboard::{Effect, Message, Model, view};
use prudence::tui::theme::Theme;
use ratatui::Frame;
use tempfile::TempDir;
use uuid::Uuid;

/// Places of schools: code of the académie and of the département.
const PLACES: [(&str, &str); 6] = [("01", "75"), ("14", "22"), ("14", "29"), ("14", "35"), ("14", "56"), ("04", "33")];

/// Kinds of schools.
const KINDS: [Kind; 3] = [Kind::College, Kind::Lycee, Kind::Ecole];

impl Drawn for Model {
    fn draw(&self, frame: &mut Frame<'_>) {
        view::draw(self, &Theme::new(true), frame);
    }
}

/// An archive, gone at the end of the test.
pub struct Board {
    _folder: TempDir,
    pub archive: UnionStore,
}

impl Board {
    /// One in which nothing came in.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let archive = UnionStore::open(folder.path()).unwrap().store;
        Self { _folder: folder, archive }
    }

    /// One in which the reports of so many schools came in, and on the next day one under another key and one that
    /// cannot be read.
    pub fn of(schools: u32, seed: u32) -> Self {
        let mut board = Self::empty();
        let forms: Vec<Form> = Library::built_in().checklists().iter().map(Form::of).collect();
        let reports: Vec<Arrival> = (0..schools).map(|school| report(school, seed, &forms, 'a')).collect();
        board.archive.receive(&reports, &forms, sample::moment("2026-11-23T08:10:00Z")).unwrap();
        board.archive.settle().unwrap();
        let later = Arrival {
            digest: "f".repeat(64),
            origin: "plus-tard.json".to_owned(),
            raw: b"{}".to_vec(),
            content: Content::Aside(Doubt::LaterSchema),
        };
        let disputed = report(0, seed, &forms, 'b');
        board.archive.receive(&[disputed, later], &forms, sample::moment("2026-11-24T09:30:00Z")).unwrap();
        board.archive.settle().unwrap();
        board
    }

    /// The same once a collection was interrupted that had brought the reports of these schools.
    pub fn interrupted(mut self, schools: std::ops::Range<u32>) -> Self {
        let reports: Vec<Arrival> = schools.map(|school| report(school, 1, &[], 'a')).collect();
        self.archive.receive(&reports, &[], sample::moment("2026-11-24T09:45:00Z")).unwrap();
        self
    }

    /// The dashboard at its start, before anything is read.
    pub fn opening() -> Model {
        let (text, filter) = (Text::new(Language::French), Filter::default());
        let mut model = Model::new(text, Library::built_in(), sample::catalog(), filter, TimeZone::UTC);
        begin(&mut model);
        model
    }

    /// The dashboard once everything is read and drafted, after some keys.
    pub fn after(&self, keys: &[KeyCode]) -> Model {
        let mut model = Self::opening();
        self.serve(&mut model, vec![Effect::Read, Effect::Draft { run: 1, filter: Filter::default() }]);
        for key in keys {
            self.press(&mut model, *key);
        }
        model
    }

    /// Presses a key, and does what it asks for.
    pub fn press(&self, model: &mut Model, key: KeyCode) {
        let effects = press(model, key);
        self.serve(model, effects);
    }

    /// Does what reads of the archive; nothing of what changes it.
    pub fn serve(&self, model: &mut Model, effects: Vec<Effect>) {
        for effect in effects {
            let message = match effect {
                Effect::Read => Message::Inbox(Box::new(Inbox::of(self.archive.received().unwrap()))),
                Effect::Draft { run, filter } => {
                    let at = sample::moment("2026-11-24T10:00:00Z");
                    let drafted = Overview::draft(&self.archive, &filter, &Question::default(), at, &mut |_| {});
                    Message::Drafted(run, Box::new(drafted.unwrap().unwrap()))
                }
                Effect::Open(_) => Message::Opened(prudence::export::preview(&sample::report(), &model.text)),
                _ => continue,
            };
            update(model, message);
        }
    }
}

/// Presses a key; what it asks for.
pub fn press(model: &mut Model, key: KeyCode) -> Vec<Effect> {
    update(model, Message::Heard(prudence::tui::Heard::Key(KeyEvent::from(key))))
}

/// What a school goes by.
pub fn school_key(school: u32) -> String {
    format!("{:07}X", 100_000 + school)
}

/// The report of a school, signed by the key of this name.
fn report(school: u32, seed: u32, forms: &[Form], key: char) -> Arrival {
    let number = u128::from(school) * 2 + u128::from(key == 'b');
    let (digest, created_at) = (format!("{number:064x}"), sample::moment("2026-11-22T18:00:00Z"));
    let entry = Entry {
        digest: digest.clone(),
        report: Uuid::from_u128(number + 1),
        revision: 1,
        school: SchoolKey(school_key(school)),
        campaign: None,
        signer: key.to_string().repeat(64),
        created_at,
        status: None,
        ruling: None,
    };
    let (academie, departement) = PLACES[school as usize % PLACES.len()];
    let kind = KINDS[school as usize / 2 % KINDS.len()];
    let filed = Filed {
        digest: digest.clone(),
        school: entry.school.clone(),
        campaign: None,
        created_at,
        academie: Some(academie.to_owned()),
        departement: Some(departement.to_owned()),
        kind,
        ent: (!school.is_multiple_of(5)).then(|| "ent-exemple".to_owned()),
        verdict: ReadinessVerdict::Incomplete,
        sheets: forms.iter().map(|form| sheet(form, kind, school, seed)).collect(),
        phases: Vec::new(),
    };
    let measures = Measures { round: None, series: Some(morning(!school.is_multiple_of(4))) };
    let content = Content::Report(Box::new(Contents { entry, filed, measures }));
    Arrival { digest, origin: format!("recus/{}-{key}.json", school_key(school)), raw: b"{}".to_vec(), content }
}

fn sheet(form: &Form, kind: Kind, school: u32, seed: u32) -> Sheet {
    let given = |(at, item): (u32, &FormItem)| {
        let is_asked = item.kinds.is_empty() || item.kinds.contains(&kind);
        // As evenly spread as it takes, and the same on every machine.
        let dice = (school.wrapping_mul(2_654_435_761) ^ seed.wrapping_mul(97) ^ at.wrapping_mul(40_503)) >> 7;
        match dice % 10 {
            _ if !is_asked => Given::Hidden,
            0..5 => Given::Yes,
            5 | 6 => Given::Partial,
            7 | 8 => Given::No,
            _ => Given::Unanswered,
        }
    };
    let marks = (0..).zip(&form.items).map(given).map(|given| Mark { given, denied: false });
    Sheet { form: form.sha256.clone(), marks: Marks(marks.collect()) }
}

/// Two hours of a morning on which the portal was full for half an hour, if it was seen so.
fn morning(is_seen: bool) -> Summary {
    let minute =
        |minutes: i64| -> Timestamp { sample::moment("2026-11-23T07:00:00Z") + SignedDuration::from_mins(minutes) };
    let full = Incident { from: minute(55), until: Some(minute(85)), worst: Verdict::PageWaitingRoom, bad: 30 };
    let target = |name: &str, role, incidents| TargetSummary {
        name: name.to_owned(),
        role,
        samples: 120,
        good: 90,
        not_measured: 0,
        availability: Some(75),
        incidents,
        baseline: None,
    };
    let portal = target("portal", Role::Portal, if is_seen { vec![full] } else { Vec::new() });
    Summary {
        schema: "prudence.series/1".to_owned(),
        vantage: Vantage { label: "pédagogique".to_owned(), proxy: None },
        from: Some(minute(0)),
        until: Some(minute(120)),
        every_s: 60.0,
        rounds: 120,
        clock_offset_s: Some(0),
        targets: vec![portal, target("control", Role::Control, Vec::new())],
        gaps: Vec::new(),
    }
}
