//! Which of the reports received count: one a school and campaign, the latest that nobody else disputes.
//!
//! A key that was once let in keeps its school and its reports: whoever comes with another key waits. Among those
//! that come in together, none is preferred: all of them wait. A representative's ruling goes before either.

use super::{Doubt, Entry, Ruling, Status};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The status of every entry, in the order of the entries.
///
/// It follows from the entries alone, in whatever order they stand; settling what was settled changes nothing.
#[must_use]
pub fn settle(entries: &[Entry]) -> Vec<Status> {
    let standing: Vec<&Entry> = entries.iter().filter(|entry| !is_refused(entry)).collect();
    let of_schools = keys_of(standing.iter().map(|entry| (&entry.school, *entry)));
    let of_reports = keys_of(standing.iter().map(|entry| (&entry.report, *entry)));
    let speaks =
        |keys: Option<&BTreeSet<&str>>, entry: &Entry| keys.is_some_and(|keys| keys.contains(entry.signer.as_str()));
    let is_author = |entry: &Entry| speaks(of_reports.get(&entry.report), entry);
    let doubt = |entry: &Entry| match (speaks(of_schools.get(&entry.school), entry), is_author(entry)) {
        (false, _) => Some(Doubt::OtherKey),
        (true, false) => Some(Doubt::OtherAuthor),
        (true, true) => None,
    };
    let of_their_author = standing.iter().copied().filter(|entry| is_author(entry));
    let latest = latest_revisions(of_their_author, |entry| doubt(entry).is_none());
    let filed = latest_of_schools(latest.values().copied());
    let status = |entry: &Entry| match doubt(entry) {
        _ if is_refused(entry) => Status::Refused,
        Some(doubt) => Status::Quarantined(doubt),
        None if filed.contains(entry.digest.as_str()) => Status::Filed,
        None => beside(entry, latest.get(&entry.report).copied()),
    };
    entries.iter().map(status).collect()
}

fn is_refused(entry: &Entry) -> bool {
    entry.ruling == Some(Ruling::Refused)
}

fn is_accepted(entry: &Entry) -> bool {
    entry.ruling == Some(Ruling::Accepted)
}

/// Whether it counted when the archive was last settled, or had counted before.
fn was_let_in(entry: &Entry) -> bool {
    matches!(entry.status, Some(Status::Filed | Status::Superseded))
}

/// The keys that speak for each thing claimed: those let in or accepted, else the only one that claims it.
fn keys_of<'a, T: Ord>(claims: impl Iterator<Item = (T, &'a Entry)>) -> BTreeMap<T, BTreeSet<&'a str>> {
    let mut all: BTreeMap<T, [BTreeSet<&str>; 2]> = BTreeMap::new();
    for (claimed, entry) in claims {
        let [trusted, others] = all.entry(claimed).or_default();
        let keys = if was_let_in(entry) || is_accepted(entry) { trusted } else { others };
        keys.insert(&entry.signer);
    }
    let speaking = |[trusted, others]: [BTreeSet<&'a str>; 2]| match (trusted.len(), others.len()) {
        (0, 1) => others,
        _ => trusted,
    };
    all.into_iter().map(|(claimed, keys)| (claimed, speaking(keys))).collect()
}

/// Of each report, the entry with its highest revision that is told without doubt and undisputed. A disputed one still
/// is a rival of the others: who disputes its school does not decide for them.
fn latest_revisions<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    is_undisputed: impl Fn(&Entry) -> bool,
) -> BTreeMap<Uuid, &'a Entry> {
    let mut revisions: BTreeMap<(Uuid, u32), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        revisions.entry((entry.report, entry.revision)).or_default().push(entry);
    }
    let told = revisions.iter().filter_map(|((report, _), rivals)| Some((*report, without_doubt(rivals)?)));
    // In rising order, so that the highest revision of a report stays.
    told.filter(|(_, entry)| is_undisputed(entry)).collect()
}

/// The one of several contents of a revision that holds: one that was accepted, else the only one that was let in,
/// else the only one there is.
fn without_doubt<'a>(rivals: &[&'a Entry]) -> Option<&'a Entry> {
    let accepted = rivals.iter().copied().filter(|entry| is_accepted(entry));
    let let_in: Vec<&Entry> = rivals.iter().copied().filter(|entry| was_let_in(entry)).collect();
    let only = |entries: &[&'a Entry]| if let [only] = entries { Some(*only) } else { None };
    accepted.max_by_key(|entry| (entry.created_at, &entry.digest)).or_else(|| only(&let_in)).or_else(|| only(rivals))
}

/// The digests of those that count: the latest of each school in each campaign.
fn latest_of_schools<'a>(entries: impl Iterator<Item = &'a Entry>) -> BTreeSet<&'a str> {
    let mut filed: BTreeMap<_, &Entry> = BTreeMap::new();
    for entry in entries {
        let kept = filed.entry((&entry.school, &entry.campaign)).or_insert(entry);
        if (entry.created_at, entry.report) > (kept.created_at, kept.report) {
            *kept = entry;
        }
    }
    filed.values().map(|entry| entry.digest.as_str()).collect()
}

/// The status of an undisputed entry that does not count, beside the latest revision of its report.
fn beside(entry: &Entry, latest: Option<&Entry>) -> Status {
    let replaced = latest.is_some_and(|latest| {
        let chosen = latest.digest == entry.digest || was_let_in(entry);
        latest.revision > entry.revision || (latest.revision == entry.revision && chosen)
    });
    if replaced { Status::Superseded } else { Status::Quarantined(Doubt::OtherContent) }
}
