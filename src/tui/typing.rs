//! What is typed, from the keys that go down and come up.

use crossterm::event::KeyCode::Char;
use crossterm::event::{KeyEvent, KeyEventKind};

/// The keys that are down, as the characters that they type.
///
/// Windows reports a key when it goes down and again when it comes up; only the first counts. A character that no key
/// has is the exception: the É of Alt and four digits, or the ’ of a pasted text, comes up without having gone down.
#[derive(Default)]
pub struct Typing {
    down: Vec<char>,
}

impl Typing {
    /// The key that was typed; none when one merely came up.
    pub fn typed(&mut self, key: KeyEvent) -> Option<KeyEvent> {
        match (key.code, key.kind) {
            (Char(character), KeyEventKind::Release) => {
                let by_number = self.down.is_empty() && !character.is_ascii();
                self.comes_up(character);
                by_number.then(|| key.code.into())
            }
            (_, KeyEventKind::Release) => None,
            (Char(character), _) => {
                if !self.down.contains(&character) {
                    self.down.push(character);
                }
                Some(key)
            }
            _ => Some(key),
        }
    }

    /// Where another window has the keys, nothing is known of them.
    pub fn leave(&mut self) {
        self.down.clear();
    }

    /// What went down as `2` comes up as `é` when Shift came up before it: it is then taken for the oldest.
    fn comes_up(&mut self, character: char) {
        let place = self.down.iter().position(|down| *down == character).unwrap_or_default();
        if place < self.down.len() {
            self.down.remove(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyModifiers};

    /// What is typed by keys that go down (`+`) and come up (`-`), each before its character.
    fn typed(keys: &str) -> String {
        let mut typing = Typing::default();
        let mut keys = keys.chars();
        let mut typed = String::new();
        while let (Some(sign), Some(character)) = (keys.next(), keys.next()) {
            let kind = if sign == '+' { KeyEventKind::Press } else { KeyEventKind::Release };
            let key = typing.typed(KeyEvent::new_with_kind(Char(character), KeyModifiers::NONE, kind));
            typed.extend(key.and_then(|key| key.code.as_char()));
        }
        typed
    }

    #[test]
    fn a_key_counts_when_it_goes_down_and_as_often_as_it_repeats() {
        assert_eq!(typed("+é-é+a+b-a-b"), "éab");
        assert_eq!(typed("+é+é+é-é"), "ééé");
        assert_eq!(typed("-a-o"), "", "what went down in another program");
    }

    #[test]
    fn a_character_that_no_key_has_counts_when_it_comes_up() {
        assert_eq!(typed("-É+c-c+o-o-’-œ"), "Éco’œ");
    }

    #[test]
    fn a_key_that_comes_up_as_another_character_is_not_typed_twice() {
        assert_eq!(typed("+2-é+a-a"), "2a", "Shift came up first");
        assert_eq!(typed("+2+b-é-b-É"), "2bÉ");
    }

    #[test]
    fn what_is_down_when_the_person_leaves_keeps_nothing_back() {
        let mut typing = Typing::default();
        typing.typed(Char('a').into());
        typing.leave();
        let up = |code| KeyEvent::new_with_kind(code, KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(typing.typed(up(Char('É'))), Some(Char('É').into()));
        assert_eq!(typing.typed(up(KeyCode::Enter)), None);
    }
}
