//! An encrypted report on its way to its campaign, from the file to the receipt.

use super::put::{Progress, put};
use super::road::Road;
use crate::domain::Problem;
use crate::domain::campaign::{Campaign, Receipt, deposit};
use crate::domain::report::Report;
use crate::export::Written;
use crate::export::reading::read_file;
use jiff::Timestamp;
use url::Url;
use uuid::Uuid;

/// More bytes than any encrypted report has.
const LIMIT: usize = 64 << 20;

/// An encrypted report that is ready to be put at the address of its campaign.
pub struct Deposit {
    url: Url,
    bytes: Vec<u8>,
    sha256: String,
    campaign: String,
    report: Uuid,
    revision: u32,
}

impl Deposit {
    /// What `written`, the encrypted file of `report`, is to the campaign; none when that gives no address.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn prepare(report: &Report, written: &Written, campaign: &Campaign) -> Result<Option<Self>, Problem> {
        let Some(address) = &campaign.send_to else { return Ok(None) };
        let name = written.path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Some(Self {
            url: deposit(address, &name),
            bytes: read_file(&written.path, LIMIT)?,
            sha256: written.sha256.clone(),
            campaign: campaign.id.clone(),
            report: report.id,
            revision: report.revision,
        }))
    }

    /// The host at which it is put, which alone is shown: the rest of the address may be a secret.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// How many bytes are to be sent.
    #[must_use]
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// Puts it there, and gives the receipt. `proxy` knows through which proxy the address is reached.
    ///
    /// # Errors
    /// As for [`put`].
    pub async fn hand_over(
        self,
        proxy: impl AsyncFnOnce(&Url) -> Option<Url>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Receipt, Problem> {
        let bytes = self.bytes.len();
        let road = Road::through(proxy(&self.url).await);
        let status = put(&self.url, self.bytes, &road, progress).await?;
        Ok(Receipt {
            at: Timestamp::now(),
            campaign: self.campaign,
            report: self.report,
            revision: self.revision,
            address: self.url.into(),
            sha256: self.sha256,
            bytes,
            status,
        })
    }
}
