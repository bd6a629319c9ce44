//! For whom the report is.

use super::super::message::Effect;
use super::super::model::Model;

/// Asks for the report as it would leave.
pub(super) fn preview(model: &Model) -> Vec<Effect> {
    vec![Effect::Preview(model.report.chosen.clone())]
}

/// Addresses the report to a campaign, or to oneself, where nobody hides.
pub(super) fn address(model: &mut Model, campaign: Option<String>) -> Vec<Effect> {
    let chosen = &mut model.report.chosen;
    chosen.pseudonym &= campaign.is_some();
    chosen.campaign = campaign;
    model.report.written.clear();
    preview(model)
}
