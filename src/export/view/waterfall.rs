//! The phases of a request as bars, one after the other.

use crate::export::document::PhasesDocument;
use crate::text::Text;
use serde::Serialize;

/// One phase as a bar.
#[derive(Serialize)]
pub(in crate::export) struct Span {
    /// Its name.
    pub label: String,
    /// How long it took.
    pub duration: String,
    /// Where it begins, in per cent of the hop.
    pub start: String,
    /// How long it is, in per cent of the hop.
    pub width: String,
}

/// The phases one after the other, each beginning where the one before it ends.
pub(super) fn spans(phases: &PhasesDocument, text: &Text) -> Vec<Span> {
    let named = [
        (text.get("export-phase-dns"), phases.dns),
        (text.get("export-phase-tcp"), phases.tcp),
        (text.get("export-phase-tls"), phases.tls),
        (text.get("export-phase-ttfb"), phases.ttfb),
        (text.get("export-phase-body"), phases.body),
    ];
    let sum: f64 = named.iter().filter_map(|(_, ms)| *ms).sum();
    let whole = phases.total.unwrap_or(sum).max(sum).max(0.1);
    let mut start = 0.0;
    let mut spans = Vec::new();
    for (label, ms) in named {
        let Some(ms) = ms else { continue };
        let percent = |part: f64| format!("{:.2}", (part / whole * 100.0).clamp(0.0, 100.0));
        spans.push(Span { label, duration: text.duration(ms), start: percent(start), width: percent(ms) });
        start += ms;
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn each_phase_begins_where_the_one_before_it_ends() {
        let phases =
            PhasesDocument { dns: Some(10.0), tcp: None, tls: Some(30.0), total: Some(80.0), ..Default::default() };
        let spans = spans(&phases, &Text::new(Language::French));
        let drawn: Vec<(&str, &str)> = spans.iter().map(|span| (span.start.as_str(), span.width.as_str())).collect();
        assert_eq!(drawn, [("0.00", "12.50"), ("12.50", "37.50")]);
    }

    #[test]
    fn a_phase_that_did_not_take_place_is_not_drawn() {
        assert!(spans(&PhasesDocument::default(), &Text::new(Language::French)).is_empty());
    }
}
