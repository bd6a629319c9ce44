//! Where a representative's reports are kept, as collecting them and counting them see it.

use super::incidents::{LeftOut, Testimony};
use super::{Doubt, Entry, Filed, Form, Ledger, Measures, Received, Roll, Ruling};
use crate::domain::Problem;
use jiff::Timestamp;

/// What was read in a file and is to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// SHA-256 of `raw`, in hexadecimal.
    pub digest: String,
    /// The name of its file, as it is shown.
    pub origin: String,
    /// The report's file, decrypted.
    pub raw: Vec<u8>,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A report whose seal and figures hold.
    Report(Box<Contents>),
    /// One that cannot be counted with what is at hand: kept as it is, apart from the others.
    Aside(Doubt),
}

/// A report, in the three forms in which it is kept beside its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// What decides whether it counts.
    pub entry: Entry,
    /// What figures need.
    pub filed: Filed,
    /// What was measured.
    pub measures: Measures,
}

/// What the archive knew of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reception {
    /// Nothing: it was kept, or waits to be settled since an earlier collection was interrupted.
    New,
    /// It was there already, to the byte.
    Known,
}

/// What waits for the representative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// SHA-256 of its file.
    pub digest: String,
    /// The name of its file when it came in.
    pub origin: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// Why it waits.
    pub doubt: Doubt,
    /// Whose it says it is; none when it cannot be read.
    pub entry: Option<Entry>,
}

/// Where reports are kept. Each method that writes has written all of it to the disk when it returns, or nothing.
pub trait Archive {
    /// Keeps what came in at `at`; tells of each whether it was there. What is there stays as it is, but for what was
    /// put aside and can now be read.
    ///
    /// # Errors
    /// When the archive cannot be written.
    fn receive(&mut self, arrivals: &[Arrival], forms: &[Form], at: Timestamp) -> Result<Vec<Reception>, Problem>;

    /// Ends a collection: gives every entry the status that [`settle`](super::settle()) finds, and hands all of them
    /// over.
    ///
    /// # Errors
    /// When the archive cannot be written.
    fn settle(&mut self) -> Result<Vec<Entry>, Problem>;

    /// Keeps what the representative decided about the reports of these digests, and settles again what collections
    /// have settled; hands it over. What a collection brought that has not ended stays as it is: half of it may be
    /// missing, and a key that was let in is believed from then on.
    ///
    /// # Errors
    /// When there is no such report, or the archive cannot be written; then nothing was decided.
    fn rule(&mut self, digests: &[&str], ruling: Ruling, at: Timestamp) -> Result<Vec<Entry>, Problem>;

    /// How many reports a collection brought that has not ended: it is still going on, or was interrupted. They do not
    /// count.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn unsettled(&self) -> Result<usize, Problem>;

    /// All that waits for the representative, in the order in which it came in.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn held(&self) -> Result<Vec<Held>, Problem>;

    /// All that was kept, in the order in which it came in.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn received(&self) -> Result<Vec<Received>, Problem>;

    /// Hands over every report that counts, in no particular order.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn filed(&self, each: &mut dyn FnMut(Filed)) -> Result<(), Problem>;

    /// Hands over what every report that counts saw of services, or why it is left out, with its digest.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn testimonies(&self, each: &mut dyn FnMut(&str, Result<Testimony, LeftOut>)) -> Result<(), Problem>;

    /// The forms that the reports answer.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn forms(&self) -> Result<Vec<Form>, Problem>;

    /// The file of the report of this digest, decrypted; none when there is no such report.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn raw(&self, digest: &str) -> Result<Option<Vec<u8>>, Problem>;

    /// Hands over every report that no longer counts, but may have when an earlier table was made.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn departed(&self, each: &mut dyn FnMut(Filed)) -> Result<(), Problem>;

    /// All that was published.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn ledger(&self) -> Result<Ledger, Problem>;

    /// Keeps what is new in `ledger`, which had `before` releases and publications when it was read.
    ///
    /// # Errors
    /// When something else was published in the meantime, or the archive cannot be written.
    fn publish(&mut self, before: [usize; 2], ledger: &Ledger) -> Result<(), Problem>;

    /// All the reports that count or once counted, with their forms.
    ///
    /// # Errors
    /// When the archive cannot be read.
    fn roll(&self) -> Result<Roll, Problem> {
        let mut lines = Vec::new();
        self.filed(&mut |filed| lines.push(filed))?;
        let counting = lines.len();
        self.departed(&mut |filed| lines.push(filed))?;
        // In whatever order they came in, the tables are the same.
        let (now, before) = lines.split_at_mut(counting);
        for lines in [now, before] {
            lines.sort_unstable_by(|a, b| a.digest.cmp(&b.digest));
        }
        let mut forms = self.forms()?;
        // The latest edition comes last: its items say what is asked, and in which order.
        forms.sort_by_cached_key(|form| (form.checklist.clone(), form.version_numbers()));
        Ok(Roll { lines, counting, forms })
    }
}
