//! `prudence audit worksheet`: a sheet for somebody else to fill in.

use super::delegate;
use crate::cli::arguments::together::Worksheet;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::domain::fold::fold;
use crate::domain::report::Audit;
use crate::domain::report::audit::ItemView;
use crate::domain::together::Share;
use crate::domain::{Problem, Sentence};
use crate::export;
use crate::text::Text;
use jiff::Timestamp;
use std::path::Path;

/// Writes the sheet.
pub fn run(options: &Worksheet, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    if options.out.is_none() && !options.format.is_text() {
        return Err(Problem::usage(Sentence::new("worksheet-needs-file")).into());
    }
    let audit = workspace.audit()?;
    let chosen = selection(options, workspace)?;
    let mut points = chosen.of(&audit, &workspace.library);
    if points.is_empty() {
        return Err(empty(&chosen, workspace).into());
    }
    if !options.all {
        points = Share { open: true, ..chosen }.of(&audit, &workspace.library);
    }
    if points.is_empty() {
        return Err(Problem::usage(Sentence::new("worksheet-nothing")).into());
    }
    let count = points.len();
    let sheet = export::Worksheet {
        school: &audit.establishment,
        to: addressee(options, &audit, &points, &console.text),
        made_at: Timestamp::now(),
        day: audit.day,
        points,
    };
    let name = options.out.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| console.text.get("value-file"));
    let bytes = export::worksheet(&sheet, options.format, &name, &console.text)?;
    match &options.out {
        Some(path) => {
            export::write_file(path, &bytes)?;
            let sentence = Sentence::new("worksheet-written").with("path", path.display().to_string());
            console.say(&sentence.with("count", count))?;
        }
        None => console.out.write_all(&bytes)?,
    }
    Ok(Standing::Fine)
}

/// The points that were chosen; a name alone chooses those entrusted to it.
fn selection(options: &Worksheet, workspace: &Workspace) -> Result<Share, Problem> {
    let chosen = delegate::selection(&options.chosen, &workspace.library)?;
    let by_name = chosen == Share::default();
    if by_name && options.to.is_none() {
        return Err(Problem::usage(Sentence::new("selection-missing")));
    }
    Ok(Share { entrusted_to: options.to.clone().filter(|_| by_name), ..chosen })
}

fn empty(chosen: &Share, workspace: &Workspace) -> Problem {
    match &chosen.entrusted_to {
        Some(to) => Problem::usage(Sentence::new("worksheet-none-entrusted").with("to", to.as_str())),
        None => delegate::nothing(&workspace.library),
    }
}

/// For whom the sheet is: the name that was given, as it is written where points are entrusted to it, else the owner
/// whose points they are.
fn addressee(options: &Worksheet, audit: &Audit, points: &[ItemView<'_>], text: &Text) -> Option<String> {
    let entrusted = || points.iter().filter_map(|view| audit.journal.entrusted(&view.reference()));
    let written = |name: &String| {
        let same = entrusted().find(|entrusted| fold(&entrusted.to) == fold(name));
        same.map_or_else(|| name.clone(), |entrusted| entrusted.to.clone())
    };
    let owner = || Some(text.get(&format!("owner-{}", options.chosen.owner?.id())));
    options.to.as_ref().map(written).or_else(owner)
}
