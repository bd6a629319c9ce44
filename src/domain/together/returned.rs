//! Answers that come back from somebody else: a worksheet that was filled in (`prudence.worksheet/1`), or the audit
//! of a second computer (`prudence.audit/1`).

use crate::domain::checklist::{Answer, Given, Item, ItemRef, Library, Question};
use crate::domain::establishment::Uai;
use crate::domain::establishment::uai::UaiError;
use crate::domain::report::AnswerLine;
use crate::domain::yaml::{self, Faults, Node, Shape};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The schema of a worksheet.
pub const WORKSHEET: &str = "prudence.worksheet/1";

/// The schema of an audit of another computer.
const AUDIT: &str = "prudence.audit/1";

/// Answers that come back in one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// The file, as a person knows it.
    pub file: String,
    /// The school that they are about.
    pub school: Uai,
    /// Who gave them.
    pub by: Option<String>,
    /// When the worksheet was made; none for an audit, which was not made from the one at hand.
    pub made_at: Option<Timestamp>,
    /// The answers and notes; points that were left blank are not there.
    pub replies: Vec<Reply>,
}

/// What comes back for one point.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// The point, the answer and the note.
    pub given: Given,
    /// When it was answered, where the file tells.
    pub at: Option<Timestamp>,
    /// The question that was answered, where the file tells.
    pub asked: Option<String>,
}

const BLANK: Shape = Shape::Blank(&Shape::Text);

const POINT: Shape = Shape::Fields {
    required: &[("id", &Shape::Text)],
    optional: &[("answer", &BLANK), ("reason", &BLANK), ("note", &BLANK)],
};

static SHEET: Shape = Shape::Fields {
    required: &[
        ("schema", &Shape::OneOf(&[WORKSHEET])),
        ("school", &Shape::Checked("^[0-9]{7}[A-HJ-NPR-Z]$", wrong_uai)),
        ("made_at", &Shape::Checked("^[0-9]{4}-[0-9]{2}-[0-9]{2}T", wrong_moment)),
        ("items", &Shape::Several(&POINT)),
    ],
    optional: &[("for", &BLANK), ("filled_by", &BLANK)],
};

fn wrong_uai(text: &str) -> Option<Sentence> {
    Uai::parse(text).err().map(UaiError::sentence)
}

fn wrong_moment(text: &str) -> Option<Sentence> {
    text.parse::<Timestamp>().err().map(|_| Sentence::new("worksheet-made-at").with("found", text))
}

impl Returned {
    /// Reads the file called `file`; `library` is what its points are looked up in, and `now` the present moment.
    ///
    /// # Errors
    /// Every fault of the file in its order: of its form, points that do not exist, answers that do not fit.
    pub fn read(file: &str, text: &str, library: &Library, now: Timestamp) -> Result<Self, Faults> {
        if let Some(audit) = audit(file, text, library) {
            return Ok(audit);
        }
        let rules = |tree: &Node, faults: &mut Faults| check(tree, library, now, faults);
        let tree = yaml::checked(file, text, &SHEET, rules)?;
        let filled = |key| tree.get(key).filter(|node| !node.is_blank()).and_then(Node::text).map(str::to_owned);
        let school = tree.text_of("school").unwrap_or_default();
        let school = Uai::parse(school).map_err(|error| fault(file, text, error.sentence()))?;
        Ok(Self {
            file: file.to_owned(),
            school,
            by: filled("filled_by").or_else(|| filled("for")),
            made_at: filled("made_at").and_then(|at| at.parse().ok()),
            replies: tree.parts("items").iter().filter_map(|node| reply(node, library).ok().flatten()).collect(),
        })
    }
}

fn fault(file: &str, text: &str, sentence: Sentence) -> Faults {
    let mut faults = Faults::new(file, text);
    faults.push_at(1, 1, None, sentence);
    faults
}

