//! The population: turned division by division, then shown.

use super::super::super::action::Action;
use super::super::super::cursor::moved;
use super::super::message::Effect;
use super::super::model::{CoverageRow, Model, Prompt};
use crate::domain::establishment::{Kind, academy};
use crate::domain::fold;
use crate::domain::union::statistics::Step;
use crate::domain::union::{Division, Filter};
use crossterm::event::KeyCode;

/// Shows another population: its tables are drafted, and those shown stay until then.
pub(super) fn show(model: &mut Model, filter: Filter) -> Vec<Effect> {
    model.filter = filter.clone();
    model.run += 1;
    model.step = Some(Step::Reading);
    vec![Effect::Draft { run: model.run, filter }]
}

/// Opens the filter on its first line, with the values in force.
pub(super) fn open(model: &mut Model) {
    model.prompt = Some(Prompt::Filter { line: 0, filter: model.filter.clone() });
}

/// Takes a key of the open filter. A letter goes to the next value that begins with it.
pub(super) fn act(model: &mut Model, action: Option<Action>, code: KeyCode) -> Vec<Effect> {
    let Some(Prompt::Filter { mut line, mut filter }) = model.prompt.take() else { return Vec::new() };
    let by = Division::ALL[line];
    match (action, code) {
        (Some(Action::Back), _) => return Vec::new(),
        (Some(Action::Open), _) if filter == model.filter => return Vec::new(),
        (Some(Action::Open), _) => {
            model.wider.push(model.filter.clone());
            return show(model, filter);
        }
        (Some(Action::Right), _) => filter = turned(model, &filter, by, 1),
        (Some(Action::Left), _) => filter = turned(model, &filter, by, -1),
        (Some(Action::Erase), _) => filter = filter.whole(),
        (Some(action), _) => line = moved(line, action, Division::ALL.len()),
        (None, KeyCode::Char(letter)) => filter = beginning_with(model, &filter, by, letter),
        (None, _) => {}
    }
    model.prompt = Some(Prompt::Filter { line, filter });
    Vec::new()
}

/// The values that a division has, in the order of their names: of départements, those of the chosen académie.
fn values(model: &Model, filter: &Filter, by: Division) -> Vec<CoverageRow> {
    let Some(figures) = &model.figures else { return Vec::new() };
    let within = |row: &CoverageRow| match (&filter.academie, &row.value, by) {
        (Some(code), Some(departement), Division::Departement) => {
            academy::of_departement(departement).is_some_and(|academy| academy.code == *code)
        }
        _ => true,
    };
    let rows = CoverageRow::all(&figures.all, &model.names()).into_iter();
    rows.filter(|row| row.by == by && row.value.is_some() && within(row)).collect()
}

/// The value of a division in a filter.
#[must_use]
pub fn value(filter: &Filter, by: Division) -> Option<&str> {
    match by {
        Division::Academie => filter.academie.as_deref(),
        Division::Departement => filter.departement.as_deref(),
        Division::Kind => filter.kind.map(Kind::id),
        Division::Ent => filter.ent.as_deref(),
    }
}

/// The filter with another value of a division. A département brings its académie.
pub(super) fn with(filter: &Filter, by: Division, value: Option<String>) -> Filter {
    let filter = filter.clone();
    match by {
        Division::Academie => Filter { academie: value, departement: None, ..filter },
        Division::Departement => {
            let academy = value.as_deref().and_then(academy::of_departement).map(|academy| academy.code.clone());
            Filter { academie: academy.or(filter.academie), departement: value, ..filter }
        }
        Division::Kind => Filter { kind: value.as_deref().and_then(Kind::from_id), ..filter },
        Division::Ent => Filter { ent: value, ..filter },
    }
}

/// The filter with the value of a division `step` places further; before the first and after the last stands none.
fn turned(model: &Model, filter: &Filter, by: Division, step: isize) -> Filter {
    let values = values(model, filter, by);
    let count = values.len() + 1;
    let known = value(filter, by).and_then(|value| values.iter().position(|row| row.value.as_deref() == Some(value)));
    let next = (known.map_or(0, |at| at + 1) + count).saturating_add_signed(step) % count;
    with(filter, by, next.checked_sub(1).and_then(|at| values[at].value.clone()))
}

/// The filter with the next value of a division whose name begins with a letter; the same when there is none.
fn beginning_with(model: &Model, filter: &Filter, by: Division, letter: char) -> Filter {
    let values = values(model, filter, by);
    let known = value(filter, by).and_then(|value| values.iter().position(|row| row.value.as_deref() == Some(value)));
    let after = known.map_or(0, |at| at + 1);
    let wanted = fold::fold(&letter.to_string());
    let order = values[after..].iter().chain(&values[..after]);
    let found = order.into_iter().find(|row| fold::fold(&row.name).starts_with(&wanted));
    found.map_or_else(|| filter.clone(), |row| with(filter, by, row.value.clone()))
}
