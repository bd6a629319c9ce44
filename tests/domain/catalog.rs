//! The catalogue of ENTs: what it holds, how one finds an ENT in it, and how a local file changes it.

use proptest::prelude::*;
use prudence::domain::establishment::address::AddressError;
use prudence::domain::establishment::{Address, Catalog, Ent, Kind, Uai, academy};
use prudence::domain::yaml::Faults;
use std::collections::BTreeSet;

const BUILT_IN: &str = include_str!("../../assets/ent.yaml");

fn names(ents: &[&Ent]) -> Vec<String> {
    ents.iter().map(|ent| ent.name.clone()).collect()
}

/// What the catalogue inside the program holds.
mod built_in {
    use super::*;

    #[test]
    fn it_has_no_fault() {
        assert_eq!(Catalog::parse("ent.yaml", BUILT_IN), Ok(Catalog::built_in()));
    }

    #[test]
    fn it_holds_69_ents_27_national_services_and_some_controls() {
        let catalog = Catalog::built_in();
        assert_eq!((catalog.ents.len(), catalog.national.len()), (69, 27));
        assert!(catalog.controls.len() >= 2);
    }

    #[test]
    fn an_ent_of_certainty_c_is_never_asked() {
        for ent in Catalog::built_in().ents.iter().filter(|ent| ent.certainty == "C") {
            assert_eq!((&ent.probes.portal, &ent.probes.login), (&None, &None), "{}", ent.id);
        }
    }

    #[test]
    fn every_address_is_asked_over_https_in_a_domain_of_its_ent_and_never_at_a_former_host() {
        let catalog = Catalog::built_in();
        for ent in &catalog.ents {
            let known: Vec<&str> = ent.hosts.portal.iter().chain(&ent.hosts.login).map(|host| domain(host)).collect();
            for address in [&ent.probes.portal, &ent.probes.login].into_iter().flatten() {
                assert!(known.contains(&domain(address.host())), "{}: {address}", ent.id);
                assert!(!ent.hosts.former.iter().any(|host| host == address.host()), "{}: {address}", ent.id);
            }
        }
        for service in &catalog.national {
            let hosts = (service.host.as_deref(), service.url.as_ref().map(Address::host));
            assert!(hosts.1.is_none() || hosts.0 == hosts.1, "{}: {hosts:?}", service.id);
        }
        // In the clear only where the text of the page is known, so that another one shows who answers in its place.
        let known_text = |address: &Address| catalog.controls.iter().any(|c| c.url == *address && c.expect.is_some());
        assert!(addresses(&catalog).all(|address| address.url().scheme() == "https" || known_text(&address)));
    }

    #[test]
    fn no_address_starts_a_login_or_carries_a_secret() {
        for address in addresses(&Catalog::built_in()) {
            let text = address.to_string();
            for refused in ["/idp/profile", "/SSO?", "providerId", "SAMLRequest", "client_secret", "password", "@"] {
                assert!(!text.contains(refused), "{text}");
            }
        }
    }

    #[test]
    fn every_departement_of_an_ent_is_one_that_a_uai_can_give() {
        let numbered = (0..990).filter_map(|prefix| {
            let letter = b"ABCDEFGHJKLMNPRSTUVWXYZ"[prefix * 10_000 % 23];
            let uai = Uai::parse(&format!("{prefix:03}0000{}", char::from(letter))).unwrap();
            academy::territory(&uai).map(|territory| territory.departement)
        });
        let known: BTreeSet<String> = numbered.collect();
        for ent in Catalog::built_in().ents {
            let foreign: Vec<&String> = ent.departements.iter().filter(|code| !known.contains(*code)).collect();
            assert!(foreign.is_empty(), "{}: {foreign:?}", ent.id);
        }
    }

    #[test]
    fn the_checks_that_checklists_name_are_there() {
        let catalog = Catalog::built_in();
        for check in ["identity", "gar", "fallback"] {
            assert!(catalog.national.iter().any(|service| service.check.as_deref() == Some(check)), "{check}");
        }
    }

    /// The last two names of a host: `ent27.fr` of `www.ent27.fr`.
    fn domain(host: &str) -> &str {
        host.rmatch_indices('.').nth(1).map_or(host, |(dot, _)| &host[dot + 1..])
    }

