//! Readiness: figures worked out by hand, and what holds for any checklist with any answers.

mod schools;

use num_rational::Ratio;
use proptest::prelude::*;
use proptest::sample::Index;
use prudence::domain::checklist::{
    Answer, Answers, Condition, Item, ItemRef, Measure, Owner, Question, Severity, State, state::states,
};
use prudence::domain::establishment::Kind;
use prudence::domain::readiness::{Contribution, Readiness, ReadinessVerdict, Score, contributions, percent};
use schools::{School, checklist, item, recorded, school};

fn share(numerator: i64, denominator: i64) -> Ratio<i64> {
    Ratio::new(numerator, denominator)
}

fn brought(school: &School) -> Vec<Contribution> {
    contributions(std::slice::from_ref(&school.list), school.kind, &school.answers)
}

fn readiness(school: &School) -> Readiness {
    Readiness::of(&brought(school))
}

/// A collège that answers these items in this way; none leaves the item open.
fn college(items: Vec<(Item, Option<Answer>)>) -> School {
    let (items, given): (Vec<Item>, Vec<Option<Answer>>) = items.into_iter().unzip();
    let mut school = School { list: checklist(items), kind: Kind::College, answers: Answers::new() };
    for (index, answer) in given.into_iter().enumerate() {
        if answer.is_some() {
            school.answers.insert(school.item_ref(index), recorded(answer));
        }
    }
    school
}

fn yes_no(id: &str, severity: Severity) -> Item {
    item(id, "a", Question::YesNo, severity, &[Owner::School])
}

fn with_owners(id: &str, severity: Severity, owners: &[Owner]) -> Item {
    item(id, "a", Question::YesNo, severity, owners)
}

/// Examples, with figures that a reader can follow on paper.
mod by_hand {
    use super::*;

    /// Σw = 3 + 3 + 2 + 1 + 1 = 10; the information, the n/a item and the hidden one count for nothing.
    fn mixed() -> School {
        let hidden = Item { kinds: vec![Kind::Ecole], ..yes_no("for-primary-schools", Severity::Blocking) };
        let na = Answer::NotApplicable { reason: "pas d’internat".to_owned() };
        college(vec![
            (yes_no("done", Severity::Blocking), Some(Answer::Yes)),
            (with_owners("half-done", Severity::Blocking, &[Owner::School, Owner::Authority]), Some(Answer::Partial)),
            (with_owners("not-done", Severity::Major, &[Owner::Authority, Owner::Vendor]), Some(Answer::No)),
            (with_owners("not-known", Severity::Useful, &[Owner::AcademieState]), Some(Answer::Unknown)),
            (yes_no("not-answered", Severity::Useful), None),
            (yes_no("only-told", Severity::Info), Some(Answer::No)),
            (yes_no("elsewhere", Severity::Blocking), Some(na)),
            (hidden, Some(Answer::No)),
        ])
    }

    #[test]
    fn the_interval_and_the_coverage_of_a_mixed_audit() {
        let score = readiness(&mixed()).score.unwrap();
        assert_eq!(score.weight, 10);
        assert_eq!(score.floor, share(45, 100), "(3·1 + 3·½ + 2·0) / 10");
        assert_eq!(score.ceiling, share(65, 100), "the two open items at 1");
        assert_eq!(score.coverage, share(8, 10));
        assert_eq!((score.floor_percent(), score.ceiling_percent(), score.coverage_percent()), (45, 65, 80));
    }

    #[test]
    fn the_points_of_a_mixed_audit_go_to_those_who_must_act() {
        let points = readiness(&mixed()).points;
        let lost: Vec<(Owner, Ratio<i64>, usize)> =
            points.iter().map(|points| (points.owner, points.share, points.items.len())).collect();
        let expected = [
            (Owner::School, share(175, 1000), 2), // half of 1.5 lost, and 1 unanswered: 1.75 of 10
            (Owner::Authority, share(175, 1000), 2), // half of 1.5 lost, and half of 2
            (Owner::AcademieState, share(1, 10), 1), // 1 not known
            (Owner::Vendor, share(1, 10), 1),     // half of 2
        ];
        assert_eq!(lost, expected);
        assert_eq!(lost.iter().map(|(_, share, _)| share).sum::<Ratio<i64>>(), share(55, 100), "1 − floor");
    }

    #[test]
    fn blocking_items_answered_no_come_before_partial_and_open_ones() {
        let school = college(vec![
            (yes_no("open", Severity::Blocking), None),
            (yes_no("partial", Severity::Blocking), Some(Answer::Partial)),
            (yes_no("yes", Severity::Blocking), Some(Answer::Yes)),
            (yes_no("no", Severity::Blocking), Some(Answer::No)),
            (yes_no("major", Severity::Major), Some(Answer::No)),
        ]);
        let blockers: Vec<String> = readiness(&school).blockers.into_iter().map(|item| item.item).collect();
        assert_eq!(blockers, ["no", "partial", "open"]);
    }

