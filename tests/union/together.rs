//! Whoever lays all tables side by side cannot work out one number that any of them hides, although they know what follows
//! from what: of an answer, of a denial, of a phase, of what is open for an owner, or of how many reports there are from
//! where.

use crate::campaign::{Campaign, ENTS, Found, K, KINDS, Said, item};
use crate::rolls::{PLACES, Profile};
use crate::tables::{Secret, bundles, worked_out_by_one_who_knows_the_schools, worked_out_from_the_tables};
use proptest::prelude::*;
use prudence::domain::establishment::Kind;
use prudence::domain::union::{Division, Filter, Given, Progress};

/// Campaigns of three releases, with some tables asked for at each.
fn campaigns() -> impl Strategy<Value = Campaign> {
    let reports =
        prop::collection::vec((place(), kind(), prop::sample::select(&ENTS[..]), said()), 24..50).prop_map(|schools| {
            let one = |(school, (place, kind, ent, said)): (u32, (_, Kind, _, Said))| {
                (Profile { school, place, kind, ent }, said.asked_of(kind))
            };
            (0..).zip(schools).map(one).collect::<Vec<_>>()
        });
    (reports, prop::collection::vec(filter(), 2..5)).prop_map(|(reports, filters)| Campaign { reports, filters })
}

fn place() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(&PLACES[..])
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(&KINDS[..])
}

fn filter() -> impl Strategy<Value = Filter> {
    let parts = (prop::option::of(place()), any::<bool>(), prop::option::of(kind()), any::<bool>());
    parts.prop_map(|(place, whole, kind, ent)| Filter {
        academie: place.filter(|_| whole).map(|place| place.0.to_owned()),
        departement: place.filter(|_| !whole).map(|place| place.1.to_owned()),
        kind,
        ent: ENTS[0].filter(|_| ent && kind.is_none()).map(str::to_owned),
        ..Filter::default()
    })
}

fn said() -> impl Strategy<Value = Said> {
    let given = prop_oneof![
        6 => Just(Given::Yes), 3 => Just(Given::Partial), 3 => Just(Given::No),
        1 => Just(Given::Unknown), 1 => Just(Given::Unanswered), 1 => Just(Given::Na),
    ];
    let found = prop_oneof![6 => Just(Found::Nothing), 2 => Just(Found::Blocked), 2 => Just(Found::Overloaded)];
    let second = prop_oneof![6 => Just(None), 2 => Just(Some(Progress::Opened)), 2 => Just(Some(Progress::Forced))];
    let ramp = prop::option::weighted(0.9, (any::<bool>(), second));
    (prop::array::uniform9(given), found, ramp).prop_map(|(answers, found, ramp)| Said { answers, found, ramp })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_number_is_worked_out_from_all_tables(campaign in campaigns()) {
        let (_, ledger) = campaign.published();
        for bundle in bundles() {
            prop_assert_eq!(worked_out_from_the_tables(&bundle, &ledger), []);
        }
    }

    #[test]
    fn nor_by_one_who_knows_which_report_is_in_which_table(campaign in campaigns()) {
        let (roll, ledger) = campaign.published();
        for bundle in bundles() {
            prop_assert_eq!(worked_out_by_one_who_knows_the_schools(&bundle, &roll, &ledger), []);
        }
    }

    #[test]
    fn nothing_below_the_limit_is_ever_stated(campaign in campaigns()) {
        let (_, ledger) = campaign.published();
        let of_figures = ledger.publications.iter().flat_map(|table| table.figures.iter().flat_map(|f| f.counts.iter()));
        prop_assert!(of_figures.flatten().all(|count| *count == 0 || *count >= K));
        let of_coverage = ledger.publications.iter().flat_map(|table| &table.coverage).filter_map(|c| c.reports);
        prop_assert!(of_coverage.chain(ledger.publications.iter().map(|table| table.reports)).all(|n| n >= K));
    }
}

/// So many schools of a kind that say this to the first item, and yes to all others that they are asked.
fn schools(kind: Kind, first: Given, count: usize) -> Vec<(Kind, Said)> {
    let yes = Said { answers: [Given::Yes; 9], found: Found::Nothing, ramp: Some((false, None)) };
    let mut answers = yes.answers;
    answers[0] = first;
    vec![(kind, Said { answers, ..yes }.asked_of(kind)); count]
}

/// A campaign of these schools, all in one place, of which the whole and these kinds have a table.
fn campaign(schools: &[Vec<(Kind, Said)>], kinds: &[Kind]) -> Campaign {
    let place = PLACES[0];
    let profile = |(school, (kind, said)): (u32, (Kind, Said))| (Profile { school, place, kind, ent: None }, said);
    let of_kind = |kind: &Kind| Filter { kind: Some(*kind), ..Filter::default() };
    Campaign {
        reports: (0..).zip(schools.concat()).map(profile).collect(),
        filters: [Filter::default()].into_iter().chain(kinds.iter().map(of_kind)).collect(),
    }
}

/// What the attacker works out where only what is below the limit is hidden; and they have nothing of what is published.
fn worked_out_of_careless_tables(campaign: &Campaign, bundle: usize) -> Vec<Secret> {
    let published = campaign.published().1;
    assert_eq!(worked_out_from_the_tables(&bundles()[bundle], &published), []);
    worked_out_from_the_tables(&bundles()[bundle], &campaign.published_carelessly())
}

fn answer(table: usize, at: usize, given: Given) -> Secret {
    Secret::Answer(table, item(at), given as usize)
}

#[test]
fn a_count_that_is_hidden_alone_is_worked_out() {
    let campaign = campaign(&[schools(Kind::College, Given::Yes, 20), schools(Kind::College, Given::No, 3)], &[]);
    assert!(worked_out_of_careless_tables(&campaign, 0).contains(&answer(0, 0, Given::No)));
}

#[test]
fn counts_that_are_hidden_in_a_part_alone_are_worked_out() {
    let of = schools;
    let colleges =
        [of(Kind::College, Given::Yes, 20), of(Kind::College, Given::No, 6), of(Kind::College, Given::Na, 7)];
    let lycees = [of(Kind::Lycee, Given::Yes, 20), of(Kind::Lycee, Given::No, 3), of(Kind::Lycee, Given::Na, 2)];
    let campaign = campaign(&[colleges, lycees].concat(), &[Kind::College, Kind::Lycee]);
    let found = worked_out_of_careless_tables(&campaign, 0);
    assert!(found.contains(&answer(2, 0, Given::No)) && found.contains(&answer(2, 0, Given::Na)), "{found:?}");
}

#[test]
fn how_many_were_not_asked_tells_how_many_ecoles_there_are() {
    let kinds = [(Kind::College, 20), (Kind::Lycee, 4), (Kind::Ecole, 3)];
    let campaign = campaign(&kinds.map(|(kind, count)| schools(kind, Given::Yes, count)), &[]);
    let ecoles = Secret::Coverage(0, Division::Kind, Some(Kind::Ecole.id().to_owned()));
    assert!(!worked_out_of_careless_tables(&campaign, 0).contains(&ecoles), "the two kinds hide each other");
    assert!(worked_out_of_careless_tables(&campaign, 1).contains(&ecoles), "all but three were asked");
}
