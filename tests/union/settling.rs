//! Which reports count: by example, then whatever comes in and in whatever order.

use super::entries::{Told, after, any_entries, by_digest, entry, settled};
use proptest::prelude::*;
use prudence::domain::union::Doubt::{OtherAuthor, OtherContent, OtherKey};
use prudence::domain::union::Status::{Filed, Quarantined, Refused, Superseded};
use prudence::domain::union::{Doubt, Entry, Ruling, Status, settle};

#[track_caller]
fn become_(runs: &[&[Entry]], expected: &[(&str, Status)]) {
    let expected: Vec<_> = expected.iter().map(|(digest, status)| ((*digest).to_owned(), *status)).collect();
    assert_eq!(after(runs), expected);
}

#[test]
fn a_report_alone_counts() {
    become_(&[&[entry("a")]], &[("a", Filed)]);
}

#[test]
fn a_newer_revision_takes_the_place_of_an_older_one_whichever_comes_first() {
    let (old, new) = ([entry("old")], [entry("new").at(2)]);
    let expected = [("new", Filed), ("old", Superseded)];
    become_(&[&old, &new], &expected);
    become_(&[&new, &old], &expected);
    become_(&[&[new, old].concat()], &expected);
}

#[test]
fn the_revision_counts_even_when_the_clock_was_put_back() {
    become_(&[&[entry("1").day(3), entry("2").at(2).day(1)]], &[("1", Superseded), ("2", Filed)]);
}

#[test]
fn a_school_counts_once_in_a_campaign_with_its_latest_report() {
    let reports = [entry("a").day(1), entry("b").of(2).day(2), entry("c").of(3).day(0).campaign("2026")];
    become_(&[&reports], &[("a", Superseded), ("b", Filed), ("c", Filed)]);
}

#[test]
fn a_corrected_uai_leaves_no_report_under_the_wrong_one() {
    become_(&[&[entry("a")], &[entry("b").at(2).school("B")]], &[("a", Superseded), ("b", Filed)]);
}

#[test]
fn one_key_may_speak_for_several_schools() {
    become_(&[&[entry("a"), entry("b").of(2).school("B")]], &[("a", Filed), ("b", Filed)]);
}

#[test]
fn a_new_key_for_a_known_school_waits_and_the_known_report_stays() {
    let new_computer = entry("b").of(2).by("L").day(9);
    become_(&[&[entry("a")], &[new_computer]], &[("a", Filed), ("b", Quarantined(OtherKey))]);
}

#[test]
fn of_two_keys_that_come_in_together_neither_is_believed() {
    let doubt = Quarantined(OtherKey);
    become_(&[&[entry("a"), entry("b").of(2).by("L")]], &[("a", doubt), ("b", doubt)]);
}

#[test]
fn a_key_that_was_accepted_speaks_for_the_school_from_then_on() {
    let accepted = entry("b").of(2).by("L").day(9).ruled(Ruling::Accepted);
    let next = entry("c").of(2).at(2).by("L").day(10);
    become_(&[&[entry("a")], &[accepted], &[next]], &[("a", Superseded), ("b", Superseded), ("c", Filed)]);
}

#[test]
fn the_id_of_another_schools_report_is_not_taken_over() {
    let copied = entry("b").at(2).school("B").by("L");
    become_(&[&[entry("a")], &[copied]], &[("a", Filed), ("b", Quarantined(OtherAuthor))]);
}

#[test]
fn another_content_under_a_known_revision_waits() {
    become_(&[&[entry("a")], &[entry("b")]], &[("a", Filed), ("b", Quarantined(OtherContent))]);
}

#[test]
fn of_two_contents_that_come_in_together_neither_is_believed_and_what_was_clear_still_counts() {
    let doubt = Quarantined(OtherContent);
    let rivals = [entry("a").at(2), entry("b").at(2), entry("c")];
    become_(&[&rivals], &[("a", doubt), ("b", doubt), ("c", Filed)]);
}

#[test]
fn a_stranger_who_disputes_the_school_of_one_rival_does_not_help_the_other() {
    let known = [entry("a"), entry("b").at(3), entry("c").at(3).school("B")];
    let doubt = Quarantined(OtherContent);
    become_(&[&known], &[("a", Filed), ("b", doubt), ("c", doubt)]);
    let stranger = entry("x").of(2).school("B").by("X");
    let disputed = Quarantined(OtherKey);
    become_(&[&known, &[stranger]], &[("a", Filed), ("b", doubt), ("c", disputed), ("x", disputed)]);
}

