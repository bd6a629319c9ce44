//! The cookies of one visit. They live as long as the visit and are written nowhere.

use url::Url;

/// The most cookies that are kept, and the longest one.
const MOST: usize = 50;
const LONGEST: usize = 4096;

/// The cookies of one visit.
#[derive(Debug, Default)]
pub(super) struct Jar(Vec<Cookie>);

#[derive(Debug)]
struct Cookie {
    name: String,
    value: String,
    domain: String,
    with_subdomains: bool,
    secure: bool,
}

impl Jar {
    /// Keeps what a `Set-Cookie` header from `url` sets.
    pub fn set(&mut self, header: &str, url: &Url) {
        let Some(cookie) = Cookie::parse(header, url) else { return };
        self.0.retain(|other| !(other.name == cookie.name && other.domain == cookie.domain));
        if self.0.len() < MOST && !cookie.value.is_empty() {
            self.0.push(cookie);
        }
    }

    /// The `Cookie` header for `url`; none when there is no cookie for it.
    pub fn header(&self, url: &Url) -> Option<String> {
        let pairs: Vec<String> =
            self.0.iter().filter(|cookie| cookie.is_for(url)).map(|c| format!("{}={}", c.name, c.value)).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

impl Cookie {
    fn parse(header: &str, url: &Url) -> Option<Self> {
        if header.len() > LONGEST {
            return None;
        }
        let mut parts = header.split(';').map(str::trim);
        let (name, value) = parts.next()?.split_once('=')?;
        let host = url.host_str()?;
        let mut cookie = Self {
            name: name.to_owned(),
            value: value.to_owned(),
            domain: host.to_owned(),
            with_subdomains: false,
            secure: false,
        };
        for attribute in parts {
            let (key, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            match key.to_ascii_lowercase().as_str() {
                "secure" => cookie.secure = true,
                "max-age" if value.trim().starts_with(['0', '-']) => cookie.value.clear(),
                "domain" => cookie.widen(value.trim_start_matches('.'), host)?,
                _ => {}
            }
        }
        Some(cookie)
    }

    /// Makes it a cookie of `domain`, which must hold `host`; none when it does not.
    fn widen(&mut self, domain: &str, host: &str) -> Option<()> {
        let domain = domain.to_ascii_lowercase();
        if !domain.contains('.') || !is_within(host, &domain) {
            return None;
        }
        self.domain = domain;
        self.with_subdomains = true;
        Some(())
    }

    fn is_for(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        let domain = host == self.domain || (self.with_subdomains && is_within(host, &self.domain));
        domain && (!self.secure || url.scheme() == "https")
    }
}

/// Whether `host` is `domain` or one of its subdomains.
fn is_within(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    fn jar(headers: &[&str]) -> Jar {
        let mut jar = Jar::default();
        for header in headers {
            jar.set(header, &url("https://cas.ent.exemple.fr/login"));
        }
        jar
    }

    #[test]
    fn a_cookie_goes_back_to_the_host_that_set_it_only() {
        let jar = jar(&["a=1; Path=/; HttpOnly"]);
        assert_eq!(jar.header(&url("https://cas.ent.exemple.fr/")).as_deref(), Some("a=1"));
        assert_eq!(jar.header(&url("https://www.ent.exemple.fr/")), None);
    }

    #[test]
    fn a_cookie_of_a_domain_goes_to_its_subdomains_and_to_no_lookalike() {
        let jar = jar(&["a=1; Domain=.ent.exemple.fr"]);
        assert!(jar.header(&url("https://www.ent.exemple.fr/")).is_some());
        assert!(jar.header(&url("https://faux-ent.exemple.fr/")).is_none());
    }

    #[test]
    fn a_cookie_for_a_foreign_domain_is_refused() {
        assert_eq!(jar(&["a=1; Domain=education.gouv.fr"]).header(&url("https://education.gouv.fr/")), None);
    }

    #[test]
    fn a_secure_cookie_stays_off_plain_http_and_a_spent_one_goes() {
        let secure = jar(&["a=1; Secure"]);
        assert_eq!(secure.header(&url("http://cas.ent.exemple.fr/")), None);
        let spent = jar(&["a=1", "a=2; Max-Age=0"]);
        assert_eq!(spent.header(&url("https://cas.ent.exemple.fr/")), None);
    }

    #[test]
    fn a_header_that_is_too_long_is_left_out() {
        let long = format!("a={}", "b".repeat(LONGEST));
        assert_eq!(jar(&[&long]).header(&url("https://cas.ent.exemple.fr/")), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_header_is_kept_within_bounds_and_stays_within_its_domain(
            headers in proptest::collection::vec("[ -~]{0,30}|[a-c]=[a-z]{0,3}; ?([dD]omain|max-age|Secure)=?\\.?[a-z.]{0,20}", 0..70),
        ) {
            let jar = jar(&headers.iter().map(String::as_str).collect::<Vec<_>>());
            prop_assert!(jar.0.len() <= MOST);
            prop_assert_eq!(jar.header(&url("https://ailleurs.exemple.org/")), None);
        }
    }
}
