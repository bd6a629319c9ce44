//! Reports to seal and to tamper with, and what their verification says.

use crate::college::college;
use jiff::Timestamp;
use proptest::prelude::*;
use prudence::domain::checklist::{Answer, Entry, Item, ItemRef, Journal, Library, Operation, Question};
use prudence::domain::establishment::{Catalog, Establishment, Kind};
use prudence::domain::problem::ProblemKind;
use prudence::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, Section, build};
use prudence::seal::{Key, Verification, encode, seal, verify};
use prudence::text::{Language, Text};
use tempfile::TempDir;
use uuid::Uuid;

/// A checklist of six items, one of each kind that a report writes differently.
const SMALL: &str = include_str!("small.yaml");

/// A new key, in a folder that lives as long as the first part of the pair.
pub fn key() -> (TempDir, Key) {
    let folder = tempfile::tempdir().unwrap();
    let key = Key::load_or_create(folder.path()).unwrap();
    (folder, key)
}

/// A library of only [`SMALL`].
pub fn small_library() -> Library {
    let mut library = Library::default();
    library.insert_text("small.yaml", SMALL).unwrap();
    library
}

/// The bytes of the sealed report.
pub fn written(report: &Report, key: &Key) -> Vec<u8> {
    encode(&seal(report.clone(), key).unwrap()).unwrap()
}

/// A short report on [`small_library`], with an answer of each kind.
pub fn tiny() -> Report {
    let answers = [
        (0, Answer::Partial),
        (1, Answer::One("b".to_owned())),
        (2, Answer::Many(["x".to_owned()].into())),
        (3, Answer::Number(12.5)),
        (4, Answer::Date(jiff::civil::date(2027, 1, 31))),
        (5, Answer::NotApplicable { reason: "pas d’internat".to_owned() }),
    ];
    let given: Vec<_> = answers.into_iter().map(|(index, answer)| (index, answer, None)).collect();
    report(&small_library(), &given, (Kind::Lycee, "Lycée d’essai".to_owned(), false))
}

/// A report with these answers, given to items by their number in the library; those that do not fit are left out.
pub fn report(library: &Library, given: &[(usize, Answer, Option<String>)], place: (Kind, String, bool)) -> Report {
    let items: Vec<(ItemRef, &Item)> = library
        .checklists()
        .iter()
        .flat_map(|list| list.items.iter().map(|item| (ItemRef::new(&list.id, &item.id), item)))
        .collect();
    let entries = given.iter().zip(1..).filter_map(|((index, answer, note), sequence)| {
        let (item, of) = &items[*index];
        let answer = Some(fitting(answer, &of.question)).filter(|answer| answer.fits(&of.question))?;
        let operation = Operation::Set { item: item.clone(), answer: Some(answer), note: note.clone() };
        Some(Entry { sequence, at: Timestamp::from_millisecond(sequence * 1001).unwrap(), operation })
    });
    let (kind, name, notes) = place;
    let audit = Audit {
        id: 1,
        establishment: school(kind, name),
        day: None,
        journal: Journal::new(entries),
        editions: Vec::new(),
    };
    let parts = Parts {
        audit: &audit,
        library,
        catalog: &Catalog::built_in(),
        last_check: None,
        series: None,
        disclosure: Disclosure::default().with(Section::Notes, notes),
        language: if notes { "en" } else { "fr" },
        created_at: Timestamp::from_second(1_795_420_502).unwrap(),
    };
    build(parts, Chain::default(), Revision::first(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001)))
}

/// The built-in items ask mostly yes or no: other answers stand for one of these, so that few are left out.
fn fitting(answer: &Answer, question: &Question) -> Answer {
    match (answer, question) {
        (Answer::One(_) | Answer::Number(_), Question::YesNo) => Answer::Yes,
        (Answer::Many(_) | Answer::Text(_) | Answer::Date(_), Question::YesNo) => Answer::No,
        _ => answer.clone(),
    }
}

fn school(kind: Kind, name: String) -> Establishment {
    Establishment { name, kind, pupils: Some(840), ent: Some("monlycee-net".to_owned()), ..college() }
}

/// Any answer, most of them yes, partial or no.
pub fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        3 => Just(Answer::Yes),
        2 => Just(Answer::Partial),
        2 => Just(Answer::No),
        1 => Just(Answer::Unknown),
        1 => ".*".prop_map(|reason| Answer::NotApplicable { reason }),
        1 => any::<f64>().prop_map(Answer::Number),
        1 => ".*".prop_map(Answer::Text),
    ]
}

/// Any kind and name of school, and whether its notes leave.
pub fn any_place() -> impl Strategy<Value = (Kind, String, bool)> {
    (prop::sample::select(Kind::ALL.to_vec()), ".*", any::<bool>())
}

/// What is found in a file that is a report, beside [`small_library`].
pub fn verified(bytes: &[u8]) -> Verification {
    verify(bytes, &small_library()).unwrap()
}

/// The keys of the differences that were found.
pub fn keys(verification: &Verification) -> Vec<&str> {
    verification.differences.iter().map(|difference| difference.key.as_str()).collect()
}

/// The key of the refusal of a file that is no report.
pub fn refusal(bytes: &[u8]) -> String {
    let problem = verify(bytes, &small_library()).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::NotFine);
    problem.sentence.key
}

/// What a person reads of the refusal of a file; in English it must be there too, and complete.
pub fn said_of(bytes: &[u8]) -> String {
    let sentence = verify(bytes, &small_library()).unwrap_err().sentence;
    for language in [Language::English, Language::French] {
        let said = Text::new(language).say(&sentence);
        assert!(said != sentence.key && !said.contains('{'), "{said}");
    }
    Text::new(Language::French).say(&sentence)
}
