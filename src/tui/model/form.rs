//! The school's form: what is typed, and what it amounts to.

use super::Field;
use crate::domain::Sentence;
use crate::domain::establishment::address::AddressError;
use crate::domain::establishment::{Address, Addresses, Catalog, Ent, Establishment, Kind, Uai, UaiError, academy};
use serde::{Deserialize, Serialize};

/// The lines of the form, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    /// The UAI, or several for a cité scolaire.
    #[default]
    Uai,
    /// The name.
    Name,
    /// The kind.
    Kind,
    /// The number of pupils.
    Pupils,
    /// The ENT, searched in the catalogue.
    Ent,
    /// The portal's address.
    Portal,
    /// The login page's address.
    Login,
    /// The school-life software's address.
    SchoolLife,
    /// The button that saves.
    Save,
}

impl Line {
    /// All lines.
    pub const ALL: [Self; 9] = [
        Self::Uai,
        Self::Name,
        Self::Kind,
        Self::Pupils,
        Self::Ent,
        Self::Portal,
        Self::Login,
        Self::SchoolLife,
        Self::Save,
    ];

    /// The line `step` lines further, within the form.
    #[must_use]
    pub fn moved(self, step: isize) -> Self {
        let at = Self::ALL.iter().position(|line| *line == self).unwrap_or_default();
        let last = Self::ALL.len() - 1;
        Self::ALL[at.saturating_add_signed(step).min(last)]
    }

    /// Its place among the text fields; none for the kind and the button.
    fn field(self) -> Option<usize> {
        match self {
            Self::Uai => Some(0),
            Self::Name => Some(1),
            Self::Pupils => Some(2),
            Self::Ent => Some(3),
            Self::Portal => Some(4),
            Self::Login => Some(5),
            Self::SchoolLife => Some(6),
            Self::Kind | Self::Save => None,
        }
    }
}

/// The form as it stands.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The line one is on.
    pub line: Line,
    fields: [Field; 7],
    kind: usize,
    ent: Option<String>,
    /// Which of the ENTs found is pointed at.
    pub suggestion: usize,
}

/// What was typed, as it is kept between two starts.
#[derive(Serialize, Deserialize)]
struct Draft {
    fields: [String; 7],
    kind: Kind,
    ent: Option<String>,
}

impl Form {
    /// The form filled in with a school.
    #[must_use]
    pub fn of(school: &Establishment) -> Self {
        let address = |address: &Option<Address>| address.as_ref().map(ToString::to_string).unwrap_or_default();
        let uais: Vec<&str> = std::iter::once(&school.uai).chain(&school.other_uais).map(Uai::as_str).collect();
        Self::from_draft(Draft {
            fields: [
                uais.join(", "),
                school.name.clone(),
                school.pupils.map(|pupils| pupils.to_string()).unwrap_or_default(),
                String::new(),
                address(&school.addresses.portal),
                address(&school.addresses.login),
                address(&school.addresses.school_life),
            ],
            kind: school.kind,
            ent: school.ent.clone(),
        })
    }

    fn from_draft(draft: Draft) -> Self {
        Self {
            fields: draft.fields.map(|text| Field::line(&text)),
            kind: Kind::ALL.iter().position(|kind| *kind == draft.kind).unwrap_or_default(),
            ent: draft.ent,
            ..Self::default()
        }
    }

    /// The form that a draft kept; none when it is not one.
    #[must_use]
    pub fn restore(draft: &str) -> Option<Self> {
        serde_json::from_str(draft).ok().map(Self::from_draft)
    }

    /// What was typed, to be kept.
    #[must_use]
    pub fn draft(&self) -> String {
        let fields = std::array::from_fn(|index| self.fields[index].text());
        let draft = Draft { fields, kind: self.kind(), ent: self.ent.clone() };
        serde_json::to_string(&draft).unwrap_or_default()
    }

    /// The text field of a line.
    #[must_use]
    pub fn field(&self, line: Line) -> Option<&Field> {
        line.field().map(|index| &self.fields[index])
    }

