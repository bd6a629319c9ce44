//! The map of open points: what follows from published counts, and what is left unsaid.

use proptest::prelude::*;
use prudence::domain::checklist::{Owner, Severity};
use prudence::domain::union::Division;
use prudence::domain::union::Filter;
use prudence::domain::union::publication::Refusal;
use prudence::domain::union::statistics::{
    Cell, CoverageLine, HeatMap, ItemLine, Outages, Row, Share, Statistics, Theme,
};

/// An item with these counts: yes, partial, no, unknown, unanswered, not applicable, choice, other.
fn item(theme: &str, counts: [Option<usize>; 8]) -> ItemLine {
    let [yes, partial, no, unknown, unanswered, na, choice, other] = counts;
    ItemLine {
        checklist: "liste".to_owned(),
        item: "point".to_owned(),
        theme: theme.to_owned(),
        severity: Severity::Major,
        owners: vec![Owner::School],
        n: counts.into_iter().sum(),
        yes,
        partial,
        no,
        unknown,
        unanswered,
        na,
        choice,
        other,
        suppressed: counts.contains(&None),
    }
}

fn counts(yes: usize, no: usize) -> [Option<usize>; 8] {
    [yes, 0, no, 0, 0, 0, 0, 0].map(Some)
}

const HIDDEN: [Option<usize>; 8] = [None; 8];

fn table(academie: Option<&str>, items: Vec<ItemLine>) -> Statistics {
    Statistics {
        schema: String::new(),
        reports: Some(20),
        self_selected: true,
        k: 5,
        filters: Filter { academie: academie.map(str::to_owned), ..Filter::default() },
        published_at: None,
        withheld: None,
        known: None,
        coverage: Vec::new(),
        items,
        points: Vec::new(),
        blockers: Vec::new(),
        contradictions: Vec::new(),
        phases: Vec::new(),
        outages: Outages::default(),
    }
}

fn theme() -> Theme {
    Theme { checklist: "liste".to_owned(), theme: "reseau".to_owned() }
}

fn cell(items: Vec<ItemLine>) -> Cell {
    table(None, items).cell(&theme())
}

#[test]
fn a_cell_is_the_open_answers_among_those_concerned() {
    let items = vec![item("reseau", counts(3, 9)), item("reseau", counts(8, 4)), item("autre", counts(0, 9))];
    let share = Share { open: 13, concerned: 24, items: 2, left_out: 0 };
    assert_eq!((cell(items), share.percent()), (Cell::Share(share), 54));
}

#[test]
fn what_does_not_apply_and_what_only_informs_is_not_counted() {
    let mut informs = item("reseau", counts(0, 9));
    informs.severity = Severity::Info;
    let not_applicable = item("reseau", [2, 1, 1, 1, 1, 6, 0, 0].map(Some));
    let share = Share { open: 4, concerned: 6, items: 1, left_out: 0 };
    assert_eq!(cell(vec![informs, not_applicable]), Cell::Share(share));
}

#[test]
fn a_cell_of_which_half_is_hidden_is_hidden() {
    let known = || item("reseau", counts(6, 6));
    assert_eq!(cell(vec![known(), item("reseau", HIDDEN)]), Cell::Hidden);
    let most = Cell::Share(Share { open: 12, concerned: 24, items: 2, left_out: 1 });
    assert_eq!(cell(vec![known(), item("reseau", HIDDEN), known()]), most);
}

#[test]
fn zero_hidden_and_nobody_concerned_are_three_things() {
    let none_open = Share { open: 0, concerned: 9, items: 1, left_out: 0 };
    assert_eq!(cell(vec![item("reseau", counts(9, 0))]), Cell::Share(none_open));
    assert_eq!(cell(vec![item("reseau", HIDDEN)]), Cell::Hidden);
    assert_eq!(cell(vec![item("reseau", counts(0, 0))]), Cell::Nothing);
}

#[test]
fn no_share_looks_like_nothing_or_everything_that_is_not() {
    let percent = |open, concerned| Share { open, concerned, items: 1, left_out: 0 }.percent();
    assert_eq!([percent(0, 900), percent(1, 900), percent(899, 900), percent(900, 900)], [0, 1, 99, 100]);
}

#[test]
fn a_part_without_a_table_is_refused_or_has_no_report_at_all() {
    let stated = |value: &str, reports| CoverageLine {
        by: Division::Academie,
        value: Some(value.to_owned()),
        reports,
        known: None,
    };
    let mut all = table(None, vec![item("reseau", counts(3, 9))]);
    all.coverage = vec![stated("14", None), stated("01", Some(0))];
    let without =
        |academie| Statistics { reports: None, withheld: Some(Refusal::TooFew), ..table(Some(academie), Vec::new()) };
    let parts = [without("14"), without("01"), without("02")];
    let map = HeatMap::of(&all, &all, &parts);
    assert_eq!(map.rows[1..], [Row::Refused(Refusal::TooFew), Row::Absent, Row::Absent]);
    all.coverage.clear();
    let map = HeatMap::of(&all, &all, &parts);
    assert!(
        map.rows[1..].iter().all(|row| *row == Row::Refused(Refusal::TooFew)),
        "without a coverage nothing is known"
    );
}

proptest! {
    #[test]
    fn what_follows_from_published_counts_is_true_whatever_is_hidden(
        counts in proptest::array::uniform8(0_usize..30),
        (hidden, n_is_hidden) in (proptest::array::uniform8(any::<bool>()), any::<bool>()),
    ) {
        let truth = item("reseau", counts.map(Some));
        let mut shown = item("reseau", std::array::from_fn(|at| (!hidden[at]).then_some(counts[at])));
        shown.n = truth.n.filter(|_| !n_is_hidden);
        let [_, partial, no, unknown, unanswered, na, ..] = counts;
        let all: usize = counts.iter().sum();
        prop_assert_eq!((truth.open(), truth.concerned()), (Some(partial + no + unknown + unanswered), Some(all - na)));
        prop_assert!(shown.open().is_none() || shown.open() == truth.open());
        prop_assert!(shown.concerned().is_none() || shown.concerned() == truth.concerned());
    }
}
