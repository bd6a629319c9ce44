//! The report screen: what is ticked, and what would leave.

use crate::domain::report::{Disclosure, Section};
use crate::export::Format;
use std::path::PathBuf;

/// A line that can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// Send the private notes.
    Notes,
    /// Send the last checks: the last round, and the summary of its day.
    LastCheck,
    /// Write this format.
    Format(Format),
}

/// The report screen.
#[derive(Clone, Debug)]
pub struct ReportScreen {
    /// What may leave.
    pub disclosure: Disclosure,
    /// The formats to write.
    pub formats: Vec<Format>,
    /// The line pointed at.
    pub line: usize,
    /// The report as it would leave.
    pub preview: Vec<String>,
    /// How far the preview is scrolled, in lines.
    pub scroll: u16,
    /// The files written last.
    pub written: Vec<PathBuf>,
}

impl Default for ReportScreen {
    fn default() -> Self {
        Self {
            disclosure: Disclosure::default(),
            formats: vec![Format::Json, Format::Html],
            line: 0,
            preview: Vec::new(),
            scroll: 0,
            written: Vec::new(),
        }
    }
}

impl ReportScreen {
    /// The lines that can be ticked, in order.
    #[must_use]
    pub fn ticks() -> Vec<Tick> {
        let formats = Format::ALL.iter().map(|format| Tick::Format(*format));
        [Tick::Notes, Tick::LastCheck].into_iter().chain(formats).collect()
    }

    /// Whether a line is ticked.
    #[must_use]
    pub fn is_ticked(&self, tick: Tick) -> bool {
        match tick {
            Tick::Notes => self.disclosure.sends(Section::Notes),
            Tick::LastCheck => self.disclosure.sends(Section::LastCheck),
            Tick::Format(format) => self.formats.contains(&format),
        }
    }

    /// Ticks or unticks the line pointed at; the last format stays ticked.
    pub fn toggle(&mut self) {
        match Self::ticks().get(self.line) {
            Some(Tick::Notes) => {
                let sent = !self.disclosure.sends(Section::Notes);
                self.disclosure = self.disclosure.with(Section::Notes, sent);
            }
            Some(Tick::LastCheck) => {
                let sent = !self.disclosure.sends(Section::LastCheck);
                self.disclosure = self.disclosure.with(Section::LastCheck, sent).with(Section::Series, sent);
            }
            Some(Tick::Format(format)) if !self.formats.contains(format) => self.formats.push(*format),
            Some(Tick::Format(format)) if self.formats.len() > 1 => self.formats.retain(|other| other != format),
            _ => {}
        }
    }
}
