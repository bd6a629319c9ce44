//! Colours by role, over the terminal's own foreground and background; nothing is told by colour alone.

use crate::domain::check::Severity;
use crate::domain::readiness::ReadinessVerdict;
use ratatui::style::{Color, Modifier, Style};

/// The styles of the interface.
#[derive(Clone, Copy, Debug)]
pub struct Theme {
    color: bool,
}

impl Theme {
    /// With or without colours.
    #[must_use]
    pub fn new(color: bool) -> Self {
        Self { color }
    }

    fn colored(self, color: Color) -> Style {
        if self.color { Style::new().fg(color) } else { Style::new() }
    }

    /// A title.
    #[must_use]
    pub fn title(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Something of lesser weight.
    #[must_use]
    pub fn dim(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// A key that can be pressed.
    #[must_use]
    pub fn key(self) -> Style {
        self.colored(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// The line one is on. The marker beside it tells the same without colour.
    #[must_use]
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Fine.
    #[must_use]
    pub fn good(self) -> Style {
        self.colored(Color::Green)
    }

    /// To be looked at.
    #[must_use]
    pub fn warn(self) -> Style {
        self.colored(Color::Yellow)
    }

    /// Not fine.
    #[must_use]
    pub fn bad(self) -> Style {
        self.colored(Color::Red)
    }

    /// How grave a check's verdict is.
    #[must_use]
    pub fn severity(self, severity: Severity) -> Style {
        match severity {
            Severity::Ok => self.good(),
            Severity::Slow | Severity::Degraded => self.warn(),
            Severity::Down => self.bad(),
            Severity::Unknown => self.dim(),
        }
    }

    /// What the answers amount to.
    #[must_use]
    pub fn readiness(self, verdict: ReadinessVerdict) -> Style {
        let style = match verdict {
            ReadinessVerdict::Ready => self.good(),
            ReadinessVerdict::NotReady => self.bad(),
            ReadinessVerdict::Incomplete | ReadinessVerdict::ReadyWithReserves => self.warn(),
            ReadinessVerdict::NotApplicable => self.dim(),
        };
        style.add_modifier(Modifier::BOLD)
    }
}
