//! `prudence checklist show`: one checklist in full.

use crate::cli::arguments::checklist::Show;
use crate::cli::console::{Console, Stop, Tone};
use crate::cli::outcome::Standing;
use crate::cli::{items, layout};
use crate::domain::Sentence;
use crate::domain::checklist::{Checklist, Choice, Item, Library, Measure, Question};
use crate::text::Text;
use serde_json::{Value, json};

/// Blanks before the lines of an item.
const MARGIN: usize = 4;

/// Shows the checklist that was named.
pub fn run(library: &Library, show: &Show, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let list = items::find_list(library, &show.id)?;
    if show.json.json {
        console.json(&document(list))?;
        return Ok(Standing::Fine);
    }
    let title = format!("{} ({} {})", console.text.local(&list.title), list.id, list.version);
    console.toned(Tone::Heading, &title)?;
    for theme in &list.themes {
        console.line("")?;
        let title = console.text.local(&theme.title).to_owned();
        console.toned(Tone::Heading, &title)?;
        for item in list.items.iter().filter(|item| item.theme == theme.id) {
            for line in item_lines(item, &console.text, console.width) {
                console.line(&line)?;
            }
        }
    }
    Ok(Standing::Fine)
}

fn item_lines(item: &Item, text: &Text, width: usize) -> Vec<String> {
    let severity = text.get(&format!("severity-{}", item.severity.id()));
    let mut lines = vec![String::new(), format!("  {} [{severity}]", item.id)];
    let mut add = |line: &str| lines.extend(layout::indented(line, MARGIN, width));
    add(text.local(&item.text));
    for choice in item.question.choices() {
        add(&format!("- {} = {}", choice.id, text.local(&choice.text)));
    }
    for sentence in details(item, text) {
        add(&text.say(&sentence));
    }
    lines
}

/// What is worth knowing of an item beside its question.
fn details(item: &Item, text: &Text) -> Vec<Sentence> {
    let mut details = vec![Sentence::new("about-why").with("text", text.local(&item.why))];
    if let Question::Number(measure) = &item.question
        && let Some(measure) = text.measure(measure)
    {
        details.push(Sentence::new("about-measure").with("measure", measure));
    }
    if let Some(proof) = &item.proof {
        details.push(Sentence::new("about-proof").with("text", text.local(proof)));
    }
    let owners: Vec<String> = item.owners.iter().map(|owner| text.get(&format!("owner-{}", owner.id()))).collect();
    details.push(Sentence::new("about-owners").with("owners", owners.join(", ")));
    if !item.kinds.is_empty() {
        let kinds: Vec<String> = item.kinds.iter().map(|kind| text.get(&format!("kind-{}", kind.id()))).collect();
        details.push(Sentence::new("about-kinds").with("kinds", kinds.join(", ")));
    }
    if let Some(when) = &item.when {
        let items: Vec<&str> = when.items().into_iter().map(|(item, _)| item).collect();
        details.push(Sentence::new("about-when").with("items", items.join(", ")));
    }
    if !item.checks.is_empty() {
        details.push(Sentence::new("about-checks").with("checks", item.checks.join(", ")));
    }
    if let Some(due) = item.due {
        details.push(Sentence::new("about-due").with("days", i64::from(due.days_before)));
    }
    details.extend(item.refs.iter().map(|source| {
        let standing = Sentence::new(&format!("standing-{}", source.status.id()));
        let label = text.local(&source.label);
        let source = [label, source.url.as_deref().unwrap_or_default()].join(" ");
        Sentence::new("about-source").with("source", source.trim_end()).with("standing", standing)
    }));
    details
}

/// The checklist in the fields of its file format, with every text in both languages.
fn document(list: &Checklist) -> Value {
    json!({
        "schema": "prudence.checklist/1",
        "id": list.id,
        "version": list.version,
        "sha256": list.sha256,
        "title": list.title,
        "themes": list.themes,
        "items": list.items.iter().map(item_document).collect::<Vec<Value>>(),
        "migrations": list.migrations().map(|(from, to)| json!({ "from": from, "to": to })).collect::<Vec<Value>>(),
    })
}

fn item_document(item: &Item) -> Value {
    let measure = match &item.question {
        Question::Number(measure) => measure.clone(),
        _ => Measure::default(),
    };
    json!({
        "id": item.id,
        "theme": item.theme,
        "kind": item.question.id(),
        "severity": item.severity,
        "text": item.text,
        "why": item.why,
        "proof": item.proof,
        "owners": item.owners,
        "applies": { "kinds": item.kinds },
        "when": item.when,
        "checks": item.checks,
        "contradicted_by": item.contradicted_by,
        "contradicts": item.contradicts,
        "choices": item.question.choices().iter().map(choice_document).collect::<Vec<Value>>(),
        "unit": measure.unit,
        "min": measure.min,
        "max": measure.max,
        "due": item.due,
        "refs": item.refs,
    })
}

fn choice_document(choice: &Choice) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "values are thousandths between 0 and 1")]
    let value = *choice.value.numer() as f64 / *choice.value.denom() as f64;
    json!({ "id": choice.id, "value": value, "text": choice.text })
}