/// What the form of a worksheet cannot say: points exist, once each, and are answered as they ask.
fn check(tree: &Node, library: &Library, now: Timestamp, faults: &mut Faults) {
    let made_at = tree.get("made_at").and_then(|node| Some((node, node.text()?.parse::<Timestamp>().ok()?)));
    if let Some((node, _)) = made_at.filter(|(_, made_at)| *made_at > now) {
        faults.push_at(node.line, node.column, None, Sentence::new("worksheet-made-later"));
    }
    let mut seen = BTreeSet::new();
    for node in tree.parts("items") {
        let Some((place, id)) = node.get("id").and_then(|place| Some((place, place.text()?))) else { continue };
        let told = match reply(node, library) {
            Err((place, sentence)) => Some((place, sentence)),
            Ok(_) if !seen.insert(id) => Some((place, Sentence::new("worksheet-point-twice"))),
            Ok(_) => None,
        };
        if let Some((place, sentence)) = told {
            faults.push_at(place.line, place.column, Some(id.to_owned()), sentence);
        }
    }
}

/// What was written for a point; none when it was left blank.
fn reply<'a>(point: &'a Node, library: &Library) -> Result<Option<Reply>, (&'a Node, Sentence)> {
    let filled = |key| point.get(key).filter(|part| !part.is_blank());
    let Some((place, id)) = point.get("id").and_then(|place| Some((place, place.text()?))) else { return Ok(None) };
    let found = find(library, id).ok_or_else(|| (place, Sentence::new("worksheet-point-unknown")))?;
    let (item, asked) = found;
    let reason = filled("reason").and_then(Node::text);
    let answer = filled("answer").map(|part| {
        let written = part.text().unwrap_or_default();
        let words = words(written, &asked.question);
        Answer::parse(asked, &words, reason).map_err(|problem| (part, refused(&problem, written)))
    });
    let answer = answer.transpose()?;
    if let Some(part) = filled("reason").filter(|_| !matches!(answer, Some(Answer::NotApplicable { .. }))) {
        return Err((part, Sentence::new("worksheet-reason-unused")));
    }
    let note = filled("note").and_then(Node::text).map(|note| note.trim().to_owned());
    if answer.is_none() && note.is_none() {
        return Ok(None);
    }
    Ok(Some(Reply { given: Given { item, answer, note }, at: None, asked: None }))
}

/// Why an answer is not taken, with the way out that a worksheet has.
fn refused(problem: &Problem, written: &str) -> Sentence {
    match problem.sentence.key.as_str() {
        "answer-reason-missing" => Sentence::new("worksheet-reason-missing"),
        _ => Sentence::new("worksheet-answer-refused").with("found", written),
    }
}

/// The point with this id, `checklist/item`, or one that had it before.
fn find<'a>(library: &'a Library, named: &str) -> Option<(ItemRef, &'a Item)> {
    let (list, id) = named.split_once('/')?;
    let list = library.checklist(list)?;
    let item = list.item(id).or_else(|| list.items.iter().find(|item| item.formerly.iter().any(|from| from == id)))?;
    Some((ItemRef::new(&list.id, &item.id), item))
}

/// Several choices are separated by commas or spaces; any other answer is one text.
fn words(text: &str, question: &Question) -> Vec<String> {
    match question {
        Question::Multi(_) => {
            let words = text.split([',', ';', ' ', '\n']).filter(|word| !word.is_empty());
            words.map(str::to_owned).collect()
        }
        _ => vec![text.trim().to_owned()],
    }
}

/// What is read of an audit of another computer.
#[derive(Deserialize)]
struct OtherAudit {
    schema: String,
    establishment: OtherSchool,
    items: Vec<AnswerLine>,
}

#[derive(Deserialize)]
struct OtherSchool {
    uai: Uai,
}

/// The audit of another computer, when the file is one. Points that are not known here are left aside.
fn audit(file: &str, text: &str, library: &Library) -> Option<Returned> {
    let other: OtherAudit = serde_json::from_str(text).ok().filter(|other: &OtherAudit| other.schema == AUDIT)?;
    let reply = |line: AnswerLine| {
        let (item, asked) = find(library, &format!("{}/{}", line.checklist, line.item))?;
        let answer = line.answer(&asked.question).filter(|answer| answer.fits(&asked.question));
        let given = Given { item, answer, note: line.note };
        let said = given.answer.is_some() || given.note.is_some();
        said.then_some(Reply { given, at: line.answered_at, asked: Some(line.text) })
    };
    let replies = other.items.into_iter().filter_map(reply).collect();
    Some(Returned { file: file.to_owned(), school: other.establishment.uai, by: None, made_at: None, replies })
}
