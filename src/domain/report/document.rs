//! The fields of `prudence.report/1`. Names may be added, never changed.

use super::{Figures, GateFigure};
use crate::domain::checklist::{Localized, Owner, Severity, State};
use crate::domain::establishment::{Kind, Uai};
use jiff::Timestamp;
use num_rational::Ratio;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// The schema that this program writes.
pub const SCHEMA: &str = "prudence.report/1";

/// A readiness report. Everything but its seal is what the seal covers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(title = "prudence.report/1"))]
pub struct Report {
    /// Always `prudence.report/1`.
    #[cfg_attr(test, schemars(extend("const" = SCHEMA)))]
    pub schema: String,
    /// UUIDv7, the same for all revisions.
    pub id: Uuid,
    /// From 1, growing with each export of the same audit.
    pub revision: u32,
    /// The SHA-256 of the revision that this one takes the place of.
    pub supersedes: Option<String>,
    /// The campaign it answers.
    pub campaign: Option<String>,
    /// The program that wrote it.
    pub tool: Tool,
    /// When it was written, UTC.
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub created_at: Timestamp,
    /// The language of the sentences inside.
    pub language: String,
    /// The school.
    pub establishment: School,
    /// The checklists that were answered.
    pub checklists: Vec<ChecklistStamp>,
    /// Every item, hidden ones included, in the order of the checklists.
    pub answers: Vec<AnswerLine>,
    /// Figures, each of which follows from the answers above.
    pub readiness: Figures,
    /// The phases of a ramp, their gates, and which were opened in spite of a closed one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<GateFigure>,
    /// The last round of checks, `prudence.check/1`.
    #[cfg_attr(test, schemars(with = "Option<serde_json::Map<String, Value>>"))]
    pub last_check: Option<Value>,
    /// Summary of the series of checks.
    #[cfg_attr(test, schemars(with = "Option<serde_json::Map<String, Value>>"))]
    pub series: Option<Value>,
    /// The ramp plan and its log.
    #[cfg_attr(test, schemars(with = "Option<serde_json::Map<String, Value>>"))]
    pub ramp: Option<Value>,
    /// The sections that the author kept back.
    pub withheld: Vec<String>,
    /// Hash and signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}

/// The program that wrote a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Tool {
    /// Always `prudence`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The school, as the report names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct School {
    /// The UAI; null when the school reports under a pseudonym.
    pub uai: Option<Uai>,
    /// The name under which the school hides: the same in every report to one campaign, and of no use elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pseudonym: Option<String>,
    /// The other UAIs of a cité scolaire.
    pub other_uais: Vec<Uai>,
    /// Its name; empty when it is kept back.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Number of pupils.
    pub pupils: Option<u32>,
    /// Code of the académie.
    pub academie: Option<String>,
    /// Name of the académie.
    pub academie_name: Option<String>,
    /// Code of the département.
    pub departement: Option<String>,
    /// Name of the département.
    pub departement_name: Option<String>,
    /// The catalogue's id of the ENT.
    pub ent: Option<String>,
    /// Its name.
    pub ent_name: Option<String>,
}

impl School {
    /// What the school goes by: its UAI, else its pseudonym.
    #[must_use]
    pub fn key(&self) -> &str {
        self.uai.as_ref().map(Uai::as_str).or(self.pseudonym.as_deref()).unwrap_or_default()
    }
}

/// A checklist, pinned by its content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChecklistStamp {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its text.
    pub sha256: String,
    /// Its title.
    pub title: Localized,
    /// The titles of its themes.
    pub themes: Vec<crate::domain::checklist::Theme>,
}

/// One item and its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AnswerLine {
    /// The checklist's id.
    pub checklist: String,
    /// The item's id.
    pub item: String,
    /// Its theme's id.
    pub theme: String,
    /// Its severity.
    pub severity: Severity,
    /// The question, in the report's language.
    pub text: String,
    /// Its state.
    pub state: State,
    /// yes, partial, no, choices, a number, a date or a text; null otherwise.
    pub answer: Value,
    /// The texts of the choices in the answer, in their order and in the report's language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<String>,
    /// The unit of a number, in the report's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What the answer is worth, as a fraction (`1`, `1/2`, `0`); null when it settles nothing.
    #[cfg_attr(test, schemars(with = "Option<String>", regex(pattern = "^[0-9]+(/[0-9]+)?$")))]
    #[serde(with = "fraction")]
    pub value: Option<Ratio<i64>>,
    /// Why it is not applicable.
    pub reason: Option<String>,
    /// The note, when its author chose to send it.
    pub note: Option<String>,
    /// When it was answered.
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub answered_at: Option<Timestamp>,
    /// Who has to act.
    pub owners: Vec<Owner>,
    /// The names of the targets whose measurement denies the answer.
    pub contradiction: Option<Vec<String>>,
    /// The items, `checklist/item`, whose answers deny this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<String>,
}

/// Hash and signature over the canonical form (RFC 8785) of the report without its seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Seal {
    /// The canonical form: `RFC 8785`.
    pub canonical: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// The signature's algorithm: `ed25519`.
    pub algorithm: String,
    /// The public key, hexadecimal.
    pub public_key: String,
    /// The signature of the 32 bytes of the hash, hexadecimal.
    pub signature: String,
}

/// A share as a fraction in text, so that no figure is rounded on its way.
pub(super) mod fraction {
    use num_rational::Ratio;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the share as its text, `n/d`.
    #[expect(clippy::ref_option, reason = "the signature that serde asks for")]
    pub fn serialize<S: Serializer>(value: &Option<Ratio<i64>>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_str(&value.to_string()),
            None => serializer.serialize_none(),
        }
    }

    /// Reads the share from its text.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Ratio<i64>>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        parse(&text).map(Some).ok_or_else(|| serde::de::Error::custom("not a fraction between 0 and 1"))
    }

    /// Thousandths, as checklists have them, in lowest terms. Other denominators, which only a forged report has,
    /// could add up to fractions beyond 64 bits.
    fn parse(text: &str) -> Option<Ratio<i64>> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let (numerator, denominator) = (numerator.parse::<u16>().ok()?, denominator.parse::<u16>().ok()?);
        if numerator > denominator || 1000_u16.checked_rem(denominator) != Some(0) {
            return None;
        }
        let value = Ratio::new(i64::from(numerator), i64::from(denominator));
        (value.to_string() == text).then_some(value)
    }
}
