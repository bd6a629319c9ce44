//! The consolidated figures in words: what the page and the paper show alike, ready to be laid out.

pub(super) mod annex;
pub(super) mod cell;
pub(super) mod demand;
pub(super) mod incident;
pub(super) mod item;
pub(super) mod map;
pub(super) mod place;

use super::Dossier;
use crate::domain::Sentence;
use crate::domain::union::statistics::Interlocutor;
use annex::Phase;
use cell::Cell;
use demand::DemandView;
use incident::Day;
use item::List;
use jiff::tz::TimeZone;
use map::MapTable;
use place::PlaceTable;
use serde::Serialize;

/// How many incidents the first page tells.
const TOLD_FIRST: usize = 3;

/// The figures in words.
#[derive(Serialize)]
pub(super) struct View {
    /// What they are about.
    pub title: String,
    /// When they were put together.
    pub written: String,
    /// Whence they are and what they are worth.
    pub standing: Vec<String>,
    /// What is asked of each.
    pub demands: Vec<DemandView>,
    /// What depends on the schools themselves.
    pub own: Option<DemandView>,
    /// What several schools saw at once, as far as the first page has room.
    pub statements: Vec<String>,
    /// How many more there are; empty when there are none.
    pub more_statements: String,
    /// From where the reports are, and what is open there.
    pub places: Vec<PlaceTable>,
    /// What is open by theme and by académie.
    pub maps: Vec<MapTable>,
    /// The names of the columns of answers.
    pub answers: Vec<String>,
    /// The answers, checklist by checklist.
    pub lists: Vec<List>,
    /// The incidents, day by day.
    pub days: Vec<Day>,
    /// What was left out of the incidents.
    pub left_out: Vec<String>,
    /// How the figures were made, and how far they go.
    pub method: Vec<String>,
    /// How often an answer is denied: the count and the item.
    pub contradictions: Vec<(Cell, String)>,
    /// The names of the columns of phases.
    pub progress: Vec<String>,
    /// How far ramps have come.
    pub phases: Vec<Phase>,
}

impl View {
    /// The words of these figures.
    pub(super) fn new(dossier: &Dossier<'_>) -> Self {
        let (whole, names) = (&dossier.figures.whole, dossier.names);
        let demands = dossier.figures.demands();
        let (own, asked): (Vec<_>, Vec<_>) = demands.iter().partition(|demand| demand.to == Interlocutor::School);
        let of = |demand| DemandView::new(demand, names);
        let incidents = &whole.outages.incidents;
        Self {
            title: names.population(&whole.filters),
            written: names.text.moment(dossier.figures.at, &TimeZone::system()),
            standing: names.standing(whole),
            demands: asked.into_iter().map(of).collect(),
            own: own.into_iter().map(of).next(),
            statements: incident::statements(incidents, TOLD_FIRST, names),
            more_statements: match incidents.len().saturating_sub(TOLD_FIRST) {
                0 => String::new(),
                more => names.text.say(&Sentence::new("union-more-incidents").with("count", more)),
            },
            places: place::tables(dossier),
            maps: map::tables(dossier),
            answers: item::COLUMNS.map(|key| names.text.get(key)).into(),
            lists: item::lists(whole, names),
            days: incident::days(incidents, names),
            left_out: incident::left_out(&whole.outages, names),
            method: method(dossier),
            contradictions: annex::contradictions(whole, names),
            progress: annex::COLUMNS.map(|key| names.text.get(key)).into(),
            phases: annex::phases(whole, names),
        }
    }
}

fn method(dossier: &Dossier<'_>) -> Vec<String> {
    let k = dossier.figures.whole.k;
    let say = |at: usize| dossier.names.text.say(&Sentence::new(&format!("union-method-{at}")).with("k", k));
    (1..=7).map(say).collect()
}
