//! What a collection of the planted files must come to, counted as they are made.

use super::morning::{Fate, Outage, moment};
use super::plant::Expected;
use super::school::School;
use super::workshop::{Made, Sent};
use crate::domain::checklist::State;
use crate::domain::report::{AnswerLine, Report};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The minutes from one round to the next.
const EVERY: i64 = 5;

/// How often each answer was given to an item, by group of schools: a dimension and a code in it.
type Groups = BTreeMap<(&'static str, String), BTreeMap<String, usize>>;

/// The truth as far as it is known.
pub(super) struct Truth {
    lists: BTreeMap<&'static str, Vec<Value>>,
    received: usize,
    items: BTreeMap<(String, String), Groups>,
    incidents: Vec<Incident>,
    skewed: Vec<Value>,
    alone: Vec<String>,
    cut_off: Vec<String>,
}

/// An outage, and the schools whose accepted report tells of it.
struct Incident {
    outage: Outage,
    measuring: BTreeSet<String>,
    saw: BTreeSet<String>,
    departements: BTreeSet<String>,
}

impl Truth {
    /// Nothing yet but these outages.
    pub fn new(outages: &[Outage]) -> Self {
        let incident = |outage: &Outage| Incident {
            outage: outage.clone(),
            measuring: BTreeSet::new(),
            saw: BTreeSet::new(),
            departements: BTreeSet::new(),
        };
        let lists = ["accepted", "duplicate", "superseded", "quarantined", "rejected"];
        Self {
            lists: lists.into_iter().map(|list| (list, Vec::new())).collect(),
            received: 0,
            items: BTreeMap::new(),
            incidents: outages.iter().map(incident).collect(),
            skewed: Vec::new(),
            alone: Vec::new(),
            cut_off: Vec::new(),
        }
    }

    /// A file that is no report.
    pub fn add_stray(&mut self, name: &str) {
        self.received += 1;
        self.list("rejected", json!({ "file": name }));
    }

    /// The files of a school, each under the name that a collection shows.
    pub fn add(&mut self, school: &School, sent: &Sent, named: impl Fn(&Made) -> String) {
        for made in &sent.files {
            self.received += 1;
            let mut line = json!({ "file": named(made), "report": made.report.id });
            if let Expected::Quarantined(doubt) = made.expected {
                line["doubt"] = json!(doubt);
            }
            self.list(made.expected.list(), line);
            if made.expected == Expected::Accepted {
                self.count(&made.report);
                if school.measures {
                    self.remember(school, &made.report, &sent.fate);
                }
            }
        }
    }

    fn list(&mut self, list: &'static str, line: Value) {
        self.lists.entry(list).or_default().push(line);
    }

    fn count(&mut self, report: &Report) {
        let school = &report.establishment;
        let unknown = String::new;
        let groups = [
            ("all", unknown()),
            ("academie", school.academie.clone().unwrap_or_default()),
            ("departement", school.departement.clone().unwrap_or_default()),
            ("kind", school.kind.id().to_owned()),
            ("ent", school.ent.clone().unwrap_or_default()),
        ];
        for line in &report.answers {
            let item = self.items.entry((line.checklist.clone(), line.item.clone())).or_default();
            for group in &groups {
                *item.entry(group.clone()).or_default().entry(word(line)).or_default() += 1;
            }
        }
    }

    fn remember(&mut self, school: &School, report: &Report, fate: &Fate) {
        let uai = school.establishment.uai.to_string();
        if school.clock_offset_s != 0 {
            self.skewed.push(json!({ "school": uai, "clock_offset_s": school.clock_offset_s }));
        }
        self.alone.extend(fate.alone.then(|| uai.clone()));
        self.cut_off.extend(fate.cut_off.then(|| uai.clone()));
        for (number, incident) in self.incidents.iter_mut().enumerate() {
            if fate.measures.contains(&number) {
                incident.measuring.insert(uai.clone());
            }
            if fate.sees.contains(&number) {
                incident.saw.insert(uai.clone());
                incident.departements.extend(report.establishment.departement.clone());
            }
        }
    }

    /// The document `prudence.truth/1`.
    pub fn document(&self, seed: u64, schools: u64) -> Value {
        let mut document = json!({
            "schema": "prudence.truth/1",
            "seed": seed,
            "schools": schools,
            "received": self.received,
        });
        for (list, lines) in &self.lists {
            document[*list] = json!(lines);
        }
        document["items"] = self.items.iter().map(item).collect();
        document["incidents"] = self.incidents.iter().map(Incident::document).collect();
        document["skewed"] = json!(self.skewed);
        document["alone"] = json!(self.alone);
        document["cut_off"] = json!(self.cut_off);
        document
    }
}

impl Incident {
    fn document(&self) -> Value {
        // Seen from the first round in it to the first one after it.
        let [from, until] = self.outage.minutes.map(|minute| moment((minute + EVERY - 1) / EVERY * EVERY));
        json!({
            "service": self.outage.service,
            "role": self.outage.role,
            "from": from,
            "until": until,
            "verdict": self.outage.verdict,
            "measuring": self.measuring,
            "saw": self.saw,
            "departements": self.departements,
        })
    }
}

fn item(((checklist, item), groups): (&(String, String), &Groups)) -> Value {
    let mut document = json!({ "checklist": checklist, "item": item });
    for ((dimension, code), counts) in groups {
        let group = document[*dimension].take();
        let mut group = if let Value::Object(group) = group { group } else { Map::new() };
        group.insert(code.clone(), json!(counts));
        document[*dimension] = Value::Object(group);
    }
    document
}

/// The answer in one word, as the report writes it.
fn word(line: &AnswerLine) -> String {
    match (line.state, line.answer.as_str()) {
        (State::Answered, Some(word @ ("yes" | "partial" | "no"))) => word.to_owned(),
        (State::Answered, _) => "other".to_owned(),
        (state, _) => state.id().to_owned(),
    }
}
