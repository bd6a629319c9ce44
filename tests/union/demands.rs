//! What is asked, and of whom: the numbers of each interlocutor are those of the schools that it is answerable for.

use prudence::domain::checklist::{Owner, Severity};
use prudence::domain::establishment::Kind;
use prudence::domain::union::publication::{Answer, Refusal};
use prudence::domain::union::statistics::{Demand, Interlocutor, ItemLine, PointsLine, Portion, Statistics, demands};
use prudence::domain::union::{Filter, Ledger};

/// The table of a kind of school, or of all of them.
fn table(kind: Option<Kind>, items: &[(&str, Severity, Option<usize>, Option<usize>)]) -> Statistics {
    let filter = Filter { kind, ..Filter::default() };
    let nothing = Answer::Refused(Refusal::TooFew);
    let item = |(item, severity, no, n): &(&str, Severity, Option<usize>, Option<usize>)| ItemLine {
        checklist: "liste".to_owned(),
        item: (*item).to_owned(),
        theme: "thème".to_owned(),
        severity: *severity,
        owners: vec![Owner::Authority],
        n: *n,
        yes: None,
        partial: None,
        no: *no,
        unknown: None,
        unanswered: None,
        na: None,
        choice: None,
        other: None,
        suppressed: true,
    };
    Statistics {
        reports: Some(40),
        items: items.iter().map(item).collect(),
        points: vec![PointsLine { owner: Owner::Authority, blocking: Some(8), open: None, of: 40 }],
        ..Statistics::of(&filter, &nothing, (&Ledger::default(), 5), &[], None)
    }
}

/// A kind of school that has no table.
fn refused(kind: Kind) -> Statistics {
    Statistics { reports: None, points: Vec::new(), ..table(Some(kind), &[]) }
}

fn to(demands: &[Demand], wanted: Interlocutor) -> Option<&Demand> {
    demands.iter().find(|demand| demand.to == wanted)
}

fn asked(demand: &Demand) -> Vec<(&str, usize, Option<usize>)> {
    demand.points.iter().map(|point| (point.item.as_str(), point.no.count, point.no.of)).collect()
}

#[test]
fn the_regions_answer_for_all_kinds_of_lycee_together() {
    let kinds = [
        table(Some(Kind::Lycee), &[("filtrage", Severity::Blocking, Some(12), Some(40))]),
        table(Some(Kind::LyceePro), &[("filtrage", Severity::Blocking, Some(7), Some(30))]),
        table(Some(Kind::College), &[("filtrage", Severity::Blocking, Some(20), Some(90))]),
    ];
    let demands = demands(&table(None, &[]), &kinds);
    let region = to(&demands, Interlocutor::Region).unwrap();
    assert_eq!(asked(region), [("filtrage", 19, Some(70))]);
    assert_eq!(region.blocking, Some(Portion { count: 16, of: Some(80) }));
    assert_eq!(region.open, None);
    assert_eq!(asked(to(&demands, Interlocutor::Departement).unwrap()), [("filtrage", 20, Some(90))]);
    assert_eq!(to(&demands, Interlocutor::Commune), None, "no table of écoles");
    assert_eq!(to(&demands, Interlocutor::Authority), None, "each level has its own");
}

#[test]
fn a_hidden_number_is_not_added_and_neither_are_its_schools() {
    let kinds = [
        table(Some(Kind::Lycee), &[("filtrage", Severity::Blocking, Some(12), Some(40))]),
        table(Some(Kind::Erea), &[("filtrage", Severity::Blocking, None, Some(9))]),
    ];
    let demands = demands(&table(None, &[]), &kinds);
    assert_eq!(asked(to(&demands, Interlocutor::Region).unwrap()), [("filtrage", 12, Some(40))]);
}

#[test]
fn how_many_are_concerned_is_told_only_when_it_is_known_of_all() {
    let kinds = [
        table(Some(Kind::Lycee), &[("filtrage", Severity::Blocking, Some(12), Some(40))]),
        table(Some(Kind::Erea), &[("filtrage", Severity::Blocking, Some(6), None)]),
    ];
    let demands = demands(&table(None, &[]), &kinds);
    assert_eq!(asked(to(&demands, Interlocutor::Region).unwrap()), [("filtrage", 18, None)]);
}

#[test]
fn without_a_table_for_any_level_the_collectivites_are_one_interlocutor() {
    let whole = table(None, &[("filtrage", Severity::Blocking, Some(5), Some(12))]);
    let demands = demands(&whole, &[refused(Kind::Lycee), refused(Kind::College)]);
    assert_eq!(asked(to(&demands, Interlocutor::Authority).unwrap()), [("filtrage", 5, Some(12))]);
    assert_eq!(to(&demands, Interlocutor::Region), None);
}

#[test]
fn the_gravest_come_first_then_the_most_frequent_and_only_what_weighs() {
    let whole = table(
        None,
        &[
            ("utile", Severity::Useful, Some(30), Some(40)),
            ("majeur", Severity::Major, Some(25), Some(40)),
            ("bloquant rare", Severity::Blocking, Some(5), Some(40)),
            ("bloquant fréquent", Severity::Blocking, Some(9), Some(40)),
            ("réglé", Severity::Blocking, Some(0), Some(40)),
            ("masqué", Severity::Blocking, None, Some(40)),
        ],
    );
    let demands = demands(&whole, &[]);
    let asked = asked(to(&demands, Interlocutor::Authority).unwrap());
    assert_eq!(
        asked.iter().map(|(item, ..)| *item).collect::<Vec<_>>(),
        ["bloquant fréquent", "bloquant rare", "majeur"]
    );
}
