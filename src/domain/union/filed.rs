//! What is kept of a report for figures: a line of small columns, so that tens of thousands are read in no time.

use super::{Mark, Marks, SchoolKey};
use crate::domain::checklist::{Checklist, Library};
use crate::domain::establishment::{Kind, academy};
use crate::domain::readiness::ReadinessVerdict;
use crate::domain::report::{AnswerLine, GateFigure, Report};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A report, as figures know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// SHA-256 of its file: what the archive knows it by.
    pub digest: String,
    /// Whose it is.
    pub school: SchoolKey,
    /// The campaign that it answers.
    pub campaign: Option<String>,
    /// When its author wrote it, by their clock.
    pub created_at: Timestamp,
    /// The code of the académie; none where there is none, or where it is not known.
    pub academie: Option<String>,
    /// The code of the département.
    pub departement: Option<String>,
    /// What the school is.
    pub kind: Kind,
    /// The catalogue's id of its ENT.
    pub ent: Option<String>,
    /// What its answers amount to.
    pub verdict: ReadinessVerdict,
    /// Its answers, a checklist each.
    pub sheets: Vec<Sheet>,
    /// The phases of its ramp.
    pub phases: Vec<Phase>,
}

/// The answers to one checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// SHA-256 of the checklist's text: the [`Form`](super::Form) whose items the marks follow.
    pub form: String,
    /// An answer for each item.
    pub marks: Marks,
}

/// A phase of a ramp, as a report states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    /// The checklist's id.
    pub checklist: String,
    /// The phase's id.
    pub theme: String,
    /// What its items amount to.
    pub verdict: ReadinessVerdict,
    /// Whether those before it have passed.
    pub open: bool,
    /// When it was opened; none when it was not.
    pub opened_at: Option<Timestamp>,
    /// Whether it was opened although one before it had not passed.
    pub forced: bool,
}

impl Filed {
    /// The line of a report whose seal and figures hold, and whose checklists are at hand.
    #[must_use]
    pub fn of(report: &Report, digest: &str, library: &Library) -> Self {
        let school = &report.establishment;
        // Where a school is follows from its UAI, whatever the report says; under a pseudonym only the report tells.
        let place = school.uai.as_ref().map(academy::territory);
        Self {
            digest: digest.to_owned(),
            school: SchoolKey::of(report),
            campaign: report.campaign.clone(),
            created_at: report.created_at,
            academie: match &place {
                Some(known) => known.as_ref().and_then(|known| Some(known.academy.as_ref()?.code.clone())),
                None => school.academie.clone(),
            },
            departement: match &place {
                Some(known) => known.as_ref().map(|known| known.departement.clone()),
                None => school.departement.clone(),
            },
            kind: school.kind,
            ent: school.ent.clone(),
            verdict: report.readiness.verdict,
            sheets: sheets(report, library),
            phases: report.gates.iter().map(Phase::of).collect(),
        }
    }
}

impl SchoolKey {
    /// What the school of a report goes by.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self(report.establishment.key().to_owned())
    }
}

impl Phase {
    fn of(gate: &GateFigure) -> Self {
        Self {
            checklist: gate.checklist.clone(),
            theme: gate.theme.clone(),
            verdict: gate.verdict,
            open: gate.waits_for.is_empty(),
            opened_at: gate.opened.as_ref().map(|opened| opened.at),
            forced: gate.opened.as_ref().is_some_and(|opened| !opened.waited_for.is_empty()),
        }
    }
}

fn sheets(report: &Report, library: &Library) -> Vec<Sheet> {
    let lines: BTreeMap<(&str, &str), &AnswerLine> =
        report.answers.iter().map(|line| ((line.checklist.as_str(), line.item.as_str()), line)).collect();
    let sheet = |list: &Checklist| {
        let line = |item: &str| lines.get(&(list.id.as_str(), item)).copied();
        let marks = list.items.iter().filter_map(|item| Some(Mark::of(line(&item.id)?, &item.question)));
        Sheet { form: list.sha256.clone(), marks: Marks(marks.collect()) }
    };
    let answered = report.checklists.iter().filter_map(|stamp| library.edition(&stamp.id, &stamp.version));
    answered.map(sheet).collect()
}
