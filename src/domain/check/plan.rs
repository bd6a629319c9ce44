//! What a round asks for a given school.

use super::{Role, Target, naming};
use crate::domain::establishment::catalog::NationalService;
use crate::domain::establishment::{Address, Catalog, Establishment};

/// The targets of a round, each name once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    targets: Vec<Target>,
    /// Who answers for which hosts, by the catalogue: patterns of names.
    owners: Vec<(String, Role)>,
}

impl Plan {
    /// The plan for a school: its own addresses, else those of its ENT; then the national services that every
    /// round asks; then the controls.
    #[must_use]
    pub fn for_school(school: &Establishment, catalog: &Catalog) -> Self {
        let probes =
            school.ent.as_deref().and_then(|id| catalog.ent(id)).map(|ent| ent.probes.clone()).unwrap_or_default();
        let own = &school.addresses;
        let mut plan = Self::default();
        plan.push_known("portal", Role::Portal, own.portal.clone().or(probes.portal));
        plan.push_known("login", Role::Login, own.login.clone().or(probes.login));
        plan.push_known("school-life", Role::SchoolLife, own.school_life.clone());
        plan.owners = owners(catalog, school.ent.as_deref());
        for service in catalog.national.iter().filter(|service| service.default) {
            if let Some(url) = service.url.clone() {
                let check = service.check.clone();
                plan.targets.push(Target {
                    name: service.id.clone(),
                    role: role_of(service),
                    url,
                    check,
                    expect: None,
                });
            }
        }
        plan.targets.extend(Self::for_anyone(catalog).targets);
        plan
    }

    /// The plan for addresses that belong to no school: the controls alone, to which others are [`set`](Self::set).
    #[must_use]
    pub fn for_anyone(catalog: &Catalog) -> Self {
        let mut plan = Self::default();
        for control in &catalog.controls {
            plan.push_known(&control.id, Role::Control, Some(control.url.clone()));
            if let Some(target) = plan.targets.last_mut() {
                target.expect.clone_from(&control.expect);
            }
        }
        plan
    }

    fn push_known(&mut self, name: &str, role: Role, url: Option<Address>) {
        if let Some(url) = url {
            self.targets.push(Target { name: name.to_owned(), role, url, check: None, expect: None });
        }
    }

    /// Sets the address of the target `name`, or adds it. Known names keep their role; others are national.
    pub fn set(&mut self, name: &str, url: Address) {
        if let Some(target) = self.targets.iter_mut().find(|target| target.name == name) {
            target.url = url;
            target.expect = None;
            return;
        }
        let role = match name {
            "portal" => Role::Portal,
            "login" => Role::Login,
            "school-life" => Role::SchoolLife,
            "identity" | "educonnect" => Role::Identity,
            _ => Role::National,
        };
        self.push_known(name, role, Some(url));
    }

    /// Puts these controls in the place of the catalogue's.
    pub fn replace_controls(&mut self, controls: Vec<Address>) {
        self.targets.retain(|target| target.role != Role::Control);
        for (number, url) in (1..).zip(controls) {
            self.push_known(&format!("control-{number}"), Role::Control, Some(url));
        }
    }

    /// The part of whoever answers for `host`: the closest of the names that the catalogue knows, else the target
    /// asked there.
    #[must_use]
    pub fn owner_of(&self, host: &str) -> Option<Role> {
        let known = self.owners.iter().filter(|(pattern, _)| naming::is_under(host, pattern));
        let closest = known.min_by_key(|(pattern, _)| std::cmp::Reverse(pattern.len())).map(|(_, role)| *role);
        let target = self.targets.iter().find(|t| t.role != Role::Control && t.url.host().eq_ignore_ascii_case(host));
        target.map(|target| target.role).or(closest)
    }

    /// The same plan without the targets of these names.
    #[must_use]
    pub fn without(&self, names: &[String]) -> Self {
        let kept = self.targets.iter().filter(|target| !names.contains(&target.name)).cloned().collect();
        Self { targets: kept, owners: self.owners.clone() }
    }

    /// Whether all targets are on this machine.
    #[must_use]
    pub fn is_on_this_machine(&self) -> bool {
        self.targets.iter().all(|target| target.url.is_loopback())
    }

    /// The targets, in the order in which they are shown.
    #[must_use]
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }
}

/// The role of a national service's target: the identity service is told apart, since nobody logs in without it.
fn role_of(service: &NationalService) -> Role {
    if service.check.as_deref() == Some("identity") { Role::Identity } else { Role::National }
}

/// Who answers for which hosts: the ENT of the school, then the national services.
fn owners(catalog: &Catalog, ent: Option<&str>) -> Vec<(String, Role)> {
    let ent = ent.and_then(|id| catalog.ent(id)).map(|ent| ent.hosts.clone()).unwrap_or_default();
    let portal = ent.portal.into_iter().chain(ent.former).map(|host| (host, Role::Portal));
    let login = ent.login.into_iter().map(|host| (host, Role::Login));
    let national = catalog.national.iter().flat_map(|service| {
        let url = service.url.as_ref().map(|url| url.host().to_owned());
        let hosts = service.host.iter().cloned().chain(url).chain(service.hosts.iter().cloned());
        hosts.map(|host| (host, role_of(service)))
    });
    portal.chain(login).chain(national).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::establishment::Catalog;

    fn plan() -> Plan {
        let mut plan = Plan { targets: Vec::new(), owners: owners(&Catalog::built_in(), Some("hdf-enthdf")) };
        plan.push_known("portal", Role::Portal, Address::parse("https://lycee-exemple.fr/").ok());
        plan
    }

    #[test]
    fn the_catalogue_says_who_answers_for_a_host() {
        for (host, role) in [
            ("enthdf.fr", Some(Role::Portal)),
            ("educonnect.education.gouv.fr", Some(Role::Identity)),
            ("candidat.examens-concours.gouv.fr", Some(Role::National)),
            ("id.ac-nice.fr", Some(Role::National)),
            ("lycee-exemple.fr", Some(Role::Portal)),
            ("parking.exemple.com", None),
        ] {
            assert_eq!(plan().owner_of(host), role, "{host}");
        }
    }

    #[test]
    fn a_plan_without_a_target_keeps_the_others() {
        let mut plan = plan();
        plan.replace_controls(vec![Address::parse("https://temoin.exemple.fr/").unwrap()]);
        let rest = plan.without(&["portal".to_owned()]);
        assert_eq!(rest.targets().iter().map(|t| t.name.as_str()).collect::<Vec<_>>(), ["control-1"]);
    }

    #[test]
    fn the_controls_have_three_operators_two_addresses_and_a_page_in_the_clear() {
        let controls = Catalog::built_in().controls;
        let is_literal = |url: &Address| naming::is_address(url.host());
        let named: Vec<_> =
            controls.iter().filter(|c| c.url.url().scheme() == "https" && !is_literal(&c.url)).collect();
        let mut operators: Vec<_> = named.iter().map(|control| &control.operator).collect();
        operators.dedup();
        assert!(operators.len() >= 3);
        assert_eq!(controls.iter().filter(|c| is_literal(&c.url)).count(), 2);
        let clear: Vec<_> = controls.iter().filter(|c| c.url.url().scheme() == "http").collect();
        assert!(clear.len() == 1 && clear[0].expect.is_some());
    }
}
