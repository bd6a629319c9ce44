//! The table of actions.
//!
//! On an AZERTY keyboard digits need Shift and many signs need `AltGr`; letters and named keys need neither.

use super::{Action, Scope};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

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

const fn binding(
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
    binding(A::NextBlocking, S::Walk, &[Char('b')], Some("action-next-blocking"), Room),
    binding(A::Open, S::Walk, &[Enter], Some("action-details"), Room),
    binding(A::Undo, S::Walk, &[Char('u')], Some("action-undo"), Room),
    binding(A::Search, S::Walk, &[Char('r'), Char('/')], Some("action-search"), Room),
    binding(A::NextList, S::Walk, &[Char('t')], Some("action-next-list"), Room),
    binding(A::Redo, S::Walk, &[Char('U')], Some("action-redo"), Never),
    binding(A::Erase, S::Walk, &[Delete], Some("action-erase"), Never),
    binding(A::Left, S::Walk, &[Left, BackTab], Some("action-theme-before"), Never),
    binding(A::Right, S::Walk, &[Right, Tab], Some("action-theme-after"), Never),
    binding(A::NextOpen, S::Home, &[Char('s')], Some("action-continue"), Room),
    binding(A::Open, S::Home, &[Enter], Some("action-open"), Room),
    binding(A::StartCheck, S::Checks, &[Char('v'), Enter], Some("action-start-check"), Room),
    binding(A::Watch, S::Checks, &[Char('m')], Some("action-watch"), Room),
    binding(A::Vantage, S::Checks, &[Char('n')], Some("action-vantage"), Room),
    binding(A::Copy, S::Checks, &[Char('c')], Some("action-copy"), Room),
    binding(A::PageDown, S::Checks, &[PageDown], Some("action-page-down"), Room),
    binding(A::Export, S::Report, &[Char('e')], Some("action-export"), Room),
    binding(A::Toggle, S::Report, &[Char(' '), Enter], Some("action-toggle"), Room),
    binding(A::PageDown, S::Report, &[PageDown], Some("action-page-down"), Room),
    binding(A::Home, S::Everywhere, &[Char('a')], Some("action-home"), Room),
    binding(A::Checklists, S::Everywhere, &[Char('l')], Some("action-lists"), Room),
    binding(A::Checks, S::Everywhere, &[Char('v')], Some("action-checks"), Room),
    binding(A::Report, S::Everywhere, &[Char('e')], Some("action-report"), Room),
    binding(A::School, S::Everywhere, &[Char('f')], Some("action-school"), Room),
    binding(A::Help, S::Everywhere, &[Char('h'), Char('?'), F(1)], Some("action-help"), Always),
    binding(A::Back, S::Everywhere, &[Esc], Some("action-back"), Never),
    binding(A::Up, S::Everywhere, &[Up, Char('k')], None, Never),
    binding(A::Down, S::Everywhere, &[Down, Char('j')], None, Never),
    binding(A::PageUp, S::Everywhere, &[PageUp], Some("action-page-up"), Never),
    binding(A::PageDown, S::Everywhere, &[PageDown], Some("action-page-down"), Never),
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
    binding(A::PageDown, S::Help, &[Down, PageDown], Some("action-page-down"), Room),
    binding(A::PageUp, S::Help, &[Up, PageUp], Some("action-page-up"), Room),
    binding(A::Back, S::Help, &[Esc], Some("action-close"), Always),
    binding(A::Quit, S::Help, &[Char('q')], Some("action-quit"), Always),
];

/// Stands in the table for Enter held with Alt or Shift, which no single code names.
///
/// Windows Terminal keeps Alt+Enter for itself, and other terminals do not tell Shift+Enter from Enter: both count.
pub const NEW_LINE: KeyCode = Char('\n');

