//! An item: what it asks and why, who has to act, what the population answered, and each académie by name.

use super::super::super::theme::Theme;
use super::super::super::view::{bar, lines};
use super::super::model::{Figures, Model};
use super::{counts, map};
use crate::domain::Sentence;
use crate::domain::checklist::{ItemRef, Severity};
use crate::domain::union::statistics::ItemLine;
use ratatui::style::Style;
use ratatui::text::{Line, Span, Text};
use std::iter;
use textwrap::core::display_width;

/// The widest bar.
const BAR: u16 = 40;

/// How grave an item of a list is, and beside it what it asks, on two lines at the most.
pub(super) fn question(
    model: &Model,
    severity: Severity,
    (checklist, item): (&str, &str),
    width: u16,
) -> Vec<Line<'static>> {
    let mark = model.text.get(&format!("severity-mark-{}", severity.id()));
    let asked = lines::shortened(&model.names().item(checklist, item), width.saturating_sub(3), 2);
    let marks = iter::once(mark.as_str()).chain(iter::repeat("  "));
    marks.zip(asked).map(|(mark, part)| Line::raw(format!("{mark} {part}"))).collect()
}

/// What the item is, who answered what, and where.
pub(super) fn lines(model: &Model, figures: &Figures, item: &ItemRef, theme: Theme, width: u16) -> Text<'static> {
    let mut all = Vec::new();
    let Some(line) = Figures::item(&figures.population, item) else { return Text::default() };
    let names = model.names();
    all.extend(lines::paragraph(&format!(" {}", names.item(&item.checklist, &item.item)), width, theme.title()));
    all.extend(lines::paragraph(&format!(" {}", place(model, line)), width, theme.dim()));
    all.extend(definition(model, item, width));
    all.push(Line::default());
    all.push(lines::heading(&format!(" {}", names.population(&figures.population.filters)), theme));
    all.extend(distribution(model, line, theme, width));
    if !figures.academies.is_empty() {
        all.push(Line::default());
        all.push(lines::heading(&format!(" {}", model.text.get("union-by-academie")), theme));
        all.extend(by_academie(model, figures, item, theme, width));
    }
    Text::from(all)
}

/// The checklist, the theme, how grave, who has to act.
fn place(model: &Model, line: &ItemLine) -> String {
    let names = model.names();
    let owners: Vec<String> = line.owners.iter().map(|owner| names.owner(*owner)).collect();
    let parts = [
        names.checklist(&line.checklist),
        names.theme(&line.checklist, &line.theme),
        model.text.get(&format!("severity-{}", line.severity.id())),
        owners.join(", "),
    ];
    parts.join(" · ")
}

/// Why it is asked, and what proves it.
fn definition(model: &Model, item: &ItemRef, width: u16) -> Vec<Line<'static>> {
    let Some(known) = model.library.item(item) else { return Vec::new() };
    let texts = [("item-why", Some(&known.why)), ("item-proof", known.proof.as_ref())];
    let said = texts.into_iter().filter_map(|(key, text)| {
        let text = model.text.local(text?);
        let sentence = Sentence::new("labelled").with("label", model.text.get(key)).with("text", text);
        Some(lines::paragraph(&format!(" {}", model.text.say(&sentence)), width, Style::new()))
    });
    said.flatten().collect()
}

/// A line for each answer, with its share of those asked as a bar.
fn distribution(model: &Model, line: &ItemLine, theme: Theme, width: u16) -> Vec<Line<'static>> {
    let widest = counts::COLUMNS.iter().map(|(id, _)| display_width(&answer(model, id))).max().unwrap_or_default();
    let room = width.saturating_sub(u16::try_from(widest + 10).unwrap_or(width)).min(BAR);
    let row = |(id, of): &(&str, counts::Count)| {
        let count = of(line);
        let share = count.zip(line.n).filter(|(_, n)| *n > 0 && *id != "asked");
        let bar = share.map(|(count, n)| bar::share(counts::share(count, n), room)).unwrap_or_default();
        Line::from(vec![
            Span::raw(format!(" {} ", counts::right(&answer(model, id), widest))),
            Span::raw(counts::right(&counts::told(model, count), 7)),
            Span::styled(format!(" {bar}"), theme.good()),
        ])
    };
    let mut lines: Vec<Line<'_>> = counts::COLUMNS.iter().map(row).collect();
    if let Some(open) = counts::open(model, line) {
        lines.push(Line::styled(format!(" {open}"), theme.dim()));
    }
    lines
}

/// The answer that a column counts, and behind it how the column is called where it is narrow.
fn answer(model: &Model, id: &str) -> String {
    let whole = match id {
        "yes" => model.text.get("answer-yes"),
        "partial" => model.text.get("answer-partial"),
        "no" => model.text.get("answer-no"),
        "asked" => model.text.get("board-answers"),
        state => model.text.get(&format!("state-{state}")),
    };
    let short = counts::column(model, id);
    if whole == short { whole } else { format!("{whole} ({short})") }
}

/// A row for each académie with a table, by name; below the names where it is narrow.
fn by_academie(model: &Model, figures: &Figures, item: &ItemRef, theme: Theme, width: u16) -> Vec<Line<'static>> {
    const NAME: u16 = 20;
    let labels = counts::COLUMNS.map(|(id, _)| counts::column(model, id));
    let wide = width >= NAME + 8 * 7;
    let cells = |cells: Vec<String>| cells.iter().map(|cell| counts::right(cell, 7)).collect::<String>();
    let mut all = Vec::new();
    if wide {
        all.push(Line::styled(format!(" {}{}", lines::column("", NAME), cells(labels.to_vec())), theme.dim()));
    }
    let mut without = Vec::new();
    for (row, part) in (1..).zip(&figures.academies) {
        let name = map::row_name(model, figures, row);
        match Figures::item(part, item).filter(|_| part.reports.is_some()) {
            Some(line) if wide => {
                let counts = counts::COLUMNS.map(|(_, of)| counts::count(of(line)));
                all.push(Line::raw(format!(" {}{}", lines::column(&name, NAME), cells(counts.to_vec()))));
            }
            Some(line) => {
                let told = Sentence::new("labelled").with("label", name).with("text", counts::all(model, line));
                all.extend(lines::paragraph(&format!(" {}", model.text.say(&told)), width, Style::new()));
            }
            None => without.push(name),
        }
    }
    if !without.is_empty() {
        let sentence = Sentence::new("board-without").with("names", without.join(", "));
        all.extend(lines::paragraph(&format!(" {}", model.text.say(&sentence)), width, theme.dim()));
    }
    all
}
