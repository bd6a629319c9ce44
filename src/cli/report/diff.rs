//! `prudence report diff`: what moved between two reports, by theme and by owner, and who signed each.

use super::received::{Reader, document as verification_document, shortcomings};
use crate::cli::arguments::report::Diff;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::outcome::Standing;
use crate::cli::section::rows_of;
use crate::domain::checklist::Owner;
use crate::domain::report::succession::{Moved, moved, succession};
use crate::domain::report::{AnswerLine, PointsFigure, Report};
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::seal::Verification;
use crate::text::Text;
use serde_json::{Value, json};
use std::path::Path;

/// Compares the two reports.
pub fn run(diff: &Diff, reader: &Reader, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let sides = [&diff.before, &diff.after];
    let mut verified = Vec::new();
    for path in sides {
        verified.push(reader.examine(path)?);
    }
    let holds = verified.iter().all(Verification::holds);
    let standing = if holds { Standing::Fine } else { Standing::NotFine };
    for (path, verification) in sides.iter().zip(&verified) {
        warn(path, verification, console)?;
    }
    let reports: Vec<&Report> = verified.iter().filter_map(|verification| verification.report.as_ref()).collect();
    let [before, after] = reports.as_slice() else {
        return Err(Problem::not_fine(Sentence::new("diff-no-report")).into());
    };
    if diff.json.json {
        let files = sides.map(|path| path.display().to_string());
        console.json(&document(&files, verified, &console.text))?;
        return Ok(standing);
    }
    heads([before, after], console)?;
    let moved = moved(before, after);
    themes(&moved, after, console)?;
    owners([before, after], console)?;
    Ok(standing)
}

/// What does not hold is told before anything is compared.
fn warn(path: &Path, verification: &Verification, console: &mut Console<'_>) -> Result<(), Stop> {
    if verification.holds() {
        return Ok(());
    }
    console.tell(&Sentence::new("verify-fails").with("file", path.display().to_string()))?;
    for sentence in shortcomings(verification) {
        console.tell(&sentence)?;
    }
    Ok(())
}

/// Which reports they are, how one follows the other, and who signed.
fn heads([before, after]: [&Report; 2], console: &mut Console<'_>) -> Result<(), Stop> {
    for (key, report) in [("report-diff-before", before), ("report-diff-after", after)] {
        let figures = &report.readiness;
        let verdict = console.text.get(&format!("readiness-{}", figures.verdict.id()));
        let sentence = Sentence::new(key)
            .with("school", report.establishment.key())
            .with("revision", i64::from(report.revision))
            .with("verdict", verdict)
            .with("interval", console.text.interval(&figures.overall));
        console.say(&sentence)?;
    }
    let succession = console.text.get(&format!("succession-{}", succession(before, after).id()));
    console.line(&succession)?;
    let key = if signer(before) == signer(after) { "report-diff-same-signer" } else { "report-diff-other-signer" };
    console.get(key)?;
    console.line("")?;
    Ok(())
}

fn signer(report: &Report) -> Option<&str> {
    report.seal.as_ref().map(|seal| seal.public_key.as_str())
}

/// The answers that moved, theme by theme.
fn themes(moved: &[Moved<'_>], after: &Report, console: &mut Console<'_>) -> Result<(), Stop> {
    if moved.is_empty() {
        return Ok(console.get("diff-nothing")?);
    }
    let theme = |moved: &Moved<'_>| moved.line().map(|line| (line.checklist.clone(), line.theme.clone()));
    for group in moved.chunk_by(|a, b| theme(a) == theme(b)) {
        let Some(line) = group.first().and_then(Moved::line) else { continue };
        let list = after.checklists.iter().find(|stamp| stamp.id == line.checklist);
        let named = list.and_then(|stamp| stamp.themes.iter().find(|theme| theme.id == line.theme));
        let title = named.map_or(line.theme.as_str(), |theme| console.text.local(&theme.title)).to_owned();
        console.toned(Tone::Heading, &title)?;
        let rows: Vec<Vec<String>> = group.iter().filter_map(|moved| row(moved, &console.text)).collect();
        rows_of(&rows, console)?;
    }
    Ok(())
}

fn row(moved: &Moved<'_>, text: &Text) -> Option<Vec<String>> {
    let line = moved.line()?;
    let said = |side: Option<&AnswerLine>| {
        side.map_or_else(|| text.get("report-diff-absent"), |line| export::answer_words(line, text))
    };
    let owners: Vec<String> = line.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
    let sentence = Sentence::new("diff-move")
        .with("before", said(moved.before))
        .with("after", said(moved.after))
        .with("owners", owners.join(", "));
    Some(vec![line.item.clone(), text.say(&sentence)])
}

/// For each owner: how many points were open and are, and their share of the weight lost.
fn owners(reports: [&Report; 2], console: &mut Console<'_>) -> Result<(), Stop> {
    let text = &console.text;
    let row = |owner: Owner| {
        let [before, after] = reports.map(|report| points(report, owner));
        if before.is_none() && after.is_none() {
            return None;
        }
        let count = |points: Option<&PointsFigure>| points.map_or(0, |points| points.items.len());
        let share =
            |points: Option<&PointsFigure>| text.decimal((points.map_or(0.0, |points| points.share) * 100.0).round());
        let sentence = Sentence::new("report-diff-owner")
            .with("before", count(before))
            .with("after", count(after))
            .with("share_before", share(before))
            .with("share_after", share(after));
        Some(vec![text.get(&format!("owner-{}", owner.id())), text.say(&sentence)])
    };
    let rows: Vec<Vec<String>> = Owner::ALL.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        return Ok(());
    }
    console.line("")?;
    console.table(&rows)?;
    Ok(())
}

fn points(report: &Report, owner: Owner) -> Option<&PointsFigure> {
    report.readiness.points.iter().find(|points| points.owner == owner)
}

/// The document `prudence.report-diff/1`.
fn document(files: &[String; 2], verified: Vec<Verification>, text: &Text) -> Value {
    let side = |line: Option<&AnswerLine>| {
        line.map(|line| json!({ "state": line.state, "answer": line.answer, "reason": line.reason }))
    };
    let reports: Vec<Report> = verified.iter().filter_map(|verification| verification.report.clone()).collect();
    let verifications = files.iter().zip(verified).map(|(file, one)| verification_document(file, &Ok(one), text));
    let verifications: Vec<Value> = verifications.collect();
    let [before, after] = reports.as_slice() else { return json!({ "verifications": verifications }) };
    let moved = moved(before, after);
    let moved = moved.iter().filter_map(|moved| {
        let line = moved.line()?;
        Some(json!({
            "checklist": line.checklist, "item": line.item, "theme": line.theme, "owners": line.owners,
            "before": side(moved.before), "after": side(moved.after),
        }))
    });
    json!({
        "schema": "prudence.report-diff/1",
        "verifications": verifications,
        "succession": succession(before, after),
        "same_signer": signer(before) == signer(after),
        "readiness": [before.readiness, after.readiness],
        "moved": moved.collect::<Vec<Value>>(),
    })
}
