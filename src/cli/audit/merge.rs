//! `prudence audit merge`: takes the answers of filled worksheets back, and shows what somebody has to decide.

use crate::cli::arguments::together::Merge as Options;
use crate::cli::console::{Console, Stop};
use crate::cli::files::{self, Unread};
use crate::cli::outcome::Standing;
use crate::cli::section::section;
use crate::cli::workspace::Workspace;
use crate::cli::{faults, items};
use crate::domain::checklist::{Answer, Given, ItemRef, Library, Operation, Recorded, Several};
use crate::domain::report::Audit;
use crate::domain::together::{Conflict, Merge, Returned, Settle, Theirs, merge};
use crate::domain::{Problem, Sentence};
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// Merges the files.
pub fn run(options: &Options, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let now = Timestamp::now();
    let returned = read(options, &audit, workspace, now, console)?;
    let settle = settle(options, &returned, &workspace.library)?;
    let merged = merge(&audit, &workspace.library, &returned, &settle);
    if !options.dry_run {
        for several in &merged.taken {
            workspace.folder.store.record(audit.id, now, &Operation::Several(several.clone()))?;
        }
    }
    if options.json.json {
        console.json(&document(&merged, options.dry_run))?;
    } else {
        Told { audit: &audit, library: &workspace.library, merged: &merged }.tell(options.dry_run, console)?;
    }
    let settled = merged.conflicts.is_empty() && merged.reworded.is_empty();
    Ok(if settled { Standing::Fine } else { Standing::NotFine })
}

/// Reads every file before anything is taken from one.
fn read(
    options: &Options,
    audit: &Audit,
    workspace: &Workspace,
    now: Timestamp,
    console: &mut Console<'_>,
) -> Result<Vec<Returned>, Stop> {
    let mut returned = Vec::new();
    let mut faulty = 0_usize;
    for path in &options.files {
        let name = path.display().to_string();
        let file = match files::read_yaml(path) {
            Ok(text) => Returned::read(&name, &text, &workspace.library, now),
            Err(Unread::Faults(found)) => Err(found),
            Err(Unread::Problem(problem)) => return Err(problem.into()),
        };
        match file {
            Ok(file) => returned.push(about(audit, file)?),
            Err(found) => {
                faulty += 1;
                for line in faults::lines(&found, &console.text) {
                    console.tell_line(&line)?;
                }
            }
        }
    }
    match faulty {
        0 => Ok(returned),
        _ => Err(Problem::not_fine(Sentence::new("merge-faulty").with("count", faulty)).into()),
    }
}

/// The file, which must be about this school.
fn about(audit: &Audit, file: Returned) -> Result<Returned, Problem> {
    let school = &audit.establishment;
    if file.school == school.uai || school.other_uais.contains(&file.school) {
        return Ok(file);
    }
    let sentence = Sentence::new("merge-other-school").with("file", file.file);
    Err(Problem::not_fine(sentence.with("theirs", file.school.as_str()).with("mine", school.uai.as_str())))
}

fn settle(options: &Options, returned: &[Returned], library: &Library) -> Result<Settle, Problem> {
    let comes_back = |item: &ItemRef| returned.iter().any(|file| file.replies.iter().any(|r| r.given.item == *item));
    let found = options.take.iter().map(|named| {
        let (item, _) = items::find(library, named)?;
        let unknown = || Problem::usage(Sentence::new("merge-take-unknown").with("item", named.as_str()));
        if comes_back(&item) { Ok(item) } else { Err(unknown()) }
    });
    Ok(Settle { mine: options.mine, theirs: options.theirs, take: found.collect::<Result<_, _>>()? })
}

/// What is told of a merge.
struct Told<'a> {
    audit: &'a Audit,
    library: &'a Library,
    merged: &'a Merge,
}

