//! Which denials of a school could be otherwise: what its last round found could be something else.
//!
//! A yes is denied by another answer, and then stays denied; or by what the last round found. The round itself is
//! published nowhere: what schools saw together is told from the series of a day, and nobody is told when a school's last
//! round was, nor which addresses it asked. So a round may have found anything that the denials of the same report agree
//! with. Taken for granted, to be on the safe side: a round finds one fault at most. Then a yes that one fault denies is
//! denied together with every other one that it denies.

use crate::domain::check::{Role, Verdict};
use crate::domain::union::{Form, FormItem};
use std::collections::{BTreeSet, HashMap};

/// For each fault that there can be, whether it denies a yes to an item. Faults that deny the same items are one.
pub type Deniers = Vec<bool>;

/// A yes of a report, its place among the report's items, and whether a measurement denies it.
#[derive(Clone, Copy)]
pub struct Yes<'b> {
    /// The place of its item.
    pub place: usize,
    /// The faults that deny it.
    pub deniers: &'b [bool],
    /// Whether one of them does.
    pub is_denied: bool,
}

/// The faults that deny a yes to each item of these forms; of the other items none is known. An item is named by its
/// form's hash and its place there.
pub fn deniers(forms: &[Form]) -> HashMap<(&str, usize), Deniers> {
    let items = forms
        .iter()
        .flat_map(|form| form.items.iter().enumerate().map(move |(at, item)| ((form.sha256.as_str(), at), item)));
    let items: Vec<((&str, usize), &FormItem)> = items.filter(|(_, item)| !item.contradicted_by.is_empty()).collect();
    let faults: BTreeSet<Vec<bool>> = sites(&items)
        .into_iter()
        .flat_map(|site| Verdict::ALL.iter().map(move |verdict| (site, *verdict)))
        .map(|(site, verdict)| items.iter().map(|(_, item)| denies(item, site, verdict)).collect())
        .collect();
    let of_item = |(at, (place, _)): (usize, &((_, _), _))| (*place, faults.iter().map(|denied| denied[at]).collect());
    items.iter().enumerate().map(of_item).collect()
}

/// What can be measured: a role, and the name of a measurement of its own.
type Site<'a> = (Role, Option<&'a str>);

fn sites<'a>(items: &[((&str, usize), &'a FormItem)]) -> BTreeSet<Site<'a>> {
    let named = items.iter().flat_map(|(_, item)| &item.checks).map(|check| (Role::National, Some(check.as_str())));
    Role::ALL.into_iter().map(|role| (role, None)).chain(named).collect()
}

fn denies(item: &FormItem, (role, own): Site<'_>, verdict: Verdict) -> bool {
    item.checks.iter().any(|check| role.measures(own, check))
        && item.contradicted_by.iter().any(|word| verdict.is_in(word))
}

/// Whether one round can have found what denies these and not the others: nothing, or one fault.
pub fn can_stand(all: &[Yes<'_>]) -> bool {
    let faults = all.iter().map(|yes| yes.deniers.len()).max().unwrap_or_default();
    let agrees =
        |fault: usize| all.iter().all(|yes| yes.deniers.get(fault).copied().unwrap_or_default() == yes.is_denied);
    all.iter().all(|yes| !yes.is_denied) || (0..faults).any(agrees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::{Owner, Severity};

    fn item(checks: &[&str], contradicted_by: &[&str]) -> FormItem {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        FormItem {
            item: String::new(),
            theme: String::new(),
            severity: Severity::Major,
            owners: vec![Owner::School],
            kinds: Vec::new(),
            when: None,
            contradicts: Vec::new(),
            checks: words(checks),
            contradicted_by: words(contradicted_by),
        }
    }

    /// Whether yeses to these three can be denied so: to « nothing is filtered », to « all of it answers » and to « the
    /// certificate is good », of the same portal.
    fn stands(denied: [bool; 3]) -> bool {
        let items = vec![
            item(&["portal", "gar"], &["page.blocked", "cert.intercepted"]),
            item(&["portal", "login"], &["page", "http", "cert"]),
            item(&["tls"], &["cert"]),
        ];
        let form = Form { checklist: String::new(), version: String::new(), sha256: "f".to_owned(), items };
        let forms = [form];
        let deniers = deniers(&forms);
        let yes = |place: usize| Yes { place, deniers: &deniers[&("f", place)], is_denied: denied[place] };
        can_stand(&[yes(0), yes(1), yes(2)])
    }

    #[test]
    fn what_one_fault_denies_is_denied_together() {
        assert!(stands([false, false, false]), "nothing was found");
        assert!(stands([true, false, false]), "a page of the filter in the place of GAR");
        assert!(stands([false, true, false]), "an error of the server");
        assert!(stands([true, true, true]), "a certificate of the filter");
        assert!(!stands([false, false, true]), "whoever has a bad certificate does not answer as they should");
        assert!(!stands([true, false, true]));
    }

    #[test]
    fn a_denial_that_no_known_fault_explains_stays_as_it_is() {
        let unexplained = Yes { place: 0, deniers: &[], is_denied: true };
        assert!(!can_stand(&[unexplained, Yes { place: 1, deniers: &[true], is_denied: true }]));
    }
}
