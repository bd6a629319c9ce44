//! The two languages, and how one is chosen.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// French, the first language of everything here.
    #[default]
    French,
    /// English.
    English,
}

impl Language {
    /// The code used in data and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that names a language.
    ///
    /// English only when it is named; `C`, `POSIX`, another language or nothing give French.
    #[must_use]
    pub fn detect(variable: impl Fn(&str) -> Option<String>) -> Self {
        let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name).filter(|v| !v.is_empty()));
        match named {
            Some(value) if value == "en" || value.starts_with("en_") || value.starts_with("en-") => Self::English,
            _ => Self::French,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(set: &[(&str, &str)]) -> Language {
        Language::detect(|name| set.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn nothing_set_gives_french() {
        assert_eq!(detect(&[]), Language::French);
        assert_eq!(detect(&[("LANG", "C.UTF-8")]), Language::French);
    }

    #[test]
    fn lc_all_wins_over_lang() {
        assert_eq!(detect(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "en_GB.UTF-8")]), Language::English);
        assert_eq!(detect(&[("LC_ALL", ""), ("LANG", "en_US")]), Language::English);
    }
}
