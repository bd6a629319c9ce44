//! Points to address, by who must act.

use super::context::Context;
use super::line::Line;
use crate::domain::Sentence;
use crate::domain::checklist::Severity;
use crate::domain::report::{AnswerLine, PointsFigure};
use crate::text::Text;
use num_rational::Ratio;
use serde::Serialize;

/// What one owner has to address.
#[derive(Serialize)]
pub(in crate::export) struct OwnerPoints {
    /// The owner's id.
    pub id: &'static str,
    /// The owner in words.
    pub owner: String,
    /// « 12 points, dont 3 bloquants ».
    pub count: String,
    /// The weight lost.
    pub weight_lost: String,
    /// Its share of all weight.
    pub share: String,
    /// The same share for a bar, in per cent.
    pub bar: String,
    /// Weight lost and share as fractions.
    pub exact: [String; 2],
    /// The items, gravest first.
    pub items: Vec<OwnedItem>,
}

/// One item of an owner.
#[derive(Serialize)]
pub(in crate::export) struct OwnedItem {
    /// The item.
    pub line: Line,
    /// The owner's part of the weight lost on it.
    pub part: String,
}

/// The points to address, owner by owner in the order of the report, the gravest first.
pub(super) fn by_owner(context: Context<'_>) -> Vec<OwnerPoints> {
    context.report.readiness.points.iter().map(|points| owner(points, context)).collect()
}

fn owner(points: &PointsFigure, context: Context<'_>) -> OwnerPoints {
    let text = context.text;
    let mut lines: Vec<&AnswerLine> = points.items.iter().filter_map(|named| find(named, context)).collect();
    lines.sort_by_key(|line| line.severity);
    let blocking = lines.iter().filter(|line| line.severity == Severity::Blocking).count();
    let count = Sentence::new("export-points-count").with("count", lines.len()).with("blocking", blocking);
    OwnerPoints {
        id: points.owner.id(),
        owner: text.get(&format!("owner-{}", points.owner.id())),
        count: text.say(&count),
        weight_lost: text.decimal(points.weight_lost),
        share: share(points.share, text),
        bar: format!("{:.2}", (points.share * 100.0).clamp(0.0, 100.0)),
        exact: points.exact.each_ref().map(|exact| crate::domain::printable::one_line(exact)),
        items: lines.into_iter().map(|line| owned(Line::new(line, context), text)).collect(),
    }
}

fn find<'a>(named: &str, context: Context<'a>) -> Option<&'a AnswerLine> {
    let (checklist, item) = named.split_once('/')?;
    context.report.answers.iter().find(|line| line.checklist == checklist && line.item == item)
}

fn owned(line: Line, text: &Text) -> OwnedItem {
    let part = line.lost_by_each_owner.map_or_else(|| "—".to_owned(), |part| number(part, text));
    OwnedItem { line, part }
}

/// A share as per cent with at most two decimals.
pub(super) fn share(share: f64, text: &Text) -> String {
    text.say(&Sentence::new("export-share").with("value", text.decimal(share * 100.0)))
}

/// An exact number: decimal where two places hold it, else a fraction.
pub(in crate::export) fn number(value: Ratio<i64>, text: &Text) -> String {
    if 100 % value.denom() == 0 {
        #[expect(clippy::cast_precision_loss, reason = "weights are far below 2^52")]
        let decimal = *value.numer() as f64 / *value.denom() as f64;
        text.decimal(decimal)
    } else {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_number_is_never_rounded() {
        let text = Text::new(Language::French);
        assert_eq!(number(Ratio::new(3, 2), &text), "1,5");
        assert_eq!(number(Ratio::new(3, 4), &text), "0,75");
        assert_eq!(number(Ratio::new(2, 3), &text), "2/3");
        assert_eq!(number(Ratio::from_integer(3), &text), "3");
    }
}
