//! The items of a form as tables see them: what each answer comes to for the other tables.
//!
//! The table of an owner follows from the answers to their items, an item may be asked because of the answer to another
//! one, and an answer may deny another one. Whoever has all the tables could use one of them to work out what another
//! one hides. So a report counts as one that could have said something else only where no other table would show it.

use super::denials::{Deniers, deniers};
use crate::domain::checklist::{Condition, Owner, Severity};
use crate::domain::union::{Form, FormItem, Given, Load};
use std::collections::HashMap;

/// How many answers there are.
pub const GIVEN: usize = Given::ALL.len();

/// A set of answers: a bit for each, by its place in [`Given::ALL`].
pub type Answers = u16;

/// An item of a form.
pub struct Question<'a> {
    /// The item.
    pub item: &'a FormItem,
    /// The places of its subject and of that of its denials, in the list of all subjects.
    pub subjects: [usize; 2],
    /// Its owners, by their places in [`Owner::ALL`].
    pub owners: Vec<usize>,
    /// What each answer means for its owners, as a [`Load`].
    pub loads: [usize; GIVEN],
    /// Its theme, by its place among those of the form.
    pub theme: usize,
    /// For each load that the owners have anyhow, and each answer, the answers that come to the same.
    pub same: [[Answers; GIVEN]; 3],
    /// The faults by which a round denies a yes to it; none when no measurement does.
    pub deniers: Deniers,
}

/// Two answers that cannot both be true: to an item, by its place, and to another one, by its checklist and its id.
#[derive(Clone, Copy)]
pub struct Rule<'a> {
    /// The place of the item.
    pub item: usize,
    /// The answers to it.
    pub answers: Answers,
    /// The checklist and the id of the other one.
    pub other: (&'a str, &'a str),
    /// The answers to the other one.
    pub denied_by: Answers,
}

/// A form with what is needed of it.
pub struct Questions<'a> {
    /// The checklist's id.
    pub checklist: &'a str,
    /// Its items, in order.
    pub all: Vec<Question<'a>>,
    /// Its themes.
    pub themes: Vec<&'a str>,
    /// Its rules.
    rules: Vec<Rule<'a>>,
}

/// By the hashes of the form with the rules and of that with the other items.
type Between<'a> = HashMap<&'a str, HashMap<&'a str, Vec<(Rule<'a>, usize)>>>;

/// The forms of a roll, by their hash.
pub struct Forms<'a> {
    all: HashMap<&'a str, Questions<'a>>,
    /// For a form with rules and the form of the other items, by their hashes: each rule with the place of the other item.
    rules: Between<'a>,
}

impl<'a> Forms<'a> {
    /// These forms; `subjects` gives the places of the subjects of an item.
    pub fn of(forms: &'a [Form], mut subjects: impl FnMut(&'a Form, &'a FormItem) -> [usize; 2]) -> Self {
        let mut deniers = deniers(forms);
        let read = |form: &'a Form| {
            let mut questions = Questions::of(form, |item| subjects(form, item));
            for (at, question) in questions.all.iter_mut().enumerate() {
                question.deniers = deniers.remove(&(form.sha256.as_str(), at)).unwrap_or_default();
            }
            (form.sha256.as_str(), questions)
        };
        let all: HashMap<&str, Questions<'_>> = forms.iter().map(read).collect();
        let mut rules: Between<'_> = HashMap::new();
        for (one, rule) in all.iter().flat_map(|(one, form)| form.rules.iter().map(move |rule| (*one, *rule))) {
            for (other, form) in all.iter().filter(|(_, form)| form.checklist == rule.other.0) {
                let place = form.all.iter().position(|question| question.item.item == rule.other.1);
                let between = rules.entry(one).or_default().entry(*other).or_default();
                between.extend(place.map(|place| (rule, place)));
            }
        }
        Self { all, rules }
    }

    /// The form of this hash.
    pub fn get(&self, sha256: &str) -> Option<&Questions<'a>> {
        self.all.get(sha256)
    }

    /// All forms, in no particular order.
    pub fn each(&self) -> impl Iterator<Item = &Questions<'a>> {
        self.all.values()
    }

    /// The rules by which the answers on one form deny, or are denied by, those on another or on itself; each with the
    /// place of the other item there.
    pub fn rules(&self, one: &str, other: &str) -> &[(Rule<'a>, usize)] {
        self.rules.get(one).and_then(|rules| rules.get(other)).map(Vec::as_slice).unwrap_or_default()
    }
}

