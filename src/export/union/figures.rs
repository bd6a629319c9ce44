//! The consolidated figures as data: of all, and of each académie and kind of school that may have a table.

use super::Names;
use super::grid::{Column, Grid, Value};
use crate::domain::union::incidents::Corroborated;
use crate::domain::union::statistics::{Cell, Consolidated, ItemLine, Share, Statistics, Theme};
use serde_json::json;

/// The consolidated figures with the names of what they are about.
pub struct Dossier<'a> {
    /// The figures.
    pub figures: Consolidated,
    /// What gives names to codes and ids.
    pub names: &'a Names<'a>,
}

impl Dossier<'_> {
    /// The document `prudence.union-report/1`.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        let populations: Vec<&Statistics> = self.figures.populations().collect();
        let document = json!({
            "schema": "prudence.union-report/1",
            "at": self.figures.at,
            "demands": self.figures.demands(),
            "populations": populations,
        });
        format!("{document:#}\n").into_bytes()
    }

    /// The figures as tables.
    #[must_use]
    pub fn grids(&self) -> Vec<Grid> {
        vec![self.items(), self.themes(), self.points(), self.coverage(), self.incidents()]
    }

    fn title(&self, key: &str) -> String {
        self.names.text.get(key)
    }

    /// What every row begins with: the population, how many reports it has, and below which count nothing is stated.
    fn population(&self, statistics: &Statistics) -> Vec<Value> {
        let named = self.names.population(&statistics.filters);
        vec![
            named.into(),
            statistics.filters.academie.clone().into(),
            statistics.filters.kind.map(|kind| kind.id().to_owned()).into(),
            statistics.reports.into(),
            statistics.k.into(),
            statistics.published_at.map(|at| at.to_string()).into(),
        ]
    }

    fn grid<'a, T: 'a>(
        &'a self,
        (id, title): (&'static str, &str),
        columns: Vec<Column>,
        lines: impl Fn(&'a Statistics) -> Vec<T>,
        row: impl Fn(T) -> Vec<Value>,
    ) -> Grid {
        let first = [
            Column::text("population"),
            Column::text("academie"),
            Column::text("kind"),
            Column::counts("reports"),
            Column::counts("k"),
            Column::text("published_at"),
        ];
        let stated = self.figures.populations().filter(|statistics| statistics.reports.is_some());
        let rows = stated.flat_map(|statistics| {
            let population = self.population(statistics);
            let rows = lines(statistics).into_iter().map(&row);
            rows.map(|row| population.iter().cloned().chain(row).collect()).collect::<Vec<Vec<Value>>>()
        });
        let rows = rows.collect();
        Grid { id, title: self.title(title), columns: first.into_iter().chain(columns).collect(), rows }
    }

    fn items(&self) -> Grid {
        let texts = ["checklist", "theme", "item", "question", "severity", "owners"].map(Column::text);
        let counts =
            ["n", "yes", "partial", "no", "unknown", "unanswered", "na", "choice", "other"].map(Column::counts);
        let columns = texts.into_iter().chain(counts).chain([Column::text("suppressed")]).collect();
        let row = |line: &ItemLine| -> Vec<Value> {
            let owners: Vec<&str> = line.owners.iter().map(|owner| owner.id()).collect();
            let counts = [
                line.n,
                line.yes,
                line.partial,
                line.no,
                line.unknown,
                line.unanswered,
                line.na,
                line.choice,
                line.other,
            ];
            let texts: [Value; 6] = [
                line.checklist.clone().into(),
                line.theme.clone().into(),
                line.item.clone().into(),
                self.names.item(&line.checklist, &line.item).into(),
                line.severity.id().into(),
                owners.join("+").into(),
            ];
            let suppressed: Value = if line.suppressed { "true" } else { "false" }.into();
            texts.into_iter().chain(counts.map(Value::from)).chain([suppressed]).collect()
        };
        self.grid(("items", "union-sheet-items"), columns, |statistics| statistics.items.iter().collect(), row)
    }

    fn themes(&self) -> Grid {
        let counts = ["least_open", "least_of", "most_open", "most_of", "items", "left_out"].map(Column::counts);
        let columns = ["checklist", "theme"].map(Column::text).into_iter().chain(counts).collect();
        let lines = |statistics: &Statistics| {
            let of_theme = |theme: Theme| (statistics.cell(&theme), theme);
            statistics.themes().into_iter().map(of_theme).collect()
        };
        self.grid(("themes", "union-sheet-themes"), columns, lines, |(cell, theme): (Cell, Theme)| {
            let counts = match cell {
                Cell::Share(Share { least, most, items, left_out }) => {
                    [least.open, least.concerned, most.open, most.concerned, items, left_out].map(Some)
                }
                Cell::Nothing => [Some(0); 6],
                Cell::Hidden => [None; 6],
            };
            [theme.checklist, theme.theme].map(Value::from).into_iter().chain(counts.map(Value::from)).collect()
        })
    }

    fn points(&self) -> Grid {
        let columns =
            vec![Column::text("owner"), Column::counts("blocking"), Column::counts("open"), Column::counts("of")];
        let lines = |statistics: &'_ Statistics| statistics.points.clone();
        self.grid(("points", "union-sheet-points"), columns, lines, |line| {
            vec![line.owner.id().into(), line.blocking.into(), line.open.into(), line.of.into()]
        })
    }

    fn coverage(&self) -> Grid {
        let texts = [Column::text("by"), Column::text("value"), Column::text("name")];
        let columns = texts.into_iter().chain([Column::counts("counted"), Column::counts("known")]).collect();
        let lines = |statistics: &'_ Statistics| statistics.coverage.clone();
        self.grid(("coverage", "union-sheet-coverage"), columns, lines, |line| {
            let name = self.names.value(line.by, line.value.as_deref());
            vec![line.by.id().into(), line.value.into(), name.into(), line.reports.into(), line.known.into()]
        })
    }

    fn incidents(&self) -> Grid {
        let texts = ["role", "of", "from", "until", "verdict"].map(Column::text);
        let counts = ["seen", "measuring", "networks", "departements"].map(Column::counts);
        let columns = texts.into_iter().chain(counts).collect();
        let lines = |statistics: &'_ Statistics| statistics.outages.incidents.clone();
        self.grid(("incidents", "union-sheet-incidents"), columns, lines, |line: Corroborated| {
            vec![
                line.service.role.id().into(),
                line.service.name.into(),
                line.from.to_string().into(),
                line.until.to_string().into(),
                line.verdict.id().into(),
                line.seen.into(),
                line.measuring.into(),
                line.networks.into(),
                line.departements.into(),
            ]
        })
    }
}
