//! All that the compiler sees: the templates, one file of data, the embedded fonts, and the date of the document.

use super::fonts::{BOOK, FONTS};
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

/// A template, by the path under which the others find it.
macro_rules! template {
    ($path:literal) => {
        ($path, include_str!(concat!("../../../assets/templates/pdf/", $path)))
    };
}

/// The templates of all documents.
const TEMPLATES: [(&str, &str); 16] = [
    template!("report.typ"),
    template!("look.typ"),
    template!("front.typ"),
    template!("points.typ"),
    template!("profile.typ"),
    template!("check.typ"),
    template!("answers.typ"),
    template!("method.typ"),
    template!("worksheet.typ"),
    template!("union.typ"),
    template!("tally.typ"),
    template!("union-front.typ"),
    template!("union-detail.typ"),
    template!("union-figures.typ"),
    template!("union-timeline.typ"),
    template!("union-annex.typ"),
];

/// Where the templates find their data.
const INPUT: &str = "input.json";

/// The templates, read once.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let source = |(path, text): (&str, &str)| Some(Source::new(file(path)?, text.to_owned()));
    TEMPLATES.into_iter().filter_map(source).collect()
});

/// The language of the templates. Headings of rows are not yet stable there, and what makes a table readable by voice.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build())
});

/// The texts of all templates.
pub(super) fn templates() -> impl Iterator<Item = &'static str> {
    TEMPLATES.into_iter().map(|(_, text)| text)
}

fn file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// What the compiler sees while it writes one document.
pub(super) struct World {
    main: FileId,
    input: Bytes,
    date: Option<Datetime>,
}

impl World {
    /// With this template holding the others, and this text as their data.
    pub(super) fn new(template: &str, input: String, date: Option<Datetime>) -> Self {
        let main = file(template).unwrap_or_else(|| SOURCES[0].id());
        Self { main, input: Bytes::from_string(input), date }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if file(INPUT) == Some(id) { Ok(self.input.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.date
    }
}
