//! Where a campaign's file comes from: the disk, or an address.

use crate::cli::files::{self, Unread};
use crate::cli::{asked, road};
use crate::domain::campaign::{Campaign, check_address, parse};
use crate::domain::yaml::{Faults, LIMIT};
use crate::domain::{Problem, Sentence, written};
use crate::export::courier;
use std::path::Path;

/// Why there is no campaign.
pub enum Refused {
    /// The file has faults.
    Faults(Faults),
    /// It could not be had at all.
    Problem(Problem),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

/// Reads the campaign at `source`.
///
/// # Errors
/// When it cannot be had, or has faults.
pub fn read(source: &str) -> Result<Campaign, Refused> {
    if !source.contains("://") {
        let text = files::read_yaml(Path::new(source)).map_err(|unread| match unread {
            Unread::Faults(faults) => Refused::Faults(faults),
            Unread::Problem(problem) => Refused::Problem(problem),
        })?;
        return parse(source, &text).map_err(Refused::Faults);
    }
    let address = check_address(source).map_err(Problem::usage)?;
    let runtime = asked::runtime()?;
    let fetched = runtime.block_on(async {
        let road = road::to(address.url()).await;
        courier::fetch(address.url(), LIMIT, &road).await
    });
    runtime.shutdown_background();
    let text = String::from_utf8(written::utf8(&fetched?).into_owned())
        .map_err(|_| Problem::not_fine(Sentence::new("campaign-not-text").with("source", address.to_string())))?;
    parse(address.host(), &text).map_err(Refused::Faults)
}
