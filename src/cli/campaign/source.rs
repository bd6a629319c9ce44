//! Where a campaign's file comes from: the disk, or an address.

use crate::cli::asked;
use crate::cli::files::Unread;
use crate::domain::campaign::{self, Campaign};
use crate::export::courier;
use crate::probe;

/// Reads the campaign at `source`.
///
/// # Errors
/// When it cannot be had, or has faults.
pub fn read(source: &str) -> Result<Campaign, Unread> {
    let runtime = asked::runtime()?;
    let file = runtime.block_on(courier::campaign_file(source, probe::proxy_for));
    runtime.shutdown_background();
    let (name, bytes) = file?;
    Ok(campaign::read(&name, &bytes)?)
}
