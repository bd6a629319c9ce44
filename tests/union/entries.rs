//! Entries to settle, told in a few words each.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use prudence::domain::union::{Entry, Ruling, SchoolKey, Status, settle};
use uuid::Uuid;

/// Revision 1 of report 1 of school A, signed with key K, without any campaign.
pub fn entry(digest: &str) -> Entry {
    Entry {
        digest: digest.to_owned(),
        report: report(1),
        revision: 1,
        school: SchoolKey("A".to_owned()),
        campaign: None,
        signer: "K".to_owned(),
        created_at: Timestamp::UNIX_EPOCH,
        status: None,
        ruling: None,
    }
}

/// The id of the report with this number.
pub fn report(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The changes that tests make to [`entry`].
pub trait Told {
    /// Of this report.
    fn of(self, number: u128) -> Self;
    /// At this revision.
    fn at(self, revision: u32) -> Self;
    /// Of this school.
    fn school(self, name: &str) -> Self;
    /// Signed with this key.
    fn by(self, signer: &str) -> Self;
    /// For this campaign.
    fn campaign(self, name: &str) -> Self;
    /// Written this many days later.
    fn day(self, day: i64) -> Self;
    /// With this decision.
    fn ruled(self, ruling: Ruling) -> Self;
}

impl Told for Entry {
    fn of(self, number: u128) -> Self {
        Self { report: report(number), ..self }
    }

    fn at(self, revision: u32) -> Self {
        Self { revision, ..self }
    }

    fn school(self, name: &str) -> Self {
        Self { school: SchoolKey(name.to_owned()), ..self }
    }

    fn by(self, signer: &str) -> Self {
        Self { signer: signer.to_owned(), ..self }
    }

    fn campaign(self, name: &str) -> Self {
        Self { campaign: Some(name.to_owned()), ..self }
    }

    fn day(self, day: i64) -> Self {
        Self { created_at: Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * day), ..self }
    }

    fn ruled(self, ruling: Ruling) -> Self {
        Self { ruling: Some(ruling), ..self }
    }
}

/// The entries once they are settled.
pub fn settled(mut entries: Vec<Entry>) -> Vec<Entry> {
    let statuses = settle(&entries);
    for (entry, status) in entries.iter_mut().zip(statuses) {
        entry.status = Some(status);
    }
    entries
}

/// Settles what comes in, run after run, and gives the status of each entry by its digest, in order.
pub fn after(runs: &[&[Entry]]) -> Vec<(String, Status)> {
    let archive = runs.iter().fold(Vec::new(), |archive, run| settled([archive, run.to_vec()].concat()));
    by_digest(&archive)
}

/// The status of each entry by its digest, in the order of the digests.
pub fn by_digest(entries: &[Entry]) -> Vec<(String, Status)> {
    let mut found: Vec<_> = entries.iter().map(|entry| (entry.digest.clone(), entry.status.unwrap())).collect();
    found.sort();
    found
}

/// Entries of few schools, reports, revisions and keys, so that they meet in every way; some of them decided.
pub fn any_entries() -> impl Strategy<Value = Vec<Entry>> {
    let ruling = prop_oneof![8 => Just(None), 1 => Just(Some(Ruling::Accepted)), 1 => Just(Some(Ruling::Refused))];
    let one = (1..5u128, 1..4u32, 0..3usize, 0..3usize, 0..2usize, 0..4i64, ruling);
    prop::collection::vec(one, 0..14).prop_map(|drawn| {
        let told =
            drawn.into_iter().enumerate().map(|(index, (number, revision, school, key, campaign, day, ruling))| {
                let entry = entry(&format!("{index:02}")).of(number).at(revision).day(day);
                let entry = entry.school(["A", "B", "C"][school]).by(["K", "L", "M"][key]);
                Entry { ruling, campaign: [None, Some("2026".to_owned())][campaign].clone(), ..entry }
            });
        told.collect()
    })
}