    #[test]
    fn choices_bring_their_values_and_several_add_up_to_1_at_most() {
        let file = "
schema: prudence.checklist/1
id: list
version: 1.0.0
title: {fr: t, en: t}
themes: [{id: a, title: {fr: t, en: t}}]
items:
  - {id: one, theme: a, kind: single, severity: useful, owners: [school], text: {fr: t, en: t}, why: {fr: t, en: t},
     choices: [{id: x, value: 0.333, text: {fr: t, en: t}}, {id: y, value: 1, text: {fr: t, en: t}}]}
  - {id: several, theme: a, kind: multi, severity: useful, owners: [school], text: {fr: t, en: t},
     why: {fr: t, en: t}, choices: [{id: x, value: 0.7, text: {fr: t, en: t}}, {id: y, value: 0.6, text: {fr: t, en: t}}]}
";
        let list = prudence::domain::checklist::format::parse("list.yaml", file).unwrap();
        let school = School { list, kind: Kind::Lycee, answers: Answers::new() };
        let both = Answer::Many(["x".to_owned(), "y".to_owned()].into());
        let school = school.answering(0, Answer::One("x".to_owned())).answering(1, both);
        assert_eq!(readiness(&school).score.unwrap().floor, share(1333, 2000));
        let none = school.answering(1, Answer::Many([].into()));
        assert_eq!(readiness(&none).score.unwrap().floor, share(333, 2000), "none of them is an answer, worth 0");
        assert_eq!(readiness(&none).score.unwrap().coverage, share(1, 1));
    }

    #[test]
    fn a_number_a_date_or_a_text_is_worth_1_once_it_is_known() {
        let ask = |id: &str, question| item(id, "a", question, Severity::Useful, &[Owner::School]);
        let school = college(vec![
            (ask("number", Question::Number(Measure::default())), Some(Answer::Number(0.0))),
            (ask("date", Question::Date), Some(Answer::Date(jiff::civil::date(2027, 1, 31)))),
            (ask("text", Question::Text), Some(Answer::Text("Mme Martin".to_owned()))),
            (ask("open", Question::Number(Measure::default())), None),
        ]);
        assert_eq!(readiness(&school).score.unwrap().floor, share(3, 4));
    }

    #[test]
    fn nothing_to_score_is_not_applicable_and_neither_0_nor_100() {
        let na = Answer::NotApplicable { reason: "sans objet ici".to_owned() };
        for items in
            [vec![], vec![(yes_no("told", Severity::Info), None)], vec![(yes_no("na", Severity::Major), Some(na))]]
        {
            let readiness = readiness(&college(items));
            assert_eq!((readiness.verdict, readiness.score), (ReadinessVerdict::NotApplicable, None));
            assert!(readiness.points.is_empty() && readiness.blockers.is_empty());
        }
    }

    #[test]
    fn each_verdict_is_reached_and_the_first_that_fits_wins() {
        use Severity::{Blocking, Major, Useful};
        let (yes, no, partial) = (Some(Answer::Yes), Some(Answer::No), Some(Answer::Partial));
        let verdict = |answers: &[(Severity, &Option<Answer>)]| {
            let numbered = answers.iter().enumerate();
            let items =
                numbered.map(|(n, (severity, answer))| (yes_no(&format!("i{n}"), *severity), (*answer).clone()));
            readiness(&college(items.collect())).verdict
        };
        let unknown = Some(Answer::Unknown);
        for (answers, expected) in [
            (vec![(Blocking, &yes), (Major, &yes), (Useful, &yes)], ReadinessVerdict::Ready),
            (vec![(Blocking, &yes), (Major, &partial), (Useful, &no)], ReadinessVerdict::Ready),
            (vec![(Blocking, &yes), (Major, &no)], ReadinessVerdict::ReadyWithReserves),
            (vec![(Blocking, &partial), (Major, &yes)], ReadinessVerdict::ReadyWithReserves),
            (vec![(Blocking, &no), (Blocking, &partial), (Major, &no)], ReadinessVerdict::NotReady),
            (vec![(Blocking, &no), (Blocking, &None)], ReadinessVerdict::Incomplete),
            (vec![(Blocking, &no), (Blocking, &unknown), (Major, &yes)], ReadinessVerdict::Incomplete),
            // 8 of 10 is enough, 7 of 9 is not.
            (vec![(Blocking, &yes), (Blocking, &yes), (Major, &yes), (Major, &None)], ReadinessVerdict::Ready),
            (vec![(Blocking, &yes), (Major, &yes), (Major, &yes), (Major, &None)], ReadinessVerdict::Incomplete),
        ] {
            assert_eq!(verdict(&answers), expected, "{answers:?}");
        }
    }

