//! Whoever lays all tables side by side, those of items, of owners, of denials and of phases, of every filter and of
//! three releases, cannot work out one answer that any of them hides: although they know what follows from what.

use crate::attacker::Attacker;
use crate::rolls::{PLACES, Profile};
use proptest::prelude::*;
use prudence::domain::checklist::{Condition, Opposition, Owner, Severity};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::publication::publish;
use prudence::domain::union::secrecy::{Atoms, Members};
use prudence::domain::union::{
    Filed, Filter, Form, FormItem, Given, Ledger, Load, Mark, Marks, Phase, Progress, Publication, Roll, SchoolKey,
    Sheet, Subject,
};

const K: usize = 5;

/// What a report says: the answers to the items of [`form`] in their order, and how the second wave was opened.
type Said = ([Given; 6], Option<Progress>);

/// What hangs together: the places of the items whose answers can vary, and the subjects that follow from them.
fn bundles() -> [(Vec<usize>, Vec<Subject>); 3] {
    let item = |at: usize| Subject::Item("liste".to_owned(), format!("point-{at}"));
    let denied = Subject::Denied("liste".to_owned(), "point-2".to_owned());
    let phase = Subject::Phase("liste".to_owned(), "vague-2".to_owned());
    [
        (vec![0, 1, 2], vec![item(0), item(1), item(2), denied, Subject::Owner(Owner::School)]),
        (vec![3], vec![item(3), Subject::Owner(Owner::Vendor)]),
        (vec![4], vec![item(4), Subject::Owner(Owner::Authority), phase]),
    ]
}

