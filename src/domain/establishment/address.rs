//! An address that may be checked: http or https, a host, and no secret inside.

use crate::domain::{Problem, Sentence};
use serde::{Deserialize, Serialize};
use std::fmt;
use url::{Host, Url};

/// A web address that Prudence accepts to keep and to ask.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(Url);

/// Why a text is not an address that may be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressError {
    /// Not an http or https address with a host.
    Shape,
    /// It carries a user name or a password, which Prudence never stores.
    Credentials,
}

impl Address {
    /// Reads an address as people type it; `https://` is added where the scheme is left out.
    ///
    /// # Errors
    /// [`AddressError`] for other schemes, no host, or credentials inside.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        let typed = typed.trim();
        let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
        let mut url = Url::parse(&whole).map_err(|_| AddressError::Shape)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::Credentials);
        }
        let host = url.host_str().ok_or(AddressError::Shape)?;
        let named = host.contains('.') || host.contains(':') || host == "localhost";
        if !matches!(url.scheme(), "http" | "https") || !named {
            return Err(AddressError::Shape);
        }
        url.set_fragment(None);
        Ok(Self(url))
    }

    /// The parsed address.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// Whether it is an address of this computer itself.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }

    /// The host, in its ASCII form.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0.into()
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // The text itself is left out: it may hold a password.
        Self::parse(&text).map_err(|error| format!("{error:?}"))
    }
}

impl AddressError {
    /// The plain message for the person who typed `typed`; a password in it is not repeated.
    #[must_use]
    pub fn sentence(self, typed: &str) -> Sentence {
        match self {
            Self::Shape => Sentence::new("address-shape").with("typed", typed),
            Self::Credentials => Sentence::new("address-credentials"),
        }
    }

    /// The same as a refusal.
    #[must_use]
    pub fn problem(self, typed: &str) -> Problem {
        Problem::usage(self.sentence(typed))
    }
}

/// Whether what is at `url` is this computer itself: a loopback address, or a name that always means one.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_may_be_left_out() {
        assert_eq!(Address::parse(" ent.exemple.fr/auth ").unwrap().to_string(), "https://ent.exemple.fr/auth");
    }

    #[test]
    fn ports_ip_literals_and_accented_names_are_accepted() {
        for (typed, whole) in [
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/"),
            ("https://[::1]:8443/", "https://[::1]:8443/"),
            ("école.exemple.fr", "https://xn--cole-9oa.exemple.fr/"),
        ] {
            assert_eq!(Address::parse(typed).unwrap().to_string(), whole);
        }
    }

    #[test]
    fn a_password_is_refused_and_not_repeated() {
        let error = Address::parse("https://moi:secret@ent.exemple.fr/").unwrap_err();
        assert_eq!(error, AddressError::Credentials);
        assert!(!format!("{:?}", error.sentence("https://moi:secret@ent.exemple.fr/")).contains("secret"));
    }

    #[test]
    fn other_schemes_and_bare_words_are_refused() {
        for typed in ["ftp://ent.exemple.fr", "portail", "", "https://", "javascript:alert(1)"] {
            assert_eq!(Address::parse(typed), Err(AddressError::Shape), "{typed}");
        }
    }

    #[test]
    fn this_computer_is_known_by_its_addresses_and_its_names() {
        for typed in ["127.0.0.1:80", "http://127.8.9.1/", "http://[::1]/", "LOCALHOST", "http://ent.localhost:8080/"] {
            assert!(Address::parse(typed).unwrap().is_loopback(), "{typed}");
        }
        for typed in ["128.0.0.1", "http://[::2]/", "localhost.exemple.fr", "monlocalhost.fr", "notlocalhost.fr:80"] {
            assert!(!Address::parse(typed).unwrap().is_loopback(), "{typed}");
        }
    }
}
