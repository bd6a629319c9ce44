//! What leaves the union as files: the same figures in each, and nothing of one school unless it is asked for.

use super::place::Place;
use super::truth::items;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;
use std::sync::LazyLock;

/// Reports whose tables are published: each test writes them into a folder of its own.
static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let place = Place::with_schools(60, 5);
    place.collect("reçu", "rapports");
    files(&place, "union report --format json --out publié");
    place
});

/// The files that a command wrote, by the end of their names.
fn files(place: &Place, line: &str) -> Vec<PathBuf> {
    let outcome = place.run(line, b"");
    assert_eq!(outcome.status, 0, "{}", outcome.err);
    outcome.out.lines().map(|path| place.path(path)).collect()
}

fn ending<'a>(files: &'a [PathBuf], end: &str) -> &'a PathBuf {
    files.iter().find(|path| path.to_str().unwrap().ends_with(end)).unwrap()
}

/// The cells of the row of one item, over all schools.
fn row(csv: &str, item: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(csv.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    let row = rows.into_iter().find(|row| row[0].starts_with("Tous") && &row[8] == item).unwrap();
    row.iter().map(str::to_owned).collect()
}

#[test]
fn all_formats_state_the_same_figures() {
    let files = files(&PLACE, "union report --format html,csv,xlsx,json,parquet --out dossier");
    let json: Value = serde_json::from_slice(&fs::read(ending(&files, ".json")).unwrap()).unwrap();
    let whole = &json["populations"][0];
    let csv = fs::read_to_string(ending(&files, "-items.csv")).unwrap();
    let html = fs::read_to_string(ending(&files, ".html")).unwrap();
    let rows = SerializedFileReader::new(File::open(ending(&files, "-items.parquet")).unwrap()).unwrap();
    let rows: Vec<_> = rows.get_row_iter(None).unwrap().map(Result::unwrap).collect();
    let lines = csv.trim_start_matches('\u{feff}').lines().count() - 1;
    assert_eq!(rows.len(), lines, "a row of CSV is a row of Parquet");
    for (line, parquet) in whole["items"].as_array().unwrap().iter().zip(&rows) {
        let item = line["item"].as_str().unwrap();
        let cells = row(&csv, item);
        for (at, count) in (13..).zip(["yes", "partial", "no", "unknown", "unanswered", "na"]) {
            let text = line[count].as_u64().map(|count| count.to_string()).unwrap_or_default();
            assert_eq!(cells[at], text, "{item}: {count}");
            let column = parquet.get_column_iter().find(|(name, _)| *name == count).unwrap().1;
            let number = line[count].as_i64().map_or(Field::Null, Field::Long);
            assert_eq!(*column, number, "{item}: {count}");
        }
        let shown = line["yes"].as_u64().filter(|yes| *yes > 0);
        assert!(shown.is_none_or(|yes| html.contains(&format!("data-label=\"oui\">{yes}</td>"))), "{item}");
    }
    let mut book = zip::ZipArchive::new(File::open(ending(&files, ".xlsx")).unwrap()).unwrap();
    let mut sheets = String::new();
    book.by_name("xl/workbook.xml").unwrap().read_to_string(&mut sheets).unwrap();
    assert!(
        ["Réponses", "Thèmes", "Interlocuteurs", "Provenance", "Incidents"].iter().all(|name| sheets.contains(name))
    );
}

/// The rows of a file, each as its cells by the names of their columns.
fn rows(path: &PathBuf) -> Vec<HashMap<String, String>> {
    let file = fs::read_to_string(path).unwrap();
    let file = file.trim_start_matches('\u{feff}');
    csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_bytes()).deserialize().map(Result::unwrap).collect()
}

/// The open answers of an item and those concerned, with all hidden ones put where a hidden count stands: each such way.
fn ways(item: &HashMap<String, String>) -> Vec<[u64; 2]> {
    let groups = [&["partial", "no", "unknown", "unanswered"][..], &["yes", "choice", "other"], &["na"]];
    let known = groups.map(|names| names.iter().filter_map(|name| item[*name].parse::<u64>().ok()).sum::<u64>());
    let hidden = item["n"].parse::<u64>().unwrap() - known.iter().sum::<u64>();
    let is_possible = |names: &[&str]| hidden == 0 || names.iter().any(|name| item[*name].is_empty());
    let put = |at: usize| {
        let mut counts = known;
        counts[at] += hidden;
        [counts[0], counts[0] + counts[1]]
    };
    (0..3).filter(|at| is_possible(groups[*at])).map(put).collect()
}

