//! A lycée with its answers, and a round of checks on a morning like that of 6 April 2021. Always the same.

#![expect(clippy::unwrap_used, reason = "a sample that cannot be built must fail its test loudly")]

use jiff::Timestamp;
use prudence::domain::check::{
    Ending, Hop, JudgedRound, Observation, Phases, Phrases, Role, Round, Target, TlsFacts, Vantage, Verdict,
};
use prudence::domain::checklist::{Answer, Entry, Item, ItemRef, Journal, Library, Operation, Severity};
use prudence::domain::establishment::{Address, Catalog, Establishment, Kind, Uai};
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, Seal, build};
use prudence::export::check_document;
use prudence::text::{Language, Text};
use uuid::Uuid;

const CATALOG: &str = r#"
schema: prudence.catalog/1
mode: replace
ents:
  - id: ent-exemple
    name: "ENT Exemple"
    territory: "Exemple"
    kinds: [lycee]
    owner: "Région Exemple"
    certainty: "A"
"#;

/// The French catalogue of sentences.
pub fn french() -> Text {
    Text::new(Language::French)
}

/// A moment in RFC 3339.
pub fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A catalogue with one ENT that does not exist.
pub fn catalog() -> Catalog {
    Catalog::parse("exemple.yaml", CATALOG).unwrap()
}

/// The lycée.
pub fn school() -> Establishment {
    Establishment {
        uai: Uai::parse("0750654D").unwrap(),
        other_uais: Vec::new(),
        name: "Lycée Exemple".to_owned(),
        kind: Kind::Lycee,
        pupils: Some(1240),
        ent: Some("ent-exemple".to_owned()),
        addresses: prudence::domain::establishment::Addresses::default(),
    }
}

/// How the lycée answers.
#[derive(Clone, Copy, PartialEq)]
pub enum Mood {
    /// Nothing is answered.
    Fresh,
    /// Most is answered; some of it is missing, unknown or not applicable, and one blocking point is at no.
    Ordinary,
    /// Everything is in place.
    Ready,
}

/// The audit of the lycée.
pub fn audit(library: &Library, mood: Mood) -> Audit {
    let items = library.checklists().iter().flat_map(|list| list.items.iter().map(move |item| (list, item)));
    let entries = items.enumerate().filter_map(|(index, (list, item))| {
        let (answer, note) = answer(index, item, mood)?;
        let sequence = i64::try_from(index).unwrap();
        let at = Timestamp::from_second(moment("2026-11-20T13:05:00Z").as_second() + 40 * sequence).unwrap();
        let item = ItemRef::new(&list.id, &item.id);
        Some(Entry { sequence, at, operation: Operation::Set { item, answer: Some(answer), note } })
    });
    Audit {
        id: 1,
        establishment: school(),
        day: None,
        journal: Journal::new(entries.collect::<Vec<_>>()),
        editions: Vec::new(),
    }
}

fn answer(index: usize, item: &Item, mood: Mood) -> Option<(Answer, Option<String>)> {
    let note = (index % 17 == 3).then(|| "Vu avec la région le 12 octobre ; compte rendu au bureau.".to_owned());
    let answer = match (mood, item.severity, item.id.as_str(), (index * 37 + 11) % 23) {
        (Mood::Fresh, ..) => return None,
        (Mood::Ready, ..) => Answer::Yes,
        (_, Severity::Blocking, "comptes-eleves" | "canal-hors-ent", _) => Answer::No,
        (_, Severity::Blocking, "seuil-connu" | "recensement-eleves" | "v1-reussite", _) => Answer::Partial,
        (_, Severity::Blocking, ..) => Answer::Yes,
        (.., 0 | 9) => return None,
        (.., 4) => Answer::Unknown,
        (.., 7) => Answer::NotApplicable { reason: "Aucun internat dans l’établissement.".to_owned() },
        (.., 12 | 20) => Answer::No,
        (.., 3 | 15 | 18) => Answer::Partial,
        _ => Answer::Yes,
    };
    Some((answer, note))
}

