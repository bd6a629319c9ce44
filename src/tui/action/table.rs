//! The table of actions.
//!
//! On an AZERTY keyboard digits need Shift and many signs need `AltGr`; letters and named keys need neither.

use super::{Action, Scope};
use crossterm::event::KeyCode;

/// A line of the table.
pub struct Binding {
    /// What is asked for.
    pub action: Action,
    /// Where.
    pub scope: Scope,
    /// By which keys; the first is the one shown.
    pub keys: &'static [KeyCode],
    /// The key of the label in the catalogues; none for keys that go without saying.
    pub label: Option<&'static str>,
    /// When the footer shows it; the help shows all that have a label.
    pub footer: Footer,
}

/// When the footer shows a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footer {
    /// Never.
    Never,
    /// Where there is room.
    Room,
    /// Always: it is a way out.
    Always,
}

/// A line of the table: where it is heard, by which keys, and what it does.
pub(super) const fn binding(
    action: Action,
    scope: Scope,
    keys: &'static [KeyCode],
    label: Option<&'static str>,
    footer: Footer,
) -> Binding {
    Binding { action, scope, keys, label, footer }
}

use Action as A;
use Footer::{Always, Never, Room};
use KeyCode::{BackTab, Char, Delete, Down, Enter, Esc, F, Left, PageDown, PageUp, Right, Tab, Up};
use Scope as S;

