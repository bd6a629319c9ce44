//! The fields of `prudence.check/1`. Names may be added, never changed.

use crate::domain::check::Vantage;
use serde::{Deserialize, Serialize};

/// The schema of a round of checks.
pub(super) const CHECK: &str = "prudence.check/1";

/// A round of checks, as scripts and reports read it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CheckDocument {
    pub schema: String,
    pub started_at: jiff::Timestamp,
    #[serde(default)]
    pub vantage: Vantage,
    /// By how many seconds this computer's clock was ahead of the controls'; negative when behind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_offset_s: Option<i64>,
    pub targets: Vec<TargetDocument>,
    pub attribution: AttributionDocument,
}

/// What was found at one target.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TargetDocument {
    pub name: String,
    pub role: String,
    pub url: String,
    pub verdict: String,
    pub severity: String,
    #[serde(rename = "where")]
    pub place: String,
    /// Those of the final hop.
    #[serde(default)]
    pub phases_ms: PhasesDocument,
    /// From the start of the first hop to the end of the last.
    #[serde(default)]
    pub total_ms: f64,
    #[serde(default)]
    pub hops: Vec<HopDocument>,
    #[serde(default)]
    pub tls: Option<TlsDocument>,
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// Durations in milliseconds, rounded to a tenth; null for a phase that did not take place.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct PhasesDocument {
    pub dns: Option<f64>,
    pub tcp: Option<f64>,
    pub tls: Option<f64>,
    pub ttfb: Option<f64>,
    pub body: Option<f64>,
    pub total: Option<f64>,
}

/// One request and its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct HopDocument {
    pub url: String,
    #[serde(default)]
    pub ip: Option<String>,
    /// 4 or 6.
    #[serde(default)]
    pub family: Option<u8>,
    #[serde(default)]
    pub status: Option<u16>,
    /// The host that the answer sends on to.
    #[serde(default)]
    pub location_host: Option<String>,
    #[serde(default)]
    pub http: Option<String>,
    /// The proxy through which it went.
    #[serde(default)]
    pub proxy: Option<String>,
    #[serde(default)]
    pub phases_ms: PhasesDocument,
}

/// What TLS showed at the final hop.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct TlsDocument {
    pub version: String,
    pub cipher: String,
    pub issuer: String,
    pub not_after: String,
    #[serde(default)]
    pub sans: Vec<String>,
    #[serde(default)]
    pub trusted_by: Vec<String>,
}

/// Where the fault lies, by which rule, on what evidence.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct AttributionDocument {
    #[serde(rename = "where")]
    pub place: String,
    pub rule: String,
    #[serde(default)]
    pub evidence: Vec<String>,
}
