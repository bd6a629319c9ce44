//! What several schools saw at the same time, and what one of them saw alone.

use crate::rolls::{PLACES, Profile, report};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use prudence::domain::check::series::{Gap, GapCause, Incident, Summary, TargetSummary};
use prudence::domain::check::{Role, Vantage, Verdict};
use prudence::domain::establishment::Kind;
use prudence::domain::union::incidents::{Corroborated, LeftOut, Lone, Testimony, Witness, corroborate};
use prudence::domain::union::{Filed, Measures};

/// So many minutes after 8:30 in Paris.
fn minute(minutes: i64) -> Timestamp {
    "2026-11-23T07:30:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes)
}

fn target(name: &str, role: Role, faults: &[(i64, i64)]) -> TargetSummary {
    let incident = |(from, until): &(i64, i64)| Incident {
        from: minute(*from),
        until: Some(minute(*until)),
        worst: Verdict::PageWaitingRoom,
        bad: 3,
    };
    TargetSummary {
        name: name.to_owned(),
        role,
        samples: 120,
        good: 100,
        not_measured: 0,
        availability: Some(83),
        incidents: faults.iter().map(incident).collect(),
        baseline: None,
    }
}

/// The morning of a school: two hours, with these faults of the portal, by its own clock that is `ahead` minutes fast.
fn morning(portal: &[(i64, i64)], ahead: i64) -> Summary {
    let by_its_clock: Vec<(i64, i64)> = portal.iter().map(|(from, until)| (from + ahead, until + ahead)).collect();
    Summary {
        schema: "prudence.series/1".to_owned(),
        vantage: Vantage { label: "pédagogique".to_owned(), proxy: None },
        from: Some(minute(ahead)),
        until: Some(minute(120 + ahead)),
        every_s: 60.0,
        rounds: 120,
        clock_offset_s: Some(60 * ahead),
        targets: vec![target("portal", Role::Portal, &by_its_clock), target("control", Role::Control, &[])],
        gaps: Vec::new(),
    }
}

fn seen(school: u32, series: Summary) -> Result<Vec<Witness>, LeftOut> {
    let place = PLACES[school as usize % PLACES.len()];
    let profile = Profile { school, place, kind: Kind::College, ent: Some("ent-a") };
    let filed: Filed = report(&profile, 1, &[]);
    let testimony = Testimony::of(filed.ent.as_deref(), &Measures { round: None, series: Some(series) })?;
    Ok(testimony.into_iter().flat_map(|testimony| testimony.witnesses(&filed)).collect())
}

fn together(series: Vec<Summary>) -> (Vec<Corroborated>, Vec<Lone>) {
    let witnesses: Vec<Witness> =
        (0..).zip(series).flat_map(|(school, series)| seen(school, series).unwrap()).collect();
    corroborate(&witnesses)
}

#[test]
fn what_most_schools_see_at_once_is_an_incident_of_the_service() {
    let mut series = vec![morning(&[(22, 70)], 0); 37];
    series.extend(vec![morning(&[], 0); 4]);
    let (incidents, lone) = together(series);
    let [incident] = incidents.as_slice() else { panic!("{incidents:?}") };
    assert_eq!((incident.from, incident.until), (minute(22), minute(70)));
    assert_eq!((incident.seen, incident.measuring, incident.departements), (37, 41, 5));
    assert_eq!((incident.verdict, incident.service.name.as_str()), (Verdict::PageWaitingRoom, "ent-a"));
    assert_eq!(lone, []);
}

#[test]
fn what_one_school_sees_alone_is_attributed_to_nobody() {
    let (incidents, lone) = together(vec![morning(&[(10, 30)], 0), morning(&[], 0), morning(&[(60, 80)], 0)]);
    assert_eq!(incidents, []);
    assert_eq!(lone[0].faults, 2);
}

#[test]
fn a_few_among_many_who_are_served_make_no_incident() {
    let mut series = vec![morning(&[], 0); 20];
    series.extend(vec![morning(&[(10, 30)], 0); 3]);
    assert_eq!(together(series).0, []);
}

#[test]
fn a_wrong_clock_is_corrected_by_what_the_controls_say() {
    let (incidents, _) = together(vec![morning(&[(20, 60)], 0), morning(&[(20, 60)], 25), morning(&[(20, 60)], -90)]);
    let spans: Vec<_> = incidents.iter().map(|incident| (incident.from, incident.until, incident.seen)).collect();
    assert_eq!(spans, [(minute(20), minute(60), 3)]);
}

#[test]
fn a_series_that_cannot_be_placed_in_time_is_left_out_and_says_why() {
    let unknown = Summary { clock_offset_s: None, ..morning(&[], 0) };
    assert_eq!(seen(1, unknown), Err(LeftOut::ClockUnknown));
    let set = Gap { from: minute(10), until: minute(5), cause: GapCause::ClockPutBack };
    assert_eq!(seen(1, Summary { gaps: vec![set], ..morning(&[], 0) }), Err(LeftOut::ClockSet));
    let mut alone = morning(&[], 0);
    alone.targets.pop();
    assert_eq!(seen(1, alone), Err(LeftOut::NoControl));
}

#[test]
fn while_its_own_access_is_down_a_school_blames_nobody() {
    let mut offline = morning(&[(20, 60)], 0);
    offline.targets[1] = target("control", Role::Control, &[(15, 65)]);
    let (incidents, lone) = together(vec![offline.clone(), offline, morning(&[], 0)]);
    assert_eq!((incidents, lone), (Vec::new(), Vec::new()));
}

#[test]
fn what_was_not_measured_is_neither_seen_nor_denied() {
    let mut asleep = morning(&[], 0);
    asleep.gaps.push(Gap { from: minute(0), until: minute(100), cause: GapCause::Interrupted });
    let (incidents, _) = together(vec![morning(&[(20, 60)], 0), morning(&[(20, 60)], 0), asleep]);
    assert_eq!((incidents[0].seen, incidents[0].measuring), (2, 2));
}

/// A series that no school measures: `targets` of one domain, each down all day `faults` times over, between `gaps`.
fn forged(targets: usize, faults: usize, gaps: i64) -> Summary {
    let mut series = morning(&[], 0);
    series.targets.extend((0..targets).map(|n| target(&n.to_string(), Role::National, &vec![(0, 120); faults])));
    series.gaps = (0..gaps)
        .map(|n| Gap {
            from: minute(0) + SignedDuration::from_secs(2 * n),
            until: minute(0) + SignedDuration::from_secs(2 * n + 1),
            cause: GapCause::NoNetwork,
        })
        .collect();
    series
}

#[test]
fn a_series_that_nobody_can_have_measured_tells_nothing_and_takes_no_time() {
    let began = std::time::Instant::now();
    for series in [forged(1, 2_000, 1_000), forged(2_000, 1, 1_000), forged(1, 1, 20_000)] {
        assert_eq!(seen(0, series).map(|witnesses| witnesses.len()), Ok(0));
    }
    assert!(began.elapsed() < std::time::Duration::from_secs(1), "{:?}", began.elapsed());
}

proptest! {
    #[test]
    fn an_incident_never_rests_on_one_school(faults in prop::collection::vec((0..60_i64, 1..60_i64, -30..30_i64), 1..9)) {
        let series = faults.iter().map(|(from, minutes, ahead)| morning(&[(*from, from + minutes)], *ahead)).collect();
        for incident in together(series).0 {
            prop_assert!(incident.seen >= 2 && incident.seen <= incident.measuring && incident.from < incident.until);
        }
    }
}
