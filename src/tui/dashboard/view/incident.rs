//! An incident: the statement, and the observations behind it, as numbers. No school is named.

use super::super::super::theme::Theme;
use super::super::super::view::lines;
use super::super::model::{Figures, Model};
use super::counts;
use crate::domain::{Sentence, check};
use ratatui::style::Style;
use ratatui::text::{Line, Text};

/// The statement of the incident at this place, and its numbers.
pub(super) fn lines(model: &Model, figures: &Figures, at: usize, theme: Theme, width: u16) -> Text<'static> {
    let Some(incident) = figures.population.outages.incidents.get(at) else { return Text::default() };
    let text = &model.text;
    let mut all = lines::paragraph(&format!(" {}", model.names().service(&incident.service)), width, theme.title());
    all.push(Line::default());
    all.extend(lines::paragraph(&format!(" {}", model.names().incident(incident)), width, Style::new()));
    all.push(Line::default());
    let moment = |at| text.moment(at, &model.zone);
    let facts = [
        ("board-fact-from", moment(incident.from)),
        ("board-fact-until", moment(incident.until)),
        ("board-fact-verdict", text.get(&check::judge::verdict_key(incident.verdict))),
        ("board-fact-seen", counts::of(model, incident.seen, incident.measuring)),
        ("board-fact-departements", incident.departements.to_string()),
        ("board-fact-networks", incident.networks.to_string()),
    ];
    for (key, fact) in facts {
        let sentence = Sentence::new("labelled").with("label", text.get(key)).with("text", fact);
        all.extend(lines::paragraph(&format!(" · {}", text.say(&sentence)), width, Style::new()));
    }
    all.push(Line::default());
    all.extend(lines::paragraph(&format!(" {}", text.get("union-method-5")), width, theme.dim()));
    Text::from(all)
}
