//! What a report saw of services, as it is kept: short, since it is read of every report for every table of all.

use super::super::columns::Json;
use super::columns::filed;
use crate::domain::check::{Role, Verdict};
use crate::domain::union::incidents::{LeftOut, Service, Span, Testimony};
use crate::domain::union::{Filed, Measures};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// A stretch of time, in microseconds since 1970.
type Stretch = (i64, i64);

/// A service, by its role and name, and when it did not serve.
type Seen = (Role, String, Vec<(Stretch, Verdict)>);

/// The network, when services were measured, and of each when it did not serve.
#[derive(Serialize, Deserialize)]
struct Kept(String, Vec<Stretch>, Vec<Seen>);

/// Keeps what a new report saw; nothing when it has no series.
pub(super) fn keep(database: &Connection, report: i64, filed: &Filed, measures: &Measures) -> rusqlite::Result<()> {
    let Some(testimony) = Testimony::of(filed.ent.as_deref(), measures).transpose() else { return Ok(()) };
    let added = "INSERT INTO testimonies (id, testimony) VALUES (?1, ?2)";
    database.prepare_cached(added)?.execute(params![report, Json(testimony.map(Kept::from))]).map(|_| ())
}

/// Hands over what every report that counts saw.
pub(super) fn each(
    database: &Connection,
    each: &mut dyn FnMut(&str, Result<Testimony, LeftOut>),
) -> rusqlite::Result<()> {
    let listed = "SELECT digest, testimony FROM testimonies JOIN filed USING (id) ORDER BY id";
    let mut statement = database.prepare_cached(listed)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Json(kept): Json<Result<Kept, LeftOut>> = row.get(1)?;
        let testimony = match kept {
            Ok(kept) => Ok(kept.testimony().map_err(damaged)?),
            Err(reason) => Err(reason),
        };
        each(row.get_ref(0)?.as_str()?, testimony);
    }
    let earlier = "SELECT filed.*, measures FROM filed JOIN measures USING (id) ORDER BY id";
    let mut statement = database.prepare_cached(earlier)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (filed, Json(measures)) = (filed(row)?, row.get(12)?);
        if let Some(testimony) = Testimony::of(filed.ent.as_deref(), &measures).transpose() {
            each(&filed.digest, testimony);
        }
    }
    Ok(())
}

fn damaged(error: jiff::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(1, Type::Text, error.into())
}

impl From<Testimony> for Kept {
    fn from(testimony: Testimony) -> Self {
        let stretch = |(from, until): Span| (from.as_microsecond(), until.as_microsecond());
        let service = |(Service { role, name }, down): (Service, Vec<(Span, Verdict)>)| {
            (role, name, down.into_iter().map(|(span, verdict)| (stretch(span), verdict)).collect())
        };
        Self(
            testimony.network,
            testimony.measured.into_iter().map(stretch).collect(),
            testimony.services.into_iter().map(service).collect(),
        )
    }
}

impl Kept {
    /// What was kept.
    fn testimony(self) -> Result<Testimony, jiff::Error> {
        let span =
            |(from, until): Stretch| Ok((Timestamp::from_microsecond(from)?, Timestamp::from_microsecond(until)?));
        let service = |(role, name, down): Seen| {
            let down = down.into_iter().map(|(stretch, verdict)| Ok((span(stretch)?, verdict)));
            Ok((Service { role, name }, down.collect::<Result<_, jiff::Error>>()?))
        };
        let Self(network, measured, services) = self;
        Ok(Testimony {
            network,
            measured: measured.into_iter().map(span).collect::<Result<_, jiff::Error>>()?,
            services: services.into_iter().map(service).collect::<Result<_, jiff::Error>>()?,
        })
    }
}
