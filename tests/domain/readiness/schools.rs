//! Random checklists with random answers: every kind of question, owners, kinds of school and conditions.

use jiff::Timestamp;
use num_rational::Ratio;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use prudence::domain::checklist::{
    Answer, Answers, Checklist, Choice, Condition, Item, ItemRef, Localized, Measure, Owner, Question, Recorded,
    Severity, Theme,
};
use prudence::domain::establishment::Kind;
use std::collections::BTreeSet;

/// A school with one checklist and the answers given to it so far.
#[derive(Clone, Debug)]
pub struct School {
    /// The checklist.
    pub list: Checklist,
    /// What the school is.
    pub kind: Kind,
    /// Its answers.
    pub answers: Answers,
}

impl School {
    /// The same school with another answer to the item at `index`.
    pub fn answering(&self, index: usize, answer: Answer) -> Self {
        let mut school = self.clone();
        school.answers.insert(self.item_ref(index), recorded(Some(answer)));
        school
    }

    /// How the journal names the item at `index`.
    pub fn item_ref(&self, index: usize) -> ItemRef {
        ItemRef::new(&self.list.id, &self.list.items[index].id)
    }

    /// An item with this kind of question, chosen by `pick`.
    pub fn pick(&self, pick: Index, question: &Question) -> Option<usize> {
        let fitting: Vec<usize> =
            (0..self.list.items.len()).filter(|&index| self.list.items[index].question.id() == question.id()).collect();
        (!fitting.is_empty()).then(|| *pick.get(&fitting))
    }

    /// Whether a condition of a later item looks at the item at `index`.
    pub fn decides_others(&self, index: usize) -> bool {
        let id = self.list.items[index].id.as_str();
        let conditions = self.list.items.iter().filter_map(|item| item.when.as_ref());
        conditions.flat_map(Condition::items).any(|(item, _)| item == id)
    }
}

/// A text that no test reads.
pub fn text(word: &str) -> Localized {
    Localized { fr: word.to_owned(), en: word.to_owned() }
}

/// An item of the theme `theme` with these properties, for every kind of school, without condition.
pub fn item(id: &str, theme: &str, question: Question, severity: Severity, owners: &[Owner]) -> Item {
    Item {
        id: id.to_owned(),
        formerly: Vec::new(),
        contradicts: Vec::new(),
        theme: theme.to_owned(),
        question,
        severity,
        text: text(id),
        why: text(id),
        proof: None,
        owners: owners.to_vec(),
        kinds: Vec::new(),
        when: None,
        checks: Vec::new(),
        contradicted_by: Vec::new(),
        due: None,
        refs: Vec::new(),
    }
}

/// A checklist of these items with the themes `a` and `b`.
pub fn checklist(items: Vec<Item>) -> Checklist {
    let theme = |id: &str| Theme { id: id.to_owned(), title: text(id), gate: false };
    Checklist {
        id: "list".to_owned(),
        version: "1.0.0".to_owned(),
        sha256: String::new(),
        title: text("list"),
        themes: vec![theme("a"), theme("b")],
        items,
    }
}

/// What the journal keeps of an answer.
pub fn recorded(answer: Option<Answer>) -> Recorded {
    Recorded { answer, note: None, at: Timestamp::UNIX_EPOCH }
}

/// Any school with up to 24 items.
pub fn school() -> impl Strategy<Value = School> {
    let parts = (question(), severity(), owners(), kinds(), prop::option::of(condition()), answer(), any::<bool>());
    (prop::collection::vec(parts, 0..24), kind()).prop_map(|(parts, kind)| {
        let mut school = School { list: checklist(Vec::new()), kind, answers: Answers::new() };
        for (number, (question, severity, owners, kinds, condition, answer, first_theme)) in
            parts.into_iter().enumerate()
        {
            let theme = if first_theme { "a" } else { "b" };
            let when = condition.and_then(|condition| condition.over(&school.list.items));
            let answer = answer.to(&question);
            let item = item(&format!("item-{number}"), theme, question, severity, &owners);
            school.list.items.push(Item { kinds, when, ..item });
            if let Some(answer) = answer {
                school.answers.insert(school.item_ref(number), recorded(Some(answer)));
            }
        }
        school
    })
}

