//! `prudence check`: one round of checks from here, now.

use super::arguments::{Global, check::Check};
use super::console::{Console, Stop, Tone};
use super::folder::{self, Folder};
use super::outcome::Standing;
use super::workspace;
use super::world::World;
use super::{layout, round};
use crate::domain::check::{JudgedRound, Phrases, Plan, Role, Round, Vantage};
use crate::domain::establishment::{Address, Catalog};
use crate::domain::report::Audit;
use crate::domain::{Problem, Sentence, printable};
use crate::export;
use crate::probe::{Options, Prober, Progress};
use std::time::Duration;
use tokio::sync::mpsc;

/// How many times a phase's time a target may take as a whole.
const PHASES: u32 = 3;

/// Runs the round, keeps it when it is about a school, and shows it.
pub fn run(check: &Check, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let catalog = workspace::catalog(global, console)?;
    let school = school(check, global, world, console)?;
    let plan = plan(check, school.as_ref().map(|(_, audit)| audit), &catalog)?;
    let prober = Prober::new(options(check))?;
    let label = printable::one_line(check.vantage.as_deref().unwrap_or_default().trim());
    let vantage = Vantage { label, proxy: None };
    let round = measure(&prober, &plan, vantage, world.err_is_terminal, console)?;
    if let Some((folder, audit)) = &school {
        folder.store.save_round(audit.id, &round)?;
    }
    let judged = round.judge(Phrases::built_in());
    if check.json.json {
        console.json(&export::check_document(&judged, &console.text))?;
    } else {
        if school.is_some() && !plan.targets().iter().any(|target| target.role == Role::Portal) {
            console.tell(&Sentence::new("check-no-portal"))?;
        }
        show(&judged, console)?;
    }
    Ok(if judged.has_fault() { Standing::NotFine } else { Standing::Fine })
}

/// The school that the round is about. Addresses given on the command line need none, not even a folder.
fn school(
    check: &Check,
    global: &Global,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Option<(Folder, Audit)>, Stop> {
    let folder = match folder::open(global, world, console) {
        Ok(folder) => folder,
        Err(Stop::Problem(problem)) if !check.target.is_empty() && global.audit.is_none() => {
            console.tell(&problem.sentence)?;
            console.tell(&Sentence::new("check-not-kept"))?;
            return Ok(None);
        }
        Err(stop) => return Err(stop),
    };
    let audit = folder.audit(global.audit.as_deref())?;
    Ok(audit.map(|audit| (folder, audit)))
}

fn plan(check: &Check, audit: Option<&Audit>, catalog: &Catalog) -> Result<Plan, Problem> {
    let mut plan = match audit {
        Some(audit) => Plan::for_school(&audit.establishment, catalog),
        None if check.target.is_empty() => return Err(Problem::usage(Sentence::new("check-nothing"))),
        None => Plan::for_anyone(catalog),
    };
    let mut given = Vec::new();
    for target in &check.target {
        let shape = || Problem::usage(Sentence::new("check-target-shape").with("typed", target.as_str()));
        let (name, typed) = target.split_once('=').filter(|(name, _)| !name.trim().is_empty()).ok_or_else(shape)?;
        plan.set(&printable::one_line(name.trim()), address(typed)?, &mut given)?;
    }
    if !check.control.is_empty() {
        plan.replace_controls(check.control.iter().map(|typed| address(typed)).collect::<Result<_, _>>()?);
    }
    Ok(plan)
}

fn address(typed: &str) -> Result<Address, Problem> {
    Address::parse(typed).map_err(|error| error.problem(typed))
}

fn options(check: &Check) -> Options {
    let Some(seconds) = check.timeout else { return Options::default() };
    let phase_timeout = Duration::from_secs(u64::from(seconds));
    Options { phase_timeout, total_timeout: phase_timeout * PHASES, ..Options::default() }
}

/// Runs the round; on a terminal, each target is told when it is done.
fn measure(
    prober: &Prober,
    plan: &Plan,
    vantage: Vantage,
    tell: bool,
    console: &mut Console<'_>,
) -> Result<Round, Stop> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime
        .map_err(|error| Problem::unable(Sentence::new("check-no-runtime").with("detail", error.to_string())))?;
    let (sender, mut news) = mpsc::unbounded_channel();
    let listener = move |progress: Progress| {
        if let Progress::Finished { observation, .. } = progress {
            // Nobody listens any more once the output is gone.
            let _ = sender.send(observation);
        }
    };
    let total = plan.targets().len();
    let measured = runtime.block_on(async {
        let telling = async {
            let mut done = 0;
            while let Some(observation) = news.recv().await {
                done += 1;
                if tell {
                    console.tell(&round::progress(&observation, done, total, &console.text))?;
                }
            }
            Ok(())
        };
        // The listener goes with the round, so that the telling ends once all is told.
        let (round, told) = tokio::join!(prober.round(plan, vantage, listener), telling);
        told.map(|()| round)
    });
    // A name resolution that the system has begun must not hold the program back.
    runtime.shutdown_background();
    measured
}

fn show(judged: &JudgedRound, console: &mut Console<'_>) -> Result<(), Stop> {
    for line in layout::table(&round::rows(judged, &console.text), console.width) {
        console.line(&line)?;
    }
    console.line("")?;
    let place = Sentence::new(&format!("where-{}", judged.attribution.r#where.id()));
    let place = console.text.say(&Sentence::new("check-where").with("where", place));
    let tone = if judged.has_fault() { Tone::Fault } else { Tone::Heading };
    console.toned(tone, &place)?;
    for sentence in round::evidence(judged) {
        let line = console.text.say(&sentence);
        for line in layout::indented(&line, 2, console.width) {
            console.line(&line)?;
        }
    }
    let caveat = console.text.get("check-caveat");
    for line in layout::wrapped(&caveat, console.width) {
        console.line(&line)?;
    }
    Ok(())
}
