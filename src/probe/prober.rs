//! The prober: built once, it asks the targets of a plan as often as wanted.

use super::hop::Engine;
use super::politeness::Politeness;
use super::proxy::{Choice, Settings, Way};
use super::resolve::Resolver;
use super::tls::Tls;
use super::trust::Trust;
use super::visit::Visit;
use super::{Options, Progress};
use crate::domain::Problem;
use crate::domain::check::{Observation, Plan, Round, Vantage};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use url::Url;

/// Asks the targets of a plan.
pub struct Prober {
    engine: Arc<Engine>,
}

impl Prober {
    /// Prepares the cryptography, both trust stores and the settings of names and proxies, so that nothing of it is
    /// timed in a round.
    ///
    /// # Errors
    /// When an extra root cannot be read or the cryptography refuses to work.
    pub fn new(options: Options) -> Result<Self, Problem> {
        let tls = Tls::new()?;
        let trust = Arc::new(Trust::load(&options, tls.crypto())?);
        let engine = Engine {
            resolver: Resolver::new(&options),
            proxies: Settings::read(&options),
            politeness: Politeness::new(),
            tls,
            trust,
            options,
        };
        Ok(Self { engine: Arc::new(engine) })
    }

    /// Runs a round, from a place called `vantage`, and tells `progress` how it goes. Must run within a tokio runtime.
    ///
    /// Dropping the future ends the round and closes its connections. A name resolution that the system has already
    /// begun cannot be ended; a runtime that must stop at once is to be shut down in the background.
    pub async fn round(&self, plan: &Plan, vantage: Vantage, progress: impl Fn(Progress) + Send + Sync) -> Round {
        let started_at = Timestamp::now();
        let first = plan.targets().first().map(|target| target.url.url());
        let proxies = Arc::new(self.engine.proxies.for_round(first).await);
        let vantage = with_proxy(vantage, &proxies, first).await;
        let (listener, mut news) = mpsc::unbounded_channel();
        let mut visits = JoinSet::new();
        let shared_plan = Arc::new(plan.clone());
        for (number, target) in plan.targets().iter().enumerate() {
            let (engine, plan) = (Arc::clone(&self.engine), Arc::clone(&shared_plan));
            let (target, listener, proxies) = (target.clone(), listener.clone(), Arc::clone(&proxies));
            visits.spawn(async move {
                let told = listener.clone();
                let visit = Visit { engine: &engine, proxies: &proxies, target, number, listener, plan: &plan };
                let observation = visit.run().await;
                let _ = told.send(Progress::Finished { target: number, observation });
            });
        }
        drop(listener);
        let mut seen: Vec<Option<Observation>> = plan.targets().iter().map(|_| None).collect();
        while let Some(news) = news.recv().await {
            if let Progress::Finished { target, observation } = &news {
                seen[*target] = Some(observation.clone());
            }
            progress(news);
        }
        Round { started_at, vantage, observations: seen.into_iter().flatten().collect() }
    }
}

/// The vantage point with the proxy in force for the first target, unless it names one already.
async fn with_proxy(mut vantage: Vantage, proxies: &Choice, first: Option<&Url>) -> Vantage {
    let (None, Some(url)) = (&vantage.proxy, first) else { return vantage };
    let ways = proxies.ways(url).await.map(|(ways, _)| ways).unwrap_or_default();
    vantage.proxy = ways.into_iter().find_map(|way| match way {
        Way::Through(via) => Some(via.label()),
        Way::Direct => None,
    });
    vantage
}
