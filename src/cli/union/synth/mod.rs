//! `prudence union synth`: sealed reports of schools that do not exist, with faults planted among them, and a file that
//! says what a collection of them must come to. The same seed always gives the same reports.

mod answers;
mod dice;
mod folder;
mod morning;
mod plant;
mod school;
mod truth;
mod workshop;

use crate::cli::arguments::Global;
use crate::cli::arguments::intake::Synth;
use crate::cli::console::{Console, Stop};
use crate::cli::outcome::Standing;
use crate::cli::{sources, workspace};
use crate::domain::{Problem, Sentence};
use crate::seal::Recipient;
use crate::text::{Language, Text};
use folder::Folder;
use school::School;
use std::thread;
use truth::Truth;
use workshop::{Sent, Workshop};

/// Schools are made by so many at a time.
const BLOCK: usize = 64;

/// Makes the reports.
pub fn run(synth: &Synth, global: &Global, console: &mut Console<'_>) -> Result<Standing, Stop> {
    let recipients = synth.to.iter().map(|key| Recipient::parse(key)).collect::<Result<Vec<_>, _>>()?;
    let library = sources::library(global, console)?;
    let catalog = workspace::catalog(global, console)?;
    let mut folder = Folder::create(&synth.out)?;
    let named = |uai: &_| console.text.say(&Sentence::new("synth-school").with("uai", ToString::to_string(uai)));
    let schools = school::schools(synth.schools, synth.seed, &catalog, &named);
    let outages = morning::outages(&schools);
    let (seed, outages) = (synth.seed, outages.as_slice());
    let workshop = Workshop { seed, library: &library, catalog: &catalog, outages, recipients: &recipients };
    let mut truth = Truth::new(outages);
    for stray in folder.add_strays()? {
        truth.add_stray(&stray);
    }
    for block in schools.chunks(BLOCK) {
        for (school, sent) in block.iter().zip(made(&workshop, block, console.text.language())?) {
            let places = folder.add(school.number, &sent.files)?;
            truth.add(school, &sent, |made| format!("{places}{}", made.name));
        }
    }
    folder.finish(&truth.document(synth.seed, synth.schools))?;
    Ok(Standing::Fine)
}

/// What the schools of a block send, made by several threads.
fn made(workshop: &Workshop<'_>, block: &[School], language: Language) -> Result<Vec<Sent>, Problem> {
    let threads = thread::available_parallelism().map_or(2, usize::from);
    let share = block.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let make = |schools: &'_ [School]| {
            let text = Text::new(language);
            schools.iter().map(|school| workshop.sent(school, &text)).collect::<Result<Vec<_>, _>>()
        };
        let shares: Vec<_> = block.chunks(share).map(|schools| scope.spawn(move || make(schools))).collect();
        let mut sent = Vec::with_capacity(block.len());
        for share in shares {
            let failed = |_| Problem::unable(Sentence::new("synth-failed"));
            sent.extend(share.join().map_err(failed)??);
        }
        Ok(sent)
    })
}
