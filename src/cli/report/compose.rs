//! The report of a school as it stands, with what its author lets leave.

use crate::cli::arguments::report::Disclosed;
use crate::cli::workspace::Workspace;
use crate::domain::Problem;
use crate::domain::report::{Audit, Disclosure, Parts, Report, Section, build};
use crate::export;
use crate::store::Chain;
use crate::text::Text;
use jiff::Timestamp;
use uuid::Uuid;

/// Composes the next report of the audit: a first revision, or the one that takes the place of the last exported.
pub fn compose(disclosed: &Disclosed, audit: &Audit, workspace: &Workspace, text: &Text) -> Result<Report, Problem> {
    let round = workspace.last_round(audit.id)?;
    let last_check = round.as_ref().map(|round| (round, export::check_document(round, text)));
    let previous = workspace.folder.store.last_export(audit.id, &Chain::default())?;
    let revision = previous.as_ref().map_or(1, |export| export.revision.saturating_add(1));
    Ok(build(Parts {
        audit,
        library: &workspace.library,
        catalog: &workspace.catalog,
        last_check,
        series: workspace.last_day(audit.id)?,
        disclosure: disclosure(disclosed),
        campaign: None,
        pseudonym: None,
        language: text.language().code(),
        id: previous.as_ref().map_or_else(Uuid::now_v7, |export| export.report),
        revision,
        supersedes: previous.map(|export| export.sha256),
        created_at: Timestamp::now(),
    }))
}

fn disclosure(disclosed: &Disclosed) -> Disclosure {
    let chosen = Disclosure::default().with(Section::Notes, disclosed.notes);
    disclosed.without.iter().fold(chosen, |disclosure, section| disclosure.with(*section, false))
}
