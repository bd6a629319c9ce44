//! The report as the effects see it: previewed, written for oneself, or encrypted for a campaign and handed over.

use super::super::message::{Message, SendEvent};
use super::super::model::Model;
use super::super::model::report::{Chosen, Preview};
use super::services::{ROUNDS_READ, Services};
use crate::domain::campaign::{Campaign, deposit};
use crate::domain::check::Phrases;
use crate::domain::check::series::Summary;
use crate::domain::report::personal::mentions;
use crate::domain::report::{self, Audit, Disclosure, Parts, Report, Section};
use crate::domain::{Problem, Sentence};
use crate::export::{self, Format, Written};
use crate::seal::{self, Key, Recipient};
use crate::store::{Chain, ExportRecord, Receipt};
use jiff::Timestamp;
use std::borrow::Cow;
use std::fs;
use uuid::Uuid;

/// A report that is not sealed yet, who signs it, and the chain of revisions that it belongs to.
struct Composed {
    report: Report,
    signer: Key,
    chain: Chain,
}

impl Services {
    /// The report as it would leave, and what each section holds.
    pub(super) fn preview(&self, model: &Model, chosen: &Chosen) -> Result<Message, Problem> {
        let everything = Chosen { disclosure: Disclosure::everything(), pseudonym: false, ..chosen.clone() };
        let whole = self.compose(model, &everything)?.report;
        let report = self.compose(model, chosen)?.report;
        let hidden = Chosen { pseudonym: chosen.campaign.is_some(), ..chosen.clone() };
        Ok(Message::Previewed(Box::new(Preview {
            lines: export::preview(&report, &model.text),
            contents: Section::ALL.map(|section| (section, report::content(&whole, section))).to_vec(),
            mentions: mentions(&report),
            pseudonym: self.signer(model, &hidden)?.0,
        })))
    }

    /// Builds, seals and writes the report, reads each file back, and keeps the fact.
    pub(super) fn export(&self, model: &Model, chosen: &Chosen, formats: &[Format]) -> Result<Message, Problem> {
        let Composed { report, signer, chain } = self.compose(model, chosen)?;
        let sealed = seal::seal(report, &signer)?;
        let verify = |bytes: &[u8]| seal::must_hold(bytes, &model.library);
        let folder = export::reports_folder(&self.folder);
        let written = export::deliver(&sealed, formats, &folder, &model.text, &verify)?;
        self.keep_export(model, &sealed, chain, &written)?;
        Ok(Message::Exported(written.into_iter().map(|file| file.path).collect()))
    }

    /// Encrypts the report for its campaign, writes it, and sends it on its way when there is an address.
    pub(super) fn send(&mut self, model: &Model, run: u64, chosen: &Chosen) -> Result<Message, Problem> {
        let campaign = campaign(model, chosen).ok_or_else(|| Problem::usage(Sentence::new("report-no-campaign")))?;
        let readers: Vec<Recipient> =
            campaign.recipients.iter().map(|reader| Recipient::parse(reader)).collect::<Result<_, _>>()?;
        let Composed { report, signer, chain } = self.compose(model, chosen)?;
        let sealed = seal::seal(report, &signer)?;
        let verify = |bytes: &[u8]| seal::must_hold(bytes, &model.library);
        let encrypt = |bytes: &[u8]| seal::encrypt(bytes, &readers);
        let folder = export::reports_folder(&self.folder);
        let written = export::deliver_encrypted(&sealed, &folder, &model.text, &verify, &encrypt)?;
        self.keep_export(model, &sealed, chain, std::slice::from_ref(&written))?;
        let Some(address) = &campaign.send_to else {
            return Ok(Message::Sending(run, SendEvent::Written(written.path)));
        };
        let bytes = fs::read(&written.path).map_err(|error| Problem::io("file-unreadable", &written.path, &error))?;
        let url = deposit(address, &written.path.file_name().unwrap_or_default().to_string_lossy());
        let receipt = Receipt {
            at: sealed.created_at,
            campaign: campaign.id.clone(),
            report: sealed.id,
            revision: sealed.revision,
            address: url.to_string(),
            sha256: written.sha256,
            bytes: bytes.len(),
            status: 0,
        };
        let begun = SendEvent::Begun(written.path, bytes.len());
        self.courier.send(run, url, bytes, receipt);
        Ok(Message::Sending(run, begun))
    }

    fn compose(&self, model: &Model, chosen: &Chosen) -> Result<Composed, Problem> {
        let audit = audit(model)?;
        let campaign = campaign(model, chosen);
        let library = match campaign {
            Some(campaign) => Cow::Owned(campaign.asked_of(&model.library)?),
            None => Cow::Borrowed(&model.library),
        };
        let (pseudonym, signer) = self.signer(model, chosen)?;
        let chain = Chain::of(campaign.map(|campaign| campaign.id.as_str()), pseudonym.as_deref());
        let last = self.store.last_export(audit.id, &chain)?;
        let round = model.last_round.as_ref();
        let report = report::build(Parts {
            audit,
            library: &library,
            catalog: &model.catalog,
            last_check: round.map(|round| (round, export::check_document(round, &model.text))),
            series: self.last_day(model, audit.id)?,
            disclosure: chosen.disclosure,
            campaign: campaign.map(|campaign| campaign.id.clone()),
            pseudonym,
            language: model.text.language().code(),
            id: last.as_ref().map_or_else(Uuid::now_v7, |last| last.report),
            revision: last.as_ref().map_or(1, |last| last.revision.saturating_add(1)),
            supersedes: last.map(|last| last.sha256),
            created_at: Timestamp::now(),
        });
        Ok(Composed { report, signer, chain })
    }

    /// The name under which the school hides, when it does, and the key that signs.
    fn signer(&self, model: &Model, chosen: &Chosen) -> Result<(Option<String>, Key), Problem> {
        let key = Key::load_or_create(&self.folder)?;
        let Some(campaign) = campaign(model, chosen).filter(|_| chosen.pseudonym) else { return Ok((None, key)) };
        let (name, key) = key.pseudonym(&campaign.id, &audit(model)?.establishment.uai);
        Ok((Some(name), key))
    }

    /// What the last day of checks came to.
    fn last_day(&self, model: &Model, audit: i64) -> Result<Option<Summary>, Problem> {
        let mut rounds = self.store.rounds(audit, ROUNDS_READ)?;
        rounds.reverse();
        Ok(Summary::of_last_day(&rounds, Phrases::built_in(), &model.zone))
    }

    fn keep_export(&self, model: &Model, sealed: &Report, chain: Chain, written: &[Written]) -> Result<(), Problem> {
        let record = ExportRecord {
            chain,
            report: sealed.id,
            revision: sealed.revision,
            sha256: sealed.seal.as_ref().map(|seal| seal.sha256.clone()).unwrap_or_default(),
            at: sealed.created_at,
            files: written.iter().map(|file| file.path.display().to_string()).collect(),
        };
        self.store.record_export(audit(model)?.id, &record)
    }
}

fn audit(model: &Model) -> Result<&Audit, Problem> {
    model.audit.as_ref().ok_or_else(|| Problem::usage(Sentence::new("report-no-audit")))
}

fn campaign<'a>(model: &'a Model, chosen: &Chosen) -> Option<&'a Campaign> {
    model.campaigns.find(chosen.campaign.as_deref()?)
}
