//! `prudence audit diff`: the points that moved between two moments, and what became of readiness.

use super::{moment, readiness};
use crate::cli::arguments::audit::Diff;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::layout;
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Checklist, Item, Owner, Recorded, State};
use crate::domain::report::{Audit, Figures, figures};
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// An item whose state or answer is not the same at both moments.
struct Moved<'a> {
    list: &'a Checklist,
    item: &'a Item,
    before: Side<'a>,
    after: Side<'a>,
}

/// An item at one moment.
#[derive(PartialEq)]
struct Side<'a> {
    state: State,
    answer: Option<&'a Answer>,
}

/// Compares the two moments.
pub fn run(diff: &Diff, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let now = workspace.audit()?;
    let zone = TimeZone::system();
    let at = |typed: &str| {
        let journal = moment::journal_at(typed, &now.journal, &zone)?;
        Ok::<_, Stop>(Audit { id: now.id, journal, ..now.clone() })
    };
    let before = at(&diff.from)?;
    let after = diff.to.as_deref().map_or_else(|| Ok(now.clone()), at)?;
    let moved = moved(&before, &after, workspace);
    let readiness = [&before, &after].map(|audit| figures(&audit.readiness(&workspace.library)));
    if diff.json.json {
        console.json(&document([&before, &after], &readiness, &moved))?;
        return Ok(Standing::Fine);
    }
    themes(&moved, console)?;
    owners(&moved, &readiness, console)?;
    console.line("")?;
    for (key, figures) in [("diff-before", &readiness[0]), ("diff-after", &readiness[1])] {
        let verdict = readiness::verdict(figures, &console.text);
        console.say(&Sentence::new(key).with("verdict", verdict))?;
    }
    Ok(Standing::Fine)
}

fn moved<'a>(before: &'a Audit, after: &'a Audit, workspace: &'a Workspace) -> Vec<Moved<'a>> {
    let library = &workspace.library;
    let pairs = before.items(library).into_iter().zip(after.items(library));
    let moved = pairs.map(|(before, after)| Moved {
        list: after.checklist,
        item: after.item,
        before: side(before.state, before.recorded),
        after: side(after.state, after.recorded),
    });
    moved.filter(|moved| moved.before != moved.after).collect()
}

/// What counts of an item: a hidden one has no answer here.
fn side(state: State, recorded: Option<&Recorded>) -> Side<'_> {
    let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
    Side { state, answer: answer.filter(|_| !matches!(state, State::Hidden | State::Unanswered)) }
}

/// The points that moved, theme by theme.
fn themes(moved: &[Moved<'_>], console: &mut Console<'_>) -> Result<(), Stop> {
    if moved.is_empty() {
        return Ok(console.get("diff-nothing")?);
    }
    let theme_of = |moved: &Moved<'_>| (moved.list.id.clone(), moved.item.theme.clone());
    for group in moved.chunk_by(|a, b| theme_of(a) == theme_of(b)) {
        let Some(first) = group.first() else { continue };
        let theme = first.list.theme(&first.item.theme);
        let title = theme.map_or(first.item.theme.as_str(), |theme| console.text.local(&theme.title)).to_owned();
        console.toned(Tone::Heading, &title)?;
        let rows: Vec<Vec<String>> = group.iter().map(|moved| row(moved, &console.text)).collect();
        for line in layout::table(&rows, console.width.saturating_sub(2)) {
            console.line(&format!("  {line}"))?;
        }
    }
    Ok(())
}

fn row(moved: &Moved<'_>, text: &Text) -> Vec<String> {
    let owners: Vec<String> =
        moved.item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
    let sides = Sentence::new("diff-move")
        .with("before", said(&moved.before, moved.item, text))
        .with("after", said(&moved.after, moved.item, text))
        .with("owners", owners.join(", "));
    vec![moved.item.id.clone(), text.say(&sides)]
}

fn said(side: &Side<'_>, item: &Item, text: &Text) -> String {
    match side.answer {
        Some(answer) => text.answer(answer, Some(&item.question)),
        None => text.get(&format!("state-{}", side.state.id())),
    }
}

/// For each owner: how many of their points moved, and their share of the weight lost before and after.
fn owners(moved: &[Moved<'_>], readiness: &[Figures; 2], console: &mut Console<'_>) -> Result<(), Stop> {
    let share = |figures: &Figures, owner: Owner| {
        let points = figures.points.iter().find(|points| points.owner == owner);
        readiness::share(points.map_or(0.0, |points| points.share), &console.text)
    };
    let rows: Vec<Vec<String>> = Owner::ALL
        .into_iter()
        .filter_map(|owner| {
            let count = moved.iter().filter(|moved| moved.item.owners.contains(&owner)).count();
            let shares = Sentence::new("diff-shares")
                .with("before", share(&readiness[0], owner))
                .with("after", share(&readiness[1], owner));
            let moved = console.text.say(&Sentence::new("diff-moved").with("count", count));
            let name = console.text.get(&format!("owner-{}", owner.id()));
            (count > 0).then(|| vec![name, moved, console.text.say(&shares)])
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    console.line("")?;
    for line in layout::table(&rows, console.width) {
        console.line(&line)?;
    }
    Ok(())
}

fn document(audits: [&Audit; 2], readiness: &[Figures; 2], moved: &[Moved<'_>]) -> Value {
    let moment = |audit: &Audit, figures: &Figures| {
        let latest = audit.journal.entries().last();
        json!({
            "sequence": latest.map(|entry| entry.sequence),
            "at": latest.map(|entry| entry.at),
            "readiness": figures,
        })
    };
    let side = |side: &Side<'_>| json!({ "state": side.state, "answer": side.answer.map(Answer::to_json) });
    let moved = moved.iter().map(|moved| {
        json!({
            "checklist": moved.list.id,
            "item": moved.item.id,
            "theme": moved.item.theme,
            "owners": moved.item.owners,
            "before": side(&moved.before),
            "after": side(&moved.after),
        })
    });
    json!({
        "schema": "prudence.diff/1",
        "from": moment(audits[0], &readiness[0]),
        "to": moment(audits[1], &readiness[1]),
        "moved": moved.collect::<Vec<Value>>(),
    })
}
