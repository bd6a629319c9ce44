//! The time by which a school lives, from its département.

use jiff::tz::TimeZone;

/// Départements and territories that do not live by Paris time, by INSEE code.
const ELSEWHERE: [(&str, &str); 11] = [
    ("971", "America/Guadeloupe"),
    ("972", "America/Martinique"),
    ("973", "America/Cayenne"),
    ("974", "Indian/Reunion"),
    ("975", "America/Miquelon"),
    ("976", "Indian/Mayotte"),
    ("977", "America/St_Barthelemy"),
    ("978", "America/Marigot"),
    ("986", "Pacific/Wallis"),
    ("987", "Pacific/Tahiti"),
    ("988", "Pacific/Noumea"),
];

/// The zone of a school in this département; UTC on a machine that knows no zones, and it says so.
pub(crate) fn of_departement(code: Option<&str>) -> TimeZone {
    let elsewhere = ELSEWHERE.iter().find(|(departement, _)| Some(*departement) == code);
    let name = elsewhere.map_or("Europe/Paris", |(_, name)| name);
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_of_the_list_exists() {
        for (departement, name) in ELSEWHERE {
            assert_eq!(of_departement(Some(departement)).iana_name(), Some(name));
        }
    }

    #[test]
    fn the_others_live_by_paris_time() {
        for code in [Some("75"), Some("2A"), None] {
            assert_eq!(of_departement(code).iana_name(), Some("Europe/Paris"));
        }
    }
}
