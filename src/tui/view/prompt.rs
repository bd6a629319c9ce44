//! The questions in front of the screen.

use super::super::model::prompt::{About, ThemeRef, WHOLE_THEME};
use super::super::model::{Consent, Model, Prompt, Search};
use super::super::theme::Theme;
use super::super::update::theme::{answer, open_items};
use super::list::{List, itself};
use super::{around, consent, filter, lines};
use crate::domain::Sentence;
use crate::domain::checklist::{ItemRef, Question};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Text};
use ratatui::widgets::Paragraph;
use std::collections::BTreeSet;

/// Draws the question in front.
pub(super) fn draw(model: &Model, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let Some(prompt) = &model.prompt else { return };
    let (title, height) = title_and_height(model, prompt, area.width.saturating_sub(6).min(88));
    let inner = around::boxed(model, title, height, theme, frame, area);
    match prompt {
        Prompt::Reason { about, field } => {
            let body = draw_head(&about_told(model, about), theme, frame, inner);
            frame.render_widget(field.area(), body);
        }
        Prompt::Note { item, field } | Prompt::Value { item, field } => {
            let body = draw_head(question(model, item), theme, frame, inner);
            frame.render_widget(field.area(), body);
        }
        Prompt::Day { field } => {
            let body = draw_head(&model.text.get("prompt-day-hint"), theme, frame, inner);
            frame.render_widget(field.area(), body);
        }
        Prompt::Choices { item, line, ticked } => {
            let body = draw_head(question(model, item), theme, frame, inner);
            draw_choices(model, item, *line, ticked, theme, frame, body);
        }
        Prompt::Search(search) => {
            let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(inner);
            frame.render_widget(search.field.area(), top);
            draw_results(model, search, theme, frame, body);
        }
        Prompt::WholeTheme { theme: of, line } => draw_whole_theme(model, of, *line, theme, frame, inner),
        Prompt::Opening { phase } => {
            let told = Sentence::new("prompt-opening-hint").with("phase", theme_title(model, phase));
            let told = lines::paragraph(&model.text.say(&told), inner.width, theme.title());
            frame.render_widget(Paragraph::new(told), inner);
        }
        Prompt::Join { field } => {
            let body = draw_head(&model.text.get("prompt-join-hint"), theme, frame, inner);
            frame.render_widget(field.area(), body);
        }
        Prompt::Consent(consent) => {
            let told = consent::lines(model, &consent.matter, theme, inner.width);
            lines::draw_scrolled(Text::from(told), consent.scroll, model, frame, inner);
        }
        Prompt::Filter { line } => filter::draw_conditions(model, *line, theme, frame, inner),
    }
}

/// The key of the title, and how many lines the question takes with its frame.
fn title_and_height(model: &Model, prompt: &Prompt, width: u16) -> (&'static str, u16) {
    let lines = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).saturating_add(2);
    match prompt {
        Prompt::Reason { about: About::Phase(_), .. } => ("prompt-opening-reason", 7),
        Prompt::Reason { .. } => ("prompt-reason", 6),
        Prompt::Note { .. } => ("prompt-note", 9),
        Prompt::Value { .. } => ("prompt-value", 5),
        Prompt::Day { .. } => ("prompt-day", 5),
        Prompt::Choices { item, .. } => ("prompt-choices", 4 + choices_count(model, item)),
        Prompt::Search(_) => ("prompt-search", 14),
        Prompt::WholeTheme { .. } => ("prompt-whole-theme", lines(WHOLE_THEME.len() + 5)),
        Prompt::Opening { .. } => ("prompt-opening", 6),
        Prompt::Join { .. } => ("prompt-join", 7),
        Prompt::Consent(Consent { matter, .. }) => {
            (consent::title(matter), lines(consent::lines(model, matter, Theme::new(false), width).len()))
        }
        Prompt::Filter { .. } => ("prompt-filter", filter::LINES + 2),
    }
}

fn choices_count(model: &Model, item: &ItemRef) -> u16 {
    let count = model.library.item(item).map_or(0, |item| item.question.choices().len());
    u16::try_from(count).unwrap_or(20)
}

