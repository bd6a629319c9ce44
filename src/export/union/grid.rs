//! A table, whatever format writes it.

use std::borrow::Cow;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The end of its file's name.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// The names of its columns, and whether they hold counts.
    pub columns: Vec<Column>,
    /// Its rows, each with a value for every column.
    pub rows: Vec<Vec<Value>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in data, in English.
    pub id: Cow<'static, str>,
    /// Whether it holds counts; else it holds texts.
    pub counts: bool,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text; none where there is none.
    Text(Option<Cow<'static, str>>),
    /// A count; none where it is hidden.
    Count(Option<usize>),
}

impl Column {
    /// A column of texts.
    #[must_use]
    pub fn text(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), counts: false }
    }

    /// A column of counts.
    #[must_use]
    pub fn counts(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), counts: true }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Some(Cow::Owned(text)))
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Text(Some(Cow::Borrowed(text)))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Self::Text(text.map(Cow::Owned))
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(Some(count))
    }
}

impl From<Option<usize>> for Value {
    fn from(count: Option<usize>) -> Self {
        Self::Count(count)
    }
}
