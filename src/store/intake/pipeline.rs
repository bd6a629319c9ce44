//! The collection itself: what is read is examined by several threads and written by one.

use super::files::{self, Source};
use super::limits::{LARGEST_FILE, unreadable};
use super::lot::{Lot, Place};
use crate::domain::union::{Archive, Arrival, Content, Form, Found, Piece, Reckoning};
use crate::domain::{Problem, Sentence};
use jiff::Timestamp;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, available_parallelism};

/// Reports are written by so many at once, at most: each writing waits for the disk.
const BATCH: usize = 64;

/// Files above this size, in bytes, are large: ten times a report.
const LARGE: u64 = 1 << 20;

/// What a file of this name and content is, or why it is no report that holds.
pub type Examine<'a> = dyn Fn(&str, &[u8]) -> Result<Arrival, Sentence> + Sync + 'a;

/// How examining and keeping are done.
pub struct Intake<'a> {
    /// What looks at each file.
    pub examine: &'a Examine<'a>,
    /// The checklists at hand.
    pub forms: &'a [Form],
    /// Now.
    pub at: Timestamp,
}

/// How far a collection has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Files read so far, in archives too.
    pub files: usize,
    /// Bytes read so far, of all that there are.
    pub bytes: [u64; 2],
}

/// Something to examine, in the order of reading.
type Numbered = (usize, Lot);

/// What came of it.
struct Examined {
    number: usize,
    name: String,
    weight: u64,
    found: Result<Arrival, Sentence>,
}

impl Intake<'_> {
    /// Reads everything in `sources`, keeps what is a report, settles the archive, and reckons up what became of each
    /// file. Interrupted at any instant and run again, it leaves the archive that it would have left.
    ///
    /// # Errors
    /// When the archive cannot be written. What was written before stays.
    pub fn collect(
        &self,
        sources: &[Source],
        archive: &mut dyn Archive,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Reckoning, Problem> {
        let total = sources.iter().map(files::size).fold(0, u64::saturating_add);
        let threads = available_parallelism().map_or(2, usize::from);
        let (give, lots) = sync_channel(threads);
        let (done, examined) = sync_channel(threads);
        // Each channel ends with the last of those at either end of it, so that nobody waits for one who stopped.
        let lots = Arc::new(Mutex::new(lots));
        let pieces = thread::scope(|scope| {
            for _ in 0..threads {
                let (lots, done) = (Arc::clone(&lots), done.clone());
                scope.spawn(move || self.examine_each(&lots, &done));
            }
            scope.spawn(move || self.read(sources, &give, &done));
            drop(lots);
            let examined = examined;
            self.write(&examined, total, archive, progress)
        })?;
        Ok(Reckoning::of(pieces, &archive.settle()?))
    }

    /// Gives everything in the sources, numbered, until nobody wants more.
    fn read(&self, sources: &[Source], give: &SyncSender<Numbered>, done: &SyncSender<Examined>) {
        let mut number = 0;
        let mut next = |lot: Lot| {
            number += 1;
            let is_wanted = if lot.size() > LARGE {
                done.send(self.examined(number, lot)).is_ok()
            } else {
                give.send((number, lot)).is_ok()
            };
            if is_wanted { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        // Broken off or not, there is nothing left to do.
        let _ = sources.iter().try_for_each(|source| files::walk(source, &mut next));
    }

    fn examine_each(&self, lots: &Mutex<Receiver<Numbered>>, done: &SyncSender<Examined>) {
        // Whoever holds the lock waits for the next one; the others wait for the lock.
        while let Ok(Ok((number, lot))) = lots.lock().map(|lots| lots.recv()) {
            if done.send(self.examined(number, lot)).is_err() {
                return;
            }
        }
    }

    fn examined(&self, number: usize, lot: Lot) -> Examined {
        let Lot { name, weight, place } = lot;
        let bytes = match place {
            Place::Here(bytes) => Ok(bytes),
            Place::File(path) => read_file(&path, weight),
            Place::Nowhere(why) => Err(why),
        };
        let found = bytes.and_then(|bytes| (self.examine)(&name, &bytes));
        Examined { number, name, weight, found }
    }

    fn write(
        &self,
        examined: &Receiver<Examined>,
        total: u64,
        archive: &mut dyn Archive,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Vec<Piece>, Problem> {
        let mut pieces = Vec::new();
        let mut come = Progress { files: 0, bytes: [0, total] };
        while let Ok(first) = examined.recv() {
            let batch: Vec<Examined> = std::iter::once(first).chain(examined.try_iter().take(BATCH - 1)).collect();
            for one in &batch {
                come.files += 1;
                come.bytes[0] = come.bytes[0].saturating_add(one.weight).min(total);
            }
            pieces.extend(self.keep(batch, archive)?);
            progress(come);
        }
        Ok(pieces)
    }

    /// Keeps the arrivals of a batch in one go.
    fn keep(&self, batch: Vec<Examined>, archive: &mut dyn Archive) -> Result<Vec<Piece>, Problem> {
        let mut pieces = Vec::with_capacity(batch.len());
        let (mut arrivals, mut kept) = (Vec::new(), Vec::new());
        for Examined { number, name, found, .. } in batch {
            match found {
                Ok(arrival) => {
                    arrivals.push(arrival);
                    kept.push((number, name));
                }
                Err(why) => pieces.push(Piece { number, name, found: Found::Rejected(why) }),
            }
        }
        let receptions =
            if arrivals.is_empty() { Vec::new() } else { archive.receive(&arrivals, self.forms, self.at)? };
        for (((number, name), arrival), reception) in kept.into_iter().zip(arrivals).zip(receptions) {
            let aside = match arrival.content {
                Content::Aside(doubt) => Some(doubt),
                Content::Report(_) => None,
            };
            pieces.push(Piece { number, name, found: Found::Kept { digest: arrival.digest, reception, aside } });
        }
        Ok(pieces)
    }
}

fn read_file(path: &Path, size: u64) -> Result<Vec<u8>, Sentence> {
    let mut bytes = Vec::with_capacity(usize::try_from(size.min(LARGEST_FILE)).unwrap_or_default() + 1);
    let read = File::open(path).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes));
    read.map(|_| bytes).map_err(|error| unreadable(&error))
}
