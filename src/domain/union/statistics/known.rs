//! The schools that there are, from a list that the representative has.

use crate::domain::establishment::{Uai, academy};
use crate::domain::union::{Division, Filter};
use crate::domain::{Problem, Sentence, fold, written};
use std::collections::{BTreeMap, BTreeSet};

/// The largest list that is read, in bytes.
const LARGEST: usize = 32 << 20;

/// The schools that there are, as far as their UAI says where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The académie and the département of each.
    places: Vec<(Option<String>, Option<String>)>,
}

impl Known {
    /// Reads a table with a column of UAIs, called `UAI`, `RNE` or otherwise after the number. Rows without a valid
    /// one are left out.
    ///
    /// # Errors
    /// When it is too large, no such table, or has no UAI at all.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let refuse = || Problem::not_fine(Sentence::new("union-known-unreadable").with("path", name));
        if bytes.len() > LARGEST {
            return Err(refuse());
        }
        let bytes = written::utf8(bytes);
        let text = String::from_utf8_lossy(&bytes);
        let head = text.lines().next().unwrap_or_default();
        let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|sign| head.bytes().filter(|b| b == sign).count());
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b';')).flexible(true).from_reader(text.as_bytes());
        let heads = reader.headers().map_err(|_| refuse())?.clone();
        let named = |head: &str| ["uai", "rne", "numero_uai", "identifiant_de_l_etablissement"].contains(&head);
        let column = heads.iter().position(|head| named(&fold::fold(head.trim())));
        let column = column.ok_or_else(refuse)?;
        let uais: BTreeSet<Uai> = reader.records().filter_map(|row| Uai::parse(row.ok()?.get(column)?).ok()).collect();
        if uais.is_empty() { Err(refuse()) } else { Ok(Self { places: uais.iter().map(place).collect() }) }
    }

    /// How many there are where the filter looks; it knows places only.
    #[must_use]
    pub fn within(&self, filter: &Filter) -> usize {
        let fits = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        let within = |(academie, departement): &&(Option<String>, Option<String>)| {
            fits(&filter.academie, academie) && fits(&filter.departement, departement)
        };
        self.places.iter().filter(within).count()
    }

    /// How many there are of each value of a division by place; none for another division.
    #[must_use]
    pub fn by(&self, division: Division) -> Option<BTreeMap<Option<String>, usize>> {
        let value = |(academie, departement): &(Option<String>, Option<String>)| match division {
            Division::Academie => Some(academie.clone()),
            Division::Departement => Some(departement.clone()),
            Division::Kind | Division::Ent => None,
        };
        let mut counts = BTreeMap::new();
        for value in self.places.iter().map(value) {
            *counts.entry(value?).or_default() += 1;
        }
        Some(counts)
    }
}

fn place(uai: &Uai) -> (Option<String>, Option<String>) {
    let territory = academy::territory(uai);
    let academie =
        territory.as_ref().and_then(|territory| territory.academy.as_ref()).map(|academy| academy.code.clone());
    (academie, territory.map(|territory| territory.departement))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many schools a list is read to have.
    fn count(bytes: &[u8]) -> Option<usize> {
        Known::read("liste.csv", bytes).ok().map(|known| known.within(&Filter::default()))
    }

    #[test]
    fn a_list_is_read_whatever_separates_its_cells_and_each_school_counts_once() {
        for sign in [";", "\t", ","] {
            let list =
                format!("Nom{sign}UAI\r\nLycée{sign}0750654D\r\nLycée{sign}0750654d\r\nCollège{sign}0990001N\r\n");
            assert_eq!(count(list.as_bytes()), Some(2), "{sign:?}");
        }
    }

    #[test]
    fn a_list_of_excel_is_read_in_each_of_its_encodings() {
        let list = "RNE\tNom\r\n0750654D\tLycée\r\n";
        let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(count(format!("\u{feff}{list}").as_bytes()), Some(1));
        assert_eq!(count(&utf_16(&format!("\u{feff}{list}"))), Some(1), "« Texte Unicode »");
        assert_eq!(count(b"RNE;Nom\r\n0750654D;Lyc\xe9e\r\n"), Some(1), "its oldest one");
    }

    #[test]
    fn what_is_no_list_of_schools_is_refused() {
        for none in ["", "Nom;Ville\nLycée;Paris\n", "UAI;Nom\n;Lycée\n12;Collège\n"] {
            assert_eq!(count(none.as_bytes()), None, "{none:?}");
        }
    }
}
