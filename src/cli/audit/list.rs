//! `prudence audit list` and `audit use`: the schools of the folder, and which one is current.

use crate::cli::arguments::audit::Use;
use crate::cli::arguments::form::Json;
use crate::cli::console::{Console, Stop};
use crate::cli::folder::Folder;
use crate::cli::outcome::Standing;
use crate::domain::{Sentence, printable};
use crate::store::AuditSummary;
use crate::text::Text;
use jiff::Timestamp;
use serde_json::{Value, json};

/// Lists the schools.
pub fn run(folder: &Folder, form: Json, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audits = folder.store.audits()?;
    if form.json {
        let audits: Vec<Value> = audits.iter().map(document).collect();
        console.json(&json!({ "schema": "prudence.audits/1", "audits": audits }))?;
        return Ok(Standing::Fine);
    }
    if audits.is_empty() {
        console.get("school-none")?;
        return Ok(Standing::Fine);
    }
    let rows: Vec<Vec<String>> = audits.iter().map(|audit| row(audit, &console.text)).collect();
    console.table(&rows)?;
    Ok(Standing::Fine)
}

/// Makes a school the current one.
pub fn choose(folder: &Folder, chosen: &Use, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let id = folder.audit_named(&chosen.school)?;
    folder.store.set_current_audit(id)?;
    let audits = folder.store.audits()?;
    for audit in audits.iter().filter(|audit| audit.id == id) {
        if chosen.json.json {
            let mut document = document(audit);
            document["schema"] = json!("prudence.chosen/1");
            console.json(&document)?;
        } else {
            console.say(&Sentence::new("school-chosen").with("name", audit.establishment.name.as_str()))?;
        }
    }
    Ok(Standing::Fine)
}

/// A star marks the current school.
fn row(audit: &AuditSummary, text: &Text) -> Vec<String> {
    let school = &audit.establishment;
    let changed = match audit.last_change {
        Some(at) => text.age(at, Timestamp::now()),
        None => text.get("school-untouched"),
    };
    vec![
        if audit.current { "*" } else { "" }.to_owned(),
        audit.id.to_string(),
        school.uai.to_string(),
        text.get(&format!("kind-{}", school.kind.id())),
        text.say(&Sentence::new("answers-count").with("count", audit.answers)),
        changed,
        printable::one_line(&school.name),
    ]
}

fn document(audit: &AuditSummary) -> Value {
    json!({
        "id": audit.id,
        "uai": audit.establishment.uai,
        "other_uais": audit.establishment.other_uais,
        "name": audit.establishment.name,
        "kind": audit.establishment.kind,
        "created_at": audit.created_at,
        "answers": audit.answers,
        "last_change": audit.last_change,
        "current": audit.current,
    })
}
