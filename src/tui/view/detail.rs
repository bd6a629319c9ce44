//! The item one is on: question, why, proof, owners, answer, note, measurement, references.

use super::super::model::Model;
use super::super::model::rows::Row;
use super::super::theme::Theme;
use super::lines;
use crate::domain::Sentence;
use crate::domain::check::JudgedTarget;
use crate::domain::checklist::{Answer, Item, ItemRef, Question, contradiction};
use crate::domain::printable;
use crate::domain::report::agenda::Urgency;
use crate::domain::report::contradictions::Against;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};

/// Draws what is known of the item in front.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let (Some((list, item)), Some(row)) = (model.current(), model.current_row()) else { return };
    let item_ref = ItemRef::new(&list.id, &item.id);
    let mut page = Page { model, theme, width: area.width.saturating_sub(1), lines: Vec::new() };
    page.question(item);
    page.answer(item, row);
    page.due(item, row);
    page.entrusted(&item_ref);
    page.opposed(row, &item_ref);
    page.measurements(item, &item_ref);
    page.labelled("item-why", model.text.local(&item.why));
    if let Some(proof) = &item.proof {
        page.labelled("item-proof", model.text.local(proof));
    }
    page.references(item);
    lines::draw_scrolled(Text::from(page.lines), model.walk.scroll, model, frame, area);
}

/// The page that is being filled.
struct Page<'a> {
    model: &'a Model,
    theme: Theme,
    width: u16,
    lines: Vec<Line<'static>>,
}

impl Page<'_> {
    fn add(&mut self, text: &str, style: Style) {
        self.lines.extend(lines::paragraph(&format!(" {text}"), self.width, style));
    }

    fn labelled(&mut self, label: &str, text: &str) {
        let label = self.model.text.get(label);
        let sentence = Sentence::new("labelled").with("label", label).with("text", text);
        let line = self.model.text.say(&sentence);
        self.add(&line, Style::new());
    }

    fn told(&mut self, sentence: &Sentence, style: Style) {
        let line = self.model.text.say(sentence);
        self.add(&line, style);
    }

    fn question(&mut self, item: &Item) {
        let text = &self.model.text;
        let question = text.local(&item.text).to_owned();
        let owners: Vec<String> = item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
        let severity = text.get(&format!("severity-{}", item.severity.id()));
        let line = format!("{severity} · {}", owners.join(" / "));
        self.add(&question, self.theme.title());
        self.add(&line, self.theme.dim());
    }

    fn answer(&mut self, item: &Item, row: &Row) {
        let text = &self.model.text;
        let told = told(self.model, item, row.answer.as_ref());
        let since = row.at.filter(|_| row.answer.is_some()).map(|at| text.age(at, self.model.now));
        let line = since.map_or(told.clone(), |since| format!("{told} ({since})"));
        self.labelled("item-answer", &line);
        if let Some(note) = &row.note {
            self.labelled("item-note", &printable::lines(note).replace('\n', " / "));
        }
        // The answer to what the item asked before it was changed.
        if let Some(answer) = &row.earlier {
            let sentence = Sentence::new("fill-earlier").with("answer", told_of(self.model, item, answer));
            self.told(&sentence, self.theme.warn());
        }
    }

    /// The day by which it should be settled, or how long before the day J while that is not known.
    fn due(&mut self, item: &Item, row: &Row) {
        let Some(due) = item.due else { return };
        let sentence = match (row.facts.due, row.facts.urgency(self.model.today())) {
            (None, _) => Sentence::new("item-due-before").with("days", usize::from(due.days_before)),
            (Some(day), None) => Sentence::new("item-due-settled").with("day", self.model.text.day(day)),
            (Some(day), Some(urgency)) => Sentence::new("item-due")
                .with("day", self.model.text.day(day))
                .with("urgency", Sentence::new(&format!("urgency-{}", urgency.id()))),
        };
        let pressing = row.facts.urgency(self.model.today()).is_some_and(|urgency| urgency <= Urgency::ThisWeek);
        self.told(&sentence, if pressing { self.theme.warn() } else { Style::new() });
    }

    /// To whom the item is entrusted.
    fn entrusted(&mut self, item_ref: &ItemRef) {
        let entrusted = self.model.seen().and_then(|audit| audit.journal.entrusted(item_ref));
        if let Some(entrusted) = entrusted {
            self.told(&Sentence::new("item-entrusted").with("to", entrusted.to.as_str()), Style::new());
        }
    }

    /// The answers to other items that deny this one.
    fn opposed(&mut self, row: &Row, item_ref: &ItemRef) {
        let found = if row.facts.contradicted { self.model.oppositions() } else { Vec::new() };
        for found in found.iter().filter(|found| found.view.reference() == *item_ref) {
            let Against::Answer(other) = &found.against else { continue };
            let answer = other.recorded.and_then(|recorded| recorded.answer.as_ref());
            let sentence = Sentence::new("item-opposed")
                .with("question", self.model.text.local(&other.item.text))
                .with("answer", told(self.model, other.item, answer));
            self.told(&sentence, self.theme.bad());
        }
    }

    fn measurements(&mut self, item: &Item, item_ref: &ItemRef) {
        if item.checks.is_empty() || self.model.past.is_some() {
            return;
        }
        let Some(round) = &self.model.last_round else {
            let none = self.model.text.get("item-not-measured");
            self.labelled("item-measured", &none);
            return;
        };
        let text = &self.model.text;
        let role = |target: &JudgedTarget| text.get(&format!("role-{}", target.role.id()));
        let found = contradiction::measurements(item, &round.targets);
        let words = found.iter().map(|target| {
            let word = text.get(&format!("reach-{}", target.verdict.word()));
            format!("{} {word}", role(target))
        });
        let words = once_each(words);
        let age = text.age(round.started_at, self.model.now);
        let from = Some(&round.vantage.label).filter(|label| !label.is_empty());
        let age = from.map_or(age.clone(), |label| format!("{age}, {}", printable::one_line(label)));
        let line =
            if words.is_empty() { text.get("item-not-measured") } else { format!("{} ({age})", words.join(", ")) };
        self.labelled("item-measured", &line);
        if let Some(names) = self.model.contradictions.get(item_ref) {
            let against = round.targets.iter().filter(|target| names.contains(&target.name));
            let roles = once_each(against.map(role));
            let sentence = Sentence::new("item-contradicted").with("targets", roles.join(", "));
            let line = self.model.text.say(&sentence);
            self.add(&line, self.theme.bad());
        }
    }

    fn references(&mut self, item: &Item) {
        for reference in &item.refs {
            let text = &self.model.text;
            let standing = text.get(&format!("standing-{}", reference.status.id()));
            let label = text.local(&reference.label).to_owned();
            self.labelled("item-reference", &format!("{label} [{standing}]"));
            if let Some(url) = &reference.url {
                self.add(&format!("  {}", printable::one_line(url)), self.theme.dim());
            }
        }
    }
}

/// The words, each once: two controls that answer are told as one.
fn once_each(words: impl Iterator<Item = String>) -> Vec<String> {
    words.fold(Vec::new(), |mut told, word| {
        if !told.contains(&word) {
            told.push(word);
        }
        told
    })
}

/// What was answered, in words.
fn told(model: &Model, item: &Item, answer: Option<&Answer>) -> String {
    match answer {
        None if item.question == Question::YesNo => model.text.get("state-unanswered"),
        None => model.text.get("item-press-enter"),
        Some(answer) => told_of(model, item, answer),
    }
}

fn told_of(model: &Model, item: &Item, answer: &Answer) -> String {
    model.text.answer(answer, Some(&item.question))
}
