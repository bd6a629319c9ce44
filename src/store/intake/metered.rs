//! A reader that stops after so many bytes, until it is freed.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

/// What is left to read, shared between the reader and whoever frees it.
#[derive(Clone)]
pub(super) struct Meter(Rc<Cell<u64>>);

impl Meter {
    /// A meter of so many bytes.
    pub fn new(bytes: u64) -> Self {
        Self(Rc::new(Cell::new(bytes)))
    }

    /// Lets the reader read without end.
    pub fn free(&self) {
        self.0.set(u64::MAX);
    }
}

/// A reader under a meter.
pub(super) struct Metered<R> {
    reader: R,
    meter: Meter,
}

impl<R> Metered<R> {
    /// The reader under this meter.
    pub fn new(reader: R, meter: Meter) -> Self {
        Self { reader, meter }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let left = self.meter.0.get().checked_sub(read as u64).ok_or(io::ErrorKind::FileTooLarge)?;
        self.meter.0.set(if self.meter.0.get() == u64::MAX { u64::MAX } else { left });
        Ok(read)
    }
}

impl<R: Seek> Seek for Metered<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.reader.seek(to)
    }
}