fn question<'a>(model: &'a Model, item: &ItemRef) -> &'a str {
    model.library.item(item).map(|item| model.text.local(&item.text)).unwrap_or_default()
}

fn theme_title(model: &Model, theme: &ThemeRef) -> String {
    let theme = model.library.checklist(&theme.checklist).and_then(|list| list.theme(&theme.theme));
    theme.map(|theme| model.text.local(&theme.title).to_owned()).unwrap_or_default()
}

/// For what a reason is asked, and why.
fn about_told(model: &Model, about: &About) -> String {
    match about {
        About::Item(item) => question(model, item).to_owned(),
        About::Theme(theme) => theme_title(model, theme),
        About::Phase(phase) => {
            let sentence = Sentence::new("prompt-opening-closed").with("phase", theme_title(model, phase));
            model.text.say(&sentence)
        }
    }
}

/// Draws what is asked on as many lines as leave two for the answer, and gives these.
fn draw_head(told: &str, theme: Theme, frame: &mut Frame<'_>, area: Rect) -> Rect {
    let most = usize::from(area.height.saturating_sub(2).clamp(1, 2));
    let told: Vec<Line<'_>> =
        lines::shortened(told, area.width, most).into_iter().map(|line| Line::styled(line, theme.dim())).collect();
    let height = u16::try_from(told.len()).unwrap_or(1);
    let [top, body] = Layout::vertical([Constraint::Length(height), Constraint::Fill(1)]).areas(area);
    frame.render_widget(Paragraph::new(told), top);
    body
}

fn draw_choices(
    model: &Model,
    item: &ItemRef,
    line: usize,
    ticked: &BTreeSet<String>,
    theme: Theme,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let Some(item) = model.library.item(item) else { return };
    let several = matches!(item.question, Question::Multi(_));
    let choices = item.question.choices();
    let lines = |index: usize| {
        let mark = match (several, ticked.contains(&choices[index].id)) {
            (true, true) => "[x] ",
            (true, false) => "[ ] ",
            (false, true) => "(•) ",
            (false, false) => "( ) ",
        };
        vec![Line::raw(format!("{mark}{}", model.text.local(&choices[index].text)))]
    };
    List { model, theme, count: choices.len(), chosen: Some(line), lines: &lines, target: &itself }.draw(frame, area);
}

fn draw_results(model: &Model, search: &Search, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    if search.found.is_empty() {
        let typed = search.field.text();
        let key = if typed.trim().is_empty() { "prompt-search-hint" } else { "prompt-search-none" };
        let told = lines::paragraph(&model.text.get(key), area.width, theme.dim());
        frame.render_widget(Paragraph::new(told), area);
        return;
    }
    let width = area.width.saturating_sub(2);
    let lines = |index: usize| vec![Line::raw(lines::cut(question(model, &search.found[index]), width))];
    let (count, chosen) = (search.found.len(), Some(search.line));
    List { model, theme, count, chosen, lines: &lines, target: &itself }.draw(frame, area);
}

/// The answers to choose from, and what the one pointed at would do.
fn draw_whole_theme(model: &Model, of: &ThemeRef, line: usize, theme: Theme, frame: &mut Frame<'_>, area: Rect) {
    let body = draw_head(&theme_title(model, of), theme, frame, area);
    let count = open_items(model, of, answer(line).as_ref()).len();
    let told = model.text.say(&Sentence::new("prompt-whole-theme-hint").with("count", count));
    let told = lines::paragraph(&told, body.width, theme.title());
    let height = u16::try_from(told.len()).unwrap_or(2).min(body.height / 2);
    let [list, below] = Layout::vertical([Constraint::Fill(1), Constraint::Length(height)]).areas(body);
    let lines = |index: usize| vec![Line::raw(model.text.get(WHOLE_THEME[index]))];
    List { model, theme, count: WHOLE_THEME.len(), chosen: Some(line), lines: &lines, target: &itself }
        .draw(frame, list);
    frame.render_widget(Paragraph::new(told), below);
}
