//! Counts as documents show them, beside bars that say the same.

use crate::text::Text;
use serde::Serialize;

/// A bar is as wide as this.
const WHOLE: usize = 1000;

/// A count.
#[derive(Clone, Serialize)]
pub(in crate::export::union) struct Cell {
    /// The number, or that it is hidden.
    pub told: String,
    /// Whether it is hidden.
    pub hidden: bool,
}

/// A part of a bar, in thousandths of its width.
#[derive(Clone, Serialize)]
pub(in crate::export::union) struct Segment {
    /// What it stands for: `yes`, `partial`, `no`, `unknown`, `count`.
    pub class: &'static str,
    /// Where it begins.
    pub from: usize,
    /// How wide it is.
    pub width: usize,
}

impl Cell {
    /// A count; none when it is hidden.
    pub(super) fn new(count: Option<usize>, text: &Text) -> Self {
        let told = count.map_or_else(|| text.get("union-hidden"), |count| count.to_string());
        Self { told, hidden: count.is_none() }
    }
}

/// The bar of these counts as parts of `of`, one behind the other; a hidden one leaves a gap at the end.
pub(super) fn bar<const N: usize>(counts: [(&'static str, Option<usize>); N], of: usize) -> Vec<Segment> {
    let mut sum = 0;
    let mut segments = Vec::new();
    for (class, count) in counts {
        let place = |sum: usize| (sum * WHOLE).checked_div(of).unwrap_or_default().min(WHOLE);
        let from = place(sum);
        sum += count.unwrap_or_default();
        segments.push(Segment { class, from, width: place(sum) - from });
    }
    segments.retain(|segment| segment.width > 0);
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn<const N: usize>(
        counts: [(&'static str, Option<usize>); N],
        of: usize,
    ) -> Vec<(&'static str, usize, usize)> {
        bar(counts, of).iter().map(|segment| (segment.class, segment.from, segment.width)).collect()
    }

    #[test]
    fn the_parts_of_a_bar_stand_one_behind_the_other_and_what_is_hidden_leaves_a_gap() {
        let counts = [("yes", Some(5)), ("partial", None), ("no", Some(0)), ("unknown", Some(10))];
        assert_eq!(drawn(counts, 20), [("yes", 0, 250), ("unknown", 250, 500)]);
    }

    #[test]
    fn a_bar_never_leaves_its_track() {
        assert_eq!(drawn([("yes", Some(2)), ("no", Some(2))], 3), [("yes", 0, 666), ("no", 666, 334)]);
        assert_eq!(drawn([("yes", Some(2))], 0), []);
    }
}
