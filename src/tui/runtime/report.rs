//! The report as the effects see it: previewed, written for oneself, or encrypted for a campaign and handed over.

use super::super::message::{Message, SendEvent};
use super::super::model::Model;
use super::super::model::report::{Chosen, Preview};
use super::services::Services;
use crate::domain::campaign::Campaign;
use crate::domain::report::personal::mentions;
use crate::domain::report::{Audit, Chain, Disclosure, Exported, Parts, Report, Revision, Section, build, content};
use crate::domain::{Problem, Sentence};
use crate::export::courier::Deposit;
use crate::export::{self, Format, Written};
use crate::seal::{self, Key};
use jiff::Timestamp;
use std::slice;
use uuid::Uuid;

impl Services {
    /// The report as it would leave, and what each section holds.
    pub(super) fn preview(&self, model: &Model, chosen: &Chosen) -> Result<Message, Problem> {
        let everything = Chosen { disclosure: Disclosure::everything(), pseudonym: false, ..chosen.clone() };
        let (whole, _) = self.compose(model, &everything)?;
        let (report, _) = self.compose(model, chosen)?;
        let hidden = Chosen { pseudonym: true, ..chosen.clone() };
        Ok(Message::Previewed(Box::new(Preview {
            lines: export::preview(&report, &model.text),
            contents: Section::ALL.map(|section| (section, content(&whole, section))).to_vec(),
            mentions: mentions(&report),
            pseudonym: self.author(audit(model)?, &hidden)?.0,
        })))
    }

    /// Builds, seals and writes the report, reads each file back, and keeps the fact.
    pub(super) fn export(&self, model: &Model, chosen: &Chosen, formats: &[Format]) -> Result<Message, Problem> {
        let (report, signer) = self.compose(model, chosen)?;
        let sealed = seal::seal(report, &signer)?;
        let verify = |bytes: &[u8]| seal::must_hold(bytes, &model.library);
        let folder = export::reports_folder(&self.folder);
        let written = export::deliver(&sealed, formats, &folder, &model.text, &verify)?;
        self.keep_export(model, &sealed, &written)?;
        Ok(Message::Exported(written.into_iter().map(|file| file.path).collect()))
    }

    /// Encrypts the report for its campaign, writes it, and sends it on its way when there is an address.
    pub(super) fn send(&mut self, model: &Model, run: u64, chosen: &Chosen) -> Result<Message, Problem> {
        let campaign = campaign(model, chosen).ok_or_else(|| Problem::usage(Sentence::new("report-no-campaign")))?;
        let readers = seal::readers(campaign)?;
        let (report, signer) = self.compose(model, chosen)?;
        let sealed = seal::seal(report, &signer)?;
        let verify = |bytes: &[u8]| seal::must_hold(bytes, &model.library);
        let encrypt = |bytes: &[u8]| seal::encrypt(bytes, &readers);
        let folder = export::reports_folder(&self.folder);
        let written = export::deliver_encrypted(&sealed, &folder, &model.text, &verify, &encrypt)?;
        self.keep_export(model, &sealed, slice::from_ref(&written))?;
        let event = match Deposit::prepare(&sealed, &written, campaign)? {
            None => SendEvent::Written(written.path),
            Some(deposit) => {
                let size = deposit.size();
                self.courier.send(run, deposit);
                SendEvent::Begun(written.path, size)
            }
        };
        Ok(Message::Sending(run, event))
    }

    /// The next report of the audit, not sealed yet, and the key that is to sign it.
    fn compose(&self, model: &Model, chosen: &Chosen) -> Result<(Report, Key), Problem> {
        let audit = audit(model)?;
        let campaign = campaign(model, chosen);
        let (pseudonym, signer) = self.author(audit, chosen)?;
        let chain = Chain { campaign: campaign.map(|campaign| campaign.id.clone()), pseudonym };
        let last = self.store.last_export(audit.id, &chain)?;
        let asked = campaign.map(|campaign| campaign.asked_of(&model.library)).transpose()?;
        let round = model.last_round.as_ref();
        let parts = Parts {
            audit,
            library: asked.as_ref().unwrap_or(&model.library),
            catalog: &model.catalog,
            last_check: round.map(|round| (round, export::check_document(round, &model.text))),
            series: self.last_day(model, audit.id)?,
            disclosure: chosen.disclosure,
            language: model.text.language().code(),
            created_at: Timestamp::now(),
        };
        let revision = last.map_or_else(|| Revision::first(Uuid::now_v7()), Revision::after);
        Ok((build(parts, chain, revision), signer))
    }

    /// The name under which the school hides, when it does, and the key that signs.
    fn author(&self, audit: &Audit, chosen: &Chosen) -> Result<(Option<String>, Key), Problem> {
        let hidden_in = chosen.campaign.as_deref().filter(|_| chosen.pseudonym);
        Ok(Key::load_or_create(&self.folder)?.author(hidden_in, &audit.establishment.uai))
    }

    fn keep_export(&self, model: &Model, sealed: &Report, written: &[Written]) -> Result<(), Problem> {
        let files = written.iter().map(|file| file.path.as_path());
        self.store.record_export(audit(model)?.id, &Exported::of(sealed, files))
    }
}

fn audit(model: &Model) -> Result<&Audit, Problem> {
    model.audit.as_ref().ok_or_else(|| Problem::usage(Sentence::new("report-no-audit")))
}

fn campaign<'a>(model: &'a Model, chosen: &Chosen) -> Option<&'a Campaign> {
    model.campaigns.find(chosen.campaign.as_deref()?)
}
