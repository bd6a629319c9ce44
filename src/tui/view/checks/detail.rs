//! What is told under the list: the chain, what to do, the evidence of the chosen target, what differs elsewhere.

use super::super::super::model::Model;
use super::super::super::theme::Theme;
use super::super::lines;
use super::{chain, name, series};
use crate::domain::check::compare::differences;
use crate::domain::check::{Hop, JudgedRound, JudgedTarget, Phases, Severity, judge};
use crate::domain::{Sentence, printable};
use ratatui::style::Style;
use ratatui::text::Line;

/// Where the fault lies, what to do, and what was seen at the chosen target.
pub(super) fn lines(
    model: &Model,
    round: &JudgedRound,
    target: Option<&JudgedTarget>,
    theme: Theme,
    width: u16,
) -> Vec<Line<'static>> {
    let text = &model.text;
    let place = text.get(&format!("where-{}", round.attribution.r#where.id()));
    let mut detail = chain::lines(model, round.attribution.r#where, theme, width);
    detail.extend(lines::paragraph(
        &text.say(&Sentence::new("checks-where").with("where", place)),
        width,
        theme.severity(round.worst()).patch(theme.title()),
    ));
    let advice = match round.worst() {
        Severity::Slow => text.get("advice-slow"),
        _ => text.get(&format!("advice-{}", round.attribution.r#where.id())),
    };
    detail.extend(lines::paragraph(&format!("→ {advice}"), width, theme.title()));
    for sentence in &round.attribution.evidence {
        detail.extend(lines::paragraph(&format!("· {}", text.say(sentence)), width, Style::new()));
    }
    let Some(target) = target else { return detail };
    detail.push(Line::default());
    let verdict = Sentence::new(&judge::verdict_key(target.verdict));
    let told = Sentence::new("labelled").with("label", name(model, target)).with("text", verdict);
    detail.extend(lines::paragraph(&text.say(&told), width, theme.title()));
    for sentence in &target.evidence {
        detail.extend(lines::paragraph(&format!("· {}", text.say(sentence)), width, Style::new()));
    }
    if let Some(watch) = &model.checks.watch {
        detail.extend(series::lines(model, watch, target, theme, width));
    }
    for hop in &target.observation.hops {
        detail.extend(hop_lines(model, hop, width, theme));
    }
    for difference in model.other_place.iter().flat_map(|other| differences(round, other)) {
        detail.extend(lines::paragraph(&format!("≠ {}", text.say(&difference.reading)), width, theme.warn()));
    }
    detail
}

/// The day of a moment in a certificate, in words; as it was received when it is not one.
fn day(model: &Model, moment: &str) -> String {
    let parsed = moment.get(..10).and_then(|date| date.parse().ok());
    parsed.map_or_else(|| moment.to_owned(), |date| model.text.day(date))
}

fn hop_lines(model: &Model, hop: &Hop, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let text = &model.text;
    let Phases { dns, tcp, tls, ttfb, body, .. } = hop.phases;
    let named =
        [("phase-dns", dns), ("phase-tcp", tcp), ("phase-tls", tls), ("phase-ttfb", ttfb), ("phase-body", body)];
    let phases = named.iter().filter_map(|(key, ms)| Some(format!("{} {}", text.get(key), text.duration((*ms)?))));
    let ip = hop.ip.map(|ip| format!(" [{ip}]")).unwrap_or_default();
    let proxy = hop.proxy.as_ref().map(|proxy| Sentence::new("hop-proxy").with("proxy", proxy.as_str()));
    let proxy = proxy.map(|sentence| format!(" {}", text.say(&sentence))).unwrap_or_default();
    let mut lines = lines::paragraph(&format!("→ {}{ip}{proxy}", printable::one_line(&hop.url)), width, theme.dim());
    lines.extend(lines::paragraph(&format!("  {}", phases.collect::<Vec<_>>().join(" · ")), width, Style::new()));
    let headers = [("Server", &hop.server), ("Date", &hop.date), ("Retry-After", &hop.retry_after)];
    let headers = headers.iter().filter_map(|(name, value)| Some(format!("{name}: {}", value.as_deref()?)));
    let headers = printable::one_line(&headers.collect::<Vec<_>>().join(" · "));
    if !headers.is_empty() {
        lines.extend(lines::paragraph(&format!("  {headers}"), width, theme.dim()));
    }
    if let Some(tls) = &hop.tls {
        let sentence = Sentence::new("checks-certificate")
            .with("version", tls.version.as_str())
            .with("issuer", tls.issuer.as_str())
            .with("until", day(model, &tls.not_after));
        lines.extend(lines::paragraph(&format!("  {}", text.say(&sentence)), width, theme.dim()));
    }
    lines
}
