//! Readiness as figures in a document: rounded for reading, exact beside it.

use crate::domain::checklist::Owner;
use crate::domain::readiness::{OwnerPoints, Readiness, ReadinessVerdict, Score};
use num_rational::Ratio;
use serde::{Deserialize, Serialize};

/// The readiness section of `prudence.report/1` and `prudence.audit/1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Figures {
    /// What it amounts to.
    pub verdict: ReadinessVerdict,
    /// Floor, ceiling and coverage over everything.
    #[serde(flatten)]
    pub overall: Interval,
    /// The same for each checklist.
    pub checklists: Vec<ChecklistFigure>,
    /// The same for each theme.
    pub themes: Vec<ThemeFigure>,
    /// Points to address, by who must act.
    pub points: Vec<PointsFigure>,
}

/// Whole per cents, or nulls where nothing is scored; the exact fractions beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Interval {
    /// Σw·v / Σw with open items at 0, in per cent.
    pub floor: Option<i64>,
    /// Σw·v / Σw with open items at 1, in per cent.
    pub ceiling: Option<i64>,
    /// Σw(answered) / Σw, in per cent.
    pub coverage: Option<i64>,
    /// The same three as fractions, in this order.
    pub exact: Option<[String; 3]>,
    /// Σw.
    pub weight: i64,
}

/// The figures of one checklist.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChecklistFigure {
    /// The checklist's id.
    pub checklist: String,
    /// What it amounts to.
    pub verdict: ReadinessVerdict,
    /// Its figures.
    #[serde(flatten)]
    pub interval: Interval,
}

/// The figures of one theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ThemeFigure {
    /// The checklist's id.
    pub checklist: String,
    /// The theme's id.
    pub theme: String,
    /// Its figures.
    #[serde(flatten)]
    pub interval: Interval,
}

/// The points of one owner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PointsFigure {
    /// Who must act.
    pub owner: Owner,
    /// The weight lost, as a decimal number.
    pub weight_lost: f64,
    /// The share of all weight, as a decimal number.
    pub share: f64,
    /// The weight lost and the share as fractions, in this order; the shares sum exactly to 1 − floor.
    pub exact: [String; 2],
    /// Ids of the items, `checklist/item`.
    pub items: Vec<String>,
}

impl From<Option<&Score>> for Interval {
    fn from(score: Option<&Score>) -> Self {
        let Some(score) = score else { return Self::default() };
        Self {
            floor: Some(score.floor_percent()),
            ceiling: Some(score.ceiling_percent()),
            coverage: Some(score.coverage_percent()),
            exact: Some([score.floor, score.ceiling, score.coverage].map(|share| share.to_string())),
            weight: score.weight,
        }
    }
}

/// The figures of a readiness.
#[must_use]
pub fn figures(readiness: &Readiness) -> Figures {
    Figures {
        verdict: readiness.verdict,
        overall: readiness.score.as_ref().into(),
        checklists: readiness
            .checklists
            .iter()
            .map(|part| ChecklistFigure {
                checklist: part.checklist.clone(),
                verdict: part.verdict,
                interval: part.score.as_ref().into(),
            })
            .collect(),
        themes: readiness
            .themes
            .iter()
            .map(|theme| ThemeFigure {
                checklist: theme.checklist.clone(),
                theme: theme.theme.clone(),
                interval: theme.score.as_ref().into(),
            })
            .collect(),
        points: readiness.points.iter().map(points).collect(),
    }
}

fn points(points: &OwnerPoints) -> PointsFigure {
    PointsFigure {
        owner: points.owner,
        weight_lost: decimal(points.weight_lost),
        share: decimal(points.share),
        exact: [points.weight_lost.to_string(), points.share.to_string()],
        items: points.items.iter().map(|item| format!("{}/{}", item.checklist, item.item)).collect(),
    }
}

/// A fraction as a decimal number of at most six places.
fn decimal(share: Ratio<i64>) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "weights are far below 2^52")]
    let value = *share.numer() as f64 / *share.denom() as f64;
    (value * 1e6).round() / 1e6
}
