//! How far a collection has come: on one line of a terminal, which is gone when the counts are told.

use crate::place::Place;
use crate::terminal::Terminal;

/// What begins the line anew.
const AGAIN: &str = "\r\u{1b}[K";

/// A place where the reports of some schools that do not exist wait to be collected.
fn with_reports() -> Place {
    let place = Place::new();
    let out = place.home().join("essai");
    let made = place.command(&["union", "synth", "--schools", "30", "--seed", "7", "--out", out.to_str().unwrap()]);
    assert!(made.status.success());
    place
}

#[test]
fn the_progress_is_one_line_at_any_width_and_leaves_nothing_behind() {
    for size in [(80, 24), (40, 12)] {
        let place = with_reports();
        let mut terminal =
            Terminal::start_at(&place, size, |command| command.args(["union", "collect", "essai/rapports"]));
        terminal.until_gone();
        let written = terminal.written();
        let mut lines: Vec<&str> = written.split(AGAIN).collect();
        let told = lines.pop().unwrap();
        assert!(told.contains("reçus") && !told.contains('%'), "{told:?}");
        assert_eq!(lines.remove(0), "", "nothing comes before it");
        let percents: Vec<u8> =
            lines.iter().map(|line| line.split('\u{a0}').next().unwrap().parse().unwrap()).collect();
        assert!(percents.is_sorted() && percents.last().is_some_and(|last| (90..=100).contains(last)), "{lines:?}");
        for line in lines {
            assert!(line.ends_with("lus") || line.ends_with("lu"), "{line:?}");
            assert!(line.chars().count() < usize::from(size.0), "{line:?}");
        }
        assert!(!terminal.contents().contains('%'), "{}", terminal.contents());
    }
}

#[test]
fn an_output_that_goes_elsewhere_is_data_and_nothing_else() {
    let place = with_reports();
    let mut terminal = Terminal::start_with(&place, |command| {
        command.args(["union", "collect", "--json", "essai/rapports"]);
    });
    terminal.until_gone();
    let written = terminal.written();
    let document: serde_json::Value = serde_json::from_str(written.rsplit(AGAIN).next().unwrap()).unwrap();
    assert_eq!(document["schema"], "prudence.collect/1");
    let reports = place.home().join("essai/rapports");
    let piped = place.command(&["union", "collect", "--json", reports.to_str().unwrap()]);
    assert_eq!(String::from_utf8(piped.stderr).unwrap(), "", "nobody watches");
}
