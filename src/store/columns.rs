//! How our types stand in the columns: JSON, and times as RFC 3339 text.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value kept as JSON text.
pub(super) struct Json<T>(pub T);

/// A time kept as RFC 3339 text, UTC.
pub(super) struct Moment(pub Timestamp);

/// A day kept as ISO 8601 text.
pub(super) struct Day(pub Date);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_string(&self.0) {
            Ok(text) => Ok(ToSqlOutput::from(text)),
            Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let read = serde_json::from_str(value.as_str()?);
        read.map(Json).map_err(|error| FromSqlError::Other(error.into()))
    }
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let read = value.as_str()?.parse();
        read.map(Moment).map_err(|error: jiff::Error| FromSqlError::Other(error.into()))
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.to_string()))
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let read = value.as_str()?.parse();
        read.map(Day).map_err(|error: jiff::Error| FromSqlError::Other(error.into()))
    }
}
