//! Where an answer sends on to, and when Prudence goes there.

use crate::domain::check::Hop;
use crate::domain::establishment::Address;
use url::Url;

/// Parts of an address that starts a session with an identity service. Prudence recognises such a redirect as an
/// answer and does not follow it.
const STARTS_A_SESSION: &[&str] = &["/idp/profile/", "/sso", "samlrequest="];

/// The address that follows `hop` in a chain of redirects, if it is one that Prudence asks.
pub(super) fn next(hop: &Hop, from: &Url) -> Option<Address> {
    if !matches!(hop.status, Some(301 | 302 | 303 | 307 | 308)) {
        return None;
    }
    let to = from.join(hop.location.as_deref()?).ok()?;
    if !matches!(to.scheme(), "http" | "https") || starts_a_session(&to) {
        return None;
    }
    Address::parse(to.as_str()).ok()
}

/// Whether asking this address would start a session with an identity service.
fn starts_a_session(url: &Url) -> bool {
    let rest = format!("{}?{}", url.path(), url.query().unwrap_or_default()).to_ascii_lowercase();
    STARTS_A_SESSION.iter().any(|part| rest.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn follow(status: u16, location: &str) -> Option<String> {
        let hop = Hop { status: Some(status), location: Some(location.to_owned()), ..Hop::default() };
        let from = "https://ent.exemple.fr/auth/login?next=%2F".parse().unwrap();
        next(&hop, &from).map(|address| address.to_string())
    }

    #[test]
    fn a_relative_redirect_is_followed_from_where_it_was_given() {
        assert_eq!(follow(302, "wayf").as_deref(), Some("https://ent.exemple.fr/auth/wayf"));
        assert_eq!(follow(307, "//www.exemple.fr/").as_deref(), Some("https://www.exemple.fr/"));
    }

    #[test]
    fn an_address_that_starts_a_session_is_not_followed() {
        for location in [
            "https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=x",
            "https://idp.exemple.fr/login?SAMLRequest=abc",
            "/saml/SSO",
        ] {
            assert_eq!(follow(302, location), None, "{location}");
        }
    }

    #[test]
    fn other_schemes_passwords_and_plain_answers_are_not_followed() {
        assert_eq!(follow(302, "mailto:a@exemple.fr"), None);
        assert_eq!(follow(302, "https://moi:secret@exemple.fr/"), None);
        assert_eq!(follow(200, "/ailleurs"), None);
    }

    proptest! {
        #[test]
        fn wherever_an_answer_sends_on_to_it_is_a_web_address_without_a_password(
            location in "\\PC{0,60}|(https?|ftp|file|javascript|//)(:|//)?[a-z:@./?#%\\[\\]-]{0,40}",
        ) {
            if let Some(to) = follow(302, &location) {
                let to: Url = to.parse().unwrap();
                prop_assert!(matches!(to.scheme(), "http" | "https"));
                prop_assert!(to.username().is_empty() && to.password().is_none() && to.has_host());
            }
        }
    }
}
