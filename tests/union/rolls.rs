//! Small campaigns: reports with a place, a kind, an ENT and some answers.

use prudence::domain::checklist::{Owner, Severity};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::{Filed, Form, FormItem, Given, Mark, Marks, Roll, SchoolKey, Sheet};

/// The form of a campaign with this many items; the last one is not put to écoles.
pub fn form(items: usize) -> Form {
    let item = |at: usize| FormItem {
        item: format!("point-{at}"),
        theme: "pilotage".to_owned(),
        severity: Severity::Major,
        owners: vec![Owner::School],
        kinds: if at > 0 && at + 1 == items { Kind::ALL[..5].to_vec() } else { Vec::new() },
        when: None,
        contradicts: Vec::new(),
        checks: Vec::new(),
        contradicted_by: Vec::new(),
    };
    Form {
        checklist: "liste".to_owned(),
        version: "1.0.0".to_owned(),
        sha256: "f0".to_owned(),
        items: (0..items).map(item).collect(),
    }
}

/// A school: its number, its département (académies: Paris has one, Rennes four), its kind and its ENT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    pub school: u32,
    pub place: (&'static str, &'static str),
    pub kind: Kind,
    pub ent: Option<&'static str>,
}

/// The places of small campaigns: code of the académie and of the département.
pub const PLACES: [(&str, &str); 5] = [("01", "75"), ("14", "22"), ("14", "29"), ("14", "35"), ("14", "56")];

/// A report of that school with these answers, the `revision`-th.
pub fn report(profile: &Profile, revision: u32, answers: &[Given]) -> Filed {
    let marks = answers.iter().map(|given| Mark { given: *given, denied: false }).collect();
    Filed {
        digest: format!("{:06}-{revision}", profile.school),
        school: SchoolKey(format!("{:07}", profile.school)),
        campaign: None,
        created_at: "2026-11-23T08:00:00Z".parse().unwrap(),
        academie: Some(profile.place.0.to_owned()),
        departement: Some(profile.place.1.to_owned()),
        kind: profile.kind,
        ent: profile.ent.map(str::to_owned),
        verdict: ReadinessVerdict::Incomplete,
        sheets: vec![Sheet { form: "f0".to_owned(), marks: Marks(marks) }],
        phases: Vec::new(),
    }
}

/// The roll of these reports, all of which count, and of those that no longer do.
pub fn roll(counting: Vec<Filed>, replaced: Vec<Filed>) -> Roll {
    let items = counting.first().map_or(1, |line| line.sheets[0].marks.0.len());
    let now = counting.len();
    Roll { lines: counting.into_iter().chain(replaced).collect(), counting: now, forms: vec![form(items)] }
}
