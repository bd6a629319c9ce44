//! Writes sample files to look at, when asked: `PRUDENCE_SAMPLES=folder cargo test --test export`.

use crate::sample::{self, Mood, Wish};
use prudence::domain::report::{Disclosure, Section};
use prudence::export::{Format, preview, render};
use std::path::PathBuf;

#[test]
fn samples_are_written_where_the_environment_asks() {
    let Some(folder) = std::env::var_os("PRUDENCE_SAMPLES").map(PathBuf::from) else { return };
    let text = sample::french();
    for (name, mood) in [("fresh", Mood::Fresh), ("ordinary", Mood::Ordinary), ("ready", Mood::Ready)] {
        let report = sample::report_for(Wish {
            mood,
            disclosure: Disclosure::default()
                .with(Section::Notes, mood == Mood::Ordinary)
                .with(Section::LastCheck, mood != Mood::Fresh),
        });
        for format in Format::ALL {
            let path = folder.join(format!("{name}.{}", format.extension()));
            std::fs::write(path, render(&report, format, &text).unwrap()).unwrap();
        }
        std::fs::write(folder.join(format!("{name}.txt")), preview(&report, &text).join("\n")).unwrap();
    }
}