    fn addresses(catalog: &Catalog) -> impl Iterator<Item = Address> {
        let ents = catalog.ents.iter().flat_map(|ent| [ent.probes.portal.clone(), ent.probes.login.clone()]);
        let national = catalog.national.iter().map(|service| service.url.clone());
        let controls = catalog.controls.iter().map(|control| Some(control.url.clone()));
        let all: Vec<Address> = ents.chain(national).chain(controls).flatten().collect();
        all.into_iter()
    }
}

/// Finding one's ENT by typing a few letters.
mod search {
    use super::*;

    #[test]
    fn a_few_letters_are_enough_without_accents_or_apostrophes() {
        let catalog = Catalog::built_in();
        for (typed, found) in [
            ("educ normandie", "L’Éduc de Normandie"),
            ("l'éduc", "L’Éduc de Normandie"),
            ("ARSENE", "Arsène 76"),
            ("numerique bureau", "Mon Bureau Numérique (MBN)"),
            ("monlyc", "MonLycée.net"),
            ("  e-lyco  ", "e-lyco"),
        ] {
            assert_eq!(names(&catalog.search(typed, None, Kind::Lycee)), [found], "{typed}");
        }
    }

    #[test]
    fn those_that_serve_the_departement_and_the_level_come_first() {
        let catalog = Catalog::built_in();
        let first = |departement, kind| names(&catalog.search("", Some(departement), kind))[0].clone();
        assert_eq!(first("75", Kind::Lycee), "MonLycée.net");
        assert_eq!(first("75", Kind::LyceePro), "MonLycée.net");
        assert_eq!(first("75", Kind::College), "Paris Classe Numérique (PCN)");
        assert_eq!(first("57", Kind::Ecole), "Ari@ne.57");
        let vosges = catalog.search("", Some("88"), Kind::CiteScolaire);
        assert_eq!(vosges[0].name, "Mon Bureau Numérique (MBN)");
        assert_ne!(vosges[1].name, "PANDA Vosges", "that one is for écoles");
    }

    #[test]
    fn nothing_typed_lists_all_and_nonsense_nothing() {
        let catalog = Catalog::built_in();
        assert_eq!(catalog.search("", None, Kind::Lycee).len(), 69);
        assert_eq!(catalog.search("   ", Some("75"), Kind::Lycee).len(), 69);
        assert!(catalog.search("xyzzy", Some("75"), Kind::Lycee).is_empty());
    }

    proptest! {
        #[test]
        fn more_letters_never_find_more(typed in "[a-zéè' ]{0,8}", more in "[a-zéè]{1,3}") {
            let catalog = Catalog::built_in();
            let fewer = catalog.search(&format!("{typed}{more}"), Some("75"), Kind::College);
            let before: BTreeSet<&str> =
                catalog.search(&typed, None, Kind::Lycee).into_iter().map(|ent| ent.id.as_str()).collect();
            prop_assert!(fewer.iter().all(|ent| before.contains(ent.id.as_str())));
        }
    }
}

/// A local file beside the catalogue.
mod local_file {
    use super::*;

