//! `prudence watch`: round after round over a morning, kept as they come, and what they add up to.

mod lines;

use super::arguments::{Global, watch::Watch};
use super::asked::{self, School};
use super::console::{Console, Stop};
use super::outcome::Standing;
use super::world::World;
use super::{duration, workspace};
use crate::domain::check::series::{Baseline, Change, Moment, Series, Summary};
use crate::domain::check::{Phrases, Plan, Round, Vantage};
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::probe::{Prober, Rhythm, SHORTEST_INTERVAL};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use std::future;
use std::ops::ControlFlow;
use std::time::Duration;

/// Watches until the time is over or the person ends it, then tells what it came to.
pub fn run(watch: &Watch, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let length = watch.r#for.as_deref().map(duration::parse).transpose()?;
    let every = duration::parse(&watch.every)?;
    let catalog = workspace::catalog(global, console)?;
    let school = asked::school(&watch.asked, global, world, console)?;
    let plan = asked::plan(&watch.asked, school.as_ref(), &catalog)?;
    let rhythm = rhythm(every, length, &plan, &watch.every)?;
    let prober = Prober::new(asked::options(&watch.asked)?)?;
    let (vantage, zone) = (asked::vantage(&watch.asked), TimeZone::system());
    let signed = SignedDuration::try_from(every).unwrap_or(SignedDuration::MAX);
    let ordinary = school.as_ref().map(|school| asked::ordinary_days(school, &vantage, signed, &zone)).transpose()?;
    console.tell(&Sentence::new("watch-begins").with("every", watch.every.trim()))?;
    let mut morning = Morning {
        series: Series::new(signed),
        vantage: vantage.clone(),
        ordinary,
        school: school.as_ref(),
        as_json: watch.json.json,
        zone,
        console,
    };
    let stopped = follow(&prober, &plan, &vantage, rhythm, length, |moment, round| morning.take(moment, round))?;
    let standing = morning.end()?;
    stopped.map_or(Ok(standing), Err)
}

/// How often rounds are run. Services of the internet are asked once a minute at most.
fn rhythm(every: Duration, length: Option<Duration>, plan: &Plan, typed: &str) -> Result<Rhythm, Problem> {
    if plan.is_on_this_machine() {
        return Ok(Rhythm { every, start_within: Duration::ZERO });
    }
    if every < SHORTEST_INTERVAL {
        return Err(Problem::usage(Sentence::new("watch-too-often").with("typed", typed)));
    }
    let ordinary = Rhythm::default().start_within;
    // A short watch is not spent waiting for its first round.
    Ok(Rhythm { every, start_within: length.map_or(ordinary, |length| ordinary.min(length / 4)) })
}

/// Runs the rounds until the time is over, the person ends it, or `seen` stops, for the reason that is handed back.
fn follow(
    prober: &Prober,
    plan: &Plan,
    vantage: &Vantage,
    rhythm: Rhythm,
    length: Option<Duration>,
    mut seen: impl FnMut(Moment, Round) -> Result<(), Stop>,
) -> Result<Option<Stop>, Problem> {
    let runtime = asked::runtime()?;
    let mut stopped = None;
    let take = |moment, round| match seen(moment, round) {
        Ok(()) => ControlFlow::Continue(()),
        Err(stop) => {
            stopped = Some(stop);
            ControlFlow::Break(())
        }
    };
    runtime.block_on(async {
        tokio::select! {
            () = prober.watch(plan, vantage, rhythm, take, |_| {}) => {}
            () = time_is_over(length) => {}
            () = the_person_ends_it() => {}
        }
    });
    runtime.shutdown_background();
    Ok(stopped)
}

async fn time_is_over(length: Option<Duration>) {
    match length {
        Some(length) => tokio::time::sleep(length).await,
        None => future::pending().await,
    }
}

async fn the_person_ends_it() {
    // Where the system does not tell of Ctrl-C, it ends the program itself.
    if tokio::signal::ctrl_c().await.is_err() {
        future::pending::<()>().await;
    }
}

/// A watch that goes on.
struct Morning<'a, 'b> {
    series: Series,
    vantage: Vantage,
    ordinary: Option<Baseline>,
    school: Option<&'a School>,
    as_json: bool,
    zone: TimeZone,
    console: &'a mut Console<'b>,
}

impl Morning<'_, '_> {
    /// Keeps a round, and tells it with what it changed.
    fn take(&mut self, moment: Moment, round: Round) -> Result<(), Stop> {
        if let Some(school) = self.school {
            school.folder.store.save_round(school.audit.id, &round)?;
        }
        let judged = round.judge(Phrases::built_in());
        let changes = self.series.add(moment, &judged);
        self.vantage = round.vantage;
        if self.as_json {
            let document = export::check_document(&judged, &self.console.text);
            return Ok(self.console.json_line(&document)?);
        }
        // A gap lies before the round that found it; incidents begin and end with it.
        let (gaps, others): (Vec<&Change>, Vec<&Change>) =
            changes.iter().partition(|change| matches!(change, Change::Gap(_)));
        let told = |change: &&Change| lines::change(change, &self.console.text, &self.zone);
        let round = lines::round(&judged, &self.console.text, &self.zone);
        let lines: Vec<String> = gaps.iter().map(told).chain([round]).chain(others.iter().map(told)).collect();
        lines.iter().try_for_each(|line| Ok(self.console.line(line)?))
    }

    /// Tells what the series came to.
    fn end(self) -> Result<Standing, Stop> {
        let summary = Summary::of(&self.series, self.vantage, self.ordinary.as_ref());
        if self.as_json {
            let unwritable = |error: serde_json::Error| {
                Problem::unable(Sentence::new("report-unwritable").with("detail", error.to_string()))
            };
            self.console.json_line(&serde_json::to_value(&summary).map_err(unwritable)?)?;
        } else {
            for line in lines::summary(&summary, &self.console.text, &self.zone, self.console.width) {
                self.console.line(&line)?;
            }
        }
        Ok(if summary.has_incident() { Standing::NotFine } else { Standing::Fine })
    }
}