/// The bindings heard in `scope`: its own first, then those heard everywhere whose key it does not take.
pub fn heard_in(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    let own = BINDINGS.iter().filter(move |b| b.scope == scope && scope != S::Everywhere);
    let taken = move |code: &KeyCode| BINDINGS.iter().any(|b| b.scope == scope && b.keys.contains(code));
    let everywhere = BINDINGS.iter().filter(move |b| {
        b.scope == S::Everywhere && scope.is_screen() && (scope == S::Everywhere || !b.keys.iter().any(taken))
    });
    own.chain(everywhere)
}

/// What `key` asks for in `scope`.
#[must_use]
pub fn find(scope: Scope, key: &KeyEvent) -> Option<Action> {
    let held = key.modifiers;
    if held.contains(KeyModifiers::CONTROL) && !held.contains(KeyModifiers::ALT) {
        return match key.code {
            Char('c') => Some(A::Quit),
            Char('z') => Some(A::Suspend),
            _ => None,
        };
    }
    let bound = |code: KeyCode| heard_in(scope).find(|binding| binding.keys.contains(&code)).map(|b| b.action);
    if key.code == Enter && held.intersects(KeyModifiers::ALT | KeyModifiers::SHIFT) {
        return bound(NEW_LINE).or_else(|| bound(Enter));
    }
    if held.contains(KeyModifiers::ALT) {
        return None;
    }
    bound(key.code).or_else(|| bound(without_caps_lock(scope, key.code)))
}

/// With Caps Lock on, letters still act where they are not typed.
fn without_caps_lock(scope: Scope, code: KeyCode) -> KeyCode {
    match code {
        Char(letter) if scope.is_screen() => Char(letter.to_ascii_lowercase()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(scope: Scope) -> Vec<KeyCode> {
        heard_in(scope).flat_map(|b| b.keys.iter().copied()).collect()
    }

    #[test]
    fn no_key_means_two_things_on_one_screen() {
        for scope in Scope::ALL {
            let mut keys = keys(scope);
            let count = keys.len();
            keys.sort_by_key(|code| format!("{code:?}"));
            keys.dedup();
            assert_eq!(keys.len(), count, "{scope:?}");
        }
    }

    #[test]
    fn no_key_needs_altgr_or_shift_on_digits() {
        // `?` and `/` are second names of keys that have a letter too.
        for binding in BINDINGS.iter().filter(|binding| binding.action != A::NewLine) {
            let first = binding.keys[0];
            assert!(!matches!(first, Char(c) if !c.is_ascii_alphabetic() && c != ' '), "{first:?}");
        }
    }

    #[test]
    fn a_screen_hears_its_own_meaning_of_a_key_first() {
        let v = KeyEvent::from(Char('v'));
        assert_eq!(find(S::Home, &v), Some(A::Checks));
        assert_eq!(find(S::Checks, &v), Some(A::StartCheck));
    }

    #[test]
    fn caps_lock_does_not_silence_the_letters() {
        assert_eq!(find(S::Walk, &KeyEvent::from(Char('O'))), Some(A::Yes));
        assert_eq!(find(S::Walk, &KeyEvent::from(Char('U'))), Some(A::Redo));
        assert_eq!(find(S::Form, &KeyEvent::from(Char('A'))), None, "there it is typed");
    }

    #[test]
    fn a_letter_is_typed_where_text_is_taken() {
        for scope in Scope::ALL.into_iter().filter(|scope| !scope.is_screen()) {
            if scope == Scope::Help {
                continue; // nothing is typed there
            }
            let letters = keys(scope).into_iter().filter(|code| matches!(code, Char(c) if c.is_alphanumeric()));
            assert_eq!(letters.count(), 0, "{scope:?}");
        }
    }

    #[test]
    fn enter_with_alt_or_shift_is_a_new_line_in_the_note_and_enter_elsewhere() {
        for held in [KeyModifiers::ALT, KeyModifiers::SHIFT] {
            let key = KeyEvent::new(Enter, held);
            assert_eq!(find(S::Note, &key), Some(A::NewLine));
            assert_eq!(find(S::Field, &key), Some(A::Open));
        }
    }
}
