//! A morning, minute by minute.

use super::*;
use crate::domain::check::{Ending, Hop, Observation, Phrases, Role, Round, Target, Vantage, Verdict};
use crate::domain::establishment::Address;
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn start() -> Timestamp {
    "2026-11-23T07:50:00Z".parse().unwrap()
}

fn minute(n: i64) -> Timestamp {
    start() + MINUTE * i32::try_from(n).unwrap()
}

fn observation(name: &str, role: Role, verdict: Verdict, ms: f64) -> Observation {
    let url = Address::parse(&format!("https://{name}.exemple.fr/")).unwrap();
    let hop = Hop { url: url.to_string(), status: Some(200), ..Hop::default() };
    let ending = match verdict {
        Verdict::Ok => Ending::Answered { text: String::new(), bytes: 0 },
        verdict => Ending::Failed { verdict, detail: String::new() },
    };
    let target = Target { name: name.to_owned(), role, url, check: None, expect: None };
    Observation { target, hops: vec![hop], ending, total_ms: ms }
}

fn round(at: Timestamp, verdict: Verdict, ms: f64) -> JudgedRound {
    let observations = vec![
        observation("portal", Role::Portal, verdict, ms),
        observation("control", Role::Control, if verdict == Verdict::NetNoRoute { verdict } else { Verdict::Ok }, 10.0),
    ];
    Round { started_at: at, vantage: Vantage::default(), observations }.judge(Phrases::built_in())
}

/// A series with a round a minute: `.` good, `x` bad, `?` not measured, `0` no network.
fn series(morning: &str) -> (Series, Vec<Change>) {
    let mut series = Series::new(MINUTE);
    let mut changes = Vec::new();
    for (n, sign) in (0..).zip(morning.chars()) {
        let verdict = match sign {
            'x' => Verdict::HttpOverloaded,
            '?' => Verdict::NotMeasured,
            '0' => Verdict::NetNoRoute,
            _ => Verdict::Ok,
        };
        let moment = Moment { at: minute(n), ticks: Some(MINUTE * i32::try_from(n).unwrap()) };
        changes.extend(series.add(moment, &round(minute(n), verdict, 100.0)));
    }
    (series, changes)
}

fn incidents(morning: &str) -> Vec<(Timestamp, Option<Timestamp>)> {
    let (series, _) = series(morning);
    series.tracks()[0].incidents().iter().map(|incident| (incident.from, incident.until)).collect()
}

#[test]
fn two_bad_samples_of_three_open_an_incident_and_three_good_ones_close_it() {
    assert_eq!(incidents("..x.."), []);
    assert_eq!(incidents("..x.x"), [(minute(2), None)]);
    assert_eq!(incidents("..xx.."), [(minute(2), None)]);
    assert_eq!(incidents("..xx..."), [(minute(2), Some(minute(4)))]);
    assert_eq!(incidents("xx..x...xx"), [(minute(0), Some(minute(5))), (minute(8), None)]);
}

#[test]
fn what_was_not_measured_neither_opens_nor_closes() {
    assert_eq!(incidents("..x?x"), [(minute(2), None)]);
    assert_eq!(incidents("xx.?.?."), [(minute(0), Some(minute(2)))]);
    assert_eq!(incidents("??????"), []);
}

#[test]
fn an_incident_tells_its_gravest_verdict_and_its_bad_samples() {
    let (series, changes) = series("..xxx...");
    let incident = series.tracks()[0].incidents()[0];
    assert_eq!((incident.worst, incident.bad), (Verdict::HttpOverloaded, 3));
    assert!(matches!(&changes[..], [Change::Opened { .. }, Change::Closed { target, .. }] if target == "portal"));
}

#[test]
fn no_network_is_one_gap_and_blames_no_service() {
    let (series, changes) = series("..000..");
    assert_eq!(series.gaps(), [Gap { from: minute(1), until: minute(4), cause: GapCause::NoNetwork }]);
    assert_eq!(changes.len(), 1, "a gap that goes on is told once");
    assert_eq!(series.tracks()[0].availability(start()), Availability { good: 4, samples: 4 });
}

