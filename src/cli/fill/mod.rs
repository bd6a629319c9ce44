//! `prudence audit fill`: the linear mode, one question after another in plain lines.
//!
//! It suits a screen reader and a pipe alike: nothing is drawn, nothing moves, and every answer is on disk before
//! the next question is asked.

mod dialogue;
mod question;
mod words;

use super::arguments::fill::Fill;
use super::console::{Console, Stop};
use super::dates::{day_of, today};
use super::outcome::Standing;
use super::workspace::Workspace;
use super::{items, layout};
use crate::domain::checklist::{Library, Operation};
use crate::domain::report::{Audit, Selection};
use crate::domain::{Problem, Sentence, reason};
use dialogue::{Act, Dialogue, Scope};
use jiff::Timestamp;
use words::Words;

/// Asks until nothing is left to ask, the person stops, or the input ends.
pub fn run(options: &Fill, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    if let Some(id) = &options.checklist {
        items::find_list(&workspace.library, id)?;
    }
    let audit = workspace.audit()?;
    let filters = &options.filters;
    let by_date = options.due || filters.urgency.is_some();
    let scope = Scope {
        checklist: options.checklist.clone(),
        all: options.all,
        selection: Selection {
            left: None,
            blocking: filters.blocking,
            owner: filters.owner,
            due: filters.urgency,
            contradicted: filters.contradicted,
            renewed: filters.renewed,
            entrusted_to: filters.entrusted_to.clone(),
        },
        due_before: if by_date { Some(day_of(&audit)?) } else { None },
        today: today(),
        round: workspace.last_round(audit.id)?,
    };
    let mut sitting =
        Sitting { dialogue: Dialogue::new(scope), words: Words::new(&console.text), audit, workspace, theme: None };
    let ended = sitting.hold(console);
    // Whatever ended the sitting, what was recorded is told, unless nobody listens any more.
    match ended {
        Ok(()) => sitting.sum_up(console).map(|()| Standing::Fine),
        Err(stop) => Err(stop),
    }
}

/// A sitting with its disk.
struct Sitting<'a> {
    dialogue: Dialogue,
    words: Words,
    audit: Audit,
    workspace: &'a Workspace,
    /// The theme whose title was said last.
    theme: Option<String>,
}

impl Sitting<'_> {
    fn hold(&mut self, console: &mut Console<'_>) -> Result<(), Stop> {
        let mut begun = false;
        let mut asked = false;
        loop {
            let library = &self.workspace.library;
            let Some((view, position)) = self.dialogue.question(&self.audit, library) else { return Ok(()) };
            if !std::mem::replace(&mut begun, true) {
                paragraphs(&[question::hint(view.item, &console.text)], console)?;
            }
            if !std::mem::replace(&mut asked, true) {
                let lines = question::lines(&view, position, &mut self.theme, &console.text);
                paragraphs(&lines, console)?;
            }
            let line = match read(console)? {
                Input::Line(line) => line,
                Input::NotText => {
                    say(&Sentence::new("fill-not-text"), console)?;
                    continue;
                }
                Input::End => return Ok(()),
            };
            match self.dialogue.hear(&line, &view, &self.words) {
                Act::End => return Ok(()),
                Act::Ask => asked = false,
                Act::Tell(sentence) => say(&sentence, console)?,
                Act::Unclear => {
                    say(&Sentence::new("fill-unclear").with("typed", line), console)?;
                    paragraphs(&question::answers(view.item, &console.text), console)?;
                }
                Act::Explain => paragraphs(&question::explanation(view.item, &console.text), console)?,
                Act::Help => paragraphs(&question::help(view.item, &console.text), console)?,
                Act::Record(operation) => {
                    let said = question::answer_of(&operation, view.item, &console.text);
                    self.record(&operation)?;
                    say(&Sentence::new("fill-recorded").with("answer", said), console)?;
                    asked = false;
                }
                Act::RecordNote(operation) => {
                    self.record(&operation)?;
                    say(&Sentence::new("fill-note-recorded"), console)?;
                }
            }
        }
    }

    /// Puts the operation on disk, and reads the audit back: another window may have added to it.
    fn record(&mut self, operation: &Operation) -> Result<(), Stop> {
        let store = &self.workspace.folder.store;
        store.record(self.audit.id, Timestamp::now(), operation)?;
        self.audit = store.load_audit(self.audit.id)?;
        Ok(())
    }

    fn sum_up(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        let library: &Library = &self.workspace.library;
        let (open, blocking) = self.dialogue.open(&self.audit, library);
        console.line("")?;
        say(&Sentence::new("fill-summary").with("count", self.dialogue.recorded()), console)?;
        let left = match open {
            0 => Sentence::new("fill-complete"),
            _ => Sentence::new("fill-left").with("open", open).with("blocking", blocking),
        };
        say(&left, console)
    }
}

/// What comes in.
enum Input {
    /// A line, without its end.
    Line(String),
    /// A line that is no text.
    NotText,
    /// Nothing more.
    End,
}

fn read(console: &mut Console<'_>) -> Result<Input, Stop> {
    if console.in_is_terminal {
        write!(console.out, "> ")?;
    }
    console.out.flush()?;
    let mut bytes = Vec::new();
    let read = console
        .input
        .read_until(b'\n', &mut bytes)
        .map_err(|error| Problem::unable(Sentence::new("input-unreadable").with("detail", reason::of(&error))))?;
    let line = |text: String| text.trim_start_matches('\u{feff}').trim_end_matches(['\r', '\n']).to_owned();
    Ok(match String::from_utf8(bytes) {
        _ if read == 0 => Input::End,
        Ok(text) => Input::Line(line(text)),
        Err(_) => Input::NotText,
    })
}

fn say(sentence: &Sentence, console: &mut Console<'_>) -> Result<(), Stop> {
    let line = console.text.say(sentence);
    paragraphs(&[line], console)
}

fn paragraphs(lines: &[String], console: &mut Console<'_>) -> Result<(), Stop> {
    let width = console.width;
    for line in lines.iter().flat_map(|line| layout::wrapped(line, width)) {
        console.line(&line)?;
    }
    Ok(())
}