    const LOCAL: &str = "schema: prudence.catalog/1
ents:
  - {id: pdl-elyco, name: e-lyco bis, territory: Nantes, kinds: [lycee], owner: Région, certainty: A,
     departements: [\"44\"], probes: {portal: \"https://ent.exemple.fr/\"}}
  - {id: ent-local, name: ENT local, territory: Ici, kinds: [college], owner: Département, certainty: B}
";

    fn parse(text: &str) -> Result<Catalog, Faults> {
        Catalog::parse("local.yaml", text)
    }

    /// That the text has exactly one fault: this one, at the place where `needle` first stands.
    fn assert_fault(text: &str, key: &str, needle: &str) {
        let before = &text[..text.find(needle).unwrap()];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let place = (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1);
        let faults = parse(text).unwrap_err().list;
        let found: Vec<_> = faults.iter().map(|f| ((f.line, f.column), f.sentence.key.as_str())).collect();
        assert_eq!(found, [(place, key)], "{faults:?}");
    }

    #[test]
    fn it_joins_the_built_in_catalogue_and_the_same_id_takes_the_place() {
        let catalog = Catalog::built_in().with_local(parse(LOCAL).unwrap());
        assert_eq!(catalog.ents.len(), 70);
        assert_eq!(catalog.ent("pdl-elyco").unwrap().name, "e-lyco bis");
        assert_eq!(catalog.ent("ent-local").unwrap().name, "ENT local");
        assert_eq!(catalog.national, Catalog::built_in().national);
    }

    #[test]
    fn it_replaces_the_built_in_catalogue_when_it_says_so() {
        let local = parse(&LOCAL.replace("\nents:", "\nmode: replace\nents:")).unwrap();
        let catalog = Catalog::built_in().with_local(local);
        assert_eq!((catalog.ents.len(), catalog.national.len(), catalog.controls.len()), (2, 0, 0));
    }

    #[test]
    fn every_fault_names_its_place() {
        assert_fault(&LOCAL.replace("owner: Région, ", ""), "yaml-missing-field", "{id: pdl-elyco");
        assert_fault(
            &LOCAL.replace("id: ent-local", "id: pdl-elyco"),
            "yaml-duplicate-id",
            "pdl-elyco, name: ENT local",
        );
        assert_fault(&LOCAL.replace("[lycee]", "[lycées]"), "yaml-unknown-word", "lycées");
        assert_fault(&LOCAL.replace("certainty: B", "certainly: B, certainty: B"), "yaml-unknown-field", "certainly");
    }

    #[test]
    fn an_address_that_may_not_be_asked_is_told_at_its_place() {
        assert_fault(&LOCAL.replace("https://ent", "ftp://ent"), "address-shape", "\"ftp:");
        assert_fault(&LOCAL.replace("https://ent", "https://moi:secret@ent"), "address-credentials", "\"https:");
    }

    #[test]
    fn a_password_in_a_local_file_is_never_repeated() {
        for broken in ["https://moi:secret@ent", "https://moi:secret@autre.fr/, ftp://ent"] {
            let faults = parse(&LOCAL.replace("https://ent", broken)).unwrap_err();
            let told = format!("{:?}", faults.list);
            assert!(told.contains("://…@") && !told.contains("secret"), "{told}");
        }
    }
}

/// Addresses, whatever is typed.
mod addresses {
    use super::*;

    proptest! {
        #[test]
        fn any_text_gets_an_answer(typed in any::<String>()) {
            let _ = Address::parse(&typed);
        }

        #[test]
        fn what_is_accepted_is_http_with_a_host_and_reads_back_as_itself(typed in "[a-zé0-9.:/@#?%\\[\\] -]{0,40}") {
            if let Ok(address) = Address::parse(&typed) {
                prop_assert!(matches!(address.url().scheme(), "http" | "https"));
                prop_assert!(!address.host().is_empty());
                prop_assert!(address.url().username().is_empty() && address.url().password().is_none());
                prop_assert_eq!(Address::parse(&address.to_string()), Ok(address));
            }
        }

        #[test]
        fn a_user_name_or_a_password_is_always_refused(user in "[a-z]{1,8}", password in "[a-z0-9]{0,8}") {
            let typed = format!("https://{user}:{password}@ent.exemple.fr/");
            prop_assert_eq!(Address::parse(&typed), Err(AddressError::Credentials));
        }
    }
}

/// UAIs, whatever is typed.
mod uais {
    use super::*;

    proptest! {
        #[test]
        fn each_number_has_exactly_one_letter(number in 0_u32..10_000_000) {
            let letters = ('A'..='Z').filter(|letter| Uai::parse(&format!("{number:07}{letter}")).is_ok());
            prop_assert_eq!(letters.count(), 1);
        }

        #[test]
        fn two_neighbouring_digits_swapped_are_caught(number in 0_u32..10_000_000, place in 0_usize..6) {
            let right = ('A'..='Z').map(|letter| format!("{number:07}{letter}")).find(|uai| Uai::parse(uai).is_ok());
            let right = right.unwrap();
            let mut swapped = right.clone().into_bytes();
            swapped.swap(place, place + 1);
            let swapped = String::from_utf8(swapped).unwrap();
            prop_assert_eq!(Uai::parse(&swapped).is_ok(), swapped == right);
        }

        #[test]
        fn a_territory_is_found_or_not_but_never_panics(number in 0_u32..10_000_000) {
            let uai = ('A'..='Z').find_map(|letter| Uai::parse(&format!("{number:07}{letter}")).ok()).unwrap();
            let territory = academy::territory(&uai);
            prop_assert!(territory.is_none_or(|territory| !territory.departement_name.is_empty()));
        }
    }
}
