//! How long figures take on an archive of a thousand, ten thousand and sixty thousand reports.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up must fail")]

use jiff::Timestamp;
use prudence::domain::checklist::Library;
use prudence::domain::establishment::{Kind, academy};
use prudence::domain::readiness::ReadinessVerdict;
use prudence::domain::union::publication::publish;
use prudence::domain::union::{Filed, Filter, Form, Given, Ledger, Mark, Marks, Roll, SchoolKey, Sheet};

fn main() {
    divan::main();
}

/// A number that follows from `seed`, as if by chance, below `limit`.
fn chance(seed: usize, limit: usize) -> usize {
    let mixed = (seed as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33).unwrap() % limit
}

fn roll(reports: usize) -> Roll {
    let forms: Vec<Form> = Library::built_in().checklists().iter().map(Form::of).collect();
    let academies = academy::all();
    let given =
        [Given::Yes, Given::Yes, Given::Partial, Given::No, Given::No, Given::Unknown, Given::Unanswered, Given::Na];
    let line = |school: usize| {
        let academy = &academies[chance(school, academies.len())];
        let departement = &academy.departements[chance(school + 1, academy.departements.len())];
        let sheet = |form: &Form| {
            let mark = |item| Mark { given: given[chance(school * 131 + item, given.len())], denied: false };
            Sheet { form: form.sha256.clone(), marks: Marks((0..form.items.len()).map(mark).collect()) }
        };
        Filed {
            digest: format!("{school:064}"),
            school: SchoolKey(format!("{school:07}A")),
            campaign: None,
            created_at: Timestamp::UNIX_EPOCH,
            academie: Some(academy.code.clone()),
            departement: Some(departement.clone()),
            kind: Kind::ALL[chance(school + 2, Kind::ALL.len())],
            ent: Some(format!("ent-{}", chance(school + 3, 40))),
            verdict: ReadinessVerdict::Incomplete,
            sheets: forms.iter().map(sheet).collect(),
            phases: Vec::new(),
        }
    };
    Roll { lines: (0..reports).map(line).collect(), counting: reports, forms: forms.clone() }
}

/// The table of all, on an archive of which nothing was published.
#[divan::bench(args = [1_000, 10_000, 60_000], sample_count = 5)]
fn the_table_of_all(bencher: divan::Bencher<'_, '_>, reports: usize) {
    let roll = roll(reports);
    bencher.bench_local(|| publish(&roll, &Ledger::default(), &[Filter::default()], 5, Timestamp::UNIX_EPOCH));
}

/// The tables of all and of thirty académies, together.
#[divan::bench(args = [1_000, 10_000, 60_000], sample_count = 3)]
fn the_tables_of_a_report(bencher: divan::Bencher<'_, '_>, reports: usize) {
    let roll = roll(reports);
    let of_academie = |academy: &academy::Academy| Filter { academie: Some(academy.code.clone()), ..Filter::default() };
    let filters: Vec<Filter> = [Filter::default()].into_iter().chain(academy::all().iter().map(of_academie)).collect();
    bencher.bench_local(|| publish(&roll, &Ledger::default(), &filters, 5, Timestamp::UNIX_EPOCH));
}
