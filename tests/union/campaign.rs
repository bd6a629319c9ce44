//! A small campaign in which everything hangs together that can: an item is asked because of another answer, or not put
//! to écoles; an answer or a measurement denies another one; owners have what their items leave open; phases wait for
//! answers, and are opened all the same; some reports have no ramp. Reports come in at three releases, and some are
//! revised before the last one.

use crate::rolls::Profile;
use jiff::Timestamp;
use prudence::domain::checklist::{Condition, Opposition, Owner, Severity};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::publication::publish;
use prudence::domain::union::{
    Filed, Filter, Form, FormItem, Given, Ledger, Load, Mark, Marks, Phase, Progress, Roll, SchoolKey, Sheet, Subject,
};

pub const K: usize = 5;
pub const KINDS: [Kind; 3] = [Kind::College, Kind::Lycee, Kind::Ecole];
pub const ENTS: [Option<&str>; 2] = [Some("ent-a"), None];

/// The answers that a person gives, whatever they are asked.
pub const GIVEN: [Given; 6] = [Given::Yes, Given::Partial, Given::No, Given::Unknown, Given::Unanswered, Given::Na];

/// What a school's last round found at its portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// The page of a filter.
    Blocked,
    /// A server that has too much to do.
    Overloaded,
}

/// What a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The answers to the items, by their numbers.
    pub answers: [Given; 9],
    /// What was measured.
    pub found: Found,
    /// Whether it has a ramp, whether the first wave was opened, and how the second one was.
    pub ramp: Option<(bool, Option<Progress>)>,
}

/// The items of the first checklist and those of the ramp.
const LISTS: [(&str, std::ops::Range<usize>); 2] = [("liste", 0..7), ("rampe", 7..9)];

pub fn item(at: usize) -> Subject {
    Subject::Item(list_of(at).to_owned(), format!("point-{at}"))
}

pub fn denied(at: usize) -> Subject {
    Subject::Denied(list_of(at).to_owned(), format!("point-{at}"))
}

pub fn wave(number: usize) -> Subject {
    Subject::Phase("rampe".to_owned(), format!("vague-{number}"))
}

fn list_of(at: usize) -> &'static str {
    LISTS.iter().find(|(_, items)| items.contains(&at)).unwrap().0
}

