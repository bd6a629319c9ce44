//! The names by which people know what figures are about.

use crate::domain::checklist::{ItemRef, Library, Owner};
use crate::domain::establishment::{Catalog, Kind, academy};
use crate::domain::union::incidents::{Corroborated, Service};
use crate::domain::union::statistics::Statistics;
use crate::domain::union::{Division, Filter};
use crate::domain::{Sentence, printable};
use crate::text::Text;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// What gives names to codes and ids.
pub struct Names<'a> {
    /// The checklists, for the questions.
    pub library: &'a Library,
    /// The catalogue, for the ENTs.
    pub catalog: &'a Catalog,
    /// The sentences.
    pub text: &'a Text,
}

impl Names<'_> {
    /// The question of an item; its id when the checklist is not at hand.
    #[must_use]
    pub fn item(&self, checklist: &str, item: &str) -> String {
        let found = self.library.item(&ItemRef::new(checklist, item));
        found.map_or_else(|| printable::one_line(item), |item| self.text.local(&item.text).to_owned())
    }

    /// What shows that an item is settled; none when the checklist names nothing or is not at hand.
    #[must_use]
    pub fn proof(&self, checklist: &str, item: &str) -> Option<String> {
        let proof = self.library.item(&ItemRef::new(checklist, item))?.proof.as_ref()?;
        Some(self.text.local(proof).to_owned())
    }

    /// The title of a checklist.
    #[must_use]
    pub fn checklist(&self, id: &str) -> String {
        let found = self.library.checklist(id);
        found.map_or_else(|| printable::one_line(id), |list| self.text.local(&list.title).to_owned())
    }

    /// The title of a theme or a phase.
    #[must_use]
    pub fn theme(&self, checklist: &str, theme: &str) -> String {
        let found = self.library.checklist(checklist).and_then(|list| list.theme(theme));
        found.map_or_else(|| printable::one_line(theme), |theme| self.text.local(&theme.title).to_owned())
    }

    /// The value of a division: « Rennes », « 35 », « collège ».
    #[must_use]
    pub fn value(&self, by: Division, value: Option<&str>) -> String {
        let Some(value) = value else { return self.text.get("union-none-given") };
        let named = match by {
            Division::Academie => academy::all().iter().find(|academy| academy.code == value).map(|a| a.name.clone()),
            Division::Departement => academy::departement_name(value).map(|name| format!("{name} ({value})")),
            Division::Kind => Kind::from_id(value).map(|kind| self.text.get(&format!("kind-{}", kind.id()))),
            Division::Ent => self.catalog.ent(value).map(|ent| ent.name.clone()),
        };
        named.unwrap_or_else(|| printable::one_line(value))
    }

    /// Who has to act.
    #[must_use]
    pub fn owner(&self, owner: Owner) -> String {
        self.text.get(&format!("owner-{}", owner.id()))
    }

    /// What a population has in common: « académie Rennes, collège »; « tous les établissements ».
    #[must_use]
    pub fn population(&self, filter: &Filter) -> String {
        let part = |by: Division, value: Option<&str>| {
            let named = Sentence::new(&format!("union-of-{}", by.id())).with("name", self.value(by, Some(value?)));
            Some(self.text.say(&named))
        };
        let day = |at: Timestamp| self.text.day(at.to_zoned_datetime(TimeZone::system()).date());
        let dated = |key: &str, at: Option<Timestamp>| Some(self.text.say(&Sentence::new(key).with("day", day(at?))));
        let last = filter.until.map(|until| until - jiff::SignedDuration::from_secs(1));
        let of_campaign = filter.campaign.as_deref().map(|id| Sentence::new("union-of-campaign").with("name", id));
        let parts = [
            of_campaign.map(|sentence| self.text.say(&sentence)),
            part(Division::Academie, filter.academie.as_deref().filter(|_| filter.departement.is_none())),
            part(Division::Departement, filter.departement.as_deref()),
            part(Division::Kind, filter.kind.map(Kind::id)),
            part(Division::Ent, filter.ent.as_deref()),
            dated("union-since", filter.from),
            dated("union-until", last),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { self.text.get("union-all") } else { parts.join(", ") }
    }

    /// A service: « le portail de l’ENT Toutatice ».
    #[must_use]
    pub fn service(&self, service: &Service) -> String {
        let named = Sentence::new(&format!("union-service-{}", service.role.id()));
        self.text.say(&named.with("name", self.value(Division::Ent, Some(&service.name))))
    }

    /// An incident in a sentence: who saw what, when, of how many who measured.
    #[must_use]
    pub fn incident(&self, incident: &Corroborated) -> String {
        let zone = TimeZone::system();
        let time = |at: Timestamp| self.text.short_moment(at, &zone);
        let sentence = Sentence::new("union-incident")
            .with("from", time(incident.from))
            .with("until", time(incident.until))
            .with("seen", incident.seen)
            .with("measuring", incident.measuring)
            .with("departements", incident.departements)
            .with("networks", incident.networks)
            .with("service", self.service(&incident.service))
            .with("verdict", Sentence::new(&crate::domain::check::judge::verdict_key(incident.verdict)));
        self.text.say(&sentence)
    }

    /// Whence the figures are and what they are worth: how many reports, that they chose to answer, what is hidden.
    #[must_use]
    pub fn standing(&self, statistics: &Statistics) -> Vec<String> {
        let (k, reports) = (statistics.k, statistics.reports);
        let mut lines = Vec::new();
        if let Some(reports) = reports {
            let counted = match statistics.known {
                Some(known) => Sentence::new("union-reports-of").with("reports", reports).with("known", known),
                None => Sentence::new("union-reports").with("reports", reports),
            };
            lines.push(self.text.say(&counted));
            lines.push(self.text.get("union-self-selected"));
            lines.push(self.text.say(&Sentence::new("union-secrecy").with("k", k)));
        }
        if let Some(refusal) = statistics.withheld {
            let why = Sentence::new(&format!("union-refusal-{}", refusal.id())).with("k", k);
            lines.push(self.text.say(&why));
        }
        if let (Some(at), Some(_)) = (statistics.published_at, statistics.withheld) {
            let at = self.text.moment(at, &TimeZone::system());
            lines.push(self.text.say(&Sentence::new("union-earlier").with("at", at)));
        }
        lines
    }
}
