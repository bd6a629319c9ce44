//! What a table states of denials and of phases. What hides a number there is that it could be another one: a last round
//! could have found something else, and a phase could have been opened or not.

use crate::campaign::{Campaign, Found, Said, denied, wave};
use crate::rolls::{PLACES, Profile};
use prudence::domain::establishment::Kind;
use prudence::domain::union::{Filter, Given, Progress, Subject};

const YES: Said = Said { answers: [Given::Yes; 9], found: Found::Nothing, ramp: Some((true, None)) };

/// The table of a subject for so many reports that say this.
fn table(of: &Subject, said: &[(Said, usize)]) -> Option<Vec<Option<usize>>> {
    let said = said.iter().flat_map(|(said, count)| vec![*said; *count]);
    let profile = |(school, said)| (Profile { school, place: PLACES[0], kind: Kind::College, ent: None }, said);
    let campaign = Campaign { reports: (0..).zip(said).map(profile).collect(), filters: vec![Filter::default()] };
    let ledger = campaign.published_once();
    ledger.publications[0].figure(of).map(|figure| figure.counts.clone())
}

#[test]
fn enough_denials_are_stated() {
    let counts = table(&denied(6), &[(YES, 20), (Said { found: Found::Overloaded, ..YES }, 7)]);
    assert_eq!(counts, Some(vec![Some(7), Some(20)]));
}

#[test]
fn few_denials_by_a_measurement_are_hidden_as_all_that_could_be_denied() {
    let counts = table(&denied(6), &[(YES, 20), (Said { found: Found::Overloaded, ..YES }, 3)]);
    assert_eq!(counts, Some(vec![None, None]));
}

#[test]
fn few_denials_by_another_answer_have_no_table_since_none_could_be_otherwise() {
    let mut opposed = YES.answers;
    (opposed[0], opposed[1]) = (Given::No, Given::Hidden);
    assert_eq!(table(&denied(2), &[(YES, 20), (Said { answers: opposed, ..YES }, 3)]), None);
}

#[test]
fn the_first_wave_never_waits_and_so_nothing_hides_behind_its_waiting() {
    let counts = table(&wave(1), &[(YES, 20), (Said { ramp: Some((false, None)), ..YES }, 3)]);
    let [forced, opened, may_open, waits, absent] = [Some(0), None, None, Some(0), Some(0)];
    assert_eq!(counts, Some(vec![forced, opened, may_open, waits, absent]));
}

#[test]
fn a_few_openings_in_spite_of_something_are_hidden_among_those_that_wait() {
    let mut stopped = YES.answers;
    stopped[7] = Given::No;
    let waiting = Said { answers: stopped, ..YES };
    let forced = Said { ramp: Some((true, Some(Progress::Forced))), ..waiting };
    let counts = table(&wave(2), &[(waiting, 20), (forced, 3)]).unwrap();
    assert_eq!((counts[Progress::Forced as usize], counts[Progress::Waits as usize]), (None, None));
}

#[test]
fn how_many_have_no_ramp_is_hidden_alike_wherever_it_could_be_read() {
    let mut unasked = YES.answers;
    unasked[7..9].fill(Given::Hidden);
    let without = Said { answers: unasked, ramp: None, ..YES };
    let reports = [(YES, 20), (without, 3)];
    let last = |of: &Subject, category: usize| table(of, &reports).map(|counts| counts[category]);
    for (of, category) in [(wave(1), Progress::Absent as usize), (wave(2), Progress::Absent as usize)] {
        assert!(matches!(last(&of, category), None | Some(None)), "{of:?}");
    }
    for at in [7, 8] {
        assert!(matches!(last(&crate::campaign::item(at), Given::Hidden as usize), None | Some(None)), "{at}");
    }
}