/// The second item is asked after a yes or a partial to the first, a yes to the third denies a no to the first. The
/// fourth and the fifth are not put to écoles. A page of a filter denies a yes to the sixth, and any fault one to the
/// seventh. The eighth keeps the second wave closed.
fn forms() -> Vec<Form> {
    let of = |at: usize, theme: &str, severity, owner| FormItem {
        item: format!("point-{at}"),
        theme: theme.to_owned(),
        severity,
        owners: vec![owner],
        kinds: Vec::new(),
        when: None,
        contradicts: Vec::new(),
        checks: Vec::new(),
        contradicted_by: Vec::new(),
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let after = Condition::Is { item: "point-0".to_owned(), words: words(&["yes", "partial"]) };
    let denies = Opposition { answer: words(&["yes"]), item: "point-0".to_owned(), words: words(&["no"]) };
    let measured = |item, by| FormItem { checks: words(&["portal"]), contradicted_by: words(by), ..item };
    let but_ecoles = Kind::ALL[..5].to_vec();
    let items = [
        of(0, "pilotage", Severity::Major, Owner::School),
        FormItem { when: Some(after), ..of(1, "pilotage", Severity::Major, Owner::School) },
        FormItem { contradicts: vec![denies], ..of(2, "pilotage", Severity::Blocking, Owner::School) },
        FormItem { kinds: but_ecoles.clone(), ..of(3, "pilotage", Severity::Blocking, Owner::Vendor) },
        FormItem { kinds: but_ecoles, ..of(4, "pilotage", Severity::Major, Owner::Vendor) },
        measured(of(5, "pilotage", Severity::Major, Owner::AcademieState), &["page"]),
        measured(of(6, "pilotage", Severity::Major, Owner::AcademieState), &["page", "http"]),
        of(7, "vague-1", Severity::Blocking, Owner::Authority),
        of(8, "vague-2", Severity::Useful, Owner::Authority),
    ];
    let form = |(list, items_of): &(&str, std::ops::Range<usize>)| Form {
        checklist: (*list).to_owned(),
        version: "1.0.0".to_owned(),
        sha256: format!("form-{list}"),
        items: items[items_of.clone()].to_vec(),
    };
    LISTS.iter().map(form).collect()
}

impl Said {
    /// What a school of this kind says that would say this: what it is not asked, it does not answer, and nobody opens
    /// the second wave before the first.
    pub fn asked_of(mut self, kind: Kind) -> Self {
        if !matches!(self.answers[0], Given::Yes | Given::Partial) {
            self.answers[1] = Given::Hidden;
        }
        if kind == Kind::Ecole {
            self.answers[3..5].fill(Given::Hidden);
        }
        self.answers[8] = Given::Yes;
        if self.ramp.is_none() {
            self.answers[7..9].fill(Given::Hidden);
        }
        self.ramp = self.ramp.map(|(first, second)| (first, second.filter(|_| first)));
        self
    }

    /// Where a report that says this stands in a subject.
    pub fn category(&self, of: &Subject) -> usize {
        match of {
            Subject::Item(_, id) => self.answers[number(id)] as usize,
            Subject::Denied(_, id) => usize::from(!self.denies(number(id))),
            Subject::Phase(_, id) => self.progress(number(id)) as usize,
            Subject::Owner(Owner::School) => self.load(0..3, 2) as usize,
            Subject::Owner(Owner::Vendor) => self.load(3..5, 3) as usize,
            // None of the items of the académie blocks: the one of the vendor stands for « no blocking item ».
            Subject::Owner(Owner::AcademieState) => (self.load(5..7, 5) as usize).max(Load::Open as usize),
            Subject::Owner(_) => self.load(7..9, 7) as usize,
        }
    }

    fn load(&self, mut items: std::ops::Range<usize>, blocking: usize) -> Load {
        let is_open = |at: usize| !matches!(self.answers[at], Given::Yes | Given::Na | Given::Hidden);
        match self.answers[blocking] {
            Given::No => Load::Blocking,
            _ if items.any(is_open) => Load::Open,
            _ => Load::Settled,
        }
    }

    /// Whether something denies the answer to an item.
    fn denies(&self, item: usize) -> bool {
        let denier = match item {
            2 => self.answers[0] == Given::No,
            5 => self.found == Found::Blocked,
            6 => self.found != Found::Nothing,
            _ => false,
        };
        denier && self.answers[item] == Given::Yes
    }

    /// Whether the first wave does not let the second one open.
    fn is_stopped(&self) -> bool {
        matches!(self.answers[7], Given::No | Given::Unknown | Given::Unanswered)
    }

    fn progress(&self, wave: usize) -> Progress {
        match self.ramp {
            None => Progress::Absent,
            Some((true, _)) if wave == 1 => Progress::Opened,
            Some((_, Some(opened))) if wave == 2 => opened,
            Some(_) if wave == 2 && self.is_stopped() => Progress::Waits,
            Some(_) => Progress::MayOpen,
        }
    }
}

fn number(id: &str) -> usize {
    id.rsplit('-').next().unwrap().parse().unwrap()
}

pub fn report(profile: &Profile, revision: u32, said: &Said) -> Filed {
    let created_at = "2026-11-23T08:00:00Z".parse().unwrap();
    let mark = |at: usize| Mark { given: said.answers[at], denied: said.denies(at) };
    let sheet = |(list, items): &(&str, std::ops::Range<usize>)| Sheet {
        form: format!("form-{list}"),
        marks: Marks(items.clone().map(mark).collect()),
    };
    let phase = |wave: usize| {
        let progress = said.progress(wave);
        Phase {
            checklist: "rampe".to_owned(),
            theme: format!("vague-{wave}"),
            verdict: ReadinessVerdict::Incomplete,
            open: wave == 1 || !said.is_stopped(),
            opened_at: Some(created_at).filter(|_| matches!(progress, Progress::Opened | Progress::Forced)),
            forced: progress == Progress::Forced,
        }
    };
    let has_ramp = said.ramp.is_some();
    Filed {
        digest: format!("{:06}-{revision}", profile.school),
        school: SchoolKey(format!("{:07}", profile.school)),
        campaign: None,
        created_at,
        academie: Some(profile.place.0.to_owned()),
        departement: Some(profile.place.1.to_owned()),
        kind: profile.kind,
        ent: profile.ent.map(str::to_owned),
        verdict: ReadinessVerdict::Incomplete,
        sheets: LISTS[..=usize::from(has_ramp)].iter().map(sheet).collect(),
        phases: (1..3).filter(|_| has_ramp).map(phase).collect(),
    }
}

/// Reports with what they say, and what is asked for at each release.
#[derive(Clone, Debug)]
pub struct Campaign {
    pub reports: Vec<(Profile, Said)>,
    pub filters: Vec<Filter>,
}

impl Campaign {
    /// The reports that count when so many have come in; by the last release, the first three were revised.
    fn roll(&self, count: usize) -> Roll {
        let revised = if count == self.reports.len() { 3 } else { 0 };
        let line = |at: usize, revision: u32| {
            let (profile, mut said) = self.reports[at];
            if revision == 2 {
                said.answers.swap(5, 6);
                said.found = Found::Nothing;
            }
            report(&profile, revision, &said)
        };
        let now = (0..count).map(|at| line(at, if at < revised { 2 } else { 1 }));
        let lines = now.chain((0..revised).map(|at| line(at, 1))).collect();
        Roll { lines, counting: count, forms: forms() }
    }

    /// What is published when all come in at once.
    pub fn published_once(&self) -> Ledger {
        let lines = self.reports.iter().map(|(profile, said)| report(profile, 1, said)).collect();
        let roll = Roll { lines, counting: self.reports.len(), forms: forms() };
        publish(&roll, &Ledger::default(), &self.filters, K, Timestamp::UNIX_EPOCH).ledger
    }

    /// Everything that was published by the third release.
    pub fn published(&self) -> (Roll, Ledger) {
        let all = self.reports.len();
        let step = |ledger, count| publish(&self.roll(count), &ledger, &self.filters, K, Timestamp::UNIX_EPOCH).ledger;
        (self.roll(all), [all / 2, all - all / 5, all].into_iter().fold(Ledger::default(), step))
    }
}
