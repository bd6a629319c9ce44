//! A name under which a school reports to one campaign, and the key that goes with it.
//!
//! Both follow from the folder's secret key, the campaign and the UAI by HMAC-SHA-256: they stay the same for one
//! campaign, differ from one campaign to the next, and lead nobody without the secret key back to the school. The
//! school's own signing key would give it away, so another one signs.

use super::Key;
use crate::domain::establishment::Uai;
use crate::domain::hex;
use aws_lc_rs::hmac;
use ed25519_dalek::SigningKey;

/// How many bytes of the code make the name: enough that no two schools of a campaign share it.
const NAME: usize = 8;

impl Key {
    /// The pseudonym of a school in a campaign, and the key that signs under it.
    #[must_use]
    pub fn pseudonym(&self, campaign: &str, uai: &Uai) -> (String, Self) {
        let name = hex::hex(&self.code("pseudonym", campaign, uai)[..NAME]);
        (format!("P-{name}"), Self(SigningKey::from_bytes(&self.code("signature", campaign, uai))))
    }

    /// Who signs the reports of a school: this key under the school's name, or, in a campaign in which it hides, the
    /// pseudonym and the key that goes with it.
    #[must_use]
    pub fn author(self, hidden_in: Option<&str>, uai: &Uai) -> (Option<String>, Self) {
        let Some(campaign) = hidden_in else { return (None, self) };
        let (name, key) = self.pseudonym(campaign, uai);
        (Some(name), key)
    }

    fn code(&self, use_of_it: &str, campaign: &str, uai: &Uai) -> [u8; 32] {
        let secret = hmac::Key::new(hmac::HMAC_SHA256, self.0.as_bytes());
        let told = ["prudence", use_of_it, campaign, uai.as_str()].join("\0");
        let mut code = [0; 32];
        code.copy_from_slice(hmac::sign(&secret, told.as_bytes()).as_ref());
        code
    }
}
