//! From a key to an action: what is heard where.

use super::board::BOARD;
use super::table::{BINDINGS, Binding, NEW_LINE};
use super::{Action as A, Scope};
use crossterm::event::KeyCode::{self, Char, Enter};
use crossterm::event::{KeyEvent, KeyModifiers};

/// The whole table: the lines of the school's program, then those of the representative's.
pub fn bindings() -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().chain(BOARD)
}

/// The bindings heard in `scope`: its own first, then those heard everywhere whose key it does not take.
pub fn heard_in(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    let base = scope.base();
    let own = bindings().filter(move |b| b.scope == scope && base != Some(scope));
    let taken = move |code: &KeyCode| bindings().any(|b| b.scope == scope && b.keys.contains(code));
    let everywhere =
        bindings().filter(move |b| Some(b.scope) == base && (b.scope == scope || !b.keys.iter().any(taken)));
    own.chain(everywhere)
}

/// What `key` asks for in `scope`.
#[must_use]
pub fn find(scope: Scope, key: &KeyEvent) -> Option<A> {
    let held = key.modifiers;
    if held.contains(KeyModifiers::CONTROL) && !held.contains(KeyModifiers::ALT) {
        return None;
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
    use super::super::Scope as S;
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
        for binding in bindings().filter(|binding| binding.action != A::NewLine) {
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
