//! The morning of 23 November 2026: who measures, which services fail and when, and whose own network fails.

use super::dice::Dice;
use super::school::School;
use crate::domain::check::{Ending, Hop, Observation, Phases, Plan, Role, Round, Target, Vantage, Verdict};
use crate::domain::establishment::Catalog;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// The first round, at half past eight in Paris, in seconds.
const FIRST: i64 = 1_795_419_000;

/// Rounds that each school runs, and the minutes from one to the next.
const ROUNDS: i64 = 19;
const EVERY: i64 = 5;

/// An ENT fails only where so many schools measure it: fewer could not bear each other out.
const ENOUGH: usize = 5;

/// The failures of ENTs: first and last minute of the morning, and what is seen.
const OUTAGES: [(i64, i64, Verdict); 3] =
    [(22, 70, Verdict::HttpOverloaded), (35, 55, Verdict::TcpTimeout), (5, 25, Verdict::HttpGateway)];

/// A service that fails for many.
#[derive(Clone, Debug)]
pub(super) struct Outage {
    /// The id of the ENT, or of the national service.
    pub service: String,
    /// The part that it plays at the schools.
    pub role: Role,
    /// Its first and its last minute, from the first round.
    pub minutes: [i64; 2],
    /// What is seen.
    pub verdict: Verdict,
}

/// What happens to one school that measures.
#[derive(Clone, Debug, Default)]
pub(super) struct Fate {
    /// The outages whose service it asks, by their number.
    pub measures: Vec<usize>,
    /// The outages that it sees, by their number.
    pub sees: Vec<usize>,
    /// Whether its own network fails for a while: nothing answers, the controls included.
    pub cut_off: bool,
    /// Whether the portal fails at this school alone.
    pub alone: bool,
}

/// The outages of the morning: those of the ENTs that most schools measure, and one of a national service.
pub(super) fn outages(schools: &[School]) -> Vec<Outage> {
    let mut measuring: BTreeMap<&str, usize> = BTreeMap::new();
    for ent in schools.iter().filter(|school| school.measures).filter_map(|school| school.establishment.ent.as_deref())
    {
        *measuring.entry(ent).or_default() += 1;
    }
    let mut ents: Vec<(&str, usize)> = measuring.into_iter().filter(|(_, schools)| *schools >= ENOUGH).collect();
    ents.sort_by_key(|(_, schools)| std::cmp::Reverse(*schools));
    let of_ents = ents.iter().zip(OUTAGES).map(|((ent, _), (from, until, verdict))| Outage {
        service: (*ent).to_owned(),
        role: Role::Portal,
        minutes: [from, until],
        verdict,
    });
    let national = (schools.iter().filter(|school| school.measures).count() >= ENOUGH).then(|| Outage {
        service: "educonnect".to_owned(),
        role: Role::Identity,
        minutes: [75, 85],
        verdict: Verdict::HttpUnavailable,
    });
    of_ents.chain(national).collect()
}

/// What happens to a school: nine in ten see an outage of theirs, few have a failure of their own.
pub(super) fn fate(school: &School, outages: &[Outage], catalog: &Catalog, dice: &mut Dice) -> Fate {
    let plan = Plan::for_school(&school.establishment, catalog);
    let mut fate = Fate::default();
    for (number, outage) in outages.iter().enumerate() {
        let asked = plan.targets().iter().any(|target| concerns(outage, school, target));
        if asked {
            fate.measures.push(number);
        }
        if asked && dice.percent(90) {
            fate.sees.push(number);
        }
    }
    match dice.below(20) {
        0 => fate.cut_off = true,
        1 => fate.alone = plan.targets().iter().any(|target| target.role == Role::Portal),
        _ => {}
    }
    fate
}

fn concerns(outage: &Outage, school: &School, target: &Target) -> bool {
    let own = school.establishment.ent.as_deref() == Some(outage.service.as_str());
    target.role == outage.role && (own || target.name == outage.service)
}

/// The rounds of a school, by its own clock.
pub(super) fn rounds(
    school: &School,
    fate: &Fate,
    outages: &[Outage],
    catalog: &Catalog,
    label: &str,
    dice: &mut Dice,
) -> Vec<Round> {
    let plan = Plan::for_school(&school.establishment, catalog);
    let minutes = (0..ROUNDS).map(|number| number * EVERY);
    let round = |minute: i64| {
        let at = moment(minute);
        let seen = |target: &Target| observation(target, at, verdict(target, minute, school, fate, outages), dice);
        Round {
            started_at: at + SignedDuration::from_secs(school.clock_offset_s),
            vantage: Vantage { label: label.to_owned(), proxy: None },
            observations: plan.targets().iter().map(seen).collect(),
        }
    };
    minutes.map(round).collect()
}

/// The moment so many minutes after the first round.
pub(super) fn moment(minute: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(FIRST + 60 * minute)
}

/// What is seen at a target at this minute; none when it answers.
fn verdict(target: &Target, minute: i64, school: &School, fate: &Fate, outages: &[Outage]) -> Option<Verdict> {
    if fate.cut_off && (40..60).contains(&minute) {
        return Some(Verdict::NetNoRoute);
    }
    if fate.alone && target.role == Role::Portal && (10..30).contains(&minute) {
        return Some(Verdict::TcpReset);
    }
    let seen = fate.sees.iter().filter_map(|number| outages.get(*number));
    let mut lasting = seen.filter(|outage| (outage.minutes[0]..outage.minutes[1]).contains(&minute));
    lasting.find(|outage| concerns(outage, school, target)).map(|outage| outage.verdict)
}

fn observation(target: &Target, at: Timestamp, verdict: Option<Verdict>, dice: &mut Dice) -> Observation {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred milliseconds")]
    let ms = (80 + dice.below(300)) as f64;
    let page = target.expect.clone().unwrap_or_default();
    let hop = Hop {
        url: target.url.to_string(),
        status: verdict.is_none().then_some(200),
        http: Some("h2".to_owned()),
        date: verdict.is_none().then(|| at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()),
        phases: Phases { ttfb: Some(ms), total: ms, ..Phases::default() },
        ..Hop::default()
    };
    let ending = match verdict {
        None => Ending::Answered { bytes: 4096, text: page },
        Some(verdict) => Ending::Failed { verdict, detail: String::new() },
    };
    Observation { target: target.clone(), hops: vec![hop], ending, total_ms: ms }
}
