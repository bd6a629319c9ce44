//! What people call the targets of a round.

use super::context::Context;
use crate::domain::Sentence;
use crate::domain::printable::one_line;
use crate::text::Text;
use serde_json::Value;

/// The role for services of which there is one; role and name for the others.
pub(super) fn title(role: &str, name: &str, text: &Text) -> String {
    let name = one_line(name);
    let named =
        |role: String| text.say(&Sentence::new("export-target-named").with("role", role).with("name", name.as_str()));
    match role {
        "portal" => text.get("role-portal"),
        "login" => text.get("role-login"),
        "school-life" => text.get("role-school-life"),
        "identity" => text.get("role-identity"),
        "national" => named(text.get("role-national")),
        "control" => named(text.get("role-control")),
        _ => name,
    }
}

/// What people call the targets with these names: « Portail de l’ENT, Page de connexion ».
pub(super) fn titles(names: &[String], context: Context<'_>) -> String {
    names.iter().map(|name| named(name, context)).collect::<Vec<_>>().join(", ")
}

/// The title of the target `name` of the report's check; its name when the check does not hold it.
fn named(name: &str, context: Context<'_>) -> String {
    let targets = context.report.last_check.as_ref().and_then(|check| check.get("targets")?.as_array());
    let target =
        targets.and_then(|targets| targets.iter().find(|target| target.get("name").is_some_and(|n| n == name)));
    let role = target.and_then(|target| target.get("role")).and_then(Value::as_str);
    title(role.unwrap_or_default(), name, context.text)
}
