//! How a school answers, revision after revision: what was open is settled little by little.

use super::dice::Dice;
use super::school::School;
use crate::domain::checklist::{Answer, Entry, Item, ItemRef, Journal, Library, Operation, Question};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// The journal of a school as it stood at each of its revisions, the first one begun at `begun`.
pub(super) fn journals(
    school: &School,
    library: &Library,
    begun: Timestamp,
    reason: &str,
    dice: &mut Dice,
) -> Vec<Journal> {
    let items: Vec<(ItemRef, &Item)> = library
        .checklists()
        .iter()
        .flat_map(|list| list.items.iter().map(|item| (ItemRef::new(&list.id, &item.id), item)))
        .collect();
    let mut given: BTreeMap<&ItemRef, Answer> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut journals = Vec::new();
    for revision in 0..school.revisions {
        for (name, item) in &items {
            let again = matches!(given.get(name), None | Some(Answer::No | Answer::Partial | Answer::Unknown));
            if revision > 0 && !(again && dice.percent(40)) {
                continue;
            }
            let better = if revision > 0 { 40 } else { 0 };
            if let Some(answer) = answer(item, school.maturity + better, reason, dice) {
                let sequence = i64::try_from(entries.len()).unwrap_or(i64::MAX);
                let at = begun + SignedDuration::from_secs(86_400 * i64::from(revision) + 20 * sequence);
                let operation = Operation::Set { item: name.clone(), answer: Some(answer.clone()), note: None };
                entries.push(Entry { sequence, at, operation });
                given.insert(name, answer);
            }
        }
        journals.push(Journal::new(entries.clone()));
    }
    journals
}

/// An answer that fits the item; none when it is left open.
fn answer(item: &Item, maturity: usize, reason: &str, dice: &mut Dice) -> Option<Answer> {
    match dice.below(100) {
        0..4 => return None,
        4..8 => return Some(Answer::Unknown),
        8..11 => return Some(Answer::NotApplicable { reason: reason.to_owned() }),
        _ => {}
    }
    // Some points are harder than others, for everyone.
    let hard = item.id.len() * 7 % 40;
    let answer = match &item.question {
        Question::YesNo if dice.percent((25 + maturity * 7 / 10).saturating_sub(hard / 2)) => Answer::Yes,
        Question::YesNo if dice.percent(40) => Answer::Partial,
        Question::YesNo => Answer::No,
        Question::Single(choices) => Answer::One(dice.one(choices)?.id.clone()),
        Question::Multi(choices) => {
            Answer::Many(choices.iter().filter(|_| dice.percent(50)).map(|choice| choice.id.clone()).collect())
        }
        Question::Number(measure) => Answer::Number(measure.min.unwrap_or_default()),
        Question::Date => Answer::Date(jiff::civil::date(2026, 9, 1)),
        Question::Text => return None,
    };
    answer.fits(&item.question).then_some(answer)
}
