//! Reads JSON from a stranger: exact, without repeated keys, and bounded in size, depth and number of values.

use super::canonical::LARGEST;
use crate::domain::{Problem, Sentence, written};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Number, Value};
use std::cell::{Cell, RefCell};
use std::fmt;

/// The largest report that is read, in bytes (16 MiB). A report of 99 answers is fifty times smaller.
pub const LIMIT: usize = 16 << 20;

/// The key of the refusal of what is no JSON.
pub(super) const DAMAGED: &str = "verify-damaged";

/// The largest number of values in a file, which bounds the memory that it takes.
const VALUES: usize = 100_000;

/// Reads the whole of `bytes` as one JSON document.
///
/// # Errors
/// A refusal that says what is wrong and at which line and column.
pub(super) fn read(bytes: &[u8]) -> Result<Value, Problem> {
    if bytes.len() > LIMIT {
        return Err(Problem::not_fine(Sentence::new("verify-too-large").with("limit", LIMIT >> 20)));
    }
    if bytes.trim_ascii().is_empty() {
        return Err(Problem::not_fine(Sentence::new("verify-empty")));
    }
    let bytes = &*written::utf8(bytes);
    // The page to read lies beside the sealed file under the same name, and is easily taken for it.
    if bytes.trim_ascii_start().starts_with(b"<") {
        return Err(Problem::not_fine(Sentence::new("verify-page")));
    }
    let bounds = Bounds { left: Cell::new(VALUES), refusal: RefCell::new(None) };
    let mut source = serde_json::Deserializer::from_slice(bytes);
    let read = Document(&bounds).deserialize(&mut source).and_then(|value| source.end().map(|()| value));
    read.map_err(|error| {
        let sentence = bounds.refusal.take().unwrap_or_else(|| Sentence::new(broken(&error)));
        Problem::not_fine(sentence.with("line", error.line()).with("column", error.column()))
    })
}

fn broken(error: &serde_json::Error) -> &'static str {
    if error.classify() == Category::Eof { "verify-cut" } else { DAMAGED }
}

/// What is left of the number of values, and why the reading was given up.
struct Bounds {
    left: Cell<usize>,
    refusal: RefCell<Option<Sentence>>,
}

impl Bounds {
    fn refuse<E: Error>(&self, sentence: Sentence) -> E {
        self.refusal.replace(Some(sentence));
        E::custom("")
    }

    fn count<E: Error>(&self) -> Result<(), E> {
        let refused = || self.refuse(Sentence::new("verify-too-many").with("limit", VALUES));
        self.left.set(self.left.get().checked_sub(1).ok_or_else(refused)?);
        Ok(())
    }
}

/// One value and all that it holds.
#[derive(Clone, Copy)]
struct Document<'a>(&'a Bounds);

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        self.0.count()?;
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        if value > LARGEST { Err(self.0.refuse(Sentence::new("verify-number"))) } else { Ok(value.into()) }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        let exact = value.unsigned_abs() <= LARGEST;
        if exact { Ok(value.into()) } else { Err(self.0.refuse(Sentence::new("verify-number"))) }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| self.0.refuse(Sentence::new("verify-number")))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = source.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            if members.contains_key(&key) {
                return Err(self.0.refuse(Sentence::new("verify-key-twice").with("key", key)));
            }
            let value = source.next_value_seed(self)?;
            members.insert(key, value);
        }
        Ok(Value::Object(members))
    }
}
