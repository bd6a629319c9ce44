//! What a check or a watch asks: the school, its targets, the network's patience.

use super::arguments::{Global, check::Asked};
use super::console::{Console, Stop};
use super::folder::{self, Folder};
use super::world::World;
use crate::domain::check::series::Baseline;
use crate::domain::check::{Plan, Vantage};
use crate::domain::establishment::{Address, Catalog};
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence, printable, reason};
use crate::probe::{Options, Proxies};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::runtime::Runtime;

/// How many times a phase's time a target may take as a whole.
const PHASES: u32 = 3;

/// The school that rounds are about, and the folder that keeps them.
pub struct School {
    /// The open database.
    pub folder: Folder,
    /// The school and its answers.
    pub audit: Audit,
}

/// The school that the rounds are about. Addresses given on the command line need none, not even a folder.
pub fn school(
    asked: &Asked,
    global: &Global,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Option<School>, Stop> {
    let folder = match folder::open(global, world, console) {
        Ok(folder) => folder,
        Err(Stop::Problem(problem)) if !asked.target.is_empty() && global.audit.is_none() => {
            console.tell(&problem.sentence)?;
            console.tell(&Sentence::new("check-not-kept"))?;
            return Ok(None);
        }
        Err(stop) => return Err(stop),
    };
    let audit = folder.audit(global.audit.as_deref())?;
    Ok(audit.map(|audit| School { folder, audit }))
}

/// The targets of a round.
///
/// # Errors
/// When there is nothing to ask, or an address or a name cannot be used.
pub fn plan(asked: &Asked, school: Option<&School>, catalog: &Catalog) -> Result<Plan, Problem> {
    let mut plan = match school {
        Some(school) => Plan::for_school(&school.audit.establishment, catalog),
        None if asked.target.is_empty() => return Err(Problem::usage(Sentence::new("check-nothing"))),
        None => Plan::for_anyone(catalog),
    };
    let mut named = BTreeSet::new();
    for target in &asked.target {
        let shape = || Problem::usage(Sentence::new("check-target-shape").with("typed", target.as_str()));
        let (name, typed) = target.split_once('=').filter(|(name, _)| !name.trim().is_empty()).ok_or_else(shape)?;
        let name = printable::one_line(name.trim());
        plan.set(&name, address(typed)?);
        if let Some(twice) = named.replace(name) {
            return Err(Problem::usage(Sentence::new("check-target-twice").with("name", twice)));
        }
    }
    if !asked.control.is_empty() {
        plan.replace_controls(asked.control.iter().map(|typed| address(typed)).collect::<Result<_, _>>()?);
    }
    if plan.targets().is_empty() {
        return Err(Problem::usage(Sentence::new("check-nothing-known")));
    }
    Ok(plan)
}

fn address(typed: &str) -> Result<Address, Problem> {
    Address::parse(typed).map_err(|error| error.problem(typed))
}

/// The network's patience, and the way through it.
///
/// # Errors
/// When the address of the script that chooses the proxies cannot be used.
pub fn options(asked: &Asked) -> Result<Options, Problem> {
    let mut options = Options::default();
    if let Some(seconds) = asked.timeout {
        options.phase_timeout = Duration::from_secs(u64::from(seconds));
        options.total_timeout = options.phase_timeout * PHASES;
    }
    if let Some(typed) = &asked.pac {
        options.proxies = Proxies::Script(address(typed)?);
    }
    Ok(options)
}

/// The network from which one asks; the probe adds the proxy in force.
pub fn vantage(asked: &Asked) -> Vantage {
    Vantage { label: label(asked.vantage.as_deref().unwrap_or_default()), proxy: None }
}

/// A person's word for a network, as it is kept.
pub fn label(typed: &str) -> String {
    printable::one_line(typed.trim())
}

/// What runs rounds. To be shut down in the background: a name resolution that the system has begun must not hold
/// the program back.
///
/// # Errors
/// When the system gives no thread for it.
pub fn runtime() -> Result<Runtime, Problem> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.map_err(|error| Problem::unable(Sentence::new("check-no-runtime").with("detail", reason::of(&error))))
}

/// How long the targets took on the days before, from the same network.
///
/// # Errors
/// When the database cannot be read.
pub fn ordinary_days(
    school: &School,
    from: &Vantage,
    every: SignedDuration,
    zone: &TimeZone,
) -> Result<Baseline, Problem> {
    let rounds = school.folder.store.recent_rounds(school.audit.id)?;
    let today = Timestamp::now().to_zoned_datetime(zone.clone()).date();
    Ok(Baseline::of_rounds(&rounds, &from.label, every, zone, today))
}
