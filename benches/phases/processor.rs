//! The processor time that a measure takes, as Linux counts it.

use std::time::Duration;

/// Ticks a second, by which Linux counts for programs.
const TICKS: f64 = 100.0;

/// Whose time is told.
#[derive(Clone, Copy)]
pub enum Whose {
    /// This process's.
    Own,
    /// That of its children that have ended.
    Children,
}

/// The processor time so far, in milliseconds; nothing where there is no `/proc`.
pub fn so_far(whose: Whose) -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold spaces.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let first = match whose {
        Whose::Own => 11,
        Whose::Children => 13,
    };
    let ticks: f64 = fields.get(first..first + 2)?.iter().filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    Some(Duration::from_secs_f64(ticks / TICKS).as_secs_f64() * 1000.0)
}
