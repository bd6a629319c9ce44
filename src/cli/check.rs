//! `prudence check`: one round of checks from here, now; or a recorded one, judged again.

use super::arguments::{Global, check::Check};
use super::comparison::Comparison;
use super::console::{Console, Stop, Tone};
use super::outcome::Standing;
use super::world::World;
use super::{asked, recorded, round, workspace};
use crate::domain::Sentence;
use crate::domain::check::{JudgedRound, Phrases, Plan, Role, Round};
use crate::export;
use crate::probe::{Prober, Progress};
use std::path::Path;
use tokio::sync::mpsc;

/// A round, and what it is compared with.
struct Seen {
    round: Round,
    comparison: Option<Comparison>,
}

/// Runs the round or reads it again, shows it, and records it where that is asked for.
pub fn run(check: &Check, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let seen = match &check.replay {
        Some(file) => replayed(check, file, global, world, console)?,
        None => live(check, global, world, console)?,
    };
    let judged = seen.round.judge(Phrases::built_in());
    if let Some(sentence) = seen.comparison.as_ref().and_then(Comparison::absence) {
        console.tell(&sentence)?;
    }
    if check.json.json {
        let mut document = export::check_document(&judged, &console.text);
        if let Some(comparison) = &seen.comparison {
            document["comparison"] = comparison.document(&judged, &console.text);
        }
        console.json(&document)?;
    } else {
        show(&judged, console)?;
        let compared = seen.comparison.as_ref().map(|one| one.lines(&judged, &console.text, console.width));
        for line in compared.unwrap_or_default() {
            console.line(&line)?;
        }
    }
    if let Some(file) = &check.record {
        console.tell(&recorded::write(file, &seen.round)?)?;
    }
    Ok(if judged.has_fault() { Standing::NotFine } else { Standing::Fine })
}

/// Asks the targets, and keeps the round when it is about a school.
fn live(check: &Check, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Seen, Stop> {
    check.record.as_deref().map_or(Ok(()), recorded::must_be_new)?;
    let catalog = workspace::catalog(global, console)?;
    let school = asked::school(&check.asked, global, world, console)?;
    let plan = asked::plan(&check.asked, school.as_ref(), &catalog)?;
    let vantage = asked::vantage(&check.asked);
    let find = |typed: &String| Comparison::find(typed, &vantage, school.as_ref());
    let comparison = check.compare.as_ref().map(find).transpose()?;
    if !check.json.json && school.is_some() && !plan.targets().iter().any(|target| target.role == Role::Portal) {
        console.tell(&Sentence::new("check-no-portal"))?;
    }
    let prober = Prober::new(asked::options(&check.asked)?)?;
    let (sender, news) = mpsc::unbounded_channel();
    let listener = move |progress: Progress| {
        // Nobody listens any more once the output is gone.
        let _ = sender.send(progress);
    };
    let round = measure(prober.round(&plan, vantage, listener), news, &plan, world.err_is_terminal, console)?;
    if let Some(school) = &school {
        school.folder.store.save_round(school.audit.id, &round)?;
    }
    Ok(Seen { round, comparison })
}

/// Reads a recorded round; nothing is asked, and nothing is kept.
fn replayed(
    check: &Check,
    file: &Path,
    global: &Global,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Seen, Stop> {
    let round = recorded::read(file)?;
    let Some(typed) = &check.compare else { return Ok(Seen { round, comparison: None }) };
    let school = asked::school(&check.asked, global, world, console)?;
    let comparison = Comparison::find(typed, &round.vantage, school.as_ref())?;
    Ok(Seen { round, comparison: Some(comparison) })
}

/// Waits for the round; on a terminal, each target is told when it is done.
fn measure(
    round: impl Future<Output = Round>,
    mut news: mpsc::UnboundedReceiver<Progress>,
    plan: &Plan,
    tell: bool,
    console: &mut Console<'_>,
) -> Result<Round, Stop> {
    let runtime = asked::runtime()?;
    let total = plan.targets().len();
    let measured = runtime.block_on(async {
        let telling = async {
            let mut done = 0;
            while let Some(progress) = news.recv().await {
                let Progress::Finished { observation, .. } = progress else { continue };
                done += 1;
                if tell {
                    console.tell(&round::progress(&observation, done, total, &console.text))?;
                }
            }
            Ok(())
        };
        // The listener goes with the round, so that the telling ends once all is told.
        let (round, told) = tokio::join!(round, telling);
        told.map(|()| round)
    });
    runtime.shutdown_background();
    measured
}

fn show(judged: &JudgedRound, console: &mut Console<'_>) -> Result<(), Stop> {
    console.table(&round::rows(judged, &console.text))?;
    console.line("")?;
    let place = Sentence::new(&format!("where-{}", judged.attribution.r#where.id()));
    let place = console.text.say(&Sentence::new("check-where").with("where", place));
    let tone = if judged.has_fault() { Tone::Fault } else { Tone::Heading };
    console.toned(tone, &place)?;
    for sentence in round::evidence(judged) {
        let line = console.text.say(&sentence);
        console.paragraph(&line, 2)?;
    }
    let caveat = console.text.get("check-caveat");
    console.paragraph(&caveat, 0)?;
    Ok(())
}
