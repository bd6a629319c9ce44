//! The item one is on: question, why, proof, owners, answer, note, measurement, references.

use super::super::model::Model;
use super::super::theme::Theme;
use super::lines;
use crate::domain::Sentence;
use crate::domain::check::JudgedTarget;
use crate::domain::checklist::{Answer, Item, ItemRef, Question, Recorded, contradiction};
use crate::domain::printable;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Text};

pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some((list, item)) = model.walk.current(&model.library) else { return };
    let item_ref = ItemRef::new(&list.id, &item.id);
    let recorded = model.audit.as_ref().and_then(|audit| audit.recorded(&model.library, &item_ref));
    let mut page = Page { model, theme, width: area.width.saturating_sub(1), lines: Vec::new() };
    page.question(item);
    page.answer(item, recorded.as_ref());
    page.earlier(item, &item_ref);
    page.measurements(item, &item_ref);
    page.labelled("item-why", model.text.local(&item.why));
    if let Some(proof) = &item.proof {
        page.labelled("item-proof", model.text.local(proof));
    }
    page.references(item);
    model.scrollable.set(lines::draw_scrolled(Text::from(page.lines), model.walk.scroll, frame, area));
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

    fn question(&mut self, item: &Item) {
        let text = &self.model.text;
        let question = text.local(&item.text).to_owned();
        let owners: Vec<String> = item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
        let severity = text.get(&format!("severity-{}", item.severity.id()));
        let line = format!("{severity} · {}", owners.join(" / "));
        self.add(&question, self.theme.title());
        self.add(&line, self.theme.dim());
    }

    fn answer(&mut self, item: &Item, recorded: Option<&Recorded>) {
        let text = &self.model.text;
        let answer = recorded.and_then(|recorded| recorded.answer.as_ref());
        let told = told(self.model, item, answer);
        let since = recorded.filter(|_| answer.is_some()).map(|recorded| text.age(recorded.at, self.model.now));
        let line = since.map_or(told.clone(), |since| format!("{told} ({since})"));
        self.labelled("item-answer", &line);
        if let Some(note) = recorded.and_then(|recorded| recorded.note.as_deref()) {
            self.labelled("item-note", &printable::lines(note).replace('\n', " / "));
        }
    }

    /// The answer to what the item asked before it was changed.
    fn earlier(&mut self, item: &Item, item_ref: &ItemRef) {
        let Some(audit) = &self.model.audit else { return };
        let views = audit.items(&self.model.library);
        let earlier = views.iter().find(|view| view.reference() == *item_ref).and_then(|view| view.earlier);
        if let Some(answer) = earlier.and_then(|earlier| earlier.answer.as_ref()) {
            let sentence = Sentence::new("fill-earlier").with("answer", told(self.model, item, Some(answer)));
            let line = self.model.text.say(&sentence);
            self.add(&line, self.theme.warn());
        }
    }

    fn measurements(&mut self, item: &Item, item_ref: &ItemRef) {
        if item.checks.is_empty() {
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
    let text = &model.text;
    let choice = |id: &String| {
        let choice = item.question.choices().iter().find(|choice| &choice.id == id);
        choice.map_or_else(|| id.clone(), |choice| text.local(&choice.text).to_owned())
    };
    match answer {
        None if item.question == Question::YesNo => text.get("state-unanswered"),
        None => text.get("item-press-enter"),
        Some(Answer::Yes) => text.get("answer-yes"),
        Some(Answer::Partial) => text.get("answer-partial"),
        Some(Answer::No) => text.get("answer-no"),
        Some(Answer::Unknown) => text.get("state-unknown"),
        Some(Answer::NotApplicable { reason }) => {
            format!("{} — {}", text.get("state-na"), printable::one_line(reason))
        }
        Some(Answer::One(id)) => choice(id),
        Some(Answer::Many(ids)) => ids.iter().map(choice).collect::<Vec<_>>().join(", "),
        Some(other) => printable::one_line(&other.words().concat()),
    }
}
