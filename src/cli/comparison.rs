//! The same targets from another network: the last round that was kept from there, and what differs.

use super::asked::{self, School};
use super::layout;
use crate::domain::check::compare::{Difference, differences};
use crate::domain::check::{JudgedRound, Phrases, Vantage};
use crate::domain::{Problem, Sentence};
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// What a round is compared with.
pub struct Comparison {
    /// The person's word for the other network.
    label: String,
    /// The last round from there; none when none was kept.
    other: Option<JudgedRound>,
    /// The networks from which rounds were kept.
    known: Vec<String>,
}

impl Comparison {
    /// Looks for the last round from the network `typed`, for a round from `here`.
    ///
    /// # Errors
    /// When both are the same network, no school is entered, or the database cannot be read.
    pub fn find(typed: &str, here: &Vantage, school: Option<&School>) -> Result<Self, Problem> {
        let label = asked::label(typed);
        if here.is_called(&label) {
            return Err(Problem::usage(Sentence::new("compare-same-place").with("place", label)));
        }
        let school = school.ok_or_else(|| Problem::usage(Sentence::new("school-none")))?;
        let rounds = school.folder.store.recent_rounds(school.audit.id)?;
        let mut known: Vec<String> = Vec::new();
        for round in rounds.iter().rev().filter(|round| !round.vantage.label.is_empty()) {
            if !known.iter().any(|place| round.vantage.is_called(place)) {
                known.push(round.vantage.label.clone());
            }
        }
        let other = rounds.iter().rfind(|round| round.vantage.is_called(&label));
        let other = other.map(|round| round.judge(Phrases::built_in()));
        Ok(Self { label, other, known })
    }

    /// Tells that there is nothing to compare with, and with what there would be.
    pub fn absence(&self) -> Option<Sentence> {
        let known = match self.known.as_slice() {
            [] => Sentence::new("compare-no-place"),
            places => Sentence::new("compare-places").with("places", places.join(", ")),
        };
        let sentence = Sentence::new("compare-none").with("place", self.label.as_str()).with("known", known);
        self.other.is_none().then_some(sentence)
    }

    /// What differs between `here` and the other round, in lines; nothing when there is no other.
    pub fn lines(&self, here: &JudgedRound, text: &Text, width: usize) -> Vec<String> {
        let Some(other) = &self.other else { return Vec::new() };
        let head = Sentence::new("compare-with")
            .with("place", other.vantage.label.as_str())
            .with("moment", text.short_moment(other.started_at, &TimeZone::system()))
            .with("age", text.age(other.started_at, Timestamp::now()));
        let mut lines = vec![String::new()];
        lines.extend(layout::wrapped(&text.say(&head), width));
        let found = found(here, other, text);
        if found.is_empty() {
            lines.extend(layout::indented(&text.get("compare-nothing"), 2, width));
        }
        for difference in found {
            lines.extend(layout::indented(&text.say(&difference.reading), 2, width));
        }
        lines
    }

    /// The same as data; null when there is no other round.
    pub fn document(&self, here: &JudgedRound, text: &Text) -> Value {
        let Some(other) = &self.other else { return Value::Null };
        let difference = |one: &Difference| {
            json!({
                "target": one.target,
                "here": one.here,
                "there": one.there,
                "reading": text.say(&one.reading),
            })
        };
        json!({
            "vantage": other.vantage,
            "started_at": other.started_at,
            "differences": found(here, other, text).iter().map(difference).collect::<Vec<Value>>(),
        })
    }
}

fn found(here: &JudgedRound, there: &JudgedRound, text: &Text) -> Vec<Difference> {
    differences(&named(here, text), &named(there, text))
}

/// The round with a word for its network, which a person reads in the differences.
fn named(round: &JudgedRound, text: &Text) -> JudgedRound {
    let mut round = round.clone();
    if round.vantage.label.is_empty() {
        round.vantage.label = text.get("export-vantage-unnamed");
    }
    round
}