    #[test]
    fn an_answer_that_no_longer_fits_its_item_counts_as_not_given() {
        let school = college(vec![(yes_no("a", Severity::Useful), None), (yes_no("b", Severity::Useful), None)]);
        let school = school.answering(0, Answer::One("a choice of an earlier version".to_owned()));
        assert_eq!(states(&school.list, school.kind, &school.answers), [State::Unanswered, State::Unanswered]);
    }

    #[test]
    fn an_answer_given_under_a_former_id_still_counts_until_there_is_a_newer_one() {
        let school = college(vec![(yes_no("old", Severity::Useful), Some(Answer::Partial))]);
        let renamed = Item { formerly: vec!["old".to_owned()], ..yes_no("new", Severity::Useful) };
        let school = School { list: checklist(vec![renamed]), ..school };
        assert_eq!(readiness(&school).score.unwrap().floor, share(1, 2));
        assert_eq!(readiness(&school.answering(0, Answer::Yes)).score.unwrap().floor, share(1, 1));
    }

    #[test]
    fn an_item_follows_the_answer_it_depends_on_and_a_hidden_one_decides_nothing() {
        let is = |item: &str, word: &str| Some(Condition::Is { item: item.to_owned(), words: vec![word.to_owned()] });
        let school = college(vec![
            (yes_no("boarding", Severity::Useful), None),
            (Item { when: is("boarding", "yes"), ..yes_no("boarders", Severity::Useful) }, Some(Answer::Yes)),
            (Item { when: is("boarders", "yes"), ..yes_no("night", Severity::Useful) }, None),
        ]);
        let states = |school: &School| states(&school.list, school.kind, &school.answers);
        assert_eq!(states(&school), [State::Unanswered, State::Hidden, State::Hidden]);
        let with = school.answering(0, Answer::Yes);
        assert_eq!(states(&with), [State::Answered, State::Answered, State::Unanswered], "the old answer is back");
    }
}

/// What holds for any school.
mod always {
    use super::*;

