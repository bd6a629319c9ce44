//! One target: its chain of hops, to the answer or to the fault.

use super::cookies::Jar;
use super::exchange::Answer;
use super::fault::Fault;
use super::hop::{Engine, Walk};
use super::progress::{Progress, Reporter};
use super::proxy::Choice;
use super::redirect;
use super::stopwatch::Stopwatch;
use crate::domain::check::{Ending, Hop, Observation, Plan, Role, Target, Verdict, naming};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedSender;
use url::Url;

/// The most redirects that are followed.
const MOST_REDIRECTS: usize = 10;

/// One target being asked.
pub(super) struct Visit<'a> {
    pub engine: &'a Engine,
    /// What chooses the proxies of this round.
    pub proxies: &'a Choice,
    pub target: Target,
    /// The target's position in the plan.
    pub number: usize,
    pub listener: UnboundedSender<Progress>,
    /// Who answers for which host.
    pub plan: &'a Plan,
}

impl Visit<'_> {
    /// Asks the target and follows its redirects.
    pub async fn run(self) -> Observation {
        let mut hops = Vec::new();
        let ending = self.follow(&mut hops).await;
        let total_ms = hops.iter().map(|hop: &Hop| hop.phases.total).sum();
        Observation { target: self.target, hops, ending, total_ms }
    }

    async fn follow(&self, hops: &mut Vec<Hop>) -> Ending {
        let mut jar = Jar::default();
        let mut been = BTreeSet::new();
        let mut left = self.engine.options.total_timeout;
        let mut address = self.target.url.clone();
        loop {
            let cookies = jar.header(address.url());
            if !been.insert((address.clone(), cookies.clone())) {
                return failed(Fault::new(Verdict::RedirectLoop, address.url().as_str()));
            }
            if hops.len() > MOST_REDIRECTS {
                return failed(Fault::new(Verdict::RedirectTooMany, &MOST_REDIRECTS.to_string()));
            }
            let (hop, outcome) = self.hop(address.url(), cookies, left).await;
            left = left.saturating_sub(Duration::from_secs_f64(hop.phases.total / 1000.0));
            let next = redirect::next(&hop, address.url());
            hops.push(hop);
            let answer = match outcome {
                Ok(answer) => answer,
                Err(fault) => return failed(fault),
            };
            answer.cookies.iter().for_each(|cookie| jar.set(cookie, address.url()));
            match next {
                Some(next) if !self.stays() => address = next,
                _ => return Ending::Answered { text: answer.page.text, bytes: answer.page.bytes },
            }
        }
    }

    /// Whether the first answer is the measure: a control at an IP address shows the way there, and no more.
    fn stays(&self) -> bool {
        self.target.role == Role::Control && naming::is_address(self.target.url.host())
    }

    async fn hop(&self, url: &Url, cookies: Option<String>, left: Duration) -> (Hop, Result<Answer, Fault>) {
        let host = url.host_str().unwrap_or_default();
        let turn = self.engine.politeness.turn(host).await;
        let watch = Stopwatch::start(left, self.engine.options.phase_timeout);
        let mut walk = Walk {
            engine: self.engine,
            proxies: self.proxies,
            url,
            watch,
            reporter: Reporter::new(self.number, url.as_str(), &self.listener),
            hop: Hop { url: url.to_string(), owner: self.plan.owner_of(host), ..Hop::default() },
            tells_the_time: self.target.role == Role::Control,
        };
        let outcome = walk.ask(cookies).await;
        drop(turn);
        (walk.hop, outcome)
    }
}

fn failed(fault: Fault) -> Ending {
    Ending::Failed { verdict: fault.verdict, detail: fault.detail }
}
