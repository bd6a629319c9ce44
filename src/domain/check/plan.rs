//! What a round asks for a given school.

use super::{Role, Target};
use crate::domain::establishment::catalog::NationalService;
use crate::domain::establishment::{Address, Catalog, Establishment};
use crate::domain::{Problem, Sentence};

/// The targets of a round, each name once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    targets: Vec<Target>,
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
    ///
    /// # Errors
    /// When the name was already set in this way: `given` holds those names.
    pub fn set(&mut self, name: &str, url: Address, given: &mut Vec<String>) -> Result<(), Problem> {
        if given.iter().any(|other| other == name) {
            return Err(Problem::usage(Sentence::new("check-target-twice").with("name", name)));
        }
        given.push(name.to_owned());
        if let Some(target) = self.targets.iter_mut().find(|target| target.name == name) {
            target.url = url;
            target.expect = None;
            return Ok(());
        }
        let role = match name {
            "portal" => Role::Portal,
            "login" => Role::Login,
            "school-life" => Role::SchoolLife,
            "identity" | "educonnect" => Role::Identity,
            _ => Role::National,
        };
        self.push_known(name, role, Some(url));
        Ok(())
    }

    /// Puts these controls in the place of the catalogue's.
    pub fn replace_controls(&mut self, controls: Vec<Address>) {
        self.targets.retain(|target| target.role != Role::Control);
        for (number, url) in (1..).zip(controls) {
            self.push_known(&format!("control-{number}"), Role::Control, Some(url));
        }
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
