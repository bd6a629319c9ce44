//! Merges answers that come back into an audit: what differs is shown, never guessed.
//!
//! Several files are merged at once, so that their order does not matter: where two of them disagree, neither wins.

use super::returned::{Reply, Returned};
use crate::domain::checklist::{Answer, Checklist, Given, ItemRef, Library, Recorded, Several, edition};
use crate::domain::report::Audit;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What to do where both sides changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settle {
    /// Keep what stands here, everywhere.
    pub mine: bool,
    /// Take what comes back, everywhere.
    pub theirs: bool,
    /// Take what comes back for these points.
    pub take: BTreeSet<ItemRef>,
}

/// What a merge comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merge {
    /// What is to be recorded: one entry a file that brings something, in the order of their making.
    pub taken: Vec<Several>,
    /// Points whose answer stands here already.
    pub same: Vec<ItemRef>,
    /// Points that somebody has to decide.
    pub conflicts: Vec<Conflict>,
    /// Points in conflict for which what stands here was chosen.
    pub kept: Vec<ItemRef>,
    /// Points that ask something else since the answer was given: to be asked again.
    pub reworded: Vec<ItemRef>,
}

/// A point that was answered differently on both sides, or in two files.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The point.
    pub item: ItemRef,
    /// What stands here.
    pub mine: Option<Recorded>,
    /// What comes back, each different answer once.
    pub theirs: Vec<Theirs>,
}

/// An answer that comes back.
#[derive(Clone, Debug, PartialEq)]
pub struct Theirs {
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    pub by: Option<String>,
    /// When it was given or, where the file does not tell, when the worksheet was made.
    pub at: Option<Timestamp>,
    /// The file.
    pub file: String,
}

/// A reply with the file in which it stands.
type Told<'a> = (&'a Returned, &'a Reply);

/// What becomes of a point.
enum Fate {
    Same,
    Take(Given),
    Conflict(Conflict),
}

/// Merges `returned` into `audit`.
#[must_use]
pub fn merge(audit: &Audit, library: &Library, returned: &[Returned], settle: &Settle) -> Merge {
    let mut files: Vec<&Returned> = returned.iter().collect();
    files.sort_by(|a, b| (a.made_at, &a.by, &a.file).cmp(&(b.made_at, &b.by, &b.file)));
    let mut merge = Merge::default();
    let mut points: BTreeMap<&ItemRef, Vec<Told<'_>>> = BTreeMap::new();
    for file in &files {
        for reply in &file.replies {
            if is_reworded(audit, library, file, reply) {
                merge.reworded.push(reply.given.item.clone());
            } else {
                points.entry(&reply.given.item).or_default().push((file, reply));
            }
        }
    }
    let mut taken: BTreeMap<usize, Vec<Given>> = BTreeMap::new();
    for (item, told) in points {
        let mine = audit.recorded(library, item);
        let mine_answer = mine.as_ref().and_then(|mine| mine.answer.clone());
        match fate(item, mine, &told, settle) {
            Fate::Same => merge.same.push(item.clone()),
            Fate::Conflict(_) if settle.mine && !settle.take.contains(item) => merge.kept.push(item.clone()),
            Fate::Conflict(conflict) => merge.conflicts.push(conflict),
            Fate::Take(given) => {
                let source = source(&given, mine_answer.as_ref(), &told);
                let file = files.iter().position(|file| std::ptr::eq(*file, source)).unwrap_or_default();
                taken.entry(file).or_default().push(given);
            }
        }
    }
    merge.taken = taken.into_iter().map(|(file, given)| Several { given, by: files[file].by.clone() }).collect();
    merge
}

/// What becomes of a point for which at least one file tells something.
fn fate(item: &ItemRef, mine: Option<Recorded>, told: &[Told<'_>], settle: &Settle) -> Fate {
    let standing = mine.as_ref().and_then(|mine| mine.answer.as_ref());
    let mut answers: Vec<&Answer> = Vec::new();
    for answer in told.iter().filter_map(|(_, reply)| reply.given.answer.as_ref()) {
        if !answers.contains(&answer) {
            answers.push(answer);
        }
    }
    let answer = match answers.as_slice() {
        [] => standing,
        [one] if standing.is_none_or(|standing| standing == *one) => Some(*one),
        [one] if settle.theirs || settle.take.contains(item) || is_unchanged(mine.as_ref(), told) => Some(*one),
        several => return Fate::Conflict(Conflict { item: item.clone(), theirs: theirs(several, told), mine }),
    };
    let note = mine.as_ref().and_then(|mine| mine.note.as_deref());
    let joined = joined(note, told.iter().filter_map(|(_, reply)| reply.given.note.as_deref()));
    if answer == standing && joined.as_deref() == note {
        return Fate::Same;
    }
    Fate::Take(Given { item: item.clone(), answer: answer.cloned(), note: joined })
}

/// The first file that brings what is taken: the answer or, where that stands already, a line of the note.
fn source<'a>(given: &Given, standing: Option<&Answer>, told: &[Told<'a>]) -> &'a Returned {
    let brings = |(_, reply): &&Told<'_>| match &given.answer {
        Some(answer) if standing != Some(answer) => reply.given.answer.as_ref() == Some(answer),
        _ => reply.given.note.is_some(),
    };
    told.iter().find(brings).unwrap_or(&told[0]).0
}

/// Whether what stands here is what stood here when one of the worksheets was made.
fn is_unchanged(mine: Option<&Recorded>, told: &[Told<'_>]) -> bool {
    let at = mine.map(|mine| mine.at);
    told.iter().any(|(file, reply)| reply.given.answer.is_some() && file.made_at.is_some_and(|made| at <= Some(made)))
}

fn theirs(answers: &[&Answer], told: &[Told<'_>]) -> Vec<Theirs> {
    let first = |answer: &&Answer| {
        let (file, reply) = told.iter().find(|(_, reply)| reply.given.answer.as_ref() == Some(answer))?;
        let at = reply.at.or(file.made_at);
        Some(Theirs { answer: (*answer).clone(), by: file.by.clone(), at, file: file.file.clone() })
    };
    answers.iter().filter_map(first).collect()
}

/// The note that stands, with every line that comes back and is not in it yet.
fn joined<'a>(mine: Option<&str>, theirs: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut note = mine.map(str::to_owned);
    for line in theirs.flat_map(str::lines).filter(|line| !line.trim().is_empty()) {
        note = match note {
            Some(note) if note.lines().any(|known| known == line) => Some(note),
            Some(note) => Some(format!("{note}\n{line}")),
            None => Some(line.to_owned()),
        };
    }
    note
}

/// Whether the point asked something else when the reply was given.
fn is_reworded(audit: &Audit, library: &Library, file: &Returned, reply: &Reply) -> bool {
    let Some(list) = library.checklist(&reply.given.item.checklist) else { return true };
    let Some(item) = list.item(&reply.given.item.item) else { return true };
    match (&reply.asked, file.made_at) {
        (Some(asked), _) => ![&item.text.fr, &item.text.en].into_iter().any(|text| text.trim() == asked.trim()),
        (None, Some(made_at)) => was_reworded_since(audit, list, &item.id, made_at),
        (None, None) => false,
    }
}

fn was_reworded_since(audit: &Audit, list: &Checklist, id: &str, moment: Timestamp) -> bool {
    let outdated = edition::outdated(list, &audit.editions, |item| (item.id == id).then_some(moment));
    !outdated.is_empty()
}
