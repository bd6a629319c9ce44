//! The reports themselves, one row each, for the union's own analysts: this is not for publication.

use super::grid::{Column, Grid, Value};
use crate::domain::union::{Filed, Form, Roll};
use std::borrow::Cow;
use std::collections::HashMap;

/// What the file's name says.
const MARK: &str = "not_for_publication";

/// Every report that counts: who answered, from where, and what to each item.
#[must_use]
pub fn raw(roll: &Roll) -> Grid {
    let named = |form: &Form, item: &str| format!("{}__{}", form.checklist, item).replace('-', "_");
    let mut items: Vec<String> = Vec::new();
    let mut columns_of: HashMap<&str, Vec<usize>> = HashMap::new();
    for form in &roll.forms {
        let places = form.items.iter().map(|item| {
            let name = named(form, &item.item);
            items.iter().position(|known| *known == name).unwrap_or_else(|| {
                items.push(name);
                items.len() - 1
            })
        });
        columns_of.insert(&form.sha256, places.collect());
    }
    let heads = ["report", "school", "campaign", "academie", "departement", "kind", "ent", "created_at", "verdict"];
    let of_items = items.iter().map(|name| Column { id: Cow::Owned(name.clone()), counts: false });
    let columns = heads.iter().map(|id| Column::text(id)).chain(of_items).collect();
    let rows = roll.lines.iter().take(roll.counting).map(|line| row(line, items.len(), &columns_of)).collect();
    Grid { id: MARK, title: MARK.to_owned(), columns, rows }
}

fn row(line: &Filed, items: usize, columns_of: &HashMap<&str, Vec<usize>>) -> Vec<Value> {
    let mut row: Vec<Value> = vec![
        line.digest.clone().into(),
        line.school.0.clone().into(),
        line.campaign.clone().into(),
        line.academie.clone().into(),
        line.departement.clone().into(),
        line.kind.id().into(),
        line.ent.clone().into(),
        line.created_at.to_string().into(),
        line.verdict.id().into(),
    ];
    let first = row.len();
    row.resize(first + items, Value::Text(None));
    for sheet in &line.sheets {
        let places = columns_of.get(sheet.form.as_str()).into_iter().flatten();
        for (mark, place) in sheet.marks.0.iter().zip(places) {
            row[first + place] = mark.given.id().into();
        }
    }
    row
}
