//! The keys of the dashboard: from a number to what it is made of, and back.

use crate::board_stage::{Board, press};
use crossterm::event::KeyCode::{Char, Delete, Down, Enter, Esc, Left, Right, Tab, Up};
use prudence::domain::union::statistics::{Interlocutor, Step};
use prudence::domain::union::{Archive, Filter, Pile, Ruling};
use prudence::domain::{Problem, Sentence};
use prudence::tui::dashboard::model::{Page, Pick, Prompt, Tab as Tabs};
use prudence::tui::dashboard::update::update;
use prudence::tui::dashboard::{Effect, Message, Model};

fn told(model: &Model) -> &str {
    model.shell.notice.as_ref().map(|notice| notice.sentence.key.as_str()).unwrap_or_default()
}

#[test]
fn the_counts_of_every_batch_add_up_and_lead_to_their_files() {
    let board = Board::of(12, 1);
    let model = board.after(&[]);
    let inbox = model.inbox.as_ref().unwrap();
    for batch in &inbox.batches {
        assert_eq!(Pile::ALL.map(|pile| batch.count(pile)).iter().sum::<usize>(), batch.files.len());
        assert_eq!(model.files(Pick::Batch(batch.at)).len(), batch.files.len());
    }
    assert_eq!((inbox.batches.len(), inbox.count(Pile::Waiting), inbox.count(Pile::Filed)), (2, 2, 12));
}

#[test]
fn a_report_that_waits_is_ruled_only_once_that_is_confirmed() {
    let board = Board::of(12, 1);
    let mut model = board.after(&[Enter]);
    let digest = model.file().unwrap().digest.clone();
    assert_eq!(press(&mut model, Char('a')), []);
    assert!(matches!(&model.prompt, Some(Prompt::Ruling(_, Ruling::Accepted))));
    assert_eq!(press(&mut model, Esc), [], "nothing is decided by going back");
    press(&mut model, Char('x'));
    let effects = press(&mut model, Enter);
    let [Effect::Rule(held, Ruling::Refused)] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(held.digest, digest);
}

#[test]
fn what_waits_no_longer_cannot_be_ruled() {
    let board = Board::of(12, 1);
    let mut model = board.after(&[Down, Down, Enter]);
    press(&mut model, Char('a'));
    assert_eq!((model.prompt.clone(), told(&model)), (None, "board-not-waiting"));
}

#[test]
fn a_file_opens_as_one_report_and_esc_comes_back_to_it() {
    let board = Board::of(12, 1);
    let mut model = board.after(&[Down, Down, Enter, Down, Enter]);
    assert!(matches!(model.page(), Some(Page::Report(lines)) if !lines.is_empty()));
    press(&mut model, Esc);
    assert_eq!((model.cursor().line, model.page().is_some()), (1, true));
    press(&mut model, Esc);
    assert_eq!((model.cursor().line, model.page()), (2, None));
}

#[test]
fn a_cell_leads_to_its_items_and_an_item_to_its_distribution() {
    let board = Board::of(84, 1);
    let mut model = board.after(&[Char('p'), Right, Enter]);
    let share = model.figures.as_ref().unwrap().map.themes[1].clone();
    assert!(!model.items().is_empty() && model.items().iter().all(|item| item.theme == share.theme));
    press(&mut model, Down);
    let item = model.item().unwrap();
    press(&mut model, Enter);
    assert_eq!(model.page(), Some(&Page::Item(item)));
}

#[test]
fn a_row_without_a_table_tells_why() {
    let board = Board::of(84, 1);
    let model = board.after(&[Char('p'), Down, Enter]);
    assert_eq!((model.page(), told(&model)), (None, "board-absent"), "nobody answered from Aix-Marseille");
}

#[test]
fn a_demand_leads_to_its_items_the_gravest_first() {
    let board = Board::of(84, 1);
    let model = board.after(&[Char('d'), Enter]);
    assert_eq!(model.page(), Some(&Page::Demand(Interlocutor::Region)));
    let severities: Vec<_> = model.demanded().iter().map(|point| point.severity).collect();
    assert!(!severities.is_empty() && severities.is_sorted());
}

#[test]
fn a_number_of_the_coverage_narrows_the_figures_and_esc_widens_them_again() {
    let board = Board::of(84, 1);
    let mut model = board.after(&[Char('c')]);
    let rows = &model.figures.as_ref().unwrap().coverage;
    let rennes = rows.iter().position(|row| row.name == "Rennes").unwrap();
    for _ in 0..rennes {
        press(&mut model, Down);
    }
    board.press(&mut model, Enter);
    assert_eq!(model.filter, Filter { academie: Some("14".to_owned()), ..Filter::default() });
    assert_eq!(model.figures.as_ref().unwrap().population.filters, model.filter);
    board.press(&mut model, Esc);
    assert_eq!(model.filter, Filter::default());
    assert_eq!(press(&mut model, Esc), [], "there is nothing wider");
}

