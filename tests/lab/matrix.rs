//! The confusion matrix: where the fault really is, against where Prudence says it is.

use std::collections::BTreeMap;

/// How often each place was taken for which.
#[derive(Default)]
pub struct Matrix(BTreeMap<(String, String), usize>);

impl Matrix {
    /// Notes one scenario.
    pub fn note(&mut self, expected: &str, found: &str) {
        *self.0.entry((expected.to_owned(), found.to_owned())).or_default() += 1;
    }

    /// The matrix as a table: a row for where the fault is, a column for where it was found.
    pub fn table(&self) -> String {
        let mut places: Vec<&str> = self.0.keys().flat_map(|(expected, found)| [&**expected, &**found]).collect();
        places.sort_unstable();
        places.dedup();
        let cell = |text: &str| format!("{text:>15}");
        let row = |first: &str, cells: Vec<String>| format!("{first:<16}{}\n", cells.concat());
        let mut table = row("is \\ found", places.iter().map(|place| cell(place)).collect());
        for expected in &places {
            let counts = places.iter().map(|found| {
                let count = self.0.get(&((*expected).to_owned(), (*found).to_owned())).copied().unwrap_or(0);
                cell(&if count == 0 { "·".to_owned() } else { count.to_string() })
            });
            table.push_str(&row(expected, counts.collect()));
        }
        table
    }
}
