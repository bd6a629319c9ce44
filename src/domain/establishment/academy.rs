//! Académies and départements, found from a UAI.

use super::Uai;
use crate::domain::fold::fold;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const SOURCE: &str = include_str!("../../../assets/academies.yaml");

/// One of the thirty académies.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Academy {
    /// Two digits, as in the ministry's data.
    pub code: String,
    /// Its usual name.
    pub name: String,
    /// The région académique.
    pub region: String,
    /// Zone of the school holidays: A, B, C, or `propre` where it has its own calendar.
    pub zone: String,
    /// Codes of its départements.
    pub departements: Vec<String>,
    /// The end of its sites' and courriels' addresses.
    pub domain: String,
}

#[derive(Deserialize)]
struct File {
    academies: Vec<Academy>,
    departements: BTreeMap<String, String>,
    uai_prefixes: BTreeMap<String, String>,
    other_territories: BTreeMap<String, OtherTerritory>,
}

#[derive(Deserialize)]
struct OtherTerritory {
    name: String,
    insee: String,
}

/// Where an establishment is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// INSEE code of the département (`2A` for South Corsica) or territory, as the ENT catalogue uses it.
    pub departement: String,
    /// Its usual name.
    pub departement_name: String,
    /// Its académie; none in the territories that have a vice-rectorat or a service of their own.
    pub academy: Option<Academy>,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    crate::domain::yaml::trusted("academies.yaml", SOURCE).unwrap_or_else(|_| File {
        academies: Vec::new(),
        departements: BTreeMap::new(),
        uai_prefixes: BTreeMap::new(),
        other_territories: BTreeMap::new(),
    })
});

/// All académies, by code.
#[must_use]
pub fn all() -> &'static [Academy] {
    &FILE.academies
}

/// All académies, in the order of their names.
#[must_use]
pub fn by_name() -> Vec<&'static Academy> {
    let mut academies: Vec<&Academy> = all().iter().collect();
    academies.sort_by_key(|academy| fold(&academy.name));
    academies
}

/// The académie of the département of this code.
#[must_use]
pub fn of_departement(code: &str) -> Option<&'static Academy> {
    all().iter().find(|academy| academy.departements.iter().any(|departement| departement == code))
}

/// The name of the département of this code.
#[must_use]
pub fn departement_name(code: &str) -> Option<&'static str> {
    FILE.departements.get(code).map(String::as_str)
}

/// Where the establishment with this UAI is; none for a prefix that no source gives.
///
/// UAI prefixes are not INSEE codes: Corsica has 620 and 720, and 987 is Wallis-et-Futuna.
#[must_use]
pub fn territory(uai: &Uai) -> Option<Territory> {
    let prefix = uai.prefix();
    if let Some(other) = FILE.other_territories.get(prefix) {
        let (departement, departement_name) = (other.insee.clone(), other.name.clone());
        return Some(Territory { departement, departement_name, academy: None });
    }
    let departement = match FILE.uai_prefixes.get(prefix) {
        Some(departement) => departement.as_str(),
        None => prefix.strip_prefix('0')?,
    };
    let departement_name = FILE.departements.get(departement)?.clone();
    let academy = of_departement(departement).cloned();
    Some(Territory { departement: departement.to_owned(), departement_name, academy })
}

/// The first three digits of the UAIs of a département.
#[must_use]
pub fn uai_prefix(departement: &str) -> String {
    let known = FILE.uai_prefixes.iter().find(|(_, code)| *code == departement);
    known.map_or_else(|| format!("0{departement}"), |(prefix, _)| prefix.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::establishment::UaiError;

    fn place(uai: &str) -> (String, Option<String>) {
        let territory = territory(&Uai::parse(uai).unwrap()).unwrap();
        (territory.departement_name, territory.academy.map(|a| a.name))
    }

    #[test]
    fn a_uai_gives_its_departement_and_academie() {
        for (uai, departement, academie) in [
            ("0750654D", "Paris", "Paris"),
            ("0690037R", "Rhône", "Lyon"),
            ("6200001G", "Corse-du-Sud", "Corse"),
            ("7200009X", "Haute-Corse", "Corse"),
            ("9740001H", "La Réunion", "La Réunion"),
        ] {
            assert_eq!(place(uai), (departement.to_owned(), Some(academie.to_owned())), "{uai}");
        }
    }

    #[test]
    fn the_prefix_987_is_wallis_et_futuna_and_has_no_academie() {
        assert_eq!(place("9870026P"), ("Wallis-et-Futuna".to_owned(), None));
    }

    #[test]
    fn the_prefix_of_a_departement_leads_back_to_it() {
        for departement in all().iter().flat_map(|academy| &academy.departements) {
            let digits = format!("{}0001", uai_prefix(departement));
            let Err(UaiError::Check { expected }) = Uai::parse(&format!("{digits}A")) else { continue };
            let uai = Uai::parse(&format!("{digits}{expected}")).unwrap();
            assert_eq!(territory(&uai).unwrap().departement, *departement);
        }
    }

    #[test]
    fn there_are_thirty_academies_and_each_departement_belongs_to_one() {
        assert_eq!(all().len(), 30);
        let mut seen: Vec<&String> = all().iter().flat_map(|a| &a.departements).collect();
        seen.sort();
        let count = seen.len();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
