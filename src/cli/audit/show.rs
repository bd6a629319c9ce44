//! `prudence audit show`: the school, its readiness, what blocks, who must act, the last check.

use super::{contradictions, entrusted, moment, readiness};
use crate::cli::arguments::audit::Show;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::dates::today;
use crate::cli::outcome::Standing;
use crate::cli::section::{rows_of, section};
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::{ItemRef, Recorded, State};
use crate::domain::readiness::Readiness;
use crate::domain::report::agenda::Urgency;
use crate::domain::report::audit::{ItemView, Withdrawn};
use crate::domain::report::{Audit, Figures, Phase, build, figures};
use crate::export;
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Everything that the lines are made from.
struct Picture<'a> {
    audit: &'a Audit,
    workspace: &'a Workspace,
    readiness: Readiness,
    figures: Figures,
    round: Option<JudgedRound>,
}

/// Shows where the school stands.
pub fn run(show: &Show, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let mut audit = workspace.audit()?;
    // Of an earlier moment only the answers are known: what was measured then is not what was measured last.
    let round = match &show.at {
        Some(typed) => {
            audit.journal = moment::journal_at(typed, &audit.journal, &TimeZone::system())?;
            None
        }
        None => workspace.last_round(audit.id)?,
    };
    if show.json.json {
        let (library, catalog) = (&workspace.library, &workspace.catalog);
        console.json(&export::audit_document(&audit, library, catalog, round.as_ref(), &console.text))?;
        return Ok(Standing::Fine);
    }
    let readiness = audit.readiness(&workspace.library);
    let figures = figures(&readiness);
    let picture = Picture { audit: &audit, workspace, readiness, figures, round };
    school(&picture, console)?;
    verdict(&picture, console)?;
    phases(&picture, console)?;
    editions(&picture, console)?;
    blockers(&picture, console)?;
    if show.at.is_none() {
        deadlines(&picture, console)?;
    }
    section("show-points", &readiness::owners(&picture.figures, &console.text), console)?;
    section("show-entrusted", &entrusted::rows(&audit, &workspace.library, &console.text), console)?;
    denials(&picture, console)?;
    if show.at.is_none() {
        last_check(&picture, console)?;
    }
    if show.items {
        items(&picture, console)?;
    }
    Ok(Standing::Fine)
}

fn school(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let school = build::school(&picture.audit.establishment, &picture.workspace.catalog);
    let title = Sentence::new("show-school").with("name", school.name.as_str()).with("uai", school.key());
    let title = console.text.say(&title);
    console.toned(Tone::Heading, &title)?;
    let kind = console.text.get(&format!("kind-{}", school.kind.id()));
    let pupils =
        school.pupils.map(|pupils| console.text.say(&Sentence::new("show-pupils").with("count", i64::from(pupils))));
    let facts = [Some(kind), school.departement_name, school.ent_name, pupils];
    console.line(&facts.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
    Ok(())
}

fn verdict(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    console.line("")?;
    let verdict = readiness::verdict(&picture.figures, &console.text);
    let verdict = console.text.say(&Sentence::new("show-readiness").with("verdict", verdict));
    console.toned(Tone::Heading, &verdict)?;
    let why = console.text.get(&format!("readiness-why-{}", picture.figures.verdict.id()));
    console.paragraph(&why, 0)?;
    let themes: Vec<Vec<String>> = picture
        .figures
        .themes
        .iter()
        .filter_map(|figure| {
            let theme = picture.workspace.library.checklist(&figure.checklist)?.theme(&figure.theme)?;
            Some(vec![console.text.interval(&figure.interval), console.text.local(&theme.title).to_owned()])
        })
        .collect();
    section("show-themes", &themes, console)
}

/// Blocking items that have a bad answer, one by one; those that have none are counted.
fn blockers(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let items = picture.audit.items(&picture.workspace.library);
    let view_of = |blocker: &ItemRef| items.iter().find(|view| view.reference() == *blocker);
    let (open, answered): (Vec<_>, Vec<_>) =
        picture.readiness.blockers.iter().filter_map(view_of).partition(|view| view.state == State::Unanswered);
    let row = |view: &&ItemView<'_>| {
        vec![view.item.id.clone(), answer(view, &console.text), console.text.local(&view.item.text).to_owned()]
    };
    let rows: Vec<Vec<String>> = answered.iter().map(row).collect();
    section("show-blockers", &rows, console)?;
    if !open.is_empty() {
        console.line("")?;
        console.say(&Sentence::new("show-blockers-open").with("count", open.len()))?;
    }
    Ok(())
}

