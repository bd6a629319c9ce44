//! What is asked of one of those who have to act, as a paper to negotiate from.

use super::cell::{Cell, Segment, bar};
use crate::domain::Sentence;
use crate::domain::union::statistics::{Demand, Demanded, Portion};
use crate::export::union::Names;
use crate::text::Text;
use serde::Serialize;

/// How many items stand under each demand: on the first page, and in its detail.
const FIRST: usize = 3;
const MOST: usize = 10;

/// A demand.
#[derive(Serialize)]
pub(in crate::export::union) struct DemandView {
    /// Whom it is put to.
    pub to: String,
    /// For which schools.
    pub schools: String,
    /// At how many of them a blocking item is answered by no.
    pub blocking: Cell,
    /// At how many of them an item is open.
    pub open: Cell,
    /// The items of the first page.
    pub first: Vec<Point>,
    /// All items that the detail lists.
    pub points: Vec<Point>,
}

/// An item that is asked for.
#[derive(Clone, Serialize)]
pub(in crate::export::union) struct Point {
    /// The item's words.
    pub question: String,
    /// The id of how much depends on it.
    pub severity: &'static str,
    /// The word for that.
    pub severity_word: String,
    /// What shows that it is settled; empty when nothing is named.
    pub proof: String,
    /// How many answered no, of how many.
    pub no: String,
    /// How many answered in part.
    pub partial: Cell,
    /// Both, drawn.
    pub bar: Vec<Segment>,
}

impl DemandView {
    /// The words of a demand.
    pub(super) fn new(demand: &Demand, names: &Names<'_>) -> Self {
        let text = names.text;
        let points: Vec<Point> = demand.points.iter().take(MOST).map(|point| Point::new(point, names)).collect();
        let cell = |portion: Option<Portion>| Cell {
            told: portion.map_or_else(|| text.get("union-hidden"), |portion| told(portion, text)),
            hidden: portion.is_none(),
        };
        Self {
            to: text.get(&format!("union-to-{}", demand.to.id())),
            schools: text.get(&format!("union-schools-{}", demand.to.id())),
            blocking: cell(demand.blocking),
            open: cell(demand.open),
            first: points.iter().take(FIRST).cloned().collect(),
            points,
        }
    }
}

impl Point {
    fn new(point: &Demanded, names: &Names<'_>) -> Self {
        let partial = point.partial.map(|portion| portion.count);
        Self {
            question: names.item(&point.checklist, &point.item),
            severity: point.severity.id(),
            severity_word: names.text.get(&format!("severity-{}", point.severity.id())),
            proof: names
                .proof(&point.checklist, &point.item)
                .map(|proof| expected(&proof, names.text))
                .unwrap_or_default(),
            no: told(point.no, names.text),
            partial: Cell::new(partial, names.text),
            bar: point
                .no
                .of
                .map(|of| bar([("no", Some(point.no.count)), ("partial", partial)], of))
                .unwrap_or_default(),
        }
    }
}

fn expected(proof: &str, text: &Text) -> String {
    text.say(&Sentence::new("sheet-proof").with("proof", proof))
}

/// « 117 sur 386 ».
fn told(portion: Portion, text: &Text) -> String {
    match portion.of {
        Some(of) => text.say(&Sentence::new("union-share").with("count", portion.count).with("of", of)),
        None => portion.count.to_string(),
    }
}