#[test]
fn a_stranger_who_copies_the_id_and_the_school_does_not_hold_up_the_next_revision() {
    let forged = entry("x").at(2).by("X");
    let next = [entry("b").at(2), forged];
    become_(&[&[entry("a")], &next], &[("a", Superseded), ("b", Filed), ("x", Quarantined(OtherKey))]);
}

#[test]
fn a_later_revision_settles_a_dispute_about_an_earlier_one() {
    let rivals = [entry("a"), entry("b")];
    become_(&[&rivals, &[entry("c").at(2)]], &[("a", Superseded), ("b", Superseded), ("c", Filed)]);
}

#[test]
fn the_content_that_was_accepted_takes_the_place_of_the_other() {
    let accepted = entry("b").ruled(Ruling::Accepted);
    become_(&[&[entry("a")], &[accepted]], &[("a", Superseded), ("b", Filed)]);
}

#[test]
fn what_was_refused_never_counts_and_disturbs_nobody() {
    let refused = entry("b").by("L").of(2).ruled(Ruling::Refused);
    become_(&[&[entry("a"), refused]], &[("a", Filed), ("b", Refused)]);
    become_(&[&[entry("a").ruled(Ruling::Refused)]], &[("a", Refused)]);
}

#[test]
fn doubts_are_told_apart_by_their_ids() {
    for doubt in Doubt::ALL {
        assert_eq!(Doubt::from_id(doubt.id()), Some(doubt));
    }
    assert_eq!(Doubt::from_id("filed"), None);
}

/// Entries without any decision and without any dispute: one key, and one content a revision.
fn undisputed(entries: Vec<Entry>) -> Vec<Entry> {
    let mut seen = std::collections::BTreeSet::new();
    let clear = entries.into_iter().map(|entry| Entry { ruling: None, ..entry.by("K") });
    clear.filter(|entry| seen.insert((entry.report, entry.revision))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_order_of_arrival_never_matters(
        (entries, shuffled) in any_entries().prop_flat_map(|e| (Just(e.clone()), Just(e).prop_shuffle()))
    ) {
        prop_assert_eq!(by_digest(&settled(entries)), by_digest(&settled(shuffled)));
    }

    #[test]
    fn settling_again_changes_nothing(first in any_entries(), cut in 0usize..14) {
        let cut = cut.min(first.len());
        let earlier = settled(first[..cut].to_vec());
        let once = settled([earlier, first[cut..].to_vec()].concat());
        prop_assert_eq!(settled(once.clone()), once);
    }

    #[test]
    fn without_a_dispute_it_does_not_matter_in_how_many_runs_they_come(
        entries in any_entries().prop_map(undisputed), cut in 0usize..14
    ) {
        let cut = cut.min(entries.len());
        prop_assert_eq!(after(&[&entries[..cut], &entries[cut..]]), after(&[&entries]));
        prop_assert_eq!(after(&[&entries[cut..], &entries[..cut]]), after(&[&entries]));
    }

    #[test]
    fn a_school_counts_at_most_once_in_a_campaign_and_what_is_undisputed_counts(entries in any_entries()) {
        let filed: Vec<Entry> = settled(entries.clone()).into_iter().filter(|e| e.status == Some(Filed)).collect();
        let mut places: Vec<_> = filed.iter().map(|entry| (&entry.school, &entry.campaign)).collect();
        places.sort();
        places.dedup();
        prop_assert_eq!(places.len(), filed.len());
        let clear = undisputed(entries);
        prop_assert!(settle(&clear).iter().all(|status| matches!(status, Filed | Superseded)));
    }

    #[test]
    fn nobody_without_a_trusted_key_moves_what_counts(known in any_entries(), strangers in any_entries()) {
        let known = settled(known);
        let strangers = strangers.into_iter().map(|entry| {
            Entry { digest: format!("x{}", entry.digest), ruling: None, ..entry.by("X") }
        });
        let after = settled([known.clone(), strangers.collect()].concat());
        let filed = |entries: &[Entry]| {
            let filed = entries.iter().filter(|entry| entry.status == Some(Filed) && entry.signer != "X");
            filed.map(|entry| entry.digest.clone()).collect::<Vec<_>>()
        };
        prop_assert_eq!(filed(&after), filed(&known));
    }
}