    /// The text field of the line one is on.
    pub fn current_field(&mut self) -> Option<&mut Field> {
        self.line.field().map(|index| &mut self.fields[index])
    }

    fn typed(&self, line: Line) -> String {
        self.field(line).map(|field| field.text().trim().to_owned()).unwrap_or_default()
    }

    /// The kind chosen.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::ALL[self.kind]
    }

    /// Chooses the kind `step` places further, going round.
    pub fn turn_kind(&mut self, step: isize) {
        let count = Kind::ALL.len();
        self.kind = (self.kind + count).saturating_add_signed(step) % count;
    }

    /// The ENT chosen from the catalogue.
    #[must_use]
    pub fn ent<'a>(&self, catalog: &'a Catalog) -> Option<&'a Ent> {
        self.ent.as_deref().and_then(|id| catalog.ent(id))
    }

    /// The ENTs that what was typed may mean, likely ones first.
    #[must_use]
    pub fn suggestions<'a>(&self, catalog: &'a Catalog) -> Vec<&'a Ent> {
        let territory = self.uais().ok().and_then(|uais| academy::territory(uais.first()?));
        let departement = territory.map(|territory| territory.departement);
        catalog.search(&self.typed(Line::Ent), departement.as_deref(), self.kind())
    }

    /// Chooses the ENT pointed at, or takes the choice back when nothing was found.
    pub fn choose_ent(&mut self, catalog: &Catalog) {
        self.ent = self.suggestions(catalog).get(self.suggestion).map(|ent| ent.id.clone());
        self.fields[3] = Field::line("");
        self.suggestion = 0;
    }

    /// Says that the ENT is not in the catalogue: its addresses are typed below.
    pub fn other_ent(&mut self) {
        self.ent = None;
    }

    /// The UAIs typed, at least one.
    ///
    /// # Errors
    /// The error of the first that is not valid.
    pub fn uais(&self) -> Result<Vec<Uai>, UaiError> {
        let typed = self.typed(Line::Uai);
        if let Ok(only) = Uai::parse(&typed) {
            return Ok(vec![only]);
        }
        let parts = typed.split(|c: char| c == ',' || c == ';' || c == '/' || c.is_whitespace());
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { Err(UaiError::Shape) } else { parts.into_iter().map(Uai::parse).collect() }
    }

    /// What stands against a line, once something is typed in it.
    #[must_use]
    pub fn complaint(&self, line: Line) -> Option<Sentence> {
        let typed = self.typed(line);
        if typed.is_empty() {
            return None;
        }
        match line {
            Line::Uai => self.uais().err().map(UaiError::sentence),
            Line::Pupils => typed.parse::<u32>().err().map(|_| Sentence::new("form-pupils-number")),
            Line::Portal | Line::Login | Line::SchoolLife => {
                Address::parse(&typed).err().map(|error: AddressError| error.sentence(&typed))
            }
            _ => None,
        }
    }

    /// The school that the form describes.
    ///
    /// # Errors
    /// The first line that stands in the way, and why.
    pub fn school(&self) -> Result<Establishment, (Line, Sentence)> {
        let mut uais = self.uais().map_err(|error| (Line::Uai, error.sentence()))?;
        let name = self.typed(Line::Name);
        if name.is_empty() {
            return Err((Line::Name, Sentence::new("form-name-missing")));
        }
        if let Some(found) = Line::ALL.iter().find_map(|line| Some((*line, self.complaint(*line)?))) {
            return Err(found);
        }
        let address = |line| Address::parse(&self.typed(line)).ok();
        let other_uais = uais.split_off(1);
        let uai = uais.swap_remove(0);
        Ok(Establishment {
            uai,
            other_uais,
            name,
            kind: self.kind(),
            pupils: self.typed(Line::Pupils).parse().ok(),
            ent: self.ent.clone(),
            addresses: Addresses {
                portal: address(Line::Portal),
                login: address(Line::Login),
                school_life: address(Line::SchoolLife),
            },
        })
    }
}
