//! Where a report is put: the campaign's address and the report's own name.

use crate::domain::establishment::Address;
use url::Url;

/// The address at which a file called `name` is put.
///
/// The link by which a Nextcloud shares a folder for deposits, `https://…/s/TOKEN`, is a page for people; the files
/// themselves go to `https://…/public.php/dav/files/TOKEN/`. Any other address is that of a folder.
#[must_use]
pub fn deposit(address: &Address, name: &str) -> Url {
    let mut url = address.url().clone();
    url.set_query(None);
    let segments: Vec<String> = url.path().split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty();
        if let [before @ .., share, token] = segments.as_slice()
            && share == "s"
        {
            path.pop().pop();
            if before.last().is_some_and(|page| page == "index.php") {
                path.pop();
            }
            path.extend(["public.php", "dav", "files", token]);
        }
        path.push(name);
    }
    url
}
