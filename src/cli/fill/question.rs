//! A question of the linear mode as plain lines.

use super::dialogue::Position;
use crate::domain::Sentence;
use crate::domain::checklist::{Item, Operation, Question};
use crate::domain::report::audit::ItemView;
use crate::text::Text;

/// The question, behind the title of its theme when that is a new one; what was answered before; the choices.
pub fn lines(view: &ItemView<'_>, position: Position, theme: &mut Option<String>, text: &Text) -> Vec<String> {
    let mut lines = vec![String::new()];
    let here = format!("{}/{}", view.checklist.id, view.item.theme);
    if theme.as_deref() != Some(&here) {
        let title = view.checklist.theme(&view.item.theme).map_or("", |theme| text.local(&theme.title));
        lines.push(text.say(&Sentence::new("fill-theme").with("theme", title)));
        *theme = Some(here);
    }
    let severity = Sentence::new(&format!("severity-{}", view.item.severity.id()));
    let question = Sentence::new("fill-question").with("number", position.number).with("total", position.total);
    lines.push(text.say(&question.with("severity", severity).with("question", text.local(&view.item.text))));
    lines.extend(choices(view.item, text));
    let recorded = view.recorded;
    if let Some(answer) = recorded.and_then(|recorded| recorded.answer.as_ref()) {
        let answer = text.answer(answer, Some(&view.item.question));
        lines.push(text.say(&Sentence::new("fill-now").with("answer", answer)));
    }
    if let Some(answer) = view.earlier.and_then(|earlier| earlier.answer.as_ref()) {
        let answer = text.answer(answer, Some(&view.item.question));
        lines.push(text.say(&Sentence::new("fill-earlier").with("answer", answer)));
    }
    if let Some(note) = recorded.and_then(|recorded| recorded.note.as_deref()) {
        lines.push(text.say(&Sentence::new("fill-note-now").with("note", note)));
    }
    lines
}

/// What is said once, before the first question.
pub fn hint(item: &Item, text: &Text) -> String {
    text.get(if item.question == Question::YesNo { "fill-hint" } else { "fill-hint-other" })
}

fn choices(item: &Item, text: &Text) -> Vec<String> {
    let numbered = (1_usize..).zip(item.question.choices());
    numbered
        .map(|(number, choice)| {
            let sentence = Sentence::new("fill-choice").with("number", number);
            text.say(&sentence.with("choice", text.local(&choice.text)))
        })
        .collect()
}

/// Why it is asked, what proves it, who acts.
pub fn explanation(item: &Item, text: &Text) -> Vec<String> {
    let owners: Vec<String> = item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
    let proof = item.proof.as_ref().map(|proof| Sentence::new("about-proof").with("text", text.local(proof)));
    let sentences = [
        Some(Sentence::new("about-why").with("text", text.local(&item.why))),
        proof,
        Some(Sentence::new("about-owners").with("owners", owners.join(", "))),
    ];
    sentences.into_iter().flatten().map(|sentence| text.say(&sentence)).collect()
}

/// The words that are understood: first those that answer, then the others.
pub fn help(item: &Item, text: &Text) -> Vec<String> {
    let mut lines = answers(item, text);
    lines.push(text.get("fill-help-moves"));
    lines
}

/// The words that answer this kind of question.
pub fn answers(item: &Item, text: &Text) -> Vec<String> {
    let answers = match &item.question {
        Question::YesNo => "fill-help-yesno",
        Question::Single(_) => "fill-help-single",
        Question::Multi(_) => "fill-help-multi",
        Question::Number(_) => "fill-help-number",
        Question::Date => "fill-help-date",
        Question::Text => "fill-help-text",
    };
    let measure = match &item.question {
        Question::Number(measure) => text.measure(measure),
        _ => None,
    };
    let measure = measure.map(|measure| text.say(&Sentence::new("about-measure").with("measure", measure)));
    [Some(text.get(answers)), measure, Some(text.get("fill-help-open"))].into_iter().flatten().collect()
}

/// The answer of an operation in words.
pub fn answer_of(operation: &Operation, item: &Item, text: &Text) -> String {
    match operation {
        Operation::Set { answer: Some(answer), .. } => text.answer(answer, Some(&item.question)),
        _ => text.get("state-unanswered"),
    }
}
