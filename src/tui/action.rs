//! The one table of actions: it feeds the dispatch of keys, the footer and the help.
//!
//! On an AZERTY keyboard digits need Shift and many signs need `AltGr`; letters and named keys need neither.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show the help.
    Help,
    /// Leave.
    Quit,
    /// Give the terminal back for a while.
    Suspend,
    /// Go to the start screen.
    Home,
    /// Go to the checklists.
    Checklists,
    /// Go to the checks.
    Checks,
    /// Go to the report.
    Report,
    /// Go to the school's form.
    School,
    /// Go back.
    Back,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up in the text.
    PageUp,
    /// One page down in the text.
    PageDown,
    /// The theme before.
    Left,
    /// The theme after.
    Right,
    /// Open, choose, confirm.
    Open,
    /// The other checklist.
    NextList,
    /// Answer yes.
    Yes,
    /// Answer partial.
    Partial,
    /// Answer no.
    No,
    /// Answer « I don't know ».
    Unknown,
    /// Answer « not applicable », with a reason.
    NotApplicable,
    /// Take the answer back.
    Erase,
    /// Write the private note.
    Note,
    /// Go to the next item without an answer.
    NextOpen,
    /// Go to the next blocking item that is open.
    NextBlocking,
    /// Search.
    Search,
    /// Take the last operation back.
    Undo,
    /// Give it back.
    Redo,
    /// Start a round of checks.
    StartCheck,
    /// Tick or untick.
    Toggle,
    /// Write the report.
    Export,
}

/// Where a key is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// On every screen without a text field.
    Everywhere,
    /// On the start screen.
    Home,
    /// In the checklists.
    Walk,
    /// On the checks screen.
    Checks,
    /// On the report screen.
    Report,
}

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
    /// Whether the footer shows it; the help shows all that have a label.
    pub footer: bool,
}

const fn binding(
    action: Action,
    scope: Scope,
    keys: &'static [KeyCode],
    label: Option<&'static str>,
    footer: bool,
) -> Binding {
    Binding { action, scope, keys, label, footer }
}

use Action as A;
use KeyCode::{BackTab, Char, Delete, Down, Enter, Esc, F, Left, PageDown, PageUp, Right, Tab, Up};
use Scope as S;

/// The table, in the order in which the footer and the help show it.
pub const BINDINGS: &[Binding] = &[
    binding(A::Yes, S::Walk, &[Char('o'), Char('y')], Some("action-yes"), true),
    binding(A::Partial, S::Walk, &[Char('p')], Some("action-partial"), true),
    binding(A::No, S::Walk, &[Char('n')], Some("action-no"), true),
    binding(A::Unknown, S::Walk, &[Char('i')], Some("action-unknown"), true),
    binding(A::NotApplicable, S::Walk, &[Char('x')], Some("action-na"), true),
    binding(A::Note, S::Walk, &[Char('c')], Some("action-note"), true),
    binding(A::NextOpen, S::Walk, &[Char('s')], Some("action-next-open"), true),
    binding(A::NextBlocking, S::Walk, &[Char('b')], Some("action-next-blocking"), true),
    binding(A::Search, S::Walk, &[Char('r'), Char('/')], Some("action-search"), false),
    binding(A::Undo, S::Walk, &[Char('u')], Some("action-undo"), true),
    binding(A::Redo, S::Walk, &[Char('U')], Some("action-redo"), false),
    binding(A::Erase, S::Walk, &[Delete], Some("action-erase"), false),
    binding(A::Open, S::Walk, &[Enter], Some("action-details"), false),
    binding(A::NextList, S::Walk, &[Char('t')], Some("action-next-list"), false),
    binding(A::Left, S::Walk, &[Left, BackTab], Some("action-theme-before"), false),
    binding(A::Right, S::Walk, &[Right, Tab], Some("action-theme-after"), false),
    binding(A::NextOpen, S::Home, &[Char('s')], Some("action-continue"), true),
    binding(A::Open, S::Home, &[Enter], Some("action-open"), true),
    binding(A::StartCheck, S::Checks, &[Char('v'), Enter], Some("action-start-check"), true),
    binding(A::Export, S::Report, &[Char('e')], Some("action-export"), true),
    binding(A::Toggle, S::Report, &[Char(' '), Enter], Some("action-toggle"), true),
    binding(A::Home, S::Everywhere, &[Char('a')], Some("action-home"), true),
    binding(A::Checklists, S::Everywhere, &[Char('l')], Some("action-lists"), true),
    binding(A::Checks, S::Everywhere, &[Char('v')], Some("action-checks"), true),
    binding(A::Report, S::Everywhere, &[Char('e')], Some("action-report"), true),
    binding(A::School, S::Everywhere, &[Char('f')], Some("action-school"), true),
    binding(A::Help, S::Everywhere, &[Char('h'), Char('?'), F(1)], Some("action-help"), true),
    binding(A::Back, S::Everywhere, &[Esc], Some("action-back"), false),
    binding(A::Up, S::Everywhere, &[Up, Char('k')], None, false),
    binding(A::Down, S::Everywhere, &[Down, Char('j')], None, false),
    binding(A::PageUp, S::Everywhere, &[PageUp], Some("action-page-up"), false),
    binding(A::PageDown, S::Everywhere, &[PageDown], Some("action-page-down"), false),
    binding(A::Quit, S::Everywhere, &[Char('q')], Some("action-quit"), true),
];

