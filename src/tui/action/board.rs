//! The lines of the table for the representative's dashboard.

use super::table::{Binding, Footer, binding};
use super::{Action as A, Scope as S};
use Footer::{Always, Never, Room};
use crossterm::event::KeyCode::{BackTab, Char, Delete, Down, Enter, Esc, F, Left, PageDown, PageUp, Right, Tab, Up};

/// The lines, in the order in which the footer and the help show them.
pub(super) const BOARD: &[Binding] = &[
    binding(A::Open, S::BoardInbox, &[Enter], Some("action-see-reports"), Room),
    binding(A::Open, S::BoardFiles, &[Enter], Some("action-see-report"), Room),
    binding(A::Accept, S::BoardFiles, &[Char('a')], Some("action-accept"), Room),
    binding(A::Refuse, S::BoardFiles, &[Char('x')], Some("action-refuse"), Room),
    binding(A::Open, S::BoardMap, &[Enter], Some("action-see-items"), Room),
    binding(A::Right, S::BoardMap, &[Right], Some("action-theme-after"), Room),
    binding(A::Left, S::BoardMap, &[Left], Some("action-theme-before"), Never),
    binding(A::NextTab, S::BoardMap, &[Tab], Some("action-tab-after"), Room),
    binding(A::PreviousTab, S::BoardMap, &[BackTab], Some("action-tab-before"), Never),
    binding(A::Open, S::BoardList, &[Enter], Some("action-see-behind"), Room),
    binding(A::PageDown, S::BoardText, &[PageDown, Down, Char('j'), Char(' ')], Some("action-page-down"), Room),
    binding(A::PageUp, S::BoardText, &[PageUp, Up, Char('k')], Some("action-page-up"), Room),
    binding(A::Inbox, S::Board, &[Char('r'), Char('1')], Some("action-inbox"), Never),
    binding(A::Coverage, S::Board, &[Char('c'), Char('2')], Some("action-coverage"), Never),
    binding(A::Points, S::Board, &[Char('p'), Char('3')], Some("action-points"), Never),
    binding(A::Demands, S::Board, &[Char('d'), Char('4')], Some("action-demands"), Never),
    binding(A::Incidents, S::Board, &[Char('i'), Char('5')], Some("action-incidents"), Never),
    binding(A::Filter, S::Board, &[Char('f'), Char('/')], Some("action-filter"), Room),
    binding(A::Publish, S::Board, &[Char('e')], Some("action-publish"), Room),
    binding(A::NextTab, S::Board, &[Tab, Right], Some("action-tab-after"), Room),
    binding(A::PreviousTab, S::Board, &[BackTab, Left], Some("action-tab-before"), Never),
    binding(A::Help, S::Board, &[Char('h'), Char('?'), F(1)], Some("action-help"), Always),
    binding(A::Back, S::Board, &[Esc], Some("action-back"), Always),
    binding(A::Up, S::Board, &[Up, Char('k')], None, Never),
    binding(A::Down, S::Board, &[Down, Char('j')], None, Never),
    binding(A::PageUp, S::Board, &[PageUp], Some("action-page-up"), Never),
    binding(A::PageDown, S::Board, &[PageDown], Some("action-page-down"), Never),
    binding(A::Mouse, S::Board, &[F(2)], Some("action-mouse"), Never),
    binding(A::Quit, S::Board, &[Char('q')], Some("action-quit"), Always),
    binding(A::Right, S::BoardFilter, &[Right, Char(' ')], Some("action-turn"), Room),
    binding(A::Left, S::BoardFilter, &[Left], Some("action-turn-back"), Never),
    binding(A::Down, S::BoardFilter, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::BoardFilter, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Erase, S::BoardFilter, &[Delete], Some("action-everything"), Room),
    binding(A::Open, S::BoardFilter, &[Enter], Some("action-confirm"), Always),
    binding(A::Back, S::BoardFilter, &[Esc], Some("action-back"), Always),
];
