//! The course of the linear mode, without a terminal and without a disk: which question comes, what a line does.

use super::words::{Meaning, Wish, Words};
use crate::domain::Sentence;
use crate::domain::check::JudgedRound;
use crate::domain::checklist::{Answer, ItemRef, Library, Operation, Severity, State};
use crate::domain::report::audit::ItemView;
use crate::domain::report::{Audit, Selection};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Which questions are asked.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Only those of this checklist.
    pub checklist: Option<String>,
    /// Answered ones, too.
    pub all: bool,
    /// Only those that these filters let through.
    pub selection: Selection,
    /// The day J, when what is due first is asked first.
    pub due_before: Option<Date>,
    /// The day on which one asks.
    pub today: Date,
    /// The last round of checks, which may contradict answers.
    pub round: Option<JudgedRound>,
}

impl Scope {
    /// Whether the filters are about items that have an answer, too: these are then asked again.
    fn asks_again(&self) -> bool {
        self.all || self.selection.due.is_some() || self.selection.contradicted || self.selection.renewed
    }
}

/// What the next line is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaiting {
    Reply,
    Reason,
    Note,
}

/// What is to be done after a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Put this on disk, then go on.
    Record(Operation),
    /// Put this note on disk; the question still waits.
    RecordNote(Operation),
    /// Ask the question that is now current.
    Ask,
    /// Say this; the same question, or its reason or note, still waits.
    Tell(Sentence),
    /// Say that the line is not understood, and how to answer.
    Unclear,
    /// Say why the question is asked.
    Explain,
    /// Say which words are understood.
    Help,
    /// Stop.
    End,
}

/// Where a question stands among those of its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
}

/// The course of one sitting.
pub struct Dialogue {
    scope: Scope,
    current: Option<ItemRef>,
    awaiting: Awaiting,
    done: BTreeSet<ItemRef>,
    trail: Vec<ItemRef>,
    recorded: usize,
}

impl Dialogue {
    /// A sitting that has not begun.
    #[must_use]
    pub fn new(scope: Scope) -> Self {
        Self { scope, current: None, awaiting: Awaiting::Reply, done: BTreeSet::new(), trail: Vec::new(), recorded: 0 }
    }

    /// How many answers were recorded.
    #[must_use]
    pub fn recorded(&self) -> usize {
        self.recorded
    }

    /// The question that waits, and where it stands; the next one is chosen when none waits. None at the end.
    pub fn question<'a>(&mut self, audit: &'a Audit, library: &'a Library) -> Option<(ItemView<'a>, Position)> {
        let mut views = self.in_scope(audit, library);
        let at = views.iter().position(|view| self.current.as_ref() == Some(&view.reference()));
        let at = at.or_else(|| views.iter().position(|view| self.is_wanted(view)))?;
        let position = Position { number: at + 1, total: views.len() };
        let view = views.swap_remove(at);
        self.current = Some(view.reference());
        Some((view, position))
    }

    /// The questions that concern this school, in the scope of the sitting.
    fn in_scope<'a>(&self, audit: &'a Audit, library: &'a Library) -> Vec<ItemView<'a>> {
        let items = audit.items_with_facts(library, self.scope.round.as_ref()).into_iter();
        let wanted = items.filter(|(view, facts)| {
            self.scope.checklist.as_ref().is_none_or(|only| view.checklist.id == *only)
                && self.scope.selection.admits(view.item, facts, self.scope.today)
        });
        let mut views: Vec<ItemView<'_>> = wanted.map(|(view, _)| view).collect();
        if let Some(day) = self.scope.due_before {
            views.sort_by_key(|view| view.due(day).unwrap_or(Date::MAX));
        }
        views
    }

    fn is_wanted(&self, view: &ItemView<'_>) -> bool {
        let open = match view.state {
            State::Unanswered => true,
            // Not to know whether a blocking point is settled leaves everything open.
            State::Unknown => self.scope.selection.blocking || self.scope.due_before.is_some(),
            _ => false,
        };
        (open || self.scope.asks_again()) && !self.done.contains(&view.reference())
    }

    /// Takes a line typed at the question `view`.
    pub fn hear(&mut self, line: &str, view: &ItemView<'_>, words: &Words) -> Act {
        match self.awaiting {
            Awaiting::Reply => self.hear_reply(line, view, words),
            Awaiting::Reason => self.hear_reason(line, view),
            Awaiting::Note => self.hear_note(line, view),
        }
    }

    fn hear_reply(&mut self, line: &str, view: &ItemView<'_>, words: &Words) -> Act {
        match words.understand(line, view.item) {
            Meaning::Answer(answer) => self.answered(answer, view),
            Meaning::Note(note) => note_of(view, note),
            Meaning::Unclear => Act::Unclear,
            Meaning::Wish(wish) => self.grant(wish),
        }
    }

    fn grant(&mut self, wish: Wish) -> Act {
        match wish {
            Wish::NotApplicable => self.wait_for(Awaiting::Reason, "fill-reason"),
            Wish::Note => self.wait_for(Awaiting::Note, "fill-note"),
            Wish::Why => Act::Explain,
            Wish::Help => Act::Help,
            Wish::Repeat => Act::Ask,
            Wish::Quit => Act::End,
            Wish::Skip => {
                self.leave();
                Act::Ask
            }
            Wish::Back => match self.trail.pop() {
                Some(earlier) => {
                    self.current = Some(earlier);
                    Act::Ask
                }
                None => Act::Tell(Sentence::new("fill-first")),
            },
        }
    }

    fn wait_for(&mut self, what: Awaiting, key: &str) -> Act {
        self.awaiting = what;
        Act::Tell(Sentence::new(key))
    }

    /// An empty line goes back to the question.
    fn hear_reason(&mut self, line: &str, view: &ItemView<'_>) -> Act {
        self.awaiting = Awaiting::Reply;
        match line.trim() {
            "" => Act::Ask,
            reason => self.answered(Answer::NotApplicable { reason: reason.to_owned() }, view),
        }
    }

    fn hear_note(&mut self, line: &str, view: &ItemView<'_>) -> Act {
        self.awaiting = Awaiting::Reply;
        match line.trim() {
            "" => Act::Ask,
            note => note_of(view, note.to_owned()),
        }
    }

    /// The answer with the note that stands, and the question left behind.
    fn answered(&mut self, answer: Answer, view: &ItemView<'_>) -> Act {
        let note = view.recorded.and_then(|recorded| recorded.note.clone());
        self.recorded += 1;
        self.leave();
        Act::Record(Operation::Set { item: view.reference(), answer: Some(answer), note })
    }

    fn leave(&mut self) {
        if let Some(item) = self.current.take() {
            self.done.insert(item.clone());
            self.trail.push(item);
        }
    }

    /// How many questions of the scope are still open, and how many of them are blocking.
    #[must_use]
    pub fn open(&self, audit: &Audit, library: &Library) -> (usize, usize) {
        let views = self.in_scope(audit, library);
        let open: Vec<_> = views.iter().filter(|view| view.state == State::Unanswered).collect();
        let blocking = open.iter().filter(|view| view.item.severity == Severity::Blocking).count();
        (open.len(), blocking)
    }
}

/// The note with the answer that stands.
fn note_of(view: &ItemView<'_>, note: String) -> Act {
    let answer = view.recorded.and_then(|recorded| recorded.answer.clone());
    Act::RecordNote(Operation::Set { item: view.reference(), answer, note: Some(note) })
}

#[cfg(test)]
mod tests;
