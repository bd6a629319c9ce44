//! `prudence audit merge`: takes the answers of filled worksheets back, and shows what somebody has to decide.

mod document;
mod told;

use crate::cli::arguments::together::Merge as Options;
use crate::cli::console::{Console, Stop};
use crate::cli::files::{self, Unread};
use crate::cli::outcome::Standing;
use crate::cli::workspace::Workspace;
use crate::cli::{faults, items};
use crate::domain::checklist::{ItemRef, Library, Operation};
use crate::domain::report::Audit;
use crate::domain::together::{Returned, Settle, merge};
use crate::domain::{Problem, Sentence};
use document::document;
use jiff::Timestamp;
use told::Told;

/// Merges the files.
pub fn run(options: &Options, workspace: &Workspace, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let audit = workspace.audit()?;
    let now = Timestamp::now();
    let returned = read(options, &audit, workspace, now, console)?;
    let settle = settle(options, &returned, &workspace.library)?;
    let merged = merge(&audit, &workspace.library, &returned, &settle);
    if !options.dry_run {
        for several in &merged.taken {
            workspace.folder.store.record(audit.id, now, &Operation::Several(several.clone()))?;
        }
    }
    if options.json.json {
        console.json(&document(&merged, options.dry_run))?;
    } else {
        Told { audit: &audit, library: &workspace.library, merged: &merged }.tell(options.dry_run, console)?;
    }
    let settled = merged.conflicts.is_empty() && merged.reworded.is_empty();
    Ok(if settled { Standing::Fine } else { Standing::NotFine })
}

/// Reads every file before anything is taken from one.
fn read(
    options: &Options,
    audit: &Audit,
    workspace: &Workspace,
    now: Timestamp,
    console: &mut Console<'_>,
) -> Result<Vec<Returned>, Stop> {
    let mut returned = Vec::new();
    let mut faulty = 0_usize;
    for path in &options.files {
        match files::parse(path, |name, text| Returned::read(name, text, &workspace.library, now)) {
            Ok(file) => returned.push(about(audit, file)?),
            Err(Unread::Faults(found)) => {
                faulty += 1;
                faults::tell(&found, console)?;
            }
            Err(Unread::Problem(problem)) => return Err(problem.into()),
        }
    }
    match faulty {
        0 => Ok(returned),
        _ => Err(Problem::not_fine(Sentence::new("merge-faulty").with("count", faulty)).into()),
    }
}

/// The file, which must be about this school.
fn about(audit: &Audit, file: Returned) -> Result<Returned, Problem> {
    let school = &audit.establishment;
    if file.school == school.uai || school.other_uais.contains(&file.school) {
        return Ok(file);
    }
    let sentence = Sentence::new("merge-other-school").with("file", file.file);
    Err(Problem::not_fine(sentence.with("theirs", file.school.as_str()).with("mine", school.uai.as_str())))
}

fn settle(options: &Options, returned: &[Returned], library: &Library) -> Result<Settle, Problem> {
    let comes_back = |item: &ItemRef| returned.iter().any(|file| file.replies.iter().any(|r| r.given.item == *item));
    let found = options.take.iter().map(|named| {
        let (item, _) = items::find(library, named)?;
        let unknown = || Problem::usage(Sentence::new("merge-take-unknown").with("item", named.as_str()));
        if comes_back(&item) { Ok(item) } else { Err(unknown()) }
    });
    Ok(Settle { mine: options.mine, theirs: options.theirs, take: found.collect::<Result<_, _>>()? })
}
