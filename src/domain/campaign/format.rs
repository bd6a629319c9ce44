//! The file format `prudence.campaign/1`: from a text to a campaign, or to every fault it has.

use super::Campaign;
use crate::domain::checklist;
use crate::domain::establishment::Address;
use crate::domain::yaml::shape::BOTH_LANGUAGES;
use crate::domain::yaml::{self, Faults, Node, Shape};
use crate::domain::{Sentence, hex};
use age::x25519::Recipient;
use jiff::Timestamp;
use jiff::civil::Date;

const ID: Shape = Shape::Checked("^(?!age1)[a-z0-9.-]+$", wrong_id);
const DAY: Shape = Shape::Checked("^\\d{4}-\\d{2}-\\d{2}$", wrong_day);
const MOMENT: Shape = Shape::Checked("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$", wrong_moment);
const RECIPIENT: Shape = Shape::Checked("^age1[a-z0-9]{58}$", wrong_recipient);
const SEND_TO: Shape = Shape::Checked("^https?://", wrong_address);
const HASH: Shape = Shape::Checked("^[0-9a-f]{64}$", wrong_hash);
const SIGNATURE: Shape = Shape::Checked("^[0-9a-f]{128}$", wrong_signature);

/// The whole file.
static CAMPAIGN: Shape = Shape::Fields {
    required: &[
        ("schema", &Shape::OneOf(&[super::SCHEMA])),
        ("id", &ID),
        ("title", &BOTH_LANGUAGES),
        ("asked_by", &Shape::Fields { required: &[("name", &Shape::Text)], optional: &[("contact", &Shape::Text)] }),
        ("period", &Shape::Fields { required: &[("from", &DAY), ("to", &DAY)], optional: &[] }),
        ("deadline", &DAY),
        (
            "checklists",
            &Shape::Several(&Shape::Fields { required: &[("id", &ID), ("version", &Shape::Word)], optional: &[] }),
        ),
        ("recipients", &Shape::Several(&RECIPIENT)),
        ("issued_at", &MOMENT),
    ],
    optional: &[("send_to", &SEND_TO), ("seal", &SEAL)],
};

const SEAL: Shape = Shape::Fields {
    required: &[
        ("canonical", &Shape::Text),
        ("sha256", &HASH),
        ("algorithm", &Shape::Text),
        ("public_key", &HASH),
        ("signature", &SIGNATURE),
    ],
    optional: &[],
};

/// Reads the campaign in `text`, the content of the file called `name`. Whether its signature holds is another matter.
///
/// # Errors
/// Every fault of the file, those of its form and those of its sense, in its order.
pub fn parse(name: &str, text: &str) -> Result<Campaign, Faults> {
    yaml::read(name, text, &CAMPAIGN, rules)
}

/// The same from the bytes of the file.
///
/// # Errors
/// As for [`parse`], and when they are no text, or too many.
pub fn read(name: &str, bytes: &[u8]) -> Result<Campaign, Faults> {
    parse(name, &yaml::text_of(name, bytes)?)
}

/// The JSON Schema of the format.
#[must_use]
pub fn json_schema() -> serde_json::Value {
    CAMPAIGN.json_schema(super::SCHEMA)
}

/// What is wrong with this text as the id of a campaign.
///
/// # Errors
/// When it is empty, has a character that ids have not, or begins as a public key does.
pub fn check_id(text: &str) -> Result<(), Sentence> {
    wrong_id(text).map_or(Ok(()), Err)
}

/// What is wrong with this text as the address to which a campaign's reports go.
///
/// # Errors
/// When it is not an https address, or an http address of this computer, or holds a user name or a password.
pub fn check_address(text: &str) -> Result<Address, Sentence> {
    let address = Address::parse(text).map_err(|error| error.sentence(text))?;
    let secret = address.url().scheme() == "https" || address.is_loopback();
    if secret { Ok(address) } else { Err(Sentence::new("campaign-address-open").with("typed", text)) }
}

/// What the shape cannot say: a period that runs forward, a deadline that is not before it, a checklist asked once.
fn rules(file: &Node, faults: &mut Faults) {
    let day = |node: Option<&Node>| node?.text()?.parse::<Date>().ok();
    let (period, deadline) = (file.get("period"), file.get("deadline"));
    let (from, to) = (period.and_then(|period| period.get("from")), period.and_then(|period| period.get("to")));
    if let (Some(first), Some(last), Some(node)) = (day(from), day(to), to)
        && last < first
    {
        faults.push_at(node.line, node.column, None, Sentence::new("campaign-period-backwards"));
    }
    if let (Some(first), Some(last), Some(node)) = (day(from), day(deadline), deadline)
        && last < first
    {
        faults.push_at(node.line, node.column, None, Sentence::new("campaign-deadline-early"));
    }
    let lists = file.parts("checklists");
    for (place, list) in lists.iter().enumerate() {
        let twice = lists[..place].iter().any(|other| other.text_of("id") == list.text_of("id"));
        if let Some(id) = list.text_of("id").filter(|_| twice) {
            faults.push_at(list.line, list.column, None, Sentence::new("yaml-repeated").with("found", id));
        }
    }
}

fn wrong_id(text: &str) -> Option<Sentence> {
    let like_a_key = text.starts_with("age1").then(|| Sentence::new("campaign-id-like-a-key"));
    like_a_key.or_else(|| checklist::format::check_id(text).err())
}

fn wrong_day(text: &str) -> Option<Sentence> {
    // A moment would be read as its day.
    let is_day = text.len() == "2026-11-23".len() && text.parse::<Date>().is_ok();
    (!is_day).then(|| Sentence::new("campaign-day-expected").with("found", text))
}

fn wrong_moment(text: &str) -> Option<Sentence> {
    let is_moment = text.parse::<Timestamp>().is_ok_and(|moment| moment.to_string() == text);
    (!is_moment).then(|| Sentence::new("campaign-moment-expected").with("found", text))
}

fn wrong_recipient(text: &str) -> Option<Sentence> {
    text.parse::<Recipient>().err().map(|_| Sentence::new("recipient-wrong").with("typed", text))
}

fn wrong_address(text: &str) -> Option<Sentence> {
    check_address(text).err()
}

fn wrong_hash(text: &str) -> Option<Sentence> {
    wrong_digits(text, 32)
}

fn wrong_signature(text: &str) -> Option<Sentence> {
    wrong_digits(text, 64)
}

/// Not exactly `bytes` bytes in small hexadecimal digits.
fn wrong_digits(text: &str, bytes: usize) -> Option<Sentence> {
    let right = hex::bytes(text).is_some_and(|read| read.len() == bytes && hex::hex(&read) == text);
    (!right).then(|| Sentence::new("campaign-digits-expected").with("count", bytes * 2))
}