    proptest! {
        #[test]
        fn the_floor_is_at_most_the_ceiling_and_both_are_shares(school in school()) {
            let readiness = readiness(&school);
            let themes = readiness.themes.iter().filter_map(|theme| theme.score);
            let lists = readiness.checklists.iter().filter_map(|part| part.score);
            for score in themes.chain(lists).chain(readiness.score) {
                let (zero, one) = (share(0, 1), share(1, 1));
                prop_assert!(zero <= score.floor && score.floor <= score.ceiling && score.ceiling <= one);
                prop_assert!(zero <= score.coverage && score.coverage <= one);
                prop_assert_eq!(score.ceiling - score.floor, one - score.coverage, "what is open is the whole width");
                prop_assert!(score.floor_percent() <= score.ceiling_percent());
            }
        }

        /// An answer can also bring up new questions, which count from then on; that is another matter, so the
        /// items compared are those that were asked before and still are.
        #[test]
        fn answering_yes_never_lowers_the_floor_nor_no_raises_the_ceiling(school in school(), pick: Index) {
            let Some(index) = school.pick(pick, &Question::YesNo) else { return Ok(()) };
            let yes = scores_over_shared_items(&school, &school.answering(index, Answer::Yes));
            prop_assert!(yes.is_none_or(|(before, after)| after.floor >= before.floor));
            let no = scores_over_shared_items(&school, &school.answering(index, Answer::No));
            prop_assert!(no.is_none_or(|(before, after)| after.ceiling <= before.ceiling));
        }

        #[test]
        fn without_conditions_the_same_holds_over_everything(school in school(), pick: Index) {
            let Some(index) = school.pick(pick, &Question::YesNo) else { return Ok(()) };
            prop_assume!(!school.decides_others(index));
            let before = readiness(&school).score;
            let yes = readiness(&school.answering(index, Answer::Yes)).score;
            let no = readiness(&school.answering(index, Answer::No)).score;
            if let (Some(before), Some(yes), Some(no)) = (before, yes, no) {
                prop_assert!(yes.floor >= before.floor);
                prop_assert!(no.ceiling <= before.ceiling);
            }
        }

        #[test]
        fn coverage_grows_with_each_answer(school in school(), pick: Index) {
            let Some(index) = school.pick(pick, &Question::YesNo) else { return Ok(()) };
            let after = school.answering(index, Answer::Partial);
            let scores = scores_over_shared_items(&school, &after);
            prop_assert!(scores.is_none_or(|(before, after)| after.coverage >= before.coverage));
        }

        #[test]
        fn the_points_to_address_sum_exactly_to_one_minus_the_floor(school in school()) {
            let readiness = readiness(&school);
            let shares: Ratio<i64> = readiness.points.iter().map(|points| points.share).sum();
            let weights: Ratio<i64> = readiness.points.iter().map(|points| points.weight_lost).sum();
            match readiness.score {
                Some(score) => {
                    prop_assert_eq!(shares, share(1, 1) - score.floor);
                    prop_assert_eq!(weights, shares * score.weight);
                }
                None => prop_assert!(readiness.points.is_empty()),
            }
        }

        #[test]
        fn hidden_items_those_not_applicable_and_information_never_count(school in school()) {
            let states = states(&school.list, school.kind, &school.answers);
            let counted: Vec<ItemRef> = brought(&school).into_iter().map(|c| c.item).collect();
            for (index, (item, state)) in school.list.items.iter().zip(states).enumerate() {
                let counts = item.severity != Severity::Info && !matches!(state, State::Hidden | State::Na);
                prop_assert_eq!(counted.contains(&school.item_ref(index)), counts, "{} is {:?}", &item.id, state);
            }
        }

        #[test]
        fn the_verdict_is_the_first_rule_that_fits(school in school()) {
            prop_assert_eq!(readiness(&school).verdict, verdict_as_written(&brought(&school)));
        }

        #[test]
        fn the_verdict_and_figures_of_a_single_checklist_are_those_of_the_whole(school in school()) {
            let readiness = readiness(&school);
            if let [only] = readiness.checklists.as_slice() {
                prop_assert_eq!((only.verdict, only.score), (readiness.verdict, readiness.score));
            }
            let by_theme: i64 = readiness.themes.iter().filter_map(|theme| theme.score).map(|score| score.weight).sum();
            prop_assert_eq!(by_theme, readiness.score.map_or(0, |score| score.weight));
        }

        #[test]
        fn conditions_look_back_only(school in school(), pick: Index, answer in prop::sample::select(vec![
            Answer::Yes, Answer::Partial, Answer::No, Answer::Unknown,
        ])) {
            let Some(index) = school.pick(pick, &Question::YesNo) else { return Ok(()) };
            let states = |school: &School| states(&school.list, school.kind, &school.answers);
            let (before, after) = (states(&school), states(&school.answering(index, answer)));
            prop_assert_eq!(&before[..index], &after[..index]);
        }

        #[test]
        fn whole_per_cents_are_rounded_half_up_and_never_across_the_ends(numerator in 0_i64..=7000, extra in 0_i64..7000) {
            let exact = share(numerator, (numerator + extra).max(1));
            let half_up = (exact * 100 + share(1, 2)).floor().to_integer();
            let (floor, ceiling) = (percent::floor(exact), percent::ceiling(exact));
            prop_assert_eq!(floor == 100, exact == share(1, 1));
            prop_assert_eq!(ceiling == 0, exact == share(0, 1));
            prop_assert!(floor == half_up || (floor, half_up) == (99, 100));
            prop_assert!(ceiling == half_up || (ceiling, half_up) == (1, 0));
        }
    }

    /// The scores before and after, over the items that count in both; none when there are none.
    fn scores_over_shared_items(before: &School, after: &School) -> Option<(Score, Score)> {
        let (before, after) = (brought(before), brought(after));
        let among = |own: &[Contribution], other: &[Contribution]| {
            let shared: Vec<Contribution> =
                own.iter().filter(|c| other.iter().any(|o| o.item == c.item)).cloned().collect();
            Score::of(shared.iter())
        };
        among(&before, &after).zip(among(&after, &before))
    }

    /// The rules of the design, word for word: the first that fits.
    fn verdict_as_written(items: &[Contribution]) -> ReadinessVerdict {
        let weight = |counts: &dyn Fn(&&Contribution) -> bool| -> i64 {
            items.iter().filter(counts).map(|c| c.severity.weight()).sum()
        };
        let answered = |c: &&Contribution| c.state == State::Answered;
        let any = |severity, worth: &dyn Fn(Ratio<i64>) -> bool| {
            items.iter().any(|c| c.severity == severity && c.value.is_some_and(worth))
        };
        let open_blocking = items.iter().any(|c| c.severity == Severity::Blocking && c.state != State::Answered);
        if items.is_empty() {
            ReadinessVerdict::NotApplicable
        } else if weight(&answered) * 100 < weight(&|_| true) * 80 || open_blocking {
            ReadinessVerdict::Incomplete
        } else if any(Severity::Blocking, &|worth| worth == share(0, 1)) {
            ReadinessVerdict::NotReady
        } else if any(Severity::Blocking, &|worth| worth < share(1, 1))
            || any(Severity::Major, &|worth| worth == share(0, 1))
        {
            ReadinessVerdict::ReadyWithReserves
        } else {
            ReadinessVerdict::Ready
        }
    }
}