/// The table, in the order in which the footer and the help show it.
pub const BINDINGS: &[Binding] = &[
    binding(A::Yes, S::Walk, &[Char('o'), Char('y')], Some("action-yes"), Room),
    binding(A::Partial, S::Walk, &[Char('p')], Some("action-partial"), Room),
    binding(A::No, S::Walk, &[Char('n')], Some("action-no"), Room),
    binding(A::Unknown, S::Walk, &[Char('i')], Some("action-unknown"), Room),
    binding(A::NotApplicable, S::Walk, &[Char('x')], Some("action-na"), Room),
    binding(A::Note, S::Walk, &[Char('c')], Some("action-note"), Room),
    binding(A::NextOpen, S::Walk, &[Char('s')], Some("action-next-open"), Room),
    binding(A::Essential, S::Walk, &[Char('b')], Some("action-essential"), Room),
    binding(A::Filter, S::Walk, &[Char('f')], Some("action-filter"), Room),
    binding(A::Undo, S::Walk, &[Char('u')], Some("action-undo"), Room),
    binding(A::Open, S::Walk, &[Enter], Some("action-details"), Room),
    binding(A::Search, S::Walk, &[Char('r'), Char('/')], Some("action-search"), Room),
    binding(A::NextList, S::Walk, &[Char('t')], Some("action-next-list"), Room),
    binding(A::WholeTheme, S::Walk, &[Char('g')], Some("action-whole-theme"), Room),
    binding(A::Redo, S::Walk, &[Char('U')], Some("action-redo"), Never),
    binding(A::Erase, S::Walk, &[Delete], Some("action-erase"), Never),
    binding(A::Left, S::Walk, &[Left, BackTab], Some("action-theme-before"), Never),
    binding(A::Right, S::Walk, &[Right, Tab], Some("action-theme-after"), Never),
    binding(A::NextOpen, S::Home, &[Char('s')], Some("action-continue"), Room),
    binding(A::Essential, S::Home, &[Char('b')], Some("action-essential"), Room),
    binding(A::Open, S::Home, &[Enter], Some("action-open"), Room),
    binding(A::SetDay, S::Dates, &[Char('d')], Some("action-set-day"), Room),
    binding(A::Calendar, S::Dates, &[Char('c')], Some("action-calendar"), Room),
    binding(A::Open, S::Dates, &[Enter], Some("action-see-item"), Room),
    binding(A::Right, S::Dates, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::Dates, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::Filter, S::Dates, &[Char('f')], Some("action-filter"), Room),
    binding(A::OpenPhase, S::Phases, &[Char('o')], Some("action-open-phase"), Room),
    binding(A::Open, S::Phases, &[Enter], Some("action-see-items"), Room),
    binding(A::Right, S::Phases, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::Phases, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::Open, S::Contradictions, &[Enter], Some("action-see-item"), Room),
    binding(A::Right, S::Contradictions, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::Contradictions, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::Filter, S::Contradictions, &[Char('f')], Some("action-filter"), Room),
    binding(A::Open, S::History, &[Enter], Some("action-see-day"), Room),
    binding(A::Toggle, S::History, &[Char(' ')], Some("action-compare"), Room),
    binding(A::Right, S::History, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::History, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::Filter, S::History, &[Char('f')], Some("action-filter"), Room),
    binding(A::PageDown, S::History, &[PageDown], Some("action-page-down"), Room),
    binding(A::Open, S::Versions, &[Enter], Some("action-see-item"), Room),
    binding(A::Right, S::Versions, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::Versions, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::StartCheck, S::Checks, &[Char('v'), Enter], Some("action-start-check"), Room),
    binding(A::Watch, S::Checks, &[Char('m')], Some("action-watch"), Room),
    binding(A::Vantage, S::Checks, &[Char('n')], Some("action-vantage"), Room),
    binding(A::Copy, S::Checks, &[Char('c')], Some("action-copy"), Room),
    binding(A::PageDown, S::Checks, &[PageDown], Some("action-page-down"), Room),
    binding(A::Export, S::Report, &[Char('e')], Some("action-export"), Room),
    binding(A::Toggle, S::Report, &[Char(' '), Enter], Some("action-choose"), Room),
    binding(A::Right, S::Report, &[Right, Tab], Some("action-tab-after"), Room),
    binding(A::Left, S::Report, &[Left, BackTab], Some("action-tab-before"), Never),
    binding(A::Join, S::Report, &[Char('r')], Some("action-join"), Room),
    binding(A::Copy, S::Report, &[Char('c')], Some("action-copy"), Room),
    binding(A::PageDown, S::Report, &[PageDown], Some("action-page-down"), Room),
    binding(A::Erase, S::Report, &[Delete], Some("action-leave-campaign"), Never),
    binding(A::Home, S::Everywhere, &[Char('a')], Some("action-home"), Room),
    binding(A::Checklists, S::Everywhere, &[Char('l')], Some("action-lists"), Room),
    binding(A::Essential, S::Everywhere, &[Char('b')], Some("action-essential"), Never),
    binding(A::Follow, S::Everywhere, &[Char('d')], Some("action-follow"), Room),
    binding(A::Checks, S::Everywhere, &[Char('v')], Some("action-checks"), Room),
    binding(A::Report, S::Everywhere, &[Char('e')], Some("action-report"), Room),
    binding(A::School, S::Everywhere, &[Char('f')], Some("action-school"), Room),
    binding(A::Help, S::Everywhere, &[Char('h'), Char('?'), F(1)], Some("action-help"), Always),
    binding(A::Back, S::Everywhere, &[Esc], Some("action-back"), Never),
    binding(A::Up, S::Everywhere, &[Up, Char('k')], None, Never),
    binding(A::Down, S::Everywhere, &[Down, Char('j')], None, Never),
    binding(A::PageUp, S::Everywhere, &[PageUp], Some("action-page-up"), Never),
    binding(A::PageDown, S::Everywhere, &[PageDown], Some("action-page-down"), Never),
    binding(A::Mouse, S::Everywhere, &[F(2)], Some("action-mouse"), Never),
    binding(A::Quit, S::Everywhere, &[Char('q')], Some("action-quit"), Always),
    binding(A::Open, S::Form, &[Enter], Some("action-confirm"), Room),
    binding(A::Down, S::Form, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::Form, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Right, S::Form, &[Right, Char(' ')], Some("action-kind-after"), Never),
    binding(A::Left, S::Form, &[Left], Some("action-kind-before"), Never),
    binding(A::Erase, S::Form, &[Delete], Some("action-other-ent"), Never),
    binding(A::Help, S::Form, &[F(1)], Some("action-help"), Always),
    binding(A::Back, S::Form, &[Esc], Some("action-leave-form"), Always),
    binding(A::Open, S::Field, &[Enter], Some("action-confirm"), Always),
    binding(A::Back, S::Field, &[Esc], Some("action-back"), Always),
    binding(A::Open, S::Note, &[Enter], Some("action-confirm"), Always),
    binding(A::NewLine, S::Note, &[NEW_LINE], Some("action-new-line"), Room),
    binding(A::Back, S::Note, &[Esc], Some("action-back"), Always),
    binding(A::Open, S::Search, &[Enter], Some("action-go"), Always),
    binding(A::Down, S::Search, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::Search, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Back, S::Search, &[Esc], Some("action-back"), Always),
    binding(A::Open, S::Choice, &[Enter], Some("action-confirm"), Always),
    binding(A::Down, S::Choice, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::Choice, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Back, S::Choice, &[Esc], Some("action-back"), Always),
    binding(A::Open, S::Choices, &[Enter], Some("action-confirm"), Always),
    binding(A::Toggle, S::Choices, &[Char(' ')], Some("action-toggle"), Room),
    binding(A::Down, S::Choices, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::Choices, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Back, S::Choices, &[Esc], Some("action-back"), Always),
    binding(A::Right, S::Filter, &[Char(' '), Right], Some("action-turn"), Room),
    binding(A::Left, S::Filter, &[Left], Some("action-turn-back"), Never),
    binding(A::Down, S::Filter, &[Down, Tab], Some("action-line-after"), Room),
    binding(A::Up, S::Filter, &[Up, BackTab], Some("action-line-before"), Room),
    binding(A::Erase, S::Filter, &[Delete], Some("action-everything"), Room),
    binding(A::Open, S::Filter, &[Enter], Some("action-close"), Always),
    binding(A::Back, S::Filter, &[Esc], None, Never),
    binding(A::Open, S::Confirm, &[Enter], Some("action-confirm"), Always),
    binding(A::Back, S::Confirm, &[Esc], Some("action-back"), Always),
    binding(A::Open, S::Consent, &[Enter], Some("action-confirm"), Always),
    binding(A::Back, S::Consent, &[Esc], Some("action-back"), Always),
    binding(A::PageDown, S::Consent, &[PageDown, Down], Some("action-page-down"), Room),
    binding(A::PageUp, S::Consent, &[PageUp, Up], Some("action-page-up"), Never),
    binding(A::Open, S::Messages, &[Enter], Some("action-close"), Always),
    binding(A::Back, S::Messages, &[Esc], None, Never),
    binding(A::PageDown, S::Messages, &[PageDown, Down], Some("action-page-down"), Room),
    binding(A::PageUp, S::Messages, &[PageUp, Up], Some("action-page-up"), Never),
    binding(A::PageDown, S::Help, &[Down, PageDown], Some("action-page-down"), Room),
    binding(A::PageUp, S::Help, &[Up, PageUp], Some("action-page-up"), Room),
    binding(A::Back, S::Help, &[Esc], Some("action-close"), Always),
    binding(A::Quit, S::Help, &[Char('q')], Some("action-quit"), Always),
];

/// Stands in the table for Enter held with Alt or Shift, which no single code names.
///
/// Windows Terminal keeps Alt+Enter for itself, and other terminals do not tell Shift+Enter from Enter: both count.
pub(super) const NEW_LINE: KeyCode = Char('\n');
