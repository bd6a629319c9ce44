//! The map of open points: what follows from published counts, and what is left unsaid.

use proptest::prelude::*;
use prudence::domain::checklist::{Owner, Severity};
use prudence::domain::union::Division;
use prudence::domain::union::Filter;
use prudence::domain::union::publication::Refusal;
use prudence::domain::union::statistics::{
    Cell, CoverageLine, HeatMap, ItemLine, Opened, Outages, Row, Share, Statistics, Theme,
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

/// A share of which nothing is hidden.
fn exact(open: usize, concerned: usize, items: usize) -> Share {
    let opened = Opened { open, concerned };
    Share { least: opened, most: opened, items, left_out: 0 }
}

#[test]
fn a_cell_is_the_open_answers_among_those_concerned() {
    let items = vec![item("reseau", counts(3, 9)), item("reseau", counts(8, 4)), item("autre", counts(0, 9))];
    let share = exact(13, 24, 2);
    assert_eq!((cell(items), share.percents()), (Cell::Share(share), [54, 54]));
}

#[test]
fn what_does_not_apply_and_what_only_informs_is_not_counted() {
    let mut informs = item("reseau", counts(0, 9));
    informs.severity = Severity::Info;
    let not_applicable = item("reseau", [2, 1, 1, 1, 1, 6, 0, 0].map(Some));
    assert_eq!(cell(vec![informs, not_applicable]), Cell::Share(exact(4, 6, 1)));
}

#[test]
fn hidden_answers_are_none_of_them_open_or_all_of_them() {
    let mut hides = item("reseau", [Some(30), None, Some(9), None, Some(0), Some(0), Some(0), Some(0)]);
    hides.n = Some(46);
    let between = |least, most| [least, most].map(|open| Opened { open, concerned: 46 });
    assert_eq!(hides.opened(), Some(between(16, 16)), "both hidden counts are open answers");
    hides.yes = None;
    assert_eq!(hides.opened(), Some(between(9, 46)));
    (hides.yes, hides.na) = (Some(30), None);
    assert_eq!(hides.opened(), Some([Opened { open: 9, concerned: 39 }, Opened { open: 16, concerned: 46 }]));
}

#[test]
fn a_cell_with_hidden_answers_lies_between_the_least_and_the_most() {
    let mut hides = item("reseau", [None, Some(10), None, Some(0), Some(0), Some(0), Some(0), Some(0)]);
    hides.n = Some(18);
    let Cell::Share(share) = cell(vec![hides, item("reseau", counts(8, 4))]) else { panic!("nothing is said") };
    assert_eq!((share.least, share.most), (Opened { open: 14, concerned: 30 }, Opened { open: 22, concerned: 30 }));
    assert_eq!(share.percents(), [47, 73]);
}

#[test]
fn a_cell_that_knows_nothing_of_half_its_items_is_hidden() {
    let known = || item("reseau", counts(6, 6));
    assert_eq!(cell(vec![known(), item("reseau", HIDDEN)]), Cell::Hidden);
    let most = Cell::Share(Share { left_out: 1, ..exact(12, 24, 2) });
    assert_eq!(cell(vec![known(), item("reseau", HIDDEN), known()]), most);
}

#[test]
fn a_cell_that_may_be_nothing_or_everything_is_hidden() {
    let mut hides = item("reseau", [None, Some(0), None, Some(0), Some(0), Some(0), Some(0), Some(0)]);
    hides.n = Some(18);
    assert_eq!(cell(vec![hides.clone()]), Cell::Hidden);
    assert!(matches!(cell(vec![hides, item("reseau", counts(8, 4))]), Cell::Share(_)));
}

#[test]
fn a_shade_is_that_of_the_middle_and_none_where_the_ends_lie_too_far_apart() {
    let quarter = |least, most| {
        let opened = |open| Opened { open, concerned: 100 };
        Share { least: opened(least), most: opened(most), items: 1, left_out: 0 }.quarter()
    };
    assert_eq!([quarter(0, 0), quarter(0, 2), quarter(24, 24)], [Some(0), Some(1), Some(1)]);
    assert_eq!([quarter(20, 40), quarter(50, 74), quarter(100, 100)], [Some(2), Some(3), Some(4)]);
    assert_eq!([quarter(30, 55), quarter(30, 56)], [Some(2), None]);
}

#[test]
fn zero_hidden_and_nobody_concerned_are_three_things() {
    assert_eq!(cell(vec![item("reseau", counts(9, 0))]), Cell::Share(exact(0, 9, 1)));
    assert_eq!(cell(vec![item("reseau", HIDDEN)]), Cell::Hidden);
    assert_eq!(cell(vec![item("reseau", counts(0, 0))]), Cell::Nothing);
}

#[test]
fn no_share_looks_like_nothing_or_everything_that_is_not() {
    let percent = |open, concerned| Opened { open, concerned }.percent();
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
    fn the_truth_lies_between_the_least_and_the_most_whatever_is_hidden(
        counts in proptest::array::uniform8(0_usize..30),
        (hidden, n_is_hidden) in (proptest::array::uniform8(any::<bool>()), any::<bool>()),
    ) {
        let truth = item("reseau", counts.map(Some));
        let mut shown = item("reseau", std::array::from_fn(|at| (!hidden[at]).then_some(counts[at])));
        shown.n = truth.n.filter(|_| !n_is_hidden);
        let [_, partial, no, unknown, unanswered, na, ..] = counts;
        let is_open = Opened {
            open: partial + no + unknown + unanswered,
            concerned: counts.iter().sum::<usize>() - na,
        };
        prop_assert_eq!(truth.opened(), Some([is_open; 2]));
        if let Some([least, most]) = shown.opened() {
            prop_assert!(least.percent() <= is_open.percent() && is_open.percent() <= most.percent());
        }
    }
}
