//! The file of a campaign, from wherever it is.

use super::{Road, fetch};
use crate::domain::Problem;
use crate::domain::campaign::check_address;
use crate::domain::yaml::LIMIT;
use crate::export::reading::read_beginning;
use std::path::Path;
use url::Url;

/// The file of a campaign at the path or the address `source`: the name under which its faults are told, and its bytes,
/// more than any campaign has when it is too large. `proxy` knows through which proxy an address is reached.
///
/// # Errors
/// When the file cannot be read, the address may not be asked, or the server does not give it.
pub async fn campaign_file(
    source: &str,
    proxy: impl AsyncFnOnce(&Url) -> Option<Url>,
) -> Result<(String, Vec<u8>), Problem> {
    if !source.contains("://") {
        return Ok((source.to_owned(), read_beginning(Path::new(source), LIMIT + 1)?));
    }
    let address = check_address(source).map_err(Problem::usage)?;
    let road = Road::through(proxy(address.url()).await);
    Ok((address.host().to_owned(), fetch(address.url(), LIMIT, &road).await?))
}
