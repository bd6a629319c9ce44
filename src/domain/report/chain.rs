//! Chains of revisions: which report takes the place of which.

use super::Report;
use jiff::Timestamp;
use std::path::Path;
use uuid::Uuid;

/// What tells one chain of revisions of a school from another: reports to two campaigns, or under a pseudonym and under
/// the school's name, must not lead from one to the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The id of the campaign that its reports answer; none when they are for oneself.
    pub campaign: Option<String>,
    /// The name under which the school hides; none when its reports bear its own.
    pub pseudonym: Option<String>,
}

impl Chain {
    /// The chain to which a report belongs.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        Self { campaign: report.campaign.clone(), pseudonym: report.establishment.pseudonym.clone() }
    }

    /// What names it among those of one school: empty for the reports to oneself.
    #[must_use]
    pub fn id(&self) -> String {
        [&self.campaign, &self.pseudonym].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("/")
    }
}

/// A report that was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The chain of revisions that it belongs to.
    pub chain: Chain,
    /// The report's id, the same for all its revisions.
    pub report: Uuid,
    /// Its revision, from 1.
    pub revision: u32,
    /// SHA-256 of its canonical form, in hexadecimal.
    pub sha256: String,
    /// When it was composed.
    pub at: Timestamp,
    /// The files that were written.
    pub files: Vec<String>,
}

impl Exported {
    /// The trace of a sealed report that was written to these files.
    #[must_use]
    pub fn of<'a>(report: &Report, files: impl IntoIterator<Item = &'a Path>) -> Self {
        Self {
            chain: Chain::of(report),
            report: report.id,
            revision: report.revision,
            sha256: report.seal.as_ref().map(|seal| seal.sha256.clone()).unwrap_or_default(),
            at: report.created_at,
            files: files.into_iter().map(|path| path.display().to_string()).collect(),
        }
    }
}

/// Where a report stands in its chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The report's id, the same for all its revisions.
    pub id: Uuid,
    /// Its number, from 1.
    pub number: u32,
    /// SHA-256 of the canonical form of the revision that it takes the place of; none for the first.
    pub supersedes: Option<String>,
}

impl Revision {
    /// The first of a chain, under a new id.
    #[must_use]
    pub fn first(id: Uuid) -> Self {
        Self { id, number: 1, supersedes: None }
    }

    /// The one that takes the place of `last`, the latest export of its chain.
    #[must_use]
    pub fn after(last: Exported) -> Self {
        Self { id: last.report, number: last.revision.saturating_add(1), supersedes: Some(last.sha256) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(campaign: Option<&str>, pseudonym: Option<&str>) -> Chain {
        Chain { campaign: campaign.map(str::to_owned), pseudonym: pseudonym.map(str::to_owned) }
    }

    #[test]
    fn a_campaign_and_a_pseudonym_make_a_chain_of_their_own() {
        let chains = [chain(None, None), chain(Some("rentree"), None), chain(Some("rentree"), Some("P-1"))];
        assert_eq!(chains.map(|chain| chain.id()), ["", "rentree", "rentree/P-1"]);
    }

    #[test]
    fn a_revision_keeps_the_id_and_names_the_one_before() {
        let first = Revision::first(Uuid::from_u128(1));
        assert_eq!((first.number, &first.supersedes), (1, &None));
        let last = Exported {
            chain: Chain::default(),
            report: first.id,
            revision: first.number,
            sha256: "5a".to_owned(),
            at: Timestamp::UNIX_EPOCH,
            files: Vec::new(),
        };
        let second = Revision { id: first.id, number: 2, supersedes: Some("5a".to_owned()) };
        assert_eq!(Revision::after(last), second);
    }
}
