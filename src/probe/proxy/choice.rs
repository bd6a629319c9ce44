//! What chooses the proxies of a round, address by address.

use super::script::Script;
use super::via::Via;
use crate::domain::check::{ScriptFault, Verdict};
use crate::domain::establishment::address::is_loopback;
use crate::probe::fault::Fault;
use proxy_watch::pac::PacResolver;
use proxy_watch::{Error, ProxyConfig, ProxyMode, ProxyStep};
use std::sync::Arc;
use tokio::task::spawn_blocking;
use url::Url;

/// The most ways that are tried.
const MOST_WAYS: usize = 8;

/// One way to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::probe) enum Way {
    /// Without a proxy.
    Direct,
    /// Through this one.
    Through(Via),
}

/// What chooses the proxies of a round.
#[derive(Clone)]
pub(in crate::probe) struct Choice {
    config: Arc<ProxyConfig>,
    engine: Arc<PacResolver>,
    script: Script,
}

impl Choice {
    /// The choice by these settings; `engine` runs the script where there is one.
    pub(super) fn new(config: Arc<ProxyConfig>, engine: Arc<PacResolver>, script: Script) -> Self {
        Self { config, engine, script }
    }

    /// The same once its script was tried on `first`: one that does not run is not run again for each address.
    pub(super) async fn tried(self, first: Option<&Url>) -> Self {
        let Some(url) = first.filter(|_| self.script.source.is_some()) else { return self };
        match self.steps(url).await {
            Err(error) if !matches!(error, Error::PacInvalidResult { .. }) => {
                Self { script: self.script.broken(&error.to_string()), ..self }
            }
            _ => self,
        }
    }

    /// The ways to try for `url`, in their order, as browsers do; and why the script, if there is one, named none.
    ///
    /// Loopback addresses are asked directly, whatever the settings say. Without an answer of its script, or of the
    /// discovery of one, a browser does without proxy, and so do we.
    ///
    /// # Errors
    /// When the settings name a proxy that cannot be understood.
    pub async fn ways(&self, url: &Url) -> Result<(Vec<Way>, Option<ScriptFault>), Fault> {
        if is_loopback(url) {
            return Ok((vec![Way::Direct], None));
        }
        if self.script.fault.is_some() {
            return Ok((vec![Way::Direct], self.script.fault.clone()));
        }
        match self.steps(url).await {
            Ok(steps) => Ok((steps.iter().take(MOST_WAYS).map(way).collect(), None)),
            Err(error) if self.script.source.is_some() => {
                Ok((vec![Way::Direct], self.script.clone().broken(&error.to_string()).fault))
            }
            Err(_) if self.config.effective == ProxyMode::WpadAutoDetect => Ok((vec![Way::Direct], None)),
            Err(error) => Err(Fault::new(Verdict::NotMeasured, &error.to_string())),
        }
    }

    /// What the settings say of `url`. A script, or the system's own discovery, may take its time.
    async fn steps(&self, url: &Url) -> Result<Vec<ProxyStep>, Error> {
        if matches!(self.config.effective, ProxyMode::Direct | ProxyMode::Manual { .. }) {
            return proxy_watch::resolve(&self.config, url);
        }
        let (choice, url) = (self.clone(), url.clone());
        let resolving =
            spawn_blocking(move || choice.engine.resolve_config(&choice.config, &url, choice.script.source.as_deref()));
        resolving.await.unwrap_or(Err(Error::PacEngineUnavailable))
    }
}

fn way(step: &ProxyStep) -> Way {
    Via::of(step).map_or(Way::Direct, Way::Through)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::proxy::Settings;
    use crate::probe::{Options, Proxies};
    use proptest::prelude::*;
    use proxy_watch::ProxyConfigSource;
    use proxy_watch::pac::PacPolicy;
    use std::time::Duration;

    fn labels(ways: Vec<Way>) -> Vec<Option<String>> {
        let label = |way| match way {
            Way::Direct => None,
            Way::Through(via) => Some(Via::label(&via)),
        };
        ways.into_iter().map(label).collect()
    }

    async fn through(url: &str) -> Vec<Option<String>> {
        let proxies = Proxies::Only("http://moi:secret@mandataire.exemple.fr:3128".to_owned());
        let choice = Settings::read(&Options { proxies, ..Options::default() }).for_round(None).await;
        labels(choice.ways(&url.parse().unwrap()).await.unwrap().0)
    }

    #[tokio::test]
    async fn the_proxy_is_told_without_its_password() {
        assert_eq!(through("https://ent.exemple.fr/").await, [Some("mandataire.exemple.fr:3128".to_owned())]);
    }

    #[tokio::test]
    async fn loopback_addresses_are_always_asked_directly() {
        for url in ["http://127.0.0.1:8080/", "https://[::1]/", "http://localhost/", "http://ent.localhost:8080/"] {
            assert_eq!(through(url).await, [None], "{url}");
        }
    }

    /// What a script chooses for a service, and whether it works.
    fn chosen(script: &str) -> (Vec<Option<String>>, bool) {
        let mode = ProxyMode::pac_inline(script.to_owned());
        let config = Arc::new(ProxyConfig::from_source(ProxyConfigSource::Env, mode));
        let policy = PacPolicy::new().with_timeout(Some(Duration::from_secs(2)));
        let choice = Choice::new(config, Arc::new(PacResolver::new(policy)), Script::given(script));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let url: Url = "https://ent.exemple.fr/".parse().unwrap();
        let (ways, fault) = runtime.block_on(choice.ways(&url)).unwrap();
        (labels(ways), fault.is_none())
    }

    #[test]
    fn a_list_is_tried_in_its_order_and_no_further_than_eight() {
        let list = |count| (0..count).map(|n| format!("PROXY p{n}.exemple.fr:80; ")).collect::<Vec<_>>().concat();
        let answer = |list: &str| chosen(&format!("function FindProxyForURL() {{ return '{list}DIRECT'; }}")).0;
        let two = [Some("p0.exemple.fr:80".to_owned()), Some("p1.exemple.fr:80".to_owned()), None];
        assert_eq!(answer(&list(2)), two);
        assert_eq!(answer(&list(50)).len(), MOST_WAYS);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn any_text_is_a_script_that_works_or_is_done_without(script in any::<String>()) {
            prop_assert_eq!(chosen(&script), (vec![None], false));
        }

        #[test]
        fn whatever_a_script_answers_is_told_in_printable_words(answer in "(PROXY|SOCKS5|HTTPS|DIRECT|;| ){1,6}\\PC{0,30}") {
            let literal = serde_json::to_string(&answer).unwrap();
            let (labels, _) = chosen(&format!("function FindProxyForURL() {{ return {literal}; }}"));
            prop_assert!(!labels.is_empty() && labels.len() <= MOST_WAYS);
            prop_assert!(!labels.iter().flatten().any(|label| label.chars().any(char::is_control)));
        }
    }
}
