//! `prudence union report` and `union export`: what leaves the union, as files.

use super::{archive, selection};
use crate::cli::arguments::Global;
use crate::cli::arguments::figures::{UnionExport, UnionReport, Whole};
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::world::World;
use crate::cli::{formats, sources, workspace};
use crate::domain::union::Archive;
use crate::domain::union::statistics::Consolidated;
use crate::domain::{Problem, Sentence, file_name};
use crate::export;
use crate::export::union::{Dossier, Names, Sheet, UnionFormat};
use crate::store::UnionStore;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// The formats of open data.
const DATA: [UnionFormat; 2] = [UnionFormat::Csv, UnionFormat::Parquet];

/// Writes the consolidated document.
pub fn report(
    wanted: &UnionReport,
    global: &Global,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    let formats = formats::named(&wanted.format, &UnionFormat::ALL.map(UnionFormat::id), UnionFormat::from_id)?;
    let library = sources::library(global, console)?;
    let catalog = workspace::catalog(global, console)?;
    let mut archive = archive::consult(global, world, console)?;
    let names = Names { library: &library, catalog: &catalog, text: &console.text };
    let dossier = consolidated(&wanted.whole, &mut archive, &names)?;
    let sheets = formats.iter().map(|format| export::union::documents(&dossier, *format));
    let sheets: Vec<Sheet> = sheets.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let written = write(&wanted.out, "prudence-union", dossier.figures.at, &sheets)?;
    tell(&written, wanted.json.json, console)
}

/// Writes the figures as open data or, for the union's own analysts, the reports themselves.
pub fn export(
    wanted: &UnionExport,
    global: &Global,
    world: &World,
    console: &mut Console<'_>,
) -> Result<Standing, Stop> {
    let data = |word: &str| UnionFormat::from_id(word).filter(|format| DATA.contains(format));
    let formats = formats::named(&wanted.format, &DATA.map(UnionFormat::id), data)?;
    let library = sources::library(global, console)?;
    let catalog = workspace::catalog(global, console)?;
    let mut archive = archive::consult(global, world, console)?;
    let names = Names { library: &library, catalog: &catalog, text: &console.text };
    let (at, grids) = if wanted.raw {
        (Timestamp::now(), vec![export::union::raw(&archive.roll()?)])
    } else {
        let dossier = consolidated(&wanted.whole, &mut archive, &names)?;
        (dossier.figures.at, dossier.grids())
    };
    let pairs = formats.iter().flat_map(|format| grids.iter().map(move |grid| export::union::table(grid, *format)));
    let sheets: Vec<Sheet> = pairs.collect::<Result<_, Problem>>()?;
    let written = write(&wanted.out, "prudence-union", at, &sheets)?;
    if wanted.raw {
        console.tell(&Sentence::new("union-raw"))?;
    }
    tell(&written, wanted.json.json, console)
}

/// The figures of the whole and of its parts.
fn consolidated<'a>(wanted: &Whole, archive: &mut UnionStore, names: &'a Names<'a>) -> Result<Dossier<'a>, Problem> {
    let whole = selection::whole(wanted)?;
    let figures = Consolidated::ask(archive, &whole, &selection::question(wanted)?, Timestamp::now())?;
    let figures = figures.ok_or_else(|| Problem::not_fine(Sentence::new("union-nothing")))?;
    Ok(Dossier { figures, names })
}

/// Writes the files into the folder, which is made if need be.
fn write(folder: &Path, stem: &str, at: Timestamp, sheets: &[Sheet]) -> Result<Vec<PathBuf>, Problem> {
    fs::create_dir_all(folder).map_err(|error| Problem::io("export-folder", folder, &error))?;
    let day = at.to_zoned_datetime(TimeZone::system()).date();
    let stem = file_name::of_parts(&[stem, &day.to_string()]);
    let path = |end: &str| folder.join(format!("{stem}{end}"));
    sheets.iter().map(|(end, bytes)| export::write_file(&path(end), bytes).map(|()| path(end))).collect()
}

fn tell(written: &[PathBuf], as_json: bool, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let paths: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
    if as_json {
        console.json(&json!({ "schema": "prudence.files/1", "files": paths }))?;
    } else {
        paths.iter().try_for_each(|path| console.line(path))?;
    }
    Ok(Standing::Fine)
}
