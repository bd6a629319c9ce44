//! From the options that choose reports to the question that is put to the archive.

use crate::cli::arguments::figures::{Selection, Whole};
use crate::domain::establishment::{Academy, Catalog, academy};
use crate::domain::union::statistics::{Known, Question};
use crate::domain::union::{Archive, Division, Filter};
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence, fold};
use crate::export::read_beginning;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::path::Path;

/// The most that is read of a list of schools, in bytes.
const MOST_READ: usize = (32 << 20) + 1;

/// The question of these options, without a population yet.
///
/// # Errors
/// When the list of schools cannot be read.
pub fn question(whole: &Whole) -> Result<Question, Problem> {
    let known = whole.establishments.as_deref().map(known).transpose()?;
    Ok(Question { filters: Vec::new(), k: whole.k, known })
}

/// The whole that the options describe.
///
/// # Errors
/// When there is no such day, or the first comes after the last.
pub fn whole(whole: &Whole) -> Result<Filter, Problem> {
    if let Some((from, to)) = whole.from.zip(whole.to).filter(|(from, to)| from > to) {
        let sentence = Sentence::new("union-no-such-period").with("from", from.to_string());
        return Err(Problem::usage(sentence.with("to", to.to_string())));
    }
    Ok(Filter {
        campaign: whole.campaign.clone(),
        from: whole.from.map(start).transpose()?,
        until: whole.to.map(|day| start(day.tomorrow().unwrap_or(day))).transpose()?,
        ..Filter::default()
    })
}

/// The population that the options describe.
///
/// # Errors
/// When there is no such académie, département or day.
pub fn filter(selection: &Selection) -> Result<Filter, Problem> {
    let academy = selection.academie.as_deref().map(academy_named).transpose()?;
    let departement = selection.departement.as_deref().map(departement_named).transpose()?;
    let of_departement = departement.as_deref().and_then(academy::of_departement);
    Ok(Filter {
        academie: academy.or(of_departement).map(|academy| academy.code.clone()),
        departement,
        kind: selection.kind,
        ent: selection.ent.clone(),
        ..whole(&selection.whole)?
    })
}

/// Refuses an ENT that neither the catalogue nor a published table knows.
///
/// What reports name is not asked: whether an ENT is unknown or merely too rare would tell that a school is on it.
/// What a table told is told already.
///
/// # Errors
/// When the ENT is unknown, or the archive cannot be read.
pub fn known_ent(filter: &Filter, catalog: &Catalog, archive: &dyn Archive) -> Result<(), Problem> {
    let Some(named) = filter.ent.as_deref().filter(|named| catalog.ent(named).is_none()) else { return Ok(()) };
    if archive.ledger()?.tells(Division::Ent, named) {
        return Ok(());
    }
    let sentence = Sentence::new("union-no-such-ent").with("named", named);
    Err(Problem::usage(sentence.with("suggestion", likely_ent(named, catalog))))
}

/// The ENT that was probably meant: the only one whose name has these words, else the nearest id.
fn likely_ent(named: &str, catalog: &Catalog) -> Sentence {
    let mut with_words = catalog.ents.iter().filter(|ent| fold::matches(&format!("{} {}", ent.id, ent.name), named));
    match (with_words.next(), with_words.next()) {
        (Some(only), None) => Sentence::new("suggestion-some").with("word", only.id.as_str()),
        _ => suggestion(named, &catalog.ents.iter().map(|ent| ent.id.as_str()).collect::<Vec<_>>()),
    }
}

fn academy_named(named: &str) -> Result<&'static Academy, Problem> {
    let wanted = fold::fold(named.trim());
    let found = academy::all().iter().find(|academy| academy.code == wanted || fold::fold(&academy.name) == wanted);
    found.ok_or_else(|| {
        let known: Vec<&str> = academy::all().iter().map(|academy| academy.name.as_str()).collect();
        let sentence = Sentence::new("union-no-such-academie").with("named", named);
        Problem::usage(sentence.with("suggestion", suggestion(named, &known)))
    })
}

/// The code of a département, by itself or by its name.
fn departement_named(named: &str) -> Result<String, Problem> {
    let wanted = fold::fold(named.trim());
    let named_so = |code: &str| academy::departement_name(code).filter(|name| fold::fold(name) == wanted);
    let codes = || academy::all().iter().flat_map(|academy| &academy.departements);
    let found = codes().find(|code| fold::fold(code) == wanted || named_so(code).is_some());
    found.cloned().ok_or_else(|| {
        let known: Vec<&str> = codes().filter_map(|code| academy::departement_name(code)).collect();
        let sentence = Sentence::new("union-no-such-departement").with("named", named);
        Problem::usage(sentence.with("suggestion", suggestion(named, &known)))
    })
}

/// The first moment of a day, where the computer is.
fn start(day: Date) -> Result<Timestamp, Problem> {
    let start = day.to_zoned_datetime(TimeZone::system()).map(|start| start.timestamp());
    start.map_err(|_| Problem::usage(Sentence::new("union-no-such-day").with("day", day.to_string())))
}

fn known(path: &Path) -> Result<Known, Problem> {
    Known::read(&path.display().to_string(), &read_beginning(path, MOST_READ)?)
}