#[test]
fn the_share_of_a_theme_follows_from_the_answers_that_are_published() {
    let files = files(&PLACE, "union report --format csv --out thèmes");
    let items = rows(ending(&files, "-items.csv"));
    let stated = rows(ending(&files, "-themes.csv")).into_iter().filter(|row| !row["items"].is_empty());
    let mut hides = 0;
    for row in stated {
        let is_of = |item: &&HashMap<String, String>| {
            ["population", "checklist", "theme"].iter().all(|name| item[*name] == row[*name])
                && item["severity"] != "info"
        };
        let (counted, left_out): (Vec<_>, Vec<_>) = items.iter().filter(is_of).partition(|item| !item["n"].is_empty());
        let sum = |ways: Vec<[u64; 2]>| ways.iter().fold([0, 0], |all, way| [all[0] + way[0], all[1] + way[1]]);
        let ratio = |[open, concerned]: [u64; 2]| open * 1_000_000 / concerned.max(1);
        let least = |item| ways(item).into_iter().min_by_key(|way| (ratio(*way), Reverse(way[1]))).unwrap();
        let most = |item| ways(item).into_iter().max_by_key(|way| (ratio(*way), way[1])).unwrap();
        let least = sum(counted.iter().map(|item| least(item)).collect());
        let most = sum(counted.iter().map(|item| most(item)).collect());
        let number = |name: &str| row[name].parse::<u64>().unwrap();
        assert_eq!([number("least_open"), number("least_of")], least, "{row:?}");
        assert_eq!([number("most_open"), number("most_of")], most, "{row:?}");
        assert_eq!([number("items"), number("left_out")], [counted.len(), left_out.len()].map(|count| count as u64));
        hides += usize::from(least != most);
    }
    assert!(hides > 5, "no theme hides anything");
}

#[test]
fn what_is_asked_of_each_is_what_its_schools_answered() {
    let place = Place::with_schools(150, 11);
    place.collect("reçu", "rapports");
    let files = files(&place, "union report --format json --out dossier");
    let report: Value = serde_json::from_slice(&fs::read(&files[0]).unwrap()).unwrap();
    let truth = items(&serde_json::from_slice(&fs::read(place.path("reçu/truth.json")).unwrap()).unwrap());
    let of_whom = |to: &str| -> Vec<(&str, &str)> {
        match to {
            "region" => vec![("kind", "lycee"), ("kind", "lycee-pro"), ("kind", "erea")],
            "departement" => vec![("kind", "college")],
            "commune" => vec![("kind", "ecole")],
            _ => vec![("all", "")],
        }
    };
    let mut exact = 0;
    for demand in report["demands"].as_array().unwrap() {
        let groups = of_whom(demand["to"].as_str().unwrap());
        for point in demand["points"].as_array().unwrap() {
            let name = format!("{}/{}", point["checklist"].as_str().unwrap(), point["item"].as_str().unwrap());
            let no = |(by, value): &(&str, &str)| truth[&name][*by][*value]["no"].as_u64().unwrap_or(0);
            let (stated, planted) = (point["no"]["count"].as_u64().unwrap(), groups.iter().map(no).sum());
            assert!(stated <= planted, "{name}: {stated} of {planted}");
            assert!(stated == planted || groups.len() > 1, "{name}: {stated} of {planted}");
            exact += usize::from(stated == planted);
        }
    }
    assert!(exact > 50, "{exact}");
}

#[test]
fn the_page_names_no_school_and_says_what_it_is_worth() {
    let files = files(&PLACE, "union report --format html,json,csv --out page");
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        let named: Vec<_> = PLACE.filed().into_iter().filter(|filed| text.contains(&filed.school.0)).collect();
        assert_eq!(named, [], "{}", file.display());
    }
    let html = fs::read_to_string(ending(&files, ".html")).unwrap();
    for needed in ["ont choisi de répondre", "Méthode et limites", "Rectorats et État", "Éditeurs des ENT"] {
        assert!(html.contains(needed), "{needed}");
    }
}

#[test]
fn the_reports_themselves_leave_only_when_asked_for_and_marked() {
    let outcome = PLACE.run("union export --raw --format csv,parquet --out brut", b"");
    assert!(outcome.err.contains("ne les publiez pas"));
    let files: Vec<PathBuf> = outcome.out.lines().map(|path| PLACE.path(path)).collect();
    assert!(files.iter().all(|path| path.to_str().unwrap().contains("not_for_publication")));
    let reader = SerializedFileReader::new(File::open(ending(&files, ".parquet")).unwrap()).unwrap();
    let schools: Vec<String> = reader
        .get_row_iter(None)
        .unwrap()
        .map(|row| row.unwrap().get_column_iter().find(|(name, _)| *name == "school").unwrap().1.to_string())
        .collect();
    let expected: Vec<String> = PLACE.filed().iter().map(|filed| format!("\"{}\"", filed.school)).collect();
    assert_eq!(schools, expected);
}

#[test]
fn a_format_that_is_not_one_is_refused() {
    let refused = Place::new().run("union export --format html --out dossier", b"");
    assert_eq!((refused.status, refused.err.contains("csv, parquet")), (2, true));
}
