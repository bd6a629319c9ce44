//! The report in every format: what stands in it, that its figures agree, and that nothing hostile gets out.

mod pictures;
#[path = "../common/sample.rs"]
mod sample;