fn question() -> impl Strategy<Value = Question> {
    let choices = prop::collection::vec(0..=1000_i64, 2..5).prop_map(|values| {
        let choice = |(number, value)| Choice {
            id: format!("choice-{number}"),
            value: Ratio::new(value, 1000),
            text: text("choice"),
        };
        values.into_iter().enumerate().map(choice).collect::<Vec<_>>()
    });
    prop_oneof![
        6 => Just(Question::YesNo),
        1 => choices.clone().prop_map(Question::Single),
        1 => choices.prop_map(Question::Multi),
        1 => Just(Question::Number(Measure::default())),
        1 => Just(Question::Date),
        1 => Just(Question::Text),
    ]
}

fn severity() -> impl Strategy<Value = Severity> {
    prop::sample::select(Severity::ALL.to_vec())
}

fn owners() -> impl Strategy<Value = Vec<Owner>> {
    subsequence(Owner::ALL.to_vec(), 1..=4)
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

fn kinds() -> impl Strategy<Value = Vec<Kind>> {
    prop_oneof![3 => Just(Vec::new()), 1 => subsequence(Kind::ALL.to_vec(), 1..=6)]
}

/// A condition that does not know its checklist yet.
#[derive(Clone, Debug)]
enum Draft {
    Is(Index, Vec<&'static str>),
    All(Vec<Draft>),
    Any(Vec<Draft>),
    Not(Box<Draft>),
}

impl Draft {
    /// The condition over these earlier items; none when there are none.
    fn over(&self, earlier: &[Item]) -> Option<Condition> {
        if earlier.is_empty() {
            return None;
        }
        let each = |parts: &[Draft]| parts.iter().filter_map(|part| part.over(earlier)).collect();
        Some(match self {
            Self::Is(pick, words) => Condition::Is {
                item: pick.get(earlier).id.clone(),
                words: words.iter().map(|word| (*word).to_owned()).collect(),
            },
            Self::All(parts) => Condition::All { all: each(parts) },
            Self::Any(parts) => Condition::Any { any: each(parts) },
            Self::Not(part) => Condition::Not { not: Box::new(part.over(earlier)?) },
        })
    }
}

fn condition() -> impl Strategy<Value = Draft> {
    let words = subsequence(vec!["yes", "partial", "no", "unknown", "na", "choice-0", "choice-1"], 1..4);
    let one = (any::<Index>(), words).prop_map(|(pick, words)| Draft::Is(pick, words));
    one.prop_recursive(3, 8, 3, |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 1..3).prop_map(Draft::All),
            prop::collection::vec(part.clone(), 1..3).prop_map(Draft::Any),
            part.prop_map(|part| Draft::Not(Box::new(part))),
        ]
    })
}

/// An answer that does not know its question yet.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Nothing.
    None,
    /// I do not know.
    Unknown,
    /// Not applicable.
    NotApplicable,
    /// Something that settles the question.
    Settled(Index, BTreeSet<usize>),
}

impl Reply {
    /// This reply to that question.
    pub fn to(&self, question: &Question) -> Option<Answer> {
        let id = |index: usize| format!("choice-{index}");
        Some(match (self, question) {
            (Self::None, _) => return None,
            (Self::Unknown, _) => Answer::Unknown,
            (Self::NotApplicable, _) => Answer::NotApplicable { reason: "pas d’internat".to_owned() },
            (Self::Settled(pick, _), Question::YesNo) => pick.get(&[Answer::Yes, Answer::Partial, Answer::No]).clone(),
            (Self::Settled(pick, _), Question::Single(choices)) => Answer::One(id(pick.index(choices.len()))),
            (Self::Settled(_, several), Question::Multi(choices)) => {
                Answer::Many(several.iter().filter(|index| **index < choices.len()).map(|index| id(*index)).collect())
            }
            (Self::Settled(..), Question::Number(_)) => Answer::Number(12.5),
            (Self::Settled(..), Question::Date) => Answer::Date(jiff::civil::date(2027, 1, 31)),
            (Self::Settled(..), Question::Text) => Answer::Text("Mme Martin".to_owned()),
        })
    }
}

fn answer() -> impl Strategy<Value = Reply> {
    let several = prop::collection::btree_set(0..5_usize, 0..4);
    prop_oneof![
        2 => Just(Reply::None),
        1 => Just(Reply::Unknown),
        1 => Just(Reply::NotApplicable),
        5 => (any::<Index>(), several).prop_map(|(pick, several)| Reply::Settled(pick, several)),
    ]
}
