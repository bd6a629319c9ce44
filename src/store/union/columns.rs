//! How reports stand in the columns.

use super::super::columns::{Json, Moment};
use crate::domain::union::{Doubt, Entry, Filed, Marks, SchoolKey, Sheet, Status};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Type, ValueRef};
use rusqlite::{Row, ToSql};
use serde::de::DeserializeOwned;
use serde::de::value::StrDeserializer;
use serde::{Serialize, de::IntoDeserializer};

/// A value that is one word in data, kept as that word.
pub(super) struct Word<T>(pub T);

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(ToSqlOutput::from(word)),
            other => Err(rusqlite::Error::ToSqlConversionFailure(format!("{other:?}").into())),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word: StrDeserializer<'_, serde::de::value::Error> = value.as_str()?.into_deserializer();
        T::deserialize(word).map(Word).map_err(|error| FromSqlError::Other(error.into()))
    }
}

/// The two columns of a status.
pub(super) fn status_words(status: Status) -> (&'static str, Option<&'static str>) {
    match status {
        Status::Filed => ("filed", None),
        Status::Superseded => ("superseded", None),
        Status::Quarantined(doubt) => ("quarantined", Some(doubt.id())),
        Status::Refused => ("refused", None),
    }
}

fn status(word: Option<&str>, doubt: Option<Doubt>) -> Result<Option<Status>, String> {
    let status = match (word, doubt) {
        (None, _) => return Ok(None),
        (Some("filed"), _) => Status::Filed,
        (Some("superseded"), _) => Status::Superseded,
        (Some("quarantined"), Some(doubt)) => Status::Quarantined(doubt),
        (Some("refused"), _) => Status::Refused,
        (Some(other), _) => return Err(other.to_owned()),
    };
    Ok(Some(status))
}

/// The entry whose columns, those of the view `entries`, begin at `first`.
pub(super) fn entry(row: &Row<'_>, first: usize) -> rusqlite::Result<Entry> {
    let Word(report) = row.get(first + 1)?;
    let Moment(created_at) = row.get(first + 6)?;
    let (word, doubt): (Option<String>, Option<Word<Doubt>>) = (row.get(first + 7)?, row.get(first + 8)?);
    Ok(Entry {
        digest: row.get(first)?,
        report,
        revision: row.get(first + 2)?,
        school: SchoolKey(row.get(first + 3)?),
        campaign: row.get(first + 4)?,
        signer: row.get(first + 5)?,
        created_at,
        status: status(word.as_deref(), doubt.map(|Word(doubt)| doubt)).map_err(unreadable)?,
        ruling: row.get::<_, Option<_>>(first + 9)?.map(|Word(ruling)| ruling),
    })
}

/// The filed report whose columns, those of the view `filed`, come first.
pub(super) fn filed(row: &Row<'_>) -> rusqlite::Result<Filed> {
    let (Moment(created_at), Word(kind), Word(verdict)) = (row.get(3)?, row.get(6)?, row.get(8)?);
    let Json(phases) = row.get(10)?;
    Ok(Filed {
        digest: row.get(0)?,
        school: SchoolKey(row.get(1)?),
        campaign: row.get(2)?,
        created_at,
        academie: row.get(4)?,
        departement: row.get(5)?,
        kind,
        ent: row.get(7)?,
        verdict,
        sheets: read_sheets(row.get_ref(9)?.as_str()?)?,
        phases,
    })
}

/// Sheets as pairs of texts: the form's hash, and a letter for each item.
pub(super) fn sheet_texts(sheets: &[Sheet]) -> Vec<(&str, String)> {
    sheets.iter().map(|sheet| (sheet.form.as_str(), sheet.marks.to_string())).collect()
}

fn read_sheets(json: &str) -> rusqlite::Result<Vec<Sheet>> {
    let texts: Vec<(&str, &str)> = serde_json::from_str(json).map_err(|error| unreadable(error.to_string()))?;
    let sheet = |(form, letters): (&str, &str)| {
        let marks: Marks = letters.parse().map_err(|letter: char| unreadable(letter.to_string()))?;
        Ok(Sheet { form: form.to_owned(), marks })
    };
    texts.into_iter().map(sheet).collect()
}

fn unreadable(detail: String) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, detail.into())
}
