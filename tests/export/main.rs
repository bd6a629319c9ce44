//! The report in every format: what stands in it, that its figures agree, and that nothing hostile gets out.

mod deliver;
mod documents;
mod figures;
mod hostile;
mod markup;
mod page;
mod pictures;
mod snapshots;

#[path = "../common/sample.rs"]
mod sample;
#[path = "../common/small.rs"]
mod small;
