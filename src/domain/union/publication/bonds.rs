//! What keeps an answer as it is: another answer in its place would show in another table than that of its item, and not
//! only in its owner's.

use super::denials::{Yes, can_stand};
use super::filled::Filled;
use super::questions::{Forms, Question};
use crate::domain::checklist::Severity;
use crate::domain::union::{Filed, Given, Mark, Phase};

/// Which answers of a report are bound.
pub struct Bonds {
    /// Whether another answer would show elsewhere, by the place of the item.
    answers: Vec<bool>,
    /// The places of the answers that could be denied when they are not, or not when they are.
    undecided: Vec<usize>,
}

/// An answer that another one denies, by its place; and whether it surely does.
struct Opposed {
    place: usize,
    surely: bool,
}

impl Bonds {
    /// Those of a report with these sheets, which have so many questions in all.
    pub fn of(line: &Filed, sheets: &[Filled<'_>], questions: usize, forms: &Forms<'_>) -> Self {
        let mut bonds = Self { answers: vec![false; questions], undecided: Vec::new() };
        let opposed = bonds.of_other_answers(sheets, forms);
        bonds.of_measurements(sheets, &opposed);
        for filled in sheets {
            bonds.of_phases(filled, &line.phases);
        }
        bonds
    }

    /// Whether the answer at this place is bound.
    pub fn hold(&self, place: usize) -> bool {
        self.answers[place]
    }

    /// Whether it could be denied when it is not, or not when it is.
    pub fn leave_undecided(&self, place: usize) -> bool {
        self.undecided.contains(&place)
    }

    /// An answer that is denied is bound, and one that would be denied by another one or deny it. Hands over those that
    /// another one denies: surely, unless one of the two is a choice, since it is not known here which one was made.
    fn of_other_answers(&mut self, sheets: &[Filled<'_>], forms: &Forms<'_>) -> Vec<Opposed> {
        let denied = sheets.iter().flat_map(Filled::answers).filter(|(_, mark, _)| mark.denied);
        denied.for_each(|(place, ..)| self.answers[place] = true);
        let mut opposed = Vec::new();
        for (one, other) in sheets.iter().flat_map(|one| sheets.iter().map(move |other| (one, other))) {
            for (rule, at) in forms.rules(&one.sheet.form, &other.sheet.form) {
                let (place, other_place) = (one.first + rule.item, other.first + at);
                let sides = [one.given_among(rule.item, rule.answers), other.given_among(*at, rule.denied_by)];
                self.answers[place] |= sides[1].is_some();
                self.answers[other_place] |= sides[0].is_some();
                if let [Some(said), Some(against)] = sides {
                    opposed.push(Opposed { place, surely: ![said, against].contains(&Given::Choice) });
                }
            }
        }
        opposed
    }

    /// A yes that no answer denies could be denied or not, where the last round could have found something else. An
    /// answer that would be denied by what was found if it were a yes is bound.
    fn of_measurements(&mut self, sheets: &[Filled<'_>], opposed: &[Opposed]) {
        let is_surely_opposed = |place| opposed.iter().any(|opposed| opposed.place == place && opposed.surely);
        let measurable = |(place, mark, question): &(usize, &Mark, &Question<'_>)| {
            (mark.denied || !question.deniers.is_empty()) && !is_surely_opposed(*place)
        };
        let measurable = sheets.iter().flat_map(Filled::answers).filter(measurable);
        let (yeses, others): (Vec<_>, Vec<_>) = measurable.partition(|(_, mark, _)| mark.given == Given::Yes);
        let mut yeses: Vec<Yes<'_>> =
            yeses.into_iter().map(|(place, mark, question)| yes(place, mark.denied, question)).collect();
        for at in 0..yeses.len() {
            yeses[at].is_denied ^= true;
            let place = yeses[at].place;
            if opposed.iter().all(|opposed| opposed.place != place) && can_stand(&yeses) {
                self.undecided.push(place);
            }
            yeses[at].is_denied ^= true;
        }
        for (place, _, question) in others {
            yeses.push(yes(place, false, question));
            self.answers[place] |= !can_stand(&yeses);
            yeses.pop();
        }
    }

    /// An answer that alone decides whether a phase may be opened is bound, as long as the phase is not open: one that
    /// is stays open.
    fn of_phases(&mut self, filled: &Filled<'_>, phases: &[Phase]) {
        let themes = &filled.questions.themes;
        let theme =
            |phase: &Phase| Some((themes.iter().position(|theme| *theme == phase.theme)?, phase.opened_at.is_some()));
        let own = phases.iter().filter(|phase| phase.checklist == filled.questions.checklist);
        let phases: Vec<(usize, bool)> = own.filter_map(theme).collect();
        if phases.iter().all(|(_, is_open)| *is_open) {
            return;
        }
        let mut stopping = vec![0; themes.len()];
        filled.answers().filter(stops).for_each(|(_, _, question)| stopping[question.theme] += 1);
        // For each theme of a phase, how many answers stop the first one after it that is not open.
        let mut stopping_next = vec![None; themes.len()];
        for (at, (theme, _)) in phases.iter().enumerate() {
            let next = (at + 1..phases.len()).find(|later| !phases[*later].1);
            stopping_next[*theme] = next.map(|next| phases[..next].iter().map(|(theme, _)| stopping[*theme]).sum());
        }
        for answer in filled.answers() {
            let (place, _, question) = answer;
            self.answers[place] |= stopping_next[question.theme] == Some(usize::from(stops(&answer)));
        }
    }
}

fn yes<'b>(place: usize, is_denied: bool, question: &'b Question<'_>) -> Yes<'b> {
    Yes { place, deniers: &question.deniers, is_denied }
}

/// Whether an answer keeps the phases after its own closed.
fn stops((_, mark, question): &(usize, &Mark, &Question<'_>)) -> bool {
    question.item.severity == Severity::Blocking && matches!(mark.given, Given::No | Given::Unknown | Given::Unanswered)
}