/// Each phase with its own verdict, and when it was opened.
fn phases(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let phases = picture.audit.phases(&picture.workspace.library);
    let text = &console.text;
    let row = |phase: &Phase<'_>| {
        let verdict = text.get(&format!("readiness-{}", phase.gate.verdict.id()));
        let standing = match phase.opened {
            Some((at, opening)) => {
                let at = text.short_moment(*at, &TimeZone::system());
                match &opening.reason {
                    None => Sentence::new("show-phase-opened").with("at", at),
                    Some(reason) => Sentence::new("show-phase-forced").with("at", at).with("reason", reason.as_str()),
                }
            }
            None if phase.gate.is_open() => Sentence::new("show-phase-open"),
            None => Sentence::new("show-phase-closed").with("phases", phase.gate.waits_for.join(", ")),
        };
        vec![phase.theme.id.clone(), verdict, text.say(&standing)]
    };
    let rows: Vec<Vec<String>> = phases.iter().map(row).collect();
    section("show-phases", &rows, console)
}

/// What was answered to a question that has changed, and what was answered to one that is gone.
fn editions(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let library = &picture.workspace.library;
    let text = &console.text;
    let said = |recorded: &Recorded, question| recorded.answer.as_ref().map(|answer| text.answer(answer, question));
    let items = picture.audit.items(library);
    let again = items.iter().filter_map(|view| {
        Some(vec![view.item.id.clone(), said(view.earlier?, Some(&view.item.question)).unwrap_or_default()])
    });
    let again: Vec<Vec<String>> = again.collect();
    let withdrawn = picture.audit.withdrawn(library);
    let row = |gone: &Withdrawn<'_>| vec![gone.item.item.clone(), said(gone.recorded, None).unwrap_or_default()];
    let withdrawn: Vec<Vec<String>> = withdrawn.iter().map(row).collect();
    section("show-asked-again", &again, console)?;
    section("show-withdrawn", &withdrawn, console)
}

/// What is overdue and what is due within a week, one by one; what comes later is counted.
fn deadlines(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let Some(day) = picture.audit.day else { return Ok(()) };
    console.line("")?;
    let day = Sentence::new("day-set").with("day", console.text.day(day));
    console.say(&day)?;
    let deadlines = picture.audit.deadlines(&picture.workspace.library, today());
    for (urgency, heading) in [(Urgency::Overdue, "show-overdue"), (Urgency::ThisWeek, "show-this-week")] {
        let of_it = deadlines.iter().filter(|deadline| deadline.urgency == urgency);
        let rows: Vec<Vec<String>> = of_it
            .map(|deadline| {
                let question = console.text.local(&deadline.view.item.text).to_owned();
                vec![deadline.due.to_string(), deadline.view.item.id.clone(), question]
            })
            .collect();
        section(heading, &rows, console)?;
    }
    let later = deadlines.iter().filter(|deadline| deadline.urgency == Urgency::Later).count();
    if later > 0 {
        console.line("")?;
        console.say(&Sentence::new("show-later").with("count", later))?;
    }
    Ok(())
}

fn denials(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    let round = picture.round.as_ref();
    let found = picture.audit.contradictions_with_sides(&picture.workspace.library, round);
    section("show-contradictions", &contradictions::rows(&found, round, &console.text), console)
}

fn last_check(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    console.line("")?;
    let Some(round) = &picture.round else { return Ok(console.get("show-never-checked")?) };
    let place = Sentence::new(&format!("where-{}", round.attribution.r#where.id()));
    let age = console.text.age(round.started_at, Timestamp::now());
    console.say(&Sentence::new("show-last-check").with("age", age).with("where", place))?;
    Ok(())
}

fn items(picture: &Picture<'_>, console: &mut Console<'_>) -> Result<(), Stop> {
    for list in picture.workspace.library.checklists() {
        let views = picture.audit.items(&picture.workspace.library);
        let rows: Vec<Vec<String>> = views
            .iter()
            .filter(|view| view.checklist.id == list.id)
            .map(|view| {
                let severity = console.text.get(&format!("severity-{}", view.item.severity.id()));
                vec![
                    view.item.id.clone(),
                    severity,
                    entrusted::with_name(answer(view, &console.text), view, picture.audit, &console.text),
                ]
            })
            .collect();
        console.line("")?;
        let title = console.text.local(&list.title).to_owned();
        console.toned(Tone::Heading, &title)?;
        rows_of(&rows, console)?;
    }
    Ok(())
}

/// The answer in words, or the state that stands in its place.
fn answer(view: &ItemView<'_>, text: &Text) -> String {
    let answer = view.recorded.and_then(|recorded| recorded.answer.as_ref());
    match (view.state, answer) {
        (State::Answered | State::Unknown | State::Na, Some(answer)) => text.answer(answer, Some(&view.item.question)),
        (state, _) => text.get(&format!("state-{}", state.id())),
    }
}
