//! Readiness in few lines: the verdict with its interval, and the points to address.

use crate::domain::Sentence;
use crate::domain::report::Figures;
use crate::text::Text;

/// The verdict, its interval, and what of the weight has an answer.
#[must_use]
pub fn verdict(figures: &Figures, text: &Text) -> String {
    let verdict = Sentence::new(&format!("readiness-{}", figures.verdict.id()));
    let Some(coverage) = figures.overall.coverage else { return text.say(&verdict) };
    let sentence = Sentence::new("show-verdict").with("verdict", verdict);
    let sentence = sentence.with("interval", text.interval(&figures.overall));
    text.say(&sentence.with("coverage", text.percent(coverage)))
}

/// A row for each owner: who must act, on how many points, and what share of the weight they are.
#[must_use]
pub fn owners(figures: &Figures, text: &Text) -> Vec<Vec<String>> {
    let row = |points: &crate::domain::report::PointsFigure| {
        let count = Sentence::new("items-count").with("count", points.items.len());
        let share = Sentence::new("show-share").with("share", share(points.share, text));
        vec![text.get(&format!("owner-{}", points.owner.id())), text.say(&count), text.say(&share)]
    };
    figures.points.iter().map(row).collect()
}

/// A share of the weight in whole per cent.
#[must_use]
pub fn share(share: f64, text: &Text) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
    let percent = (share * 100.0).round() as i64;
    text.percent(percent)
}
