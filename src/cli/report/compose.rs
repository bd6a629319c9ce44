//! The report of a school as it stands, with what its author lets leave, for whom.

use super::destination::Destination;
use crate::cli::arguments::report::Disclosed;
use crate::cli::workspace::Workspace;
use crate::domain::report::{Audit, Chain, Disclosure, Parts, Report, Revision, Section, build};
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::seal::Key;
use crate::text::Text;
use jiff::Timestamp;
use uuid::Uuid;

/// Composes the next report of the audit, not sealed yet, and gives the key that is to sign it: a first revision, or
/// the one that takes the place of the last exported to the same campaign.
pub fn compose(
    disclosed: &Disclosed,
    destination: &Destination,
    audit: &Audit,
    workspace: &Workspace,
    text: &Text,
) -> Result<(Report, Key), Problem> {
    let campaign = destination.campaign.as_ref();
    let name = campaign.map(|campaign| campaign.id.as_str());
    if disclosed.pseudonym && name.is_none() {
        return Err(Problem::usage(Sentence::new("pseudonym-without-campaign")));
    }
    let key = Key::load_or_create(&workspace.folder.path)?;
    let (pseudonym, signer) = key.author(name.filter(|_| disclosed.pseudonym), &audit.establishment.uai);
    let chain = Chain { campaign: name.map(str::to_owned), pseudonym };
    let last = workspace.folder.store.last_export(audit.id, &chain)?;
    let asked = campaign.map(|campaign| campaign.asked_of(&workspace.library)).transpose()?;
    let round = workspace.last_round(audit.id)?;
    let parts = Parts {
        audit,
        library: asked.as_ref().unwrap_or(&workspace.library),
        catalog: &workspace.catalog,
        last_check: round.as_ref().map(|round| (round, export::check_document(round, text))),
        series: workspace.last_day(audit.id)?,
        disclosure: disclosure(disclosed),
        language: text.language().code(),
        created_at: Timestamp::now(),
    };
    let revision = last.map_or_else(|| Revision::first(Uuid::now_v7()), Revision::after);
    Ok((build(parts, chain, revision), signer))
}

fn disclosure(disclosed: &Disclosed) -> Disclosure {
    let chosen = Disclosure::default().with(Section::Notes, disclosed.notes);
    disclosed.without.iter().fold(chosen, |disclosure, section| disclosure.with(*section, false))
}