#[test]
fn a_hidden_number_is_not_narrowed_to() {
    let board = Board::of(20, 1);
    let mut model = board.after(&[Char('c')]);
    let hidden = model.figures.as_ref().unwrap().coverage.iter().position(|row| row.reports.is_none()).unwrap();
    for _ in 0..hidden {
        press(&mut model, Down);
    }
    assert_eq!((press(&mut model, Enter), told(&model)), (Vec::new(), "board-hidden"));
}

#[test]
fn the_filter_turns_jumps_by_letter_and_asks_for_tables_once_it_is_confirmed() {
    let board = Board::of(84, 1);
    let mut model = board.after(&[Char('f'), Char('r')]);
    let Some(Prompt::Filter { filter, .. }) = &model.prompt else { panic!("no filter") };
    assert_eq!(filter.academie.as_deref(), Some("14"), "Rennes begins with r");
    for key in [Down, Right, Left, Left, Down, Right] {
        assert_eq!(press(&mut model, key), []);
    }
    let effects = press(&mut model, Enter);
    let [Effect::Draft { run, filter }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((*run, filter.academie.as_deref(), filter.departement.is_some()), (2, Some("14"), true));
    assert!(filter.kind.is_some());
    board.serve(&mut model, effects);
    for key in [Char('f'), Delete] {
        press(&mut model, key);
    }
    assert!(matches!(&press(&mut model, Enter)[..], [Effect::Draft { filter, .. }] if filter.is_whole()));
}

#[test]
fn a_departement_brings_its_academie() {
    let board = Board::of(84, 1);
    let model = board.after(&[Char('f'), Down, Char('g')]);
    let Some(Prompt::Filter { filter, .. }) = &model.prompt else { panic!("no filter") };
    assert_eq!((filter.departement.as_deref(), filter.academie.as_deref()), (Some("33"), Some("04")), "Gironde");
}

#[test]
fn what_an_earlier_drafting_brings_is_dropped() {
    let board = Board::of(12, 1);
    let mut model = board.after(&[Char('f'), Char('r')]);
    let effects = press(&mut model, Enter);
    update(&mut model, Message::Step(1, Step::Parts));
    assert_eq!(model.step, Some(Step::Reading));
    update(&mut model, Message::NotDrafted(1, Problem::unable(Sentence::new("quarantine-none"))));
    assert_eq!((model.step, told(&model)), (Some(Step::Reading), ""));
    board.serve(&mut model, effects);
    assert_eq!(model.step, None);
}

#[test]
fn looking_publishes_nothing_and_one_confirmed_key_publishes_what_is_shown() {
    let mut board = Board::of(84, 1);
    let mut model = board.after(&[Char('c'), Char('p'), Right, Enter, Enter, Char('d'), Char('e')]);
    assert_eq!(board.archive.ledger().unwrap().publications, []);
    assert_eq!(press(&mut model, Enter), [Effect::Publish]);
    model.figures.as_ref().unwrap().draft.publish(&mut board.archive).unwrap();
    update(&mut model, Message::Published);
    let populations: Vec<Filter> =
        board.archive.ledger().unwrap().publications.into_iter().map(|table| table.filter).collect();
    assert!(populations.first().is_some_and(Filter::is_whole) && populations.len() > 1);
    press(&mut model, Char('e'));
    assert_eq!((model.prompt.clone(), told(&model)), (None, "board-published-already"));
    let again = board.after(&[]);
    assert!(!again.figures.as_ref().unwrap().draft.is_new, "what is published is not new");
}

#[test]
fn a_decision_reads_and_counts_again() {
    let board = Board::of(12, 1);
    let mut model = board.after(&[Enter]);
    let effects = update(&mut model, Message::Ruled(Sentence::new("quarantine-none")));
    assert!(matches!(effects.as_slice(), [Effect::Read, Effect::Draft { run: 2, .. }]), "{effects:?}");
    assert_eq!(told(&model), "quarantine-none");
    board.serve(&mut model, effects);
    assert!(matches!(model.page(), Some(Page::Files(Pick::Waiting))), "one stays where one was");
}

#[test]
fn tabs_go_round_and_remember_where_one_was() {
    let board = Board::of(84, 1);
    let mut model = board.after(&[Char('c'), Down, Down, Tab, Tab, Tab, Tab]);
    assert_eq!(model.tab, Tabs::Inbox);
    press(&mut model, Left);
    assert_eq!(model.tab, Tabs::Incidents);
    press(&mut model, Char('2'));
    assert_eq!((model.tab, model.cursor().line), (Tabs::Coverage, 2));
    press(&mut model, Up);
    assert_eq!(model.cursor().line, 1);
}
