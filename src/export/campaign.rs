//! The file of a campaign: YAML that a person can read and change.

use crate::domain::campaign::Campaign;
use crate::domain::{Problem, Sentence};

/// The text of the campaign's file.
///
/// # Errors
/// When it cannot be written as YAML, which would be a fault of the program.
pub fn campaign_file(campaign: &Campaign) -> Result<String, Problem> {
    serde_yaml::to_string(campaign)
        .map_err(|error| Problem::unable(Sentence::new("campaign-unwritable").with("detail", error.to_string())))
}
