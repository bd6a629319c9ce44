//! `prudence audit new` and `audit edit`: what is known of a school.

use crate::cli::arguments::Global;
use crate::cli::arguments::audit::{Details, Edit, New};
use crate::cli::console::{Console, Stop};
use crate::cli::folder::{self, Folder};
use crate::cli::outcome::Standing;
use crate::cli::workspace::{self, Workspace};
use crate::cli::world::World;
use crate::domain::establishment::{Address, Catalog, Establishment, Uai};
use crate::domain::report::build;
use crate::domain::yaml::shape::suggestion;
use crate::domain::{Problem, Sentence, printable};
use jiff::Timestamp;
use serde_json::json;

/// Enters a school, which becomes the current one.
pub fn enter(new: &New, global: &Global, world: &World, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let catalog = workspace::catalog(global, console)?;
    let mut school = Establishment {
        uai: uai(&new.uai)?,
        other_uais: Vec::new(),
        name: name(&new.name)?,
        kind: new.kind,
        pupils: None,
        ent: None,
        addresses: crate::domain::establishment::Addresses::default(),
    };
    apply(&new.details, &mut school, &catalog)?;
    let folder = folder::open(global, world, console)?;
    refuse_a_second(&school, &folder)?;
    let audit = folder.store.create_audit(&school, Timestamp::now())?;
    tell(&Sentence::new("school-entered"), audit, &school, &catalog, new.json.json, console)
}

/// Corrects what is known of the school that the command is about.
pub fn correct(edit: &Edit, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let mut school = audit.establishment;
    if let Some(typed) = &edit.name {
        school.name = name(typed)?;
    }
    school.kind = edit.kind.unwrap_or(school.kind);
    apply(&edit.details, &mut school, &workspace.catalog)?;
    workspace.folder.store.update_establishment(audit.id, &school, Timestamp::now())?;
    tell(&Sentence::new("school-corrected"), audit.id, &school, &workspace.catalog, edit.json.json, console)
}

fn refuse_a_second(school: &Establishment, folder: &Folder) -> Result<(), Problem> {
    let known = folder.store.audits()?.into_iter().find(|audit| audit.establishment.uai == school.uai);
    known.map_or(Ok(()), |audit| {
        let sentence = Sentence::new("school-known").with("uai", school.uai.as_str());
        Err(Problem::usage(sentence.with("number", audit.id)))
    })
}

fn uai(typed: &str) -> Result<Uai, Problem> {
    Uai::parse(typed).map_err(|error| Problem::usage(error.sentence()))
}

fn name(typed: &str) -> Result<String, Problem> {
    let name = printable::one_line(typed.trim());
    if name.is_empty() { Err(Problem::usage(Sentence::new("school-name-missing"))) } else { Ok(name) }
}

/// Takes over what was given; what was not given stays.
fn apply(details: &Details, school: &mut Establishment, catalog: &Catalog) -> Result<(), Problem> {
    school.pupils = details.pupils.or(school.pupils);
    if let Some(typed) = &details.ent {
        school.ent = ent(typed, school, catalog)?;
    }
    let addresses = &mut school.addresses;
    let given = [
        (&details.portal, &mut addresses.portal),
        (&details.login, &mut addresses.login),
        (&details.school_life, &mut addresses.school_life),
    ];
    for (typed, address) in given {
        if let Some(typed) = typed {
            *address = self::address(typed)?;
        }
    }
    if !details.other_uai.is_empty() {
        school.other_uais = details.other_uai.iter().map(|typed| uai(typed)).collect::<Result<_, _>>()?;
    }
    Ok(())
}

fn address(typed: &str) -> Result<Option<Address>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    Address::parse(typed).map(Some).map_err(|error| error.problem(typed))
}

/// The id of the ENT, which must be in the catalogue; those likely for the school are named when it is not.
fn ent(typed: &str, school: &Establishment, catalog: &Catalog) -> Result<Option<String>, Problem> {
    if typed.trim().is_empty() || catalog.ent(typed).is_some() {
        return Ok(Some(typed.to_owned()).filter(|id| !id.trim().is_empty()));
    }
    let departement = school.territory().map(|territory| territory.departement);
    let likely = catalog.search("", departement.as_deref(), school.kind);
    let likely: Vec<&str> = likely.into_iter().take(5).map(|ent| ent.id.as_str()).collect();
    let known: Vec<&str> = catalog.ents.iter().map(|ent| ent.id.as_str()).collect();
    let sentence = Sentence::new("ent-unknown").with("id", typed).with("suggestion", suggestion(typed, &known));
    let likely = if likely.is_empty() { "—".to_owned() } else { likely.join(", ") };
    Err(Problem::usage(sentence.with("likely", likely)))
}

fn tell(
    sentence: &Sentence,
    audit: i64,
    school: &Establishment,
    catalog: &Catalog,
    as_json: bool,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    if as_json {
        let document = build::school(school, catalog);
        console.json(&json!({ "schema": "prudence.school/1", "id": audit, "establishment": document }))?;
    } else {
        let sentence = sentence.clone().with("name", school.name.as_str()).with("uai", school.uai.as_str());
        console.say(&sentence.with("number", audit))?;
    }
    Ok(Standing::Fine)
}
