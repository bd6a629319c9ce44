//! The verdicts: stable, dotted ids, and how grave each one is.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How grave a verdict is for someone who wants to use the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// It answers.
    Ok,
    /// It answers late.
    Slow,
    /// It answers, but does not serve (waiting room, maintenance, rate limit).
    Degraded,
    /// It does not answer.
    Down,
    /// Not measured.
    Unknown,
}

impl Severity {
    /// The word in data, which is also the end of its key in the catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Slow => "slow",
            Self::Degraded => "degraded",
            Self::Down => "down",
            Self::Unknown => "unknown",
        }
    }
}

/// Declares the verdicts once: variant, id and severity.
macro_rules! verdicts {
    ($($variant:ident $id:literal $severity:ident,)*) => {
        /// What was found at a target. The id is the contract; see [`Verdict::id`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Verdict {
            $(#[doc = concat!("`", $id, "`")] $variant,)*
        }

        impl Verdict {
            /// All verdicts.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// How grave it is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

verdicts! {
    Ok "ok" Ok,
    DnsNxdomain "dns.nxdomain" Down,
    DnsServfail "dns.servfail" Down,
    DnsRefused "dns.refused" Down,
    DnsTimeout "dns.timeout" Down,
    DnsGarbage "dns.garbage" Down,
    DnsLie "dns.lie" Down,
    DnsNoResolver "dns.no-resolver" Down,
    TcpRefused "tcp.refused" Down,
    TcpTimeout "tcp.timeout" Down,
    TcpReset "tcp.reset" Down,
    TcpUnreachable "tcp.unreachable" Down,
    TlsClosed "tls.closed" Down,
    TlsReset "tls.reset" Down,
    TlsTimeout "tls.timeout" Down,
    TlsNotTls "tls.not-tls" Down,
    TlsVersion "tls.version" Down,
    TlsAlert "tls.alert" Down,
    TlsLargeHello "tls.large-hello" Degraded,
    CertExpired "cert.expired" Down,
    CertNotYetValid "cert.not-yet-valid" Down,
    CertWrongHost "cert.wrong-host" Down,
    CertUnknownIssuer "cert.unknown-issuer" Down,
    CertSelfSigned "cert.self-signed" Down,
    CertIntercepted "cert.intercepted" Degraded,
    CertExpiresSoon "cert.expires-soon" Ok,
    ProxyAuthRequired "proxy.auth-required" Down,
    ProxyDenied "proxy.denied" Down,
    ProxyTimeout "proxy.timeout" Down,
    ProxyUnreachable "proxy.unreachable" Down,
    HttpOverloaded "http.overloaded" Down,
    HttpUnavailable "http.unavailable" Down,
    HttpRateLimited "http.rate-limited" Degraded,
    HttpGateway "http.gateway" Down,
    HttpServerError "http.server-error" Down,
    HttpClientError "http.client-error" Degraded,
    HttpInvalid "http.invalid" Down,
    HttpClosed "http.closed" Down,
    HttpReset "http.reset" Down,
    HttpTimeout "http.timeout" Down,
    HttpSlow "http.slow" Slow,
    BodyTruncated "body.truncated" Degraded,
    BodyStalled "body.stalled" Degraded,
    BodyTooLarge "body.too-large" Ok,
    RedirectLoop "redirect.loop" Down,
    RedirectTooMany "redirect.too-many" Down,
    RedirectDowngrade "redirect.downgrade" Degraded,
    RedirectUnexpectedHost "redirect.unexpected-host" Degraded,
    PageMaintenance "page.maintenance" Degraded,
    PageWaitingRoom "page.waiting-room" Degraded,
    PageBlocked "page.blocked" Degraded,
    PageCaptivePortal "page.captive-portal" Degraded,
    NetIpv6Broken "net.ipv6-broken" Degraded,
    NetNoRoute "net.no-route" Down,
    DeviceClockSkew "device.clock-skew" Down,
    NotMeasured "not-measured" Unknown,
}

impl Verdict {
    /// The verdict with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|verdict| verdict.id() == id)
    }

    /// Whether this is the verdict `word`, or belongs to the family `word` (`cert`, `page`, …).
    #[must_use]
    pub fn is_in(self, word: &str) -> bool {
        self.id() == word || self.family() == word
    }

    /// The part of the id before the dot.
    #[must_use]
    pub fn family(self) -> &'static str {
        self.id().split('.').next().unwrap_or_default()
    }

    /// The fixed word for what a person sees first, which is also the end of its key in the catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::HttpOverloaded | Self::HttpRateLimited | Self::PageWaitingRoom => "saturated",
            Self::CertIntercepted | Self::PageBlocked | Self::PageCaptivePortal | Self::TlsLargeHello => "filtered",
            Self::NotMeasured => "not-checked",
            Self::BodyTooLarge | Self::CertExpiresSoon => "reachable",
            _ if self.family() == "dns" => "to-confirm",
            _ if self.family() == "proxy" => "filtered",
            _ => match self.severity() {
                Severity::Ok => "reachable",
                Severity::Slow => "slow",
                _ => "unreachable",
            },
        }
    }

    /// Whether someone who wants to use the service is hindered: degraded or down.
    #[must_use]
    pub fn is_fault(self) -> bool {
        matches!(self.severity(), Severity::Degraded | Severity::Down)
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Verdict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| serde::de::Error::custom(format!("unknown verdict {id:?}")))
    }
}
