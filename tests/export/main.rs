//! The report in every format: what stands in it, that its figures agree, and that nothing hostile gets out.

#[cfg(test)]
mod courier;
#[cfg(test)]
mod deliver;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod markup;
#[cfg(test)]
mod page;
#[cfg(feature = "pdf")]
#[cfg(test)]
mod pdf;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod recorded;
#[cfg(test)]
mod sealed;
#[cfg(test)]
mod series;
#[cfg(test)]
mod snapshots;
#[cfg(feature = "pdf")]
#[cfg(test)]
mod structure;

#[cfg(test)]
#[path = "../common/depot.rs"]
mod depot;
#[path = "../common/sample.rs"]
mod sample;
#[path = "../common/small.rs"]
mod small;