impl Told<'_> {
    fn tell(&self, dry: bool, console: &mut Console<'_>) -> Result<(), Stop> {
        let merged = self.merged;
        let text = &console.text;
        let by_file = |several: &Several| {
            let row = |one: &Given| vec![one.item.item.clone(), self.taken(one, several.by.as_deref(), text)];
            several.given.iter().map(row).collect::<Vec<_>>()
        };
        let taken: Vec<Vec<String>> = merged.taken.iter().flat_map(by_file).collect();
        let conflicts: Vec<Vec<String>> = merged.conflicts.iter().flat_map(|found| self.sides(found, text)).collect();
        let reworded: Vec<Vec<String>> = merged.reworded.iter().map(|item| vec![item.item.clone()]).collect();
        let summary = Sentence::new("merge-summary")
            .with("taken", taken.len())
            .with("same", merged.same.len())
            .with("kept", merged.kept.len());
        console.say(&summary.with("conflicts", merged.conflicts.len()))?;
        if dry {
            console.get("merge-dry")?;
        }
        section(if dry { "merge-would-take" } else { "merge-taken" }, &taken, console)?;
        section("merge-reworded", &reworded, console)?;
        section("merge-conflicts", &conflicts, console)?;
        let (between, against): (Vec<_>, Vec<_>) = merged.conflicts.iter().partition(|found| found.theirs.len() > 1);
        for (any, key) in [(!against.is_empty(), "merge-way-out"), (!between.is_empty(), "merge-between")] {
            if any {
                console.tell(&Sentence::new(key))?;
            }
        }
        Ok(())
    }

    /// What is taken, and from whom: the answer, or the note alone when the answer stands already.
    fn taken(&self, given: &Given, by: Option<&str>, text: &Text) -> String {
        let standing = self.audit.recorded(self.library, &given.item).and_then(|recorded| recorded.answer);
        let mut said = self.said(&given.item, given.answer.as_ref(), text);
        if standing == given.answer {
            said = text.say(&Sentence::new("merge-note-only").with("answer", said));
        }
        match by {
            Some(by) => text.say(&Sentence::new("history-by").with("answer", said).with("by", by)),
            None => said,
        }
    }

    /// A row for what is here, then one for each answer that comes back.
    fn sides(&self, conflict: &Conflict, text: &Text) -> Vec<Vec<String>> {
        let mine = match &conflict.mine {
            Some(Recorded { answer: Some(answer), at, .. }) => Sentence::new("merge-mine")
                .with("answer", self.said(&conflict.item, Some(answer), text))
                .with("at", text.short_moment(*at, &TimeZone::system())),
            _ => Sentence::new("merge-mine-none"),
        };
        let theirs = conflict.theirs.iter().map(|side| {
            let by = side.by.as_deref().unwrap_or(&side.file);
            let said = self.said(&conflict.item, Some(&side.answer), text);
            let key = if side.at.is_some() { "merge-theirs" } else { "merge-theirs-undated" };
            let at = side.at.map_or_else(String::new, |at| text.short_moment(at, &TimeZone::system()));
            Sentence::new(key).with("by", by).with("answer", said).with("at", at)
        });
        let sides: Vec<Sentence> = std::iter::once(mine).chain(theirs).collect();
        let name = |index: usize| if index == 0 { conflict.item.item.clone() } else { String::new() };
        sides.iter().enumerate().map(|(index, side)| vec![name(index), text.say(side)]).collect()
    }

    fn said(&self, item: &ItemRef, answer: Option<&Answer>, text: &Text) -> String {
        let question = self.library.item(item).map(|item| &item.question);
        answer.map_or_else(|| text.get("state-unanswered"), |answer| text.answer(answer, question))
    }
}

/// The document `prudence.merge/1`.
fn document(merged: &Merge, dry: bool) -> Value {
    let given = merged.taken.iter().flat_map(|several| {
        several.given.iter().map(|one| {
            let mut document = side(one.answer.as_ref());
            document["checklist"] = json!(one.item.checklist);
            document["item"] = json!(one.item.item);
            document["note"] = json!(one.note);
            document["by"] = json!(several.by);
            document
        })
    });
    json!({
        "schema": "prudence.merge/1",
        "recorded": !dry,
        "taken": given.collect::<Vec<Value>>(),
        "same": merged.same,
        "kept": merged.kept,
        "reworded": merged.reworded,
        "conflicts": merged.conflicts.iter().map(conflict).collect::<Vec<Value>>(),
    })
}

fn conflict(conflict: &Conflict) -> Value {
    let mine = conflict.mine.as_ref().map(|mine| {
        let mut document = side(mine.answer.as_ref());
        document["answered_at"] = json!(mine.at);
        document
    });
    let theirs = conflict.theirs.iter().map(|theirs: &Theirs| {
        let mut document = side(Some(&theirs.answer));
        document["by"] = json!(theirs.by);
        document["at"] = json!(theirs.at);
        document["file"] = json!(theirs.file);
        document
    });
    json!({
        "checklist": conflict.item.checklist,
        "item": conflict.item.item,
        "mine": mine,
        "theirs": theirs.collect::<Vec<Value>>(),
    })
}

/// An answer as data.
fn side(answer: Option<&Answer>) -> Value {
    let (state, reason) = match answer {
        None => ("unanswered", None),
        Some(Answer::Unknown) => ("unknown", None),
        Some(Answer::NotApplicable { reason }) => ("na", Some(reason)),
        Some(_) => ("answered", None),
    };
    json!({ "state": state, "answer": answer.map(Answer::to_json), "reason": reason })
}