/// Six items: the second is asked after a yes or a partial to the first, a yes to the third denies a no to the first,
/// the fourth is all that its owner has to do, and the fifth keeps the second wave closed.
fn form() -> Form {
    let item = |at: usize, theme: &str, severity, owner| FormItem {
        item: format!("point-{at}"),
        theme: theme.to_owned(),
        severity,
        owners: vec![owner],
        kinds: Vec::new(),
        when: None,
        contradicts: Vec::new(),
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let after = Condition::Is { item: "point-0".to_owned(), words: words(&["yes", "partial"]) };
    let denies = Opposition { answer: words(&["yes"]), item: "point-0".to_owned(), words: words(&["no"]) };
    let items = vec![
        item(0, "pilotage", Severity::Major, Owner::School),
        FormItem { when: Some(after), ..item(1, "pilotage", Severity::Major, Owner::School) },
        FormItem { contradicts: vec![denies], ..item(2, "pilotage", Severity::Blocking, Owner::School) },
        item(3, "pilotage", Severity::Blocking, Owner::Vendor),
        item(4, "vague-1", Severity::Blocking, Owner::Authority),
        item(5, "vague-2", Severity::Useful, Owner::Authority),
    ];
    Form { checklist: "liste".to_owned(), version: "1.0.0".to_owned(), sha256: "f0".to_owned(), items }
}

/// Where a report with these answers stands in a subject.
fn category(of: &Subject, (answers, opened): Said) -> usize {
    let is_open = |at: &usize| !matches!(answers[*at], Given::Yes | Given::Na | Given::Hidden);
    let load = |items: &[usize], blocking: usize| match answers[blocking] {
        Given::No => Load::Blocking,
        _ if items.iter().any(is_open) => Load::Open,
        _ => Load::Settled,
    };
    match of {
        Subject::Item(_, id) => answers[id.trim_start_matches("point-").parse::<usize>().unwrap()] as usize,
        Subject::Denied(..) => usize::from(!is_denied(answers)),
        Subject::Phase(..) => {
            opened.unwrap_or(if is_stopped(answers) { Progress::Waits } else { Progress::MayOpen }) as usize
        }
        Subject::Owner(Owner::School) => load(&[0, 1, 2], 2) as usize,
        Subject::Owner(Owner::Vendor) => load(&[3], 3) as usize,
        Subject::Owner(_) => load(&[4, 5], 4) as usize,
    }
}

fn is_denied(answers: [Given; 6]) -> bool {
    answers[2] == Given::Yes && answers[0] == Given::No
}

/// Whether the first wave does not let the second one open.
fn is_stopped(answers: [Given; 6]) -> bool {
    matches!(answers[4], Given::No | Given::Unknown | Given::Unanswered)
}

fn report(profile: &Profile, revision: u32, (answers, opened): Said) -> Filed {
    let mark = |(at, given): (usize, &Given)| Mark { given: *given, denied: at == 2 && is_denied(answers) };
    let created_at = "2026-11-23T08:00:00Z".parse().unwrap();
    let phase = |theme: &str, open: bool, opened: Option<Progress>| Phase {
        checklist: "liste".to_owned(),
        theme: theme.to_owned(),
        verdict: ReadinessVerdict::Incomplete,
        open,
        opened_at: opened.map(|_| created_at),
        forced: opened == Some(Progress::Forced),
    };
    Filed {
        digest: format!("{:06}-{revision}", profile.school),
        school: SchoolKey(format!("{:07}", profile.school)),
        campaign: None,
        created_at,
        academie: Some(profile.place.0.to_owned()),
        departement: Some(profile.place.1.to_owned()),
        kind: profile.kind,
        ent: None,
        verdict: ReadinessVerdict::Incomplete,
        sheets: vec![Sheet { form: "f0".to_owned(), marks: Marks(answers.iter().enumerate().map(mark).collect()) }],
        phases: vec![phase("vague-1", true, None), phase("vague-2", !is_stopped(answers), opened)],
    }
}

/// Reports with their answers, how many have come in at each of three releases, and what is asked for at each.
#[derive(Clone, Debug)]
struct Campaign {
    reports: Vec<(Profile, Said)>,
    filters: Vec<Filter>,
}

fn campaigns() -> impl Strategy<Value = Campaign> {
    let answer = prop_oneof![
        6 => Just(Given::Yes), 3 => Just(Given::Partial), 3 => Just(Given::No),
        1 => Just(Given::Unknown), 1 => Just(Given::Unanswered), 1 => Just(Given::Na),
    ];
    let answers = [answer.clone(), answer.clone(), answer.clone(), answer.clone(), answer];
    let opened = prop_oneof![8 => Just(None), 1 => Just(Some(Progress::Opened)), 1 => Just(Some(Progress::Forced))];
    let school = (0..PLACES.len(), any::<bool>(), answers, opened);
    let reports = prop::collection::vec(school, 18..44).prop_map(|schools| {
        type School = (usize, bool, [Given; 5], Option<Progress>);
        let one = |(school, (place, is_college, [first, second, third, fourth, fifth], opened)): (u32, School)| {
            let kind = if is_college { Kind::College } else { Kind::Lycee };
            let second = if matches!(first, Given::Yes | Given::Partial) { second } else { Given::Hidden };
            let said = ([first, second, third, fourth, fifth, Given::Yes], opened);
            (Profile { school, place: PLACES[place], kind, ent: None }, said)
        };
        (0..).zip(schools).map(one).collect::<Vec<_>>()
    });
    let filter =
        (prop::option::of(0..PLACES.len()), prop::option::of(any::<bool>())).prop_map(|(place, is_college)| Filter {
            academie: place.map(|at| PLACES[at].0.to_owned()),
            kind: is_college.map(|is_college| if is_college { Kind::College } else { Kind::Lycee }),
            ..Filter::default()
        });
    (reports, prop::collection::vec(filter, 1..5)).prop_map(|(reports, filters)| Campaign { reports, filters })
}

impl Campaign {
    /// The reports that count when so many have come in; by the last release, the first three were revised.
    fn roll(&self, count: usize) -> Roll {
        let revised = if count == self.reports.len() { 3 } else { 0 };
        let line = |at: usize, revision: u32| {
            let (profile, mut said) = self.reports[at];
            if revision == 2 {
                said.0.swap(3, 4);
            }
            report(&profile, revision, said)
        };
        let now = (0..count).map(|at| line(at, if at < revised { 2 } else { 1 }));
        let lines = now.chain((0..revised).map(|at| line(at, 1))).collect();
        Roll { lines, counting: count, forms: vec![form()] }
    }

    fn published(&self) -> (Roll, Ledger) {
        let (all, at) = (self.reports.len(), "2026-12-01T08:00:00Z".parse().unwrap());
        let step = |ledger, count| publish(&self.roll(count), &ledger, &self.filters, K, at).ledger;
        (self.roll(all), [all / 2, all - all / 5, all].into_iter().fold(Ledger::default(), step))
    }
}

/// All that a report could say that differs in these items; where the last of them is that of a wave, in that too.
fn states(items: &[usize]) -> Vec<Said> {
    let possible = |at: usize, first: Given| match (at, first) {
        (1, Given::No | Given::Unknown | Given::Unanswered | Given::Na) => vec![Given::Hidden],
        _ => vec![Given::Yes, Given::Partial, Given::No, Given::Unknown, Given::Unanswered, Given::Na],
    };
    let opened = [None, Some(Progress::Opened), Some(Progress::Forced), Some(Progress::Absent)];
    let beginnings = opened.into_iter().take(if items == [4] { 4 } else { 1 });
    items.iter().fold(beginnings.map(|opened| ([Given::Yes; 6], opened)).collect(), |states: Vec<Said>, at| {
        let wider = |(answers, opened): Said| {
            let with = move |given| {
                let mut answers = answers;
                answers[*at] = given;
                (answers, opened)
            };
            possible(*at, answers[0]).into_iter().map(with)
        };
        states.into_iter().flat_map(wider).collect()
    })
}

/// What the attacker works out of what hangs together: the hidden counts, by publication, subject and category. They know
/// which report is in which population. How many were asked a further question is no secret of its own table.
fn worked_out(items: &[usize], subjects: &[Subject], roll: &Roll, ledger: &Ledger) -> Vec<(usize, Subject, usize)> {
    let standings = roll.standings(ledger);
    let of = |publication: &Publication| roll.admitted(&standings[publication.release], &publication.filter);
    let members: Vec<Members> = ledger.publications.iter().map(of).collect();
    let (atoms, states) = (Atoms::of(roll.len(), &members), states(items));
    let width = states.len();
    let mut attacker = Attacker::facing(atoms.len() * width);
    for atom in 0..atoms.len() {
        let size = atoms.of.iter().filter(|of| **of == Some(atom)).count();
        attacker.read((0..width).map(|state| atom * width + state).collect(), size);
    }
    let (mut places, mut hidden) = (Vec::new(), Vec::new());
    for (at, publication) in ledger.publications.iter().enumerate() {
        let within: Vec<usize> = (0..atoms.len()).filter(|atom| atoms.populations[*atom].contains(&at)).collect();
        for subject in subjects {
            let Some(figure) = publication.figure(subject) else { continue };
            for (wanted, count) in figure.counts.iter().enumerate() {
                let fitting = states.iter().enumerate().filter(|(_, state)| category(subject, **state) == wanted);
                let fitting: Vec<usize> = fitting.map(|(state, _)| state).collect();
                let counts = within.iter().flat_map(|atom| fitting.iter().map(move |state| atom * width + state));
                match count {
                    Some(count) => attacker.read(counts.collect(), *count),
                    None if wanted == Given::Hidden as usize => {}
                    None => {
                        places.push((at, subject.clone(), wanted));
                        hidden.push(counts.collect());
                    }
                }
            }
        }
    }
    let found = attacker.work_out(&hidden);
    places.into_iter().zip(found).filter(|(_, found)| *found).map(|(place, _)| place).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_answer_is_worked_out_from_tables_that_follow_from_each_other(campaign in campaigns()) {
        let (roll, ledger) = campaign.published();
        for (items, subjects) in bundles() {
            prop_assert_eq!(worked_out(&items, &subjects, &roll, &ledger), []);
        }
    }
}
