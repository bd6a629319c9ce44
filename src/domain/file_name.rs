//! Names of files that are made from data: the same on Windows, Linux and macOS, whatever a stranger's report says.

/// How many characters a part of a name keeps: more than any UAI, pseudonym, date or number has.
const LONGEST: usize = 64;

/// What Windows calls devices, whatever end follows; some of them with a number.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A name of these parts, without its end: `prudence-0750654D-2026-11-23-r1`.
///
/// Only ASCII letters, digits, `-` and `_` stay: a colon would be a hidden stream of another file on Windows, a final
/// dot would be lost there, and a bar would lead into another folder everywhere.
#[must_use]
pub fn of_parts(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| {
        let kept = part.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        kept.take(LONGEST).collect::<String>()
    });
    let name = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if name.is_empty() || is_device(&name) { name + "_" } else { name }
}

/// Whether Windows keeps this name, without its end, for a device.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let (word, number) = name.split_at_checked(3).unwrap_or_default();
    let is_numbered = matches!(word, "com" | "lpt");
    DEVICES.contains(&word) && if is_numbered { matches!(number.as_bytes(), [b'0'..=b'9']) } else { number.is_empty() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_names_a_report_stays_as_it_is() {
        assert_eq!(of_parts(&["prudence", "0750654D", "2026-11-23", "r1"]), "prudence-0750654D-2026-11-23-r1");
    }

    #[test]
    fn what_would_lead_elsewhere_is_left_out() {
        assert_eq!(of_parts(&["prudence", "../../etc/passwd", "a:b", "é\u{202e}\0", ""]), "prudence-etcpasswd-ab");
        assert_eq!(of_parts(&["con"]), "con_");
        assert_eq!(of_parts(&["…"]), "_");
    }

    #[test]
    fn the_devices_of_windows_are_known() {
        for device in ["con", "NUL", "Aux", "prn", "com1", "LPT9", "com0"] {
            assert!(is_device(device), "{device}");
        }
        for name in ["console", "com", "com12", "lpt-1", "nulle", "", "co", "écho"] {
            assert!(!is_device(name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_data_say_the_name_fits_everywhere(parts in proptest::collection::vec(any::<String>(), 0..5)) {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            let name = of_parts(&parts);
            prop_assert!(!name.is_empty() && name.len() < 5 * (LONGEST + 1));
            prop_assert!(!name.contains(|c: char| c.is_control() || !c.is_ascii() || r#" .<>:"/\|?*$"#.contains(c)));
            prop_assert!(!is_device(&name));
        }

        #[test]
        fn schools_days_and_revisions_are_told_apart(
            one in ("[0-9]{7}[A-Z]", "[0-9]{4}-[0-9]{2}-[0-9]{2}", 1_u32..), other in ("[0-9]{7}[A-Z]", "[0-9]{4}-[0-9]{2}-[0-9]{2}", 1_u32..)
        ) {
            let name = |(school, day, revision): &(String, String, u32)| {
                of_parts(&["prudence", school, day, &format!("r{revision}")])
            };
            prop_assert_eq!(name(&one) == name(&other), one == other);
        }
    }
}