impl<'a> Questions<'a> {
    /// The questions of a form; `subjects` gives the places of the subjects of an item.
    fn of(form: &'a Form, mut subjects: impl FnMut(&'a FormItem) -> [usize; 2]) -> Self {
        let mut themes: Vec<&str> = form.items.iter().map(|item| item.theme.as_str()).collect();
        themes.dedup();
        let question = |item: &'a FormItem| {
            let loads = Given::ALL.map(|given| load(given, item) as usize);
            Question {
                item,
                subjects: subjects(item),
                owners: item.owners.iter().copied().filter_map(place_of).collect(),
                loads,
                theme: themes.iter().position(|theme| *theme == item.theme).unwrap_or_default(),
                same: same(loads, &followers(form, item)),
                deniers: Deniers::new(),
            }
        };
        let all = form.items.iter().map(question).collect();
        let rules = form.items.iter().enumerate().flat_map(|(at, item)| {
            item.contradicts.iter().map(move |rule| Rule {
                item: at,
                answers: answers(&rule.answer),
                other: rule.target(&form.checklist),
                denied_by: answers(&rule.words),
            })
        });
        Self { checklist: &form.checklist, all, rules: rules.collect(), themes }
    }
}

fn place_of(owner: Owner) -> Option<usize> {
    Owner::ALL.iter().position(|known| *known == owner)
}

/// What an answer means for the owners of the item.
fn load(given: Given, item: &FormItem) -> Load {
    match given {
        _ if item.severity == Severity::Info => Load::Settled,
        Given::No if item.severity == Severity::Blocking => Load::Blocking,
        Given::No | Given::Partial | Given::Unknown | Given::Unanswered => Load::Open,
        _ => Load::Settled,
    }
}

/// The answers to an item that these words name; a word that is none of them names a choice.
pub fn answers(words: &[String]) -> Answers {
    let place = |word: &String| Given::ALL.iter().position(|given| given.id() == word);
    words.iter().map(|word| 1 << place(word).unwrap_or(Given::Choice as usize)).fold(0, |all, one: Answers| all | one)
}

/// For each condition that looks at the item, the answers with which it holds.
fn followers(form: &Form, item: &FormItem) -> Vec<Answers> {
    let conditions = form.items.iter().filter_map(|other| other.when.as_ref()).flat_map(Condition::items);
    conditions.filter(|(id, _)| *id == item.item).map(|(_, words)| answers(words)).collect()
}

fn same(loads: [usize; GIVEN], followers: &[Answers]) -> [[Answers; GIVEN]; 3] {
    // Who is not asked about an item is not asked about others either.
    let is_answer = |at: usize| at != Given::Hidden as usize;
    // Which of the choices was made is not known here.
    let is_plain = |at: usize| at != Given::Choice as usize || followers.is_empty();
    let come_to_the_same = |load: usize, one: usize, other: usize| {
        loads[one].min(load) == loads[other].min(load)
            && followers.iter().all(|with| with >> one & 1 == with >> other & 1)
            && [one, other].into_iter().all(|at| is_answer(at) && is_plain(at))
    };
    let mut same = [[0; GIVEN]; 3];
    for (load, of_load) in same.iter_mut().enumerate() {
        for (one, others) in of_load.iter_mut().enumerate() {
            let found = (0..GIVEN).filter(|other| come_to_the_same(load, one, *other));
            *others = found.fold(0, |all, other| all | 1 << other);
        }
    }
    same
}
