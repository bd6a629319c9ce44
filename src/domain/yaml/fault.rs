//! What is wrong with a file, and where.

use crate::domain::{Problem, Sentence, printable};

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The `id` of the item in which the fault lies, where there is one.
    pub item: Option<String>,
    /// The offending line, made printable, without passwords and cut to a readable length.
    pub snippet: String,
    /// What is wrong and the way out.
    pub sentence: Sentence,
}

/// The longest id that is told, in characters: a file may hold a line of a megabyte.
const ITEM: usize = 60;

impl Fault {
    /// What is wrong, with the item in which it lies.
    #[must_use]
    pub fn told(&self) -> Sentence {
        match self.item() {
            Some(item) => Sentence::new("fault-item").with("item", item).with("what", self.sentence.clone()),
            None => self.sentence.clone(),
        }
    }

    /// Where it lies in its file.
    fn place(&self) -> Sentence {
        let place = match self.item() {
            Some(item) => Sentence::new("yaml-place-item").with("item", item),
            None => Sentence::new("yaml-place"),
        };
        place.with("line", self.line).with("column", self.column)
    }

    /// The id of its item, short enough to be read.
    fn item(&self) -> Option<String> {
        let item = self.item.as_ref()?;
        let cut = item.char_indices().nth(ITEM).map(|(end, _)| format!("{}…", &item[..end]));
        Some(cut.unwrap_or_else(|| item.clone()))
    }
}

/// All that is wrong with one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// The file's name, as a person knows it.
    pub file: String,
    /// The faults in the order of the file.
    pub list: Vec<Fault>,
    text: String,
}

/// The most faults that are told of one file; whoever has more to mend starts with these.
const MOST: usize = 100;

/// The longest part of a line that is shown, in characters.
const SNIPPET: usize = 160;

impl Faults {
    /// No fault yet in the file called `file`, whose text is `text`.
    #[must_use]
    pub fn new(file: &str, text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        Self { file: file.to_owned(), list: Vec::new(), text }
    }

    /// Adds a fault at a place of the file, unless there are a hundred already.
    pub fn push_at(&mut self, line: usize, column: usize, item: Option<String>, sentence: Sentence) {
        if self.is_full() {
            return;
        }
        let (line, column) = self.inside(line, column);
        let snippet = self.text.lines().nth(line - 1).map(shown).unwrap_or_default();
        self.list.push(Fault { line, column, item, snippet, sentence });
    }

    /// Whether no more faults are taken: looking for them is then in vain.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.list.len() == MOST
    }

    /// The place itself, or the end of the last line that says something when it lies behind that: what is not
    /// closed is found missing only at the end of the file.
    fn inside(&self, line: usize, column: usize) -> (usize, usize) {
        let written = self.text.trim_end();
        let last = written.matches('\n').count() + 1;
        if line.max(1) <= last {
            return (line.max(1), column.max(1));
        }
        (last, written.lines().last().map_or(0, |line| line.chars().count()) + 1)
    }

    /// Nothing when there is no fault.
    ///
    /// # Errors
    /// Itself, sorted by place, when there is at least one fault.
    pub fn into_result(mut self) -> Result<(), Self> {
        self.list.sort_by_key(|fault| (fault.line, fault.column));
        if self.list.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<Faults> for Problem {
    /// The first fault as the sentence; a caller that shows all of them keeps the [`Faults`].
    fn from(faults: Faults) -> Self {
        let more = faults.list.len().saturating_sub(1);
        let sentence = faults.list.into_iter().next().map_or_else(
            || Sentence::new("yaml-unreadable"),
            |first| {
                Sentence::new("yaml-fault")
                    .with("file", faults.file)
                    .with("place", first.place())
                    .with("what", first.sentence)
                    .with("more", more)
            },
        );
        Problem::not_fine(sentence)
    }
}

fn shown(line: &str) -> String {
    printable::one_line(&without_credentials(line).chars().take(SNIPPET).collect::<String>())
}

/// The line with `…` in the place of what stands before an `@` in an address.
fn without_credentials(line: &str) -> String {
    let mut parts = line.split("://");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['/', '?', '#', ' ', '"', '\'']).unwrap_or(part.len());
        shown.push_str("://");
        match part[..end].rfind('@') {
            Some(at) => shown.extend(["…", &part[at..]]),
            None => shown.push_str(part),
        }
    }
    shown
}
