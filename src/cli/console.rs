//! The three streams of a command, and what may be written on them.
//!
//! Whatever is written passes through here: control characters of foreign texts never reach the terminal, colours
//! are left out where they are not wanted, and a reader who went away (`prudence … | head`) ends the command
//! quietly.

use super::layout;
use crate::domain::{Problem, Sentence, printable};
use crate::text::Text;
use std::io::{self, BufRead, Write};
use unicode_width::UnicodeWidthStr;

/// What a piece of text is, for those who see colours; the words alone say everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A heading.
    Heading,
    /// Something that is not fine.
    Fault,
}

impl Tone {
    const fn sequence(self) -> &'static str {
        match self {
            Self::Heading => "1",
            Self::Fault => "31",
        }
    }
}

/// Why a command stopped before its end.
#[derive(Debug)]
pub enum Stop {
    /// Something to tell.
    Problem(Problem),
    /// The output cannot be written, or nobody reads it any more.
    Output(io::Error),
}

impl From<Problem> for Stop {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// The streams of one command.
pub struct Console<'a> {
    /// The sentences.
    pub text: Text,
    /// Data: what was asked for.
    pub out: &'a mut dyn Write,
    /// Talk: what is worth knowing besides.
    pub err: &'a mut dyn Write,
    /// What a person or a pipe answers.
    pub input: &'a mut dyn BufRead,
    /// Whether a person types.
    pub in_is_terminal: bool,
    /// Whether colours may be written.
    pub color: bool,
    /// Columns of a line.
    pub width: usize,
    /// Columns of the terminal to which talk goes; none when it goes elsewhere, where lines stay whole.
    pub talk_width: Option<usize>,
}

impl Console<'_> {
    /// Writes one line, or several, of data.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", printable::lines(line))
    }

    /// Writes a text of data in as many lines as its width takes, behind a margin of so many blanks.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn paragraph(&mut self, text: &str, margin: usize) -> io::Result<()> {
        layout::indented(text, margin, self.width).iter().try_for_each(|line| self.line(line))
    }

    /// Writes rows of data in aligned columns.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn table(&mut self, rows: &[Vec<String>]) -> io::Result<()> {
        layout::table(rows, self.width).iter().try_for_each(|line| self.line(line))
    }

    /// Writes one line of data in a tone.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn toned(&mut self, tone: Tone, line: &str) -> io::Result<()> {
        if !self.color {
            return self.line(line);
        }
        writeln!(self.out, "\u{1b}[{}m{}\u{1b}[0m", tone.sequence(), printable::lines(line))
    }

    /// Writes the sentence under `key`, which has no variables.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn get(&mut self, key: &str) -> io::Result<()> {
        let line = self.text.get(key);
        self.line(&line)
    }

    /// Writes a sentence.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn say(&mut self, sentence: &Sentence) -> io::Result<()> {
        let line = self.text.say(sentence);
        self.line(&line)
    }

    /// Tells something besides the data.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn tell(&mut self, sentence: &Sentence) -> io::Result<()> {
        let line = self.text.say(sentence);
        self.tell_line(&line)
    }

    /// The same for a line that is already a text.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn tell_line(&mut self, line: &str) -> io::Result<()> {
        let line = printable::lines(line);
        match self.talk_width {
            Some(width) if line.width() > width => {
                let margin = line.len() - line.trim_start_matches(' ').len();
                layout::indented(&line, margin, width).iter().try_for_each(|line| writeln!(self.err, "{line}"))
            }
            _ => writeln!(self.err, "{line}"),
        }
    }

    /// Writes a document, indented; control characters in its texts are escaped.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn json(&mut self, document: &serde_json::Value) -> io::Result<()> {
        writeln!(self.out, "{}", escaped(&format!("{document:#}")))
    }

    /// Writes a document on one line, for outputs of one document per file.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn json_line(&mut self, document: &serde_json::Value) -> io::Result<()> {
        writeln!(self.out, "{}", escaped(&document.to_string()))
    }
}

/// JSON whose unsafe characters, which stand in its texts only, are written as escapes.
fn escaped(json: &str) -> String {
    use std::fmt::Write as _;
    let mut safe = String::with_capacity(json.len());
    for (kept, shown) in json.chars().zip(printable::lines(json).chars()) {
        if kept == shown {
            safe.push(kept);
        } else {
            let mut units = [0; 2];
            for unit in kept.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use proptest::prelude::*;
    use serde_json::json;

    /// What is written to data and to talk by `write`.
    fn written(color: bool, write: impl FnOnce(&mut Console<'_>) -> io::Result<()>) -> (String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut console = Console {
            text: Text::new(Language::French),
            out: &mut out,
            err: &mut err,
            input: &mut io::empty(),
            in_is_terminal: false,
            color,
            width: 80,
            talk_width: None,
        };
        write(&mut console).unwrap();
        (String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn data_and_talk_go_to_their_own_streams() {
        let wrote = written(false, |console| {
            console.line("une ligne")?;
            console.tell(&Sentence::new("school-none"))
        });
        assert_eq!(wrote.0, "une ligne\n");
        assert!(wrote.1.starts_with("Aucun établissement n’est inscrit."), "{}", wrote.1);
    }

    #[test]
    fn talk_is_wrapped_for_a_terminal_and_left_whole_elsewhere() {
        let told = |width| {
            let wrote = written(false, |console| {
                console.talk_width = width;
                console.tell_line("  un passage qui est long")
            });
            wrote.1
        };
        assert_eq!(told(Some(14)), "  un passage\n  qui est long\n");
        assert_eq!(told(None), "  un passage qui est long\n");
    }

    #[test]
    fn a_tone_is_seen_only_where_colours_are_wanted() {
        assert_eq!(written(false, |console| console.toned(Tone::Fault, "panne")).0, "panne\n");
        assert_eq!(written(true, |console| console.toned(Tone::Fault, "panne")).0, "\u{1b}[31mpanne\u{1b}[0m\n");
    }

    #[test]
    fn a_document_may_take_one_line() {
        let document = json!({ "file": "a", "whole": true });
        assert_eq!(written(false, |console| console.json_line(&document)).0, "{\"file\":\"a\",\"whole\":true}\n");
    }

    proptest! {
        #[test]
        fn no_text_writes_a_control_character_and_json_keeps_every_text(text in any::<String>()) {
            let line = written(true, |console| console.line(&text)).0;
            let unsafe_in = |text: &str| text.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}');
            prop_assert!(!unsafe_in(&line));
            let document = json!({ "text": text });
            let json = written(false, |console| console.json(&document)).0;
            prop_assert!(!unsafe_in(&json));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), document);
        }
    }
}