#[test]
fn samples_on_both_sides_of_a_gap_do_not_make_an_incident_together() {
    let mut series = Series::new(MINUTE);
    let bad = |at| round(at, Verdict::HttpOverloaded, 100.0);
    series.add(Moment { at: minute(0), ticks: Some(SignedDuration::ZERO) }, &bad(minute(0)));
    let changes = series.add(Moment { at: minute(60), ticks: Some(MINUTE * 60) }, &bad(minute(60)));
    assert_eq!(changes, [Change::Gap(Gap { from: minute(0), until: minute(60), cause: GapCause::Interrupted })]);
    assert!(series.tracks()[0].incidents().is_empty());
}

#[test]
fn sleep_and_a_clock_that_is_set_leave_gaps() {
    let at = |at: i64, ticks: i32| Moment { at: minute(at), ticks: Some(MINUTE * ticks) };
    let cause = |after| Gap::between(at(10, 10), after, MINUTE).map(|gap| gap.cause);
    assert_eq!(cause(at(11, 11)), None);
    assert_eq!(cause(at(12, 12)), None, "a round may be late");
    assert_eq!(cause(at(40, 11)), Some(GapCause::Interrupted), "asleep: the other clock stood still");
    assert_eq!(cause(at(40, 40)), Some(GapCause::Interrupted), "asleep, where that clock goes on");
    assert_eq!(cause(at(5, 11)), Some(GapCause::ClockPutBack));
    let recorded = |n| Moment::recorded(minute(n));
    assert_eq!(Gap::between(recorded(1), recorded(2), MINUTE), None);
    assert!(Gap::between(recorded(1), recorded(9), MINUTE).is_some());
}

#[test]
fn recorded_rounds_give_the_same_incidents() {
    let rounds = "..xx..."
        .chars()
        .zip(0..)
        .map(|(sign, n)| round(minute(n), if sign == 'x' { Verdict::TcpRefused } else { Verdict::Ok }, 100.0));
    let series = Series::of_recorded(MINUTE, &rounds.collect::<Vec<_>>());
    assert_eq!(series.tracks()[0].incidents()[0].until, Some(minute(4)));
}

#[test]
fn today_is_compared_with_the_median_of_other_days_at_the_same_hour() {
    let paris = TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC);
    let mut series = Series::new(MINUTE);
    for day in 1..=5 {
        for (n, ms) in [(0, 100.0), (1, 300.0), (120, 9000.0)] {
            let at = minute(n) - (24 * day).hours();
            series.add(Moment::recorded(at), &round(at, Verdict::Ok, ms));
        }
    }
    series.add(Moment::recorded(minute(0)), &round(minute(0), Verdict::Ok, 480.0));
    let baseline = Baseline::of(series.tracks(), &paris, date(2026, 11, 23));
    let today = *series.tracks()[0].samples().last().unwrap();
    let comparison = baseline.compare("portal", &today).unwrap();
    assert_eq!((comparison.ordinary_ms, comparison.samples), (200.0, 10));
    assert!((comparison.times - 2.4).abs() < 1e-9);
    assert_eq!(baseline.compare("inconnu", &today), None);
}

