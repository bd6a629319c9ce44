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
mod tests {
    use super::*;
    use crate::domain::checklist::{Entry, Journal};
    use crate::domain::establishment::{Addresses, Establishment, Kind, Uai};
    use crate::text::{Language, Text};
    use proptest::prelude::*;

    /// A sitting on paper.
    struct Sitting {
        dialogue: Dialogue,
        audit: Audit,
        library: Library,
        words: Words,
    }

    impl Sitting {
        fn new(scope: Scope) -> Self {
            let establishment = Establishment {
                uai: Uai::parse("0750654D").unwrap(),
                other_uais: Vec::new(),
                name: "Lycée Exemple".to_owned(),
                kind: Kind::Lycee,
                pupils: None,
                ent: None,
                addresses: Addresses::default(),
            };
            Self {
                dialogue: Dialogue::new(scope),
                audit: Audit { id: 1, establishment, journal: Journal::default(), day: None, editions: Vec::new() },
                library: Library::built_in(),
                words: Words::new(&Text::new(Language::French)),
            }
        }

        /// The id of the question that waits.
        fn question(&mut self) -> Option<String> {
            self.dialogue.question(&self.audit, &self.library).map(|(view, _)| view.item.id.clone())
        }

        fn hear(&mut self, line: &str) -> Option<Act> {
            let (view, _) = self.dialogue.question(&self.audit, &self.library)?;
            let act = self.dialogue.hear(line, &view, &self.words);
            if let Act::Record(operation) | Act::RecordNote(operation) = &act {
                let sequence = i64::try_from(self.audit.journal.entries().len()).unwrap() + 1;
                let at = jiff::Timestamp::from_second(sequence).unwrap();
                self.audit.journal.push(Entry { sequence, at, operation: operation.clone() });
            }
            Some(act)
        }
    }

    #[test]
    fn an_answer_leads_to_the_next_question() {
        let mut sitting = Sitting::new(Scope::default());
        assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
        assert!(matches!(sitting.hear("n"), Some(Act::Record(_))));
        assert_eq!(sitting.question().as_deref(), Some("cellule-numerique"));
    }

    #[test]
    fn a_yes_may_lead_to_one_more_question() {
        let mut sitting = Sitting::new(Scope::default());
        sitting.hear("o");
        assert_eq!(sitting.question().as_deref(), Some("plan-hors-ent"));
    }

    #[test]
    fn a_line_that_is_not_understood_leaves_the_question() {
        let mut sitting = Sitting::new(Scope::default());
        assert_eq!(sitting.hear("peut-être"), Some(Act::Unclear));
        assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
        assert_eq!(sitting.dialogue.recorded(), 0);
    }

    #[test]
    fn one_can_go_back_twice_and_forward_again() {
        let mut sitting = Sitting::new(Scope::default());
        sitting.hear("n");
        sitting.hear("passer");
        assert_eq!(sitting.question().as_deref(), Some("annuaire-crise"));
        sitting.hear("précédent");
        sitting.hear("précédent");
        assert_eq!(sitting.question().as_deref(), Some("plan-continuite"));
        assert_eq!(sitting.hear("précédent"), Some(Act::Tell(Sentence::new("fill-first"))));
        sitting.hear("n");
        assert_eq!(sitting.question().as_deref(), Some("annuaire-crise"), "what was passed over stays so");
    }

    #[test]
    fn an_answer_keeps_the_note_and_a_note_keeps_the_answer() {
        let mut sitting = Sitting::new(Scope { all: true, ..Scope::default() });
        sitting.hear("note à revoir");
        sitting.hear("o");
        sitting.hear("précédent");
        sitting.hear("note revu");
        let recorded = sitting.audit.journal.recorded(&ItemRef::new("anticipation", "plan-continuite")).unwrap();
        assert_eq!((&recorded.answer, recorded.note.as_deref()), (&Some(Answer::Yes), Some("revu")));
    }

    #[test]
    fn an_empty_reason_goes_back_to_the_question() {
        let mut sitting = Sitting::new(Scope::default());
        assert_eq!(sitting.hear("x"), Some(Act::Tell(Sentence::new("fill-reason"))));
        assert_eq!(sitting.hear("  "), Some(Act::Ask));
        assert!(matches!(sitting.hear("o"), Some(Act::Record(_))), "o is an answer again, and no reason");
    }

    #[test]
    fn a_word_of_the_help_can_be_a_reason() {
        let mut sitting = Sitting::new(Scope::default());
        sitting.hear("x");
        let Some(Act::Record(Operation::Set { answer, .. })) = sitting.hear("aide") else { panic!("not recorded") };
        assert_eq!(answer, Some(Answer::NotApplicable { reason: "aide".to_owned() }));
    }

    #[test]
    fn a_sitting_may_be_about_one_checklist_or_about_blocking_points_only() {
        let mut one = Sitting::new(Scope { checklist: Some("montee-en-charge".to_owned()), ..Scope::default() });
        assert_eq!(one.dialogue.question(&one.audit, &one.library).unwrap().1, Position { number: 1, total: 38 });
        let mut blocking = Sitting::new(Scope { selection: Selection::essential(), ..Scope::default() });
        assert_eq!(blocking.dialogue.question(&blocking.audit, &blocking.library).unwrap().1.total, 27);
        blocking.hear("i");
        assert_ne!(blocking.question().as_deref(), Some("plan-continuite"), "once asked, not asked again");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn whatever_is_typed_every_answer_that_counts_was_recorded_and_a_question_waits_or_all_is_asked(
            lines in prop::collection::vec(
                prop_oneof![Just("o"), Just("n"), Just("x"), Just("x non"), Just("note"), Just("précédent"),
                    Just("passer"), Just("aide"), Just(""), Just("i"), Just("texte libre")],
                0..60,
            ),
        ) {
            let mut sitting = Sitting::new(Scope::default());
            let mut recorded = 0;
            for line in lines {
                match sitting.hear(line) {
                    Some(Act::Record(_)) => recorded += 1,
                    Some(Act::End) | None => break,
                    Some(_) => {}
                }
                prop_assert!(sitting.question().is_some());
            }
            prop_assert_eq!(sitting.dialogue.recorded(), recorded);
        }
    }
}