/// The round: the portal serves a quota page, the login desk is late, the rest answers.
pub fn round() -> Round {
    let quota = "Situation exceptionnelle. Quand le nombre d’utilisateurs maximum est atteint, il vous faut patienter.";
    let portal = Observation {
        hops: vec![
            hop("http://ent.exemple.fr/", 301, [Some(11.0), Some(18.4), None, Some(41.7), Some(0.3)]),
            hop("https://ent.exemple.fr/accueil", 200, [Some(0.4), Some(18.9), Some(44.2), Some(1873.6), Some(12.1)]),
        ],
        ..answered("portal", Role::Portal, "http://ent.exemple.fr/", quota)
    };
    let failed = Observation {
        hops: vec![Hop {
            status: None,
            ip: None,
            tls: None,
            http: None,
            ..hop("https://gar.exemple.fr/", 0, [Some(5003.2), None, None, None, None])
        }],
        ending: Ending::Failed { verdict: Verdict::DnsTimeout, detail: "request timed out".to_owned() },
        ..answered("gar", Role::National, "https://gar.exemple.fr/", "")
    };
    let slow = Observation {
        hops: vec![hop(
            "https://cas.exemple.fr/login",
            200,
            [Some(9.0), Some(22.0), Some(61.0), Some(3204.0), Some(80.0)],
        )],
        ..answered("login", Role::Login, "https://cas.exemple.fr/login", "Connexion")
    };
    let fine = |name, role, url| Observation {
        hops: vec![hop(url, 200, [Some(8.2), Some(14.1), Some(31.7), Some(63.4), Some(4.9)])],
        ..answered(name, role, url, "Bienvenue")
    };
    let observations = vec![
        portal,
        slow,
        fine("school-life", Role::SchoolLife, "https://vie-scolaire.exemple.fr/"),
        fine("educonnect", Role::Identity, "https://identite.exemple.fr/"),
        failed,
        fine("temoin-1", Role::Control, "https://temoin-1.exemple.org/"),
        fine("temoin-2", Role::Control, "https://temoin-2.exemple.net/"),
    ];
    let observations = observations.into_iter().map(|seen| Observation { total_ms: total(&seen), ..seen }).collect();
    let vantage = Vantage { label: "réseau pédagogique, salle 204".to_owned(), proxy: None };
    Round { started_at: moment("2026-11-23T07:55:02Z"), vantage, observations }
}

fn total(seen: &Observation) -> f64 {
    seen.hops.iter().map(|hop| hop.phases.total).sum()
}

fn answered(name: &str, role: Role, url: &str, page: &str) -> Observation {
    Observation {
        target: Target { name: name.to_owned(), role, url: Address::parse(url).unwrap(), check: None, expect: None },
        hops: Vec::new(),
        ending: Ending::Answered { text: page.to_owned(), bytes: 5120 },
        total_ms: 0.0,
    }
}

fn hop(url: &str, status: u16, [dns, tcp, tls, ttfb, body]: [Option<f64>; 5]) -> Hop {
    let total = [dns, tcp, tls, ttfb, body].into_iter().flatten().sum();
    let facts = TlsFacts {
        version: "1.3".to_owned(),
        cipher: "TLS13_AES_256_GCM_SHA384".to_owned(),
        issuer: "Autorité Exemple".to_owned(),
        not_after: "2027-03-01T00:00:00Z".to_owned(),
        sans: vec!["exemple.fr".to_owned()],
        trusted_by: vec!["mozilla".to_owned(), "system".to_owned()],
    };
    Hop {
        url: url.to_owned(),
        ip: Some("192.0.2.10".parse().unwrap()),
        status: Some(status),
        location: (status == 301).then(|| "https://ent.exemple.fr/accueil".to_owned()),
        http: Some("h2".to_owned()),
        phases: Phases { dns, tcp, tls, ttfb, body, total },
        tls: tls.map(|_| facts),
        ..Hop::default()
    }
}

/// The round with what it means.
pub fn judged() -> JudgedRound {
    round().judge(Phrases::built_in())
}

/// What may leave, and how much is answered.
#[derive(Clone, Copy)]
pub struct Wish {
    /// How the lycée answers.
    pub mood: Mood,
    /// What may leave.
    pub disclosure: Disclosure,
}

/// The report that most tests look at: everything in it, sealed with an invented seal.
pub fn report() -> Report {
    report_for(Wish { mood: Mood::Ordinary, disclosure: Disclosure::everything() })
}

/// A report as wished.
pub fn report_for(wish: Wish) -> Report {
    let library = Library::built_in();
    let round = judged();
    let document = check_document(&round, &french());
    let parts = Parts {
        audit: &audit(&library, wish.mood),
        library: &library,
        catalog: &catalog(),
        last_check: Some((&round, document)),
        series: None,
        disclosure: wish.disclosure,
        language: "fr",
        created_at: moment("2026-11-23T08:10:00Z"),
    };
    let report = build(
        parts,
        Chain::default(),
        Revision::first(Uuid::parse_str("019a0000-0000-7000-8000-000000000001").unwrap()),
    );
    let seal = Seal {
        canonical: "RFC 8785".to_owned(),
        sha256: "5a".repeat(32),
        algorithm: "ed25519".to_owned(),
        public_key: "b0".repeat(32),
        signature: "c1".repeat(64),
    };
    Report { seal: Some(seal), ..report }
}
