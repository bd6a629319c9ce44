//! What a table states and what it hides.

use crate::rolls::{PLACES, Profile, report, roll};
use jiff::Timestamp;
use prudence::domain::establishment::Kind;
use prudence::domain::union::publication::{Answer, Refusal, publish};
use prudence::domain::union::{Filed, Filter, Given, Ledger, Publication, Subject};

const K: usize = 5;

fn at() -> Timestamp {
    "2026-12-01T08:00:00Z".parse().unwrap()
}

fn school(school: u32, place: usize, kind: Kind) -> Profile {
    Profile { school, place: PLACES[place], kind, ent: None }
}

/// Reports of schools of one kind in one place, with these answers to one item.
fn answers(first: u32, place: usize, kind: Kind, given: &[(Given, usize)]) -> Vec<Filed> {
    let each = given.iter().flat_map(|(given, times)| std::iter::repeat_n(*given, *times));
    (first..).zip(each).map(|(number, given)| report(&school(number, place, kind), 1, &[given])).collect()
}

fn table<'a>(ledger: &'a Ledger, answer: &Answer) -> &'a Publication {
    match answer {
        Answer::Current(at) | Answer::Earlier(at, _) => &ledger.publications[*at],
        Answer::Refused(_) => panic!("refused: {answer:?}"),
    }
}

/// The counts of the only item: yes, partial, no, unknown.
fn counts(publication: &Publication) -> [Option<usize>; 4] {
    let item = Subject::Item("liste".to_owned(), "point-0".to_owned());
    publication.figure(&item).unwrap().counts[..4].try_into().unwrap()
}

fn everyone(reports: Vec<Filed>) -> Publication {
    let edition = publish(&roll(reports, Vec::new()), &Ledger::default(), &[Filter::default()], K, at());
    table(&edition.ledger, &edition.answers[0]).clone()
}

#[test]
fn counts_of_five_and_more_are_stated() {
    let publication = everyone(answers(0, 0, Kind::College, &[(Given::Yes, 12), (Given::No, 5)]));
    assert_eq!((publication.reports, counts(&publication)), (17, [Some(12), Some(0), Some(5), Some(0)]));
}

#[test]
fn a_small_count_is_hidden_in_company() {
    let publication = everyone(answers(0, 0, Kind::College, &[(Given::Yes, 30), (Given::Partial, 8), (Given::No, 2)]));
    assert_eq!(counts(&publication), [Some(30), None, None, None]);
}

#[test]
fn all_of_them_said_no_is_not_stated_and_all_of_them_said_yes_is() {
    assert_eq!(counts(&everyone(answers(0, 0, Kind::College, &[(Given::No, 20)])))[2], None);
    assert_eq!(counts(&everyone(answers(0, 0, Kind::College, &[(Given::Yes, 20)])))[0], Some(20));
}

#[test]
fn fewer_than_five_schools_have_no_table() {
    let reports = roll(answers(0, 0, Kind::College, &[(Given::Yes, 4)]), Vec::new());
    let edition = publish(&reports, &Ledger::default(), &[Filter::default()], K, at());
    assert_eq!(edition.answers, [Answer::Refused(Refusal::TooFew)]);
    assert!(!edition.is_new);
}

#[test]
fn the_same_question_on_the_same_reports_has_the_same_table() {
    let reports = roll(answers(0, 0, Kind::College, &[(Given::Yes, 9)]), Vec::new());
    let first = publish(&reports, &Ledger::default(), &[Filter::default()], K, at());
    let again = publish(&reports, &first.ledger, &[Filter::default()], K, Timestamp::UNIX_EPOCH);
    assert_eq!((again.is_new, &again.ledger, again.answers), (false, &first.ledger, first.answers));
}

#[test]
fn a_table_waits_until_five_more_schools_have_answered() {
    let mut reports = answers(0, 0, Kind::College, &[(Given::Yes, 9)]);
    let first = publish(&roll(reports.clone(), Vec::new()), &Ledger::default(), &[Filter::default()], K, at());
    reports.extend(answers(100, 0, Kind::College, &[(Given::No, 4)]));
    let second = publish(&roll(reports.clone(), Vec::new()), &first.ledger, &[Filter::default()], K, at());
    assert_eq!(second.answers, [Answer::Earlier(0, Refusal::TooClose)]);
    reports.extend(answers(200, 0, Kind::College, &[(Given::No, 1)]));
    let third = publish(&roll(reports, Vec::new()), &second.ledger, &[Filter::default()], K, at());
    assert_eq!(table(&third.ledger, &third.answers[0]).reports, 14);
}

#[test]
fn a_revised_report_alone_does_not_make_a_new_table() {
    let before = answers(0, 0, Kind::College, &[(Given::Yes, 9)]);
    let first = publish(&roll(before.clone(), Vec::new()), &Ledger::default(), &[Filter::default()], K, at());
    let mut after = before.clone();
    after[0] = report(&school(0, 0, Kind::College), 2, &[Given::No]);
    let second = publish(&roll(after, before[..1].to_vec()), &first.ledger, &[Filter::default()], K, at());
    assert_eq!(second.answers, [Answer::Earlier(0, Refusal::TooClose)]);
}

#[test]
fn the_rest_is_not_published_when_it_would_leave_a_small_group() {
    let mut reports = answers(0, 0, Kind::College, &[(Given::Yes, 20)]);
    reports.extend(answers(100, 0, Kind::Lycee, &[(Given::Yes, 9)]));
    reports.extend(answers(200, 0, Kind::Erea, &[(Given::No, 3)]));
    let of_kind = |kind| Filter { kind: Some(kind), ..Filter::default() };
    let wanted = [Filter::default(), of_kind(Kind::College), of_kind(Kind::Lycee), of_kind(Kind::Erea)];
    let edition = publish(&roll(reports, Vec::new()), &Ledger::default(), &wanted, K, at());
    let refused: Vec<bool> = edition.answers.iter().map(|answer| matches!(answer, Answer::Refused(_))).collect();
    assert_eq!(refused, [false, false, true, true], "the lycées would give away the three EREA");
}

#[test]
fn what_is_hidden_in_a_part_does_not_follow_from_the_whole() {
    let mut reports = answers(0, 0, Kind::College, &[(Given::Yes, 20), (Given::No, 10), (Given::Partial, 10)]);
    reports.extend(answers(100, 0, Kind::Lycee, &[(Given::Yes, 12), (Given::No, 2), (Given::Partial, 6)]));
    let of_kind = |kind| Filter { kind: Some(kind), ..Filter::default() };
    let wanted = [of_kind(Kind::College), of_kind(Kind::Lycee)];
    let edition = publish(&roll(reports, Vec::new()), &Ledger::default(), &wanted, K, at());
    let hidden = |answer: &Answer| counts(table(&edition.ledger, answer))[2].is_none();
    assert!(hidden(&edition.answers[1]));
    assert!(hidden(&edition.answers[0]), "10 of the collèges, taken from the 12 of all, would leave 2");
}
