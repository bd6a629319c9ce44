//! Which addresses and names belong to the internet, and which to a network of one's own.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Endings of names that exist on a network of one's own only.
const LOCAL_ENDINGS: &[&str] = &[".localhost", ".local", ".lan", ".internal", ".home.arpa"];

/// Whether a service of the internet can have this address: it is not private, shared, local or nobody's.
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or_else(|| is_public_v6(v6), is_public_v4),
    }
}

fn is_public_v4(v4: Ipv4Addr) -> bool {
    let shared = v4.octets()[0] == 100 && v4.octets()[1] & 0b1100_0000 == 64;
    let nobody = v4.octets()[0] == 0 || v4.is_broadcast() || v4.is_multicast();
    !(v4.is_private() || v4.is_loopback() || v4.is_link_local() || shared || nobody)
}

fn is_public_v6(v6: Ipv6Addr) -> bool {
    !(v6.is_loopback()
        || v6.is_unspecified()
        || v6.is_multicast()
        || v6.is_unique_local()
        || v6.is_unicast_link_local())
}

/// Whether `host` is a name of one's own network, for which private addresses are right.
#[must_use]
pub fn is_local_name(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    !host.contains('.') || LOCAL_ENDINGS.iter().any(|ending| host.ends_with(ending))
}

/// Endings of names that never exist (RFC 6761).
const RESERVED_ENDINGS: &[&str] = &[".invalid", ".test", ".example"];

/// Whether nobody outside can know `host`: it is a name of one's own network, or one that never exists.
#[must_use]
pub fn is_unknown_outside(host: &str) -> bool {
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    is_local_name(&name) || RESERVED_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether `host`, as it stands in an address, is an IP address and no name.
#[must_use]
pub fn is_address(host: &str) -> bool {
    host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
}

/// Second-level names under which the sites of different owners stand.
const SHARED_ENDINGS: &[&str] = &["gouv.fr", "asso.fr", "com.fr", "nom.fr", "co.uk"];

/// Whether two hosts belong to the same site: the part of a name that one owner holds is the same.
#[must_use]
pub fn same_site(one: &str, other: &str) -> bool {
    site(one) == site(other)
}

fn site(host: &str) -> String {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if is_address(&host) {
        return host;
    }
    let shared = SHARED_ENDINGS.iter().any(|ending| host.ends_with(&format!(".{ending}")));
    let labels: Vec<&str> = host.rsplit('.').take(if shared { 3 } else { 2 }).collect();
    labels.into_iter().rev().collect::<Vec<_>>().join(".")
}

/// Whether `host` is what `pattern` names: the same name, or one below it. A `*` stands for any part of a label.
#[must_use]
pub fn is_under(host: &str, pattern: &str) -> bool {
    let (host, pattern) = (host.to_ascii_lowercase(), pattern.to_ascii_lowercase());
    let mut labels = host.rsplit('.');
    pattern.rsplit('.').all(|wanted| labels.next().is_some_and(|label| fits(label, wanted)))
}

fn fits(label: &str, wanted: &str) -> bool {
    match wanted.split_once('*') {
        Some((start, end)) => label.len() >= wanted.len() && label.starts_with(start) && label.ends_with(end),
        None => label == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_shared_and_local_addresses_are_no_ones_service() {
        for ip in ["10.1.2.3", "172.31.0.1", "192.168.1.1", "100.64.0.1", "127.0.0.1", "0.0.0.0", "169.254.1.1"] {
            assert!(!is_public(ip.parse().unwrap()), "{ip}");
        }
        for ip in ["::1", "::", "fe80::1", "fd00::1", "::ffff:192.168.1.1"] {
            assert!(!is_public(ip.parse().unwrap()), "{ip}");
        }
    }

    #[test]
    fn other_addresses_may_be_a_service() {
        for ip in ["80.67.169.12", "100.128.0.1", "172.32.0.1", "2001:910:800::12"] {
            assert!(is_public(ip.parse().unwrap()), "{ip}");
        }
    }

    #[test]
    fn a_site_is_what_one_owner_holds() {
        assert!(same_site("cas.ent.exemple.fr", "www.exemple.fr"));
        assert!(!same_site("www.education.gouv.fr", "www.interieur.gouv.fr"));
        assert!(same_site("educonnect.education.gouv.fr", "www.education.gouv.fr"));
        assert!(!same_site("1.1.1.1", "9.9.1.1") && same_site("[::1]", "[::1]"));
    }

    #[test]
    fn a_pattern_names_a_host_and_what_is_below_it() {
        assert!(is_under("id.ac-nice.fr", "ac-*.fr") && is_under("ac-nice.fr", "ac-*.fr"));
        assert!(is_under("CAS.ent27.fr", "ent27.fr"));
        for (host, pattern) in [("faux-ac-nice.fr", "ac-*.fr"), ("fauxent27.fr", "ent27.fr"), ("fr", "ent27.fr")] {
            assert!(!is_under(host, pattern), "{host} {pattern}");
        }
    }

    #[test]
    fn names_of_ones_own_network_are_recognised() {
        assert!(is_local_name("localhost") && is_local_name("serveur.lan") && is_local_name("Imprimante.LOCAL."));
        assert!(!is_local_name("ent.exemple.fr"));
        assert!(is_unknown_outside("portail.invalid") && !is_unknown_outside("ent.exemple.fr"));
    }
}
