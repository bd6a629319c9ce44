//! How long a full report takes in each format. Aim: HTML and JSON within 50 ms, PDF within a second.

#[expect(dead_code, reason = "the tests use more of the sample than the bench does")]
#[path = "../tests/common/sample.rs"]
mod sample;

use prudence::export::{Format, render};

fn main() {
    divan::main();
}

#[divan::bench(args = Format::ALL)]
fn full_report(bencher: divan::Bencher<'_, '_>, format: Format) {
    let report = sample::report();
    let text = sample::french();
    bencher.bench(|| render(&report, format, &text));
}
