//! Readiness: what the answers amount to, in figures that anyone can recompute by hand.
//!
//! Every figure is a function of the list of [`Contribution`]s, which stands in every report. The rules are
//! those of the project (`prudence.report/1`): weight 3, 2, 1 for blocking, major, useful; yes 1, partial ½, no 0.

pub mod contribution;
pub mod gate;
pub mod percent;
pub mod points;
pub mod score;
pub mod verdict;

pub use contribution::{Contribution, contributions};
pub use points::OwnerPoints;
pub use score::Score;
pub use verdict::ReadinessVerdict;

use super::checklist::ItemRef;

/// All readiness figures of a set of items.
#[derive(Clone, Debug, PartialEq)]
pub struct Readiness {
    /// What it amounts to.
    pub verdict: ReadinessVerdict,
    /// The figures over all items; none when nothing is scored.
    pub score: Option<Score>,
    /// The same for each checklist, in order of appearance.
    pub checklists: Vec<ChecklistScore>,
    /// The score of each theme, in order of appearance.
    pub themes: Vec<ThemeScore>,
    /// Points to address, by who must act; the weights lost sum to 1 − floor.
    pub points: Vec<OwnerPoints>,
    /// Blocking items that are not settled: no, partial, unknown or unanswered, gravest first.
    pub blockers: Vec<ItemRef>,
}

/// The figures of one checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecklistScore {
    /// The checklist's id.
    pub checklist: String,
    /// What it amounts to.
    pub verdict: ReadinessVerdict,
    /// Its figures; none when nothing in it is scored.
    pub score: Option<Score>,
}

/// The figures of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeScore {
    /// The checklist's id.
    pub checklist: String,
    /// The theme's id.
    pub theme: String,
    /// Its figures; none when nothing in it is scored.
    pub score: Option<Score>,
}

impl Readiness {
    /// The readiness that these contributions give.
    #[must_use]
    pub fn of(contributions: &[Contribution]) -> Self {
        Self {
            verdict: ReadinessVerdict::of(&contributions.iter()),
            score: Score::of(contributions.iter()),
            checklists: distinct(contributions, |c| c.item.checklist.clone())
                .into_iter()
                .map(|checklist| {
                    let own = || contributions.iter().filter(|c| c.item.checklist == checklist);
                    ChecklistScore {
                        verdict: ReadinessVerdict::of(&own()),
                        score: Score::of(own()),
                        checklist: checklist.clone(),
                    }
                })
                .collect(),
            themes: distinct(contributions, |c| (c.item.checklist.clone(), c.theme.clone()))
                .into_iter()
                .map(|(checklist, theme)| {
                    let own = contributions.iter().filter(|c| c.item.checklist == checklist && c.theme == theme);
                    ThemeScore { score: Score::of(own), checklist: checklist.clone(), theme: theme.clone() }
                })
                .collect(),
            points: points::by_owner(contributions),
            blockers: verdict::blockers(contributions),
        }
    }
}

/// The different keys of the contributions, in order of appearance.
fn distinct<K: PartialEq>(contributions: &[Contribution], key: impl Fn(&Contribution) -> K) -> Vec<K> {
    let mut keys = Vec::new();
    for contribution in contributions {
        let key = key(contribution);
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}