/// The bindings heard in `scope`: its own first, then those heard everywhere whose key it does not take.
pub fn heard_in(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    let own = BINDINGS.iter().filter(move |b| b.scope == scope);
    let taken = move |code: &KeyCode| BINDINGS.iter().any(|b| b.scope == scope && b.keys.contains(code));
    let everywhere = BINDINGS.iter().filter(move |b| b.scope == Scope::Everywhere && !b.keys.iter().any(taken));
    own.chain(everywhere)
}

/// What `key` asks for in `scope`.
#[must_use]
pub fn find(scope: Scope, key: &KeyEvent) -> Option<Action> {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return match key.code {
            Char('c') => Some(Action::Quit),
            Char('z') => Some(Action::Suspend),
            _ => None,
        };
    }
    if key.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    heard_in(scope).find(|binding| binding.keys.contains(&key.code)).map(|binding| binding.action)
}

/// How a key is written for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyName {
    /// As the letter that it types.
    Letter(char),
    /// As the word under this key of the catalogues.
    Word(&'static str),
}

impl KeyName {
    /// The name of a key of the table.
    #[must_use]
    pub fn of(code: KeyCode) -> Self {
        match code {
            Char(' ') => Self::Word("key-space"),
            Char(letter) => Self::Letter(letter),
            Enter => Self::Word("key-enter"),
            Esc => Self::Word("key-escape"),
            Delete => Self::Word("key-delete"),
            Left => Self::Word("key-left"),
            BackTab => Self::Word("key-back-tab"),
            Right => Self::Word("key-right"),
            Tab => Self::Word("key-tab"),
            PageUp => Self::Word("key-page-up"),
            PageDown => Self::Word("key-page-down"),
            _ => Self::Word("key-f1"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPES: [Scope; 4] = [Scope::Home, Scope::Walk, Scope::Checks, Scope::Report];

    #[test]
    fn no_key_means_two_things_on_one_screen() {
        for scope in SCOPES {
            let mut keys: Vec<KeyCode> = heard_in(scope).flat_map(|b| b.keys.iter().copied()).collect();
            let count = keys.len();
            keys.sort_by_key(|code| format!("{code:?}"));
            keys.dedup();
            assert_eq!(keys.len(), count, "{scope:?}");
        }
    }

    #[test]
    fn no_key_needs_altgr_or_shift_on_digits() {
        // `?` and `/` are second names of keys that have a letter too.
        for binding in BINDINGS {
            let first = binding.keys[0];
            assert!(!matches!(first, Char(c) if !c.is_ascii_alphabetic() && c != ' '), "{first:?}");
        }
    }

    #[test]
    fn a_screen_hears_its_own_meaning_of_a_key_first() {
        let v = KeyEvent::from(Char('v'));
        assert_eq!(find(Scope::Home, &v), Some(Action::Checks));
        assert_eq!(find(Scope::Checks, &v), Some(Action::StartCheck));
    }
}
