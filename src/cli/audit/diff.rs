//! `prudence audit diff`: the points that moved between two moments, and what became of readiness.

use super::{moment, readiness};
use crate::cli::arguments::audit::Diff;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::outcome::Standing;
use crate::cli::section::rows_of;
use crate::cli::workspace::Workspace;
use crate::domain::Sentence;
use crate::domain::checklist::{Answer, Item};
use crate::domain::readiness::percent;
use crate::domain::report::history::{self, Move, OwnerMoves, Side};
use crate::domain::report::{Audit, Figures, figures};
use crate::text::Text;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// Compares the two moments.
pub fn run(diff: &Diff, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let now = workspace.audit()?;
    let zone = TimeZone::system();
    let at = |typed: &str| {
        let journal = moment::journal_at(typed, &now.journal, &zone)?;
        Ok::<_, Stop>(Audit { journal, ..now.clone() })
    };
    let before = at(&diff.from)?;
    let after = diff.to.as_deref().map_or_else(|| Ok(now.clone()), at)?;
    let moved = history::moves(&before, &after, &workspace.library);
    let readiness = [&before, &after].map(|audit| audit.readiness(&workspace.library));
    let by_owner = history::by_owner(&moved, &readiness[0], &readiness[1]);
    let readiness = readiness.map(|readiness| figures(&readiness));
    if diff.json.json {
        console.json(&document([&before, &after], &readiness, &moved))?;
        return Ok(Standing::Fine);
    }
    themes(&moved, console)?;
    owners(&by_owner, console)?;
    console.line("")?;
    for (key, figures) in [("diff-before", &readiness[0]), ("diff-after", &readiness[1])] {
        let verdict = readiness::verdict(figures, &console.text);
        console.say(&Sentence::new(key).with("verdict", verdict))?;
    }
    Ok(Standing::Fine)
}

/// The points that moved, theme by theme.
fn themes(moved: &[Move<'_>], console: &mut Console<'_>) -> Result<(), Stop> {
    if moved.is_empty() {
        return Ok(console.get("diff-nothing")?);
    }
    let theme_of = |moved: &Move<'_>| (moved.list.id.clone(), moved.item.theme.clone());
    for group in moved.chunk_by(|a, b| theme_of(a) == theme_of(b)) {
        let Some(first) = group.first() else { continue };
        let theme = first.list.theme(&first.item.theme);
        let title = theme.map_or(first.item.theme.as_str(), |theme| console.text.local(&theme.title)).to_owned();
        console.toned(Tone::Heading, &title)?;
        let rows: Vec<Vec<String>> = group.iter().map(|moved| row(moved, &console.text)).collect();
        rows_of(&rows, console)?;
    }
    Ok(())
}

fn row(moved: &Move<'_>, text: &Text) -> Vec<String> {
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
fn owners(owners: &[OwnerMoves], console: &mut Console<'_>) -> Result<(), Stop> {
    let text = &console.text;
    let row = |moves: &OwnerMoves| {
        let [before, after] = moves.shares.map(|share| text.percent(percent::half_up(share)));
        let shares = Sentence::new("diff-shares").with("before", before).with("after", after);
        let moved = Sentence::new("diff-moved").with("count", moves.count);
        vec![text.get(&format!("owner-{}", moves.owner.id())), text.say(&moved), text.say(&shares)]
    };
    let rows: Vec<Vec<String>> = owners.iter().map(row).collect();
    if rows.is_empty() {
        return Ok(());
    }
    console.line("")?;
    console.table(&rows)?;
    Ok(())
}

fn document(audits: [&Audit; 2], readiness: &[Figures; 2], moved: &[Move<'_>]) -> Value {
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