#[test]
fn an_overloaded_service_is_left_alone_longer_each_time_and_as_long_as_it_asks() {
    let answer = |status: u16, retry_after: Option<&str>| {
        let mut seen = observation("portal", Role::Portal, Verdict::Ok, 10.0);
        seen.hops[0].status = Some(status);
        seen.hops[0].retry_after = retry_after.map(str::to_owned);
        let round = Round { started_at: start(), vantage: Vantage::default(), observations: vec![seen] };
        round.judge(Phrases::built_in()).targets.remove(0)
    };
    let mut held = HoldOffs::default();
    let mut held_until = |target, ticks: i32| {
        held.note(&target, MINUTE * ticks, minute(ticks.into()), MINUTE);
        (ticks..ticks + 120).find(|n| held.held(MINUTE * *n).is_empty()).unwrap()
    };
    assert_eq!(held_until(answer(503, None), 0), 2);
    assert_eq!(held_until(answer(429, None), 2), 6);
    assert_eq!(held_until(answer(503, Some("600")), 6), 16);
    assert_eq!(held_until(answer(503, Some("Mon, 23 Nov 2026 08:36:00 GMT")), 16), 46);
    assert_eq!(held_until(answer(503, Some("999999")), 46), 106, "an hour at most");
    assert_eq!(held_until(answer(200, None), 106), 106);
    assert_eq!(held_until(answer(503, None), 107), 109, "a good answer starts over");
}

proptest! {
    #[test]
    fn whatever_a_service_asks_for_it_is_left_alone_for_an_hour_at_most(
        header in "\\PC{0,40}|-?[0-9]{0,30}|(Mon, )?[0-9]{1,2} Nov [0-9]{1,6} [0-9]{2}:36:00 (GMT|[+-][0-9]{4})",
        times in 1_usize..40,
    ) {
        let mut seen = observation("portal", Role::Portal, Verdict::Ok, 10.0);
        seen.hops[0].status = Some(503);
        seen.hops[0].retry_after = Some(header);
        let round = Round { started_at: start(), vantage: Vantage::default(), observations: vec![seen] };
        let target = round.judge(Phrases::built_in()).targets.remove(0);
        let mut held = HoldOffs::default();
        for _ in 0..times {
            held.note(&target, SignedDuration::ZERO, start(), MINUTE);
        }
        prop_assert_eq!(held.held(SignedDuration::from_secs(61)).len(), 1);
        prop_assert!(held.held(SignedDuration::from_mins(61)).is_empty());
    }

    #[test]
    fn incidents_are_those_that_the_rule_in_words_gives(morning in "[.x?]{1,60}") {
        let measured: Vec<(i64, bool)> =
            (0..).zip(morning.chars()).filter(|(_, sign)| *sign != '?').map(|(n, sign)| (n, sign == 'x')).collect();
        let mut expected: Vec<(Timestamp, Option<Timestamp>)> = Vec::new();
        for end in 1..=measured.len() {
            let window = &measured[end.saturating_sub(3)..end];
            let bad: Vec<i64> = window.iter().filter(|(_, bad)| *bad).map(|(n, _)| *n).collect();
            match expected.last_mut() {
                Some((_, until @ None)) if window.len() == 3 && bad.is_empty() => *until = Some(minute(window[0].0)),
                Some((_, None)) => {}
                _ if bad.len() >= 2 => expected.push((minute(bad[0]), None)),
                _ => {}
            }
        }
        prop_assert_eq!(incidents(&morning), expected);
    }

    #[test]
    fn every_sample_is_counted_once(morning in "[.x?0]{1,60}") {
        let (series, _) = series(&morning);
        for track in series.tracks().iter().take(1) {
            let availability = track.availability(start());
            let unknown = track.samples().iter().filter(|sample| sample.state == SampleState::Unknown).count();
            prop_assert_eq!(track.samples().len(), morning.len());
            prop_assert_eq!(availability.samples + unknown, morning.len());
            prop_assert!(availability.good <= availability.samples);
        }
    }

    #[test]
    fn a_series_that_keeps_its_rhythm_has_no_gap(lateness in proptest::collection::vec(0_i64..70, 1..50)) {
        let mut series = Series::new(MINUTE);
        let mut seconds = 0;
        for late in lateness {
            seconds += 60 + late;
            let (at, ticks) = (start() + seconds.seconds(), Some(SignedDuration::from_secs(seconds)));
            series.add(Moment { at, ticks }, &round(at, Verdict::Ok, 100.0));
        }
        prop_assert!(series.gaps().is_empty());
    }
}
