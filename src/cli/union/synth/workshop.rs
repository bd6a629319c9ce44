//! From a school that does not exist to its sealed files.

use super::answers;
use super::dice::Dice;
use super::morning::{self, Fate, Outage};
use super::plant::{Expected, Plant, damaged, expected};
use super::school::School;
use crate::domain::Problem;
use crate::domain::check::series::Summary;
use crate::domain::check::{JudgedRound, Phrases, Round};
use crate::domain::checklist::{Checklist, Library};
use crate::domain::establishment::Catalog;
use crate::domain::report::{Audit, Chain, Disclosure, Exported, Parts, Report, Revision, build};
use crate::export;
use crate::seal::{self, Key, Recipient};
use crate::text::Text;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use serde_json::Value;
use uuid::{Builder, Uuid};

/// All that schools have in common.
pub(super) struct Workshop<'a> {
    /// The seed of everything.
    pub seed: u64,
    /// The checklists that are answered.
    pub library: &'a Library,
    /// The ENTs and services.
    pub catalog: &'a Catalog,
    /// The outages of the morning.
    pub outages: &'a [Outage],
    /// For whom the files are encrypted; nobody when they are not.
    pub recipients: &'a [Recipient],
}

/// A file.
pub(super) struct Made {
    /// Its name, without a folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What a collection must make of it.
    pub expected: Expected,
    /// The report in it.
    pub report: Report,
}

/// What a school sends, and what happened to it.
pub(super) struct Sent {
    /// Its files.
    pub files: Vec<Made>,
    /// Its morning.
    pub fate: Fate,
}

/// Who writes the reports of a school.
struct Author {
    key: Key,
    id: Uuid,
}

impl Author {
    fn drawn(dice: &mut Dice) -> Self {
        let millis = u64::try_from(morning::moment(0).as_millisecond()).unwrap_or_default();
        let id = Builder::from_unix_timestamp_millis(millis, &dice.bytes()).into_uuid();
        Self { key: Key::from_seed(dice.bytes()), id }
    }
}

/// A morning as reports carry it.
struct Morning {
    last: JudgedRound,
    document: Value,
    series: Option<Summary>,
}

impl Workshop<'_> {
    /// The files of a school.
    ///
    /// # Errors
    /// When one cannot be sealed or encrypted.
    pub fn sent(&self, school: &School, text: &Text) -> Result<Sent, Problem> {
        let mut dice = Dice::new(self.seed ^ 0x5EED, school.number);
        let [author, stranger] = [Author::drawn(&mut dice), Author::drawn(&mut dice)];
        let plant = Plant::drawn(&mut dice);
        let fate = morning::fate(school, self.outages, self.catalog, &mut dice);
        let morning = school.measures.then(|| self.morning(school, &fate, text, &mut dice)).flatten();
        let reports = self.revisions(school, plant, &author, morning.as_ref(), text, &mut dice)?;
        let states = expected(plant, reports.len());
        let added = match (reports.last(), plant.added()) {
            (Some(latest), Some(state)) => Some((another(latest, plant, &author, &stranger)?, state)),
            _ => None,
        };
        let mut files = Vec::new();
        for ((number, report), state) in (1..).zip(reports).zip(states) {
            let sealed = seal::encode(&report)?;
            let sealed = if number == school.revisions { damaged(plant, sealed) } else { sealed };
            files.push(self.made(format!("{}-r{number}", school.establishment.uai), sealed, state, report)?);
        }
        if let Some((report, state)) = added {
            let stem = format!("{}-r{}_2", school.establishment.uai, school.revisions);
            files.push(self.made(stem, seal::encode(&report)?, state, report)?);
        }
        Ok(Sent { files, fate })
    }

    fn made(&self, stem: String, sealed: Vec<u8>, expected: Expected, report: Report) -> Result<Made, Problem> {
        if self.recipients.is_empty() {
            return Ok(Made { name: stem + ".json", bytes: sealed, expected, report });
        }
        let bytes = seal::encrypt(&sealed, self.recipients)?;
        Ok(Made { name: stem + ".json.age", bytes, expected, report })
    }

    fn morning(&self, school: &School, fate: &Fate, text: &Text, dice: &mut Dice) -> Option<Morning> {
        let label = text.get("synth-network");
        let rounds: Vec<Round> = morning::rounds(school, fate, self.outages, self.catalog, &label, dice);
        let last = rounds.last()?.judge(Phrases::built_in());
        let document = export::check_document(&last, text);
        let series = Summary::of_last_day(&rounds, Phrases::built_in(), &TimeZone::UTC);
        Some(Morning { last, document, series })
    }

    /// The sealed revisions of the report of a school, written on the evening of that day and on the days after it.
    fn revisions(
        &self,
        school: &School,
        plant: Plant,
        author: &Author,
        morning: Option<&Morning>,
        text: &Text,
        dice: &mut Dice,
    ) -> Result<Vec<Report>, Problem> {
        let written = morning::moment(480) + SignedDuration::from_mins(i64::try_from(dice.below(400)).unwrap_or(0));
        let reason = text.get("synth-reason");
        let journals = answers::journals(school, self.library, morning::moment(-1440), &reason, dice);
        let mut reports: Vec<Report> = Vec::new();
        for (number, journal) in (1..).zip(journals) {
            let stays_unknown = number == school.revisions && plant == Plant::UnknownChecklist;
            let local = stays_unknown.then(|| with_a_local_list(self.library));
            let establishment = school.establishment.clone();
            let parts = Parts {
                audit: &Audit { id: 1, establishment, day: None, journal, editions: Vec::new() },
                library: local.as_ref().unwrap_or(self.library),
                catalog: self.catalog,
                last_check: morning.map(|morning| (&morning.last, morning.document.clone())),
                series: morning.and_then(|morning| morning.series.clone()),
                disclosure: Disclosure::default(),
                language: text.language().code(),
                created_at: written + SignedDuration::from_hours(24 * i64::from(number)),
            };
            let last = reports.last().map(|report| Exported::of(report, []));
            let revision = last.map_or_else(|| Revision::first(author.id), Revision::after);
            reports.push(seal::seal(build(parts, Chain::default(), revision), &author.key)?);
        }
        Ok(reports)
    }
}

/// The report that is added to the latest one: the same, one under another key, or another content.
fn another(latest: &Report, plant: Plant, author: &Author, stranger: &Author) -> Result<Report, Problem> {
    let unsealed = Report { seal: None, ..latest.clone() };
    match plant {
        Plant::OtherKey => seal::seal(Report { id: stranger.id, ..unsealed }, &stranger.key),
        Plant::OtherContent => {
            let created_at = latest.created_at + SignedDuration::from_mins(1);
            seal::seal(Report { created_at, ..unsealed }, &author.key)
        }
        _ => Ok(latest.clone()),
    }
}

/// The library with one more list, which is nobody else's.
fn with_a_local_list(library: &Library) -> Library {
    let mut local = library.clone();
    if let Some(list) = library.checklists().first() {
        local.insert(Checklist { id: format!("{}-locale", list.id), sha256: "0".repeat(64), ..list.clone() });
    }
    local
}
