//! Families of keys: those that the program builds with `format!("prefix-{id}")` from a closed set of ids.

use prudence::domain::check::{Role, Verdict, Where, attribution, judge};
use prudence::domain::checklist::{Owner, Severity, Standing, State};
use prudence::domain::establishment::Kind;
use prudence::domain::personal::MentionKind;
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::report::agenda::Urgency;
use prudence::domain::report::succession::Succession;
use prudence::domain::report::{Left, Section};
use prudence::domain::union::incidents::LeftOut;
use prudence::domain::union::publication::Refusal;
use prudence::domain::union::statistics::{Interlocutor, Step};
use prudence::domain::union::{Division, Doubt, Pile};
use prudence::tui::dashboard::model::place;
use prudence::tui::model::filter::Condition;
use prudence::tui::model::follow::Tab;
use prudence::tui::model::report;

/// A family: the pattern as the code has it, each `{…}` written `{}`, and all keys that it gives.
pub type Family = (&'static str, fn() -> Vec<String>);

/// All families. A new one is one line here: its pattern, and its keys from the library's own list of ids.
///
/// A family counts only while some code builds it.
pub const FAMILIES: &[Family] = &[
    ("cli-{}", || grammar("cli-")),
    ("advice-{}", || each("advice-", Where::ALL.map(Where::id))),
    ("board-all-{}", || each("board-all-", Division::ALL.map(Division::id))),
    ("board-division-{}", || each("board-division-", Division::ALL.map(Division::id))),
    ("board-pile-{}", || each("board-pile-", Pile::ALL.map(Pile::id))),
    ("board-step-{}", || each("board-step-", Step::ALL.map(Step::id))),
    ("board-tab-{}", || each("board-tab-", place::Tab::ALL.map(place::Tab::id))),
    ("content-{}", || each("content-", Section::ALL.map(Section::id))),
    ("chain-{}", || each("chain-", Where::chain(Where::None).iter().chain([&Where::National]).map(|place| place.id()))),
    ("doubt-{}", || each("doubt-", Doubt::ALL.map(Doubt::id))),
    ("kind-{}", || each("kind-", Kind::ALL.map(Kind::id))),
    ("owner-{}", || each("owner-", Owner::ALL.map(Owner::id))),
    ("personal-{}", || each("personal-", MentionKind::ALL.map(MentionKind::id))),
    ("reach-{}", || each("reach-", Verdict::ALL.iter().map(|verdict| verdict.word()))),
    ("filter-{}", || each("filter-", ["blocking", "contradicted", "renewed"])),
    ("filter-label-{}", || each("filter-label-", Condition::ALL.map(Condition::id))),
    ("filter-left-{}", || each("filter-left-", Left::ALL.map(Left::id))),
    ("mention-{}", || each("mention-", MentionKind::ALL.map(MentionKind::id))),
    ("readiness-{}", || each("readiness-", ReadinessVerdict::ALL.map(ReadinessVerdict::id))),
    ("readiness-why-{}", || each("readiness-why-", ReadinessVerdict::ALL.map(ReadinessVerdict::id))),
    ("renewal-{}", || each("renewal-", ["new", "reworded", "renamed", "removed"])),
    ("report-section-{}", || each("report-section-", Section::ALL.map(Section::id))),
    ("report-tab-{}", || each("report-tab-", report::Tab::ALL.map(report::Tab::id))),
    ("role-{}", || each("role-", Role::ALL.map(Role::id))),
    ("rule-{}", || each("rule-", attribution::RULES.iter().map(|(rule, _)| *rule).chain(["undecided"]))),
    ("ruling-{}", || each("ruling-", ["filed", "superseded", "quarantined", "refused"])),
    ("severity-{}", || each("severity-", Severity::ALL.map(Severity::id))),
    ("severity-mark-{}", || each("severity-mark-", Severity::ALL.map(Severity::id))),
    ("standing-{}", || each("standing-", Standing::ALL.map(Standing::id))),
    ("state-{}", || each("state-", State::ALL.map(State::id))),
    ("tab-{}", || each("tab-", Tab::ALL.map(Tab::id))),
    ("union-by-{}", || each("union-by-", Division::ALL.map(Division::id))),
    ("union-column-{}", || {
        let items = ["yes", "partial", "no", "unknown", "unanswered", "na", "asked", "item"];
        each("union-column-", items.into_iter().chain(["opened", "forced", "may-open", "waits", "absent", "phase"]))
    }),
    ("union-method-{}", || each("union-method-", ["1", "2", "3", "4", "5", "6", "7"])),
    ("union-left-out-{}", || each("union-left-out-", LeftOut::ALL.map(LeftOut::id))),
    ("union-of-{}", || each("union-of-", Division::ALL.map(Division::id))),
    ("union-refusal-{}", || each("union-refusal-", Refusal::ALL.map(Refusal::id))),
    ("union-schools-{}", || each("union-schools-", Interlocutor::ALL.map(Interlocutor::id))),
    ("union-service-{}", || {
        each("union-service-", Role::ALL.iter().filter(|role| **role != Role::Control).map(|role| role.id()))
    }),
    ("union-to-{}", || each("union-to-", Interlocutor::ALL.map(Interlocutor::id))),
    ("urgency-{}", || each("urgency-", Urgency::ALL.map(Urgency::id))),
    ("succession-{}", || each("succession-", Succession::ALL.map(Succession::id))),
    ("value-{}", || grammar("value-")),
    ("verdict-{}", || Verdict::ALL.iter().map(|verdict| judge::verdict_key(*verdict)).collect()),
    ("where-{}", || each("where-", Where::ALL.map(Where::id))),
];

/// Patterns that look like a family and are not keys, each with what they are.
pub const NOT_FAMILIES: &[(&str, &str)] =
    &[("control-{}", "the name of a target given on the command line"), ("prudence-{}-{}-r{}", "the name of a file")];

/// Literals that begin like a key and are words of data, each with what they are.
pub const NOT_KEYS: &[(&str, &str)] = &[
    ("address-to-confirm", "a rule of attribution"),
    ("school-life", "a role, and the check that shows it"),
    ("school-network", "a place of a fault"),
];

/// The keys of this beginning that the grammar of the command line asks for.
fn grammar(prefix: &str) -> Vec<String> {
    prudence::cli::keys().into_iter().filter(|key| key.starts_with(prefix)).collect()
}

fn each(prefix: &str, ids: impl IntoIterator<Item = &'static str>) -> Vec<String> {
    ids.into_iter().map(|id| format!("{prefix}{id}")).collect()
}
