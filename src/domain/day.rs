//! Days as people write them.

use jiff::civil::Date;

/// The day written as `2026-11-23` or, as in France, `23/11/2026`.
#[must_use]
pub fn parse(typed: &str) -> Option<Date> {
    if let Ok(day) = typed.parse::<Date>() {
        return Some(day).filter(|_| !typed.contains(['T', ' ']));
    }
    let mut parts = typed.split('/').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_writing_a_day_are_read() {
        let expected = Date::new(2027, 1, 31).unwrap();
        for typed in ["2027-01-31", "31/01/2027", "31/1/2027"] {
            assert_eq!(parse(typed), Some(expected), "{typed}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_none() {
        for typed in ["31/02/2027", "31/01/27", "2027-01-31T08:00", "demain", "1/2/2027/4", ""] {
            assert_eq!(parse(typed), None, "{typed}");
        }
    }
}
