//! Contradictions: an answer that a measurement denies. The answer stays; both sides are shown.

use super::{Answer, Item};
use crate::domain::check::{JudgedTarget, Verdict};

/// The measurements that an item names and that are at hand.
#[must_use]
pub fn measurements<'a>(item: &Item, targets: &'a [JudgedTarget]) -> Vec<&'a JudgedTarget> {
    targets.iter().filter(|target| item.checks.iter().any(|check| target.measures(check))).collect()
}

/// The measurements that deny the answer `answer` given to `item`.
///
/// Only a yes can be denied, and only by the verdicts that the item lists: that the ENT is saturated says
/// nothing against « the filter lets it through ».
#[must_use]
pub fn contradicting<'a>(item: &Item, answer: Option<&Answer>, targets: &'a [JudgedTarget]) -> Vec<&'a JudgedTarget> {
    if answer != Some(&Answer::Yes) {
        return Vec::new();
    }
    let denies = |verdict: Verdict| item.contradicted_by.iter().any(|word| verdict.is_in(word));
    measurements(item, targets).into_iter().filter(|target| denies(target.verdict)).collect()
}
