//! The report of a school as it stands, with what its author lets leave, for whom.

use super::destination::Destination;
use crate::cli::arguments::report::Disclosed;
use crate::cli::workspace::Workspace;
use crate::domain::report::{Audit, Disclosure, Parts, Report, Section, build};
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::seal::Key;
use crate::store::Chain;
use crate::text::Text;
use jiff::Timestamp;
use std::borrow::Cow;
use uuid::Uuid;

/// A report that is not sealed yet.
pub struct Composed {
    /// The report.
    pub report: Report,
    /// Who signs it.
    pub signer: Key,
    /// The chain of revisions that it belongs to.
    pub chain: Chain,
}

/// Composes the next report of the audit: a first revision, or the one that takes the place of the last exported to
/// the same campaign.
pub fn compose(
    disclosed: &Disclosed,
    destination: &Destination,
    audit: &Audit,
    workspace: &Workspace,
    text: &Text,
) -> Result<Composed, Problem> {
    let campaign = destination.campaign.as_ref();
    let library = match campaign {
        Some(campaign) => Cow::Owned(campaign.asked_of(&workspace.library)?),
        None => Cow::Borrowed(&workspace.library),
    };
    let (pseudonym, signer) = signer(disclosed, destination, audit, workspace)?;
    let campaign = campaign.map(|campaign| campaign.id.clone());
    let chain = Chain::of(campaign.as_deref(), pseudonym.as_deref());
    let round = workspace.last_round(audit.id)?;
    let previous = workspace.folder.store.last_export(audit.id, &chain)?;
    let report = build(Parts {
        audit,
        library: &library,
        catalog: &workspace.catalog,
        last_check: round.as_ref().map(|round| (round, export::check_document(round, text))),
        series: workspace.last_day(audit.id)?,
        disclosure: disclosure(disclosed),
        campaign,
        pseudonym,
        language: text.language().code(),
        id: previous.as_ref().map_or_else(Uuid::now_v7, |export| export.report),
        revision: previous.as_ref().map_or(1, |export| export.revision.saturating_add(1)),
        supersedes: previous.map(|export| export.sha256),
        created_at: Timestamp::now(),
    });
    Ok(Composed { report, signer, chain })
}

/// The name under which the school hides, if it does, and the key that signs.
fn signer(
    disclosed: &Disclosed,
    destination: &Destination,
    audit: &Audit,
    workspace: &Workspace,
) -> Result<(Option<String>, Key), Problem> {
    let key = Key::load_or_create(&workspace.folder.path)?;
    if !disclosed.pseudonym {
        return Ok((None, key));
    }
    let campaign = destination.campaign.as_ref();
    let campaign = campaign.ok_or_else(|| Problem::usage(Sentence::new("pseudonym-without-campaign")))?;
    let (name, key) = key.pseudonym(&campaign.id, &audit.establishment.uai);
    Ok((Some(name), key))
}

fn disclosure(disclosed: &Disclosed) -> Disclosure {
    let chosen = Disclosure::default().with(Section::Notes, disclosed.notes);
    disclosed.without.iter().fold(chosen, |disclosure, section| disclosure.with(*section, false))
}
