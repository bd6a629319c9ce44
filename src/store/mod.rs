//! SQLite: audits, the answer journal, rounds of checks, drafts, exports, campaigns and
//! receipts, all in `prudence.db`.
//!
//! Promise held here: what a method has written is on the disk when it returns. Every write is one immediate
//! transaction, synced (`synchronous = FULL`), and the journal can only grow: triggers refuse anything else.
//! Several programs may use the same folder at once; [`Store::changed_elsewhere`] tells one about the others.

mod audits;
mod campaigns;
mod columns;
mod database;
mod drafts;
mod editions;
mod examine;
mod exports;
mod fault;
mod folder;
mod intake;
mod journal;
mod layout;
mod lock;
mod open;
mod receipts;
mod rounds;
mod set_aside;
mod signers;
mod union;

pub use audits::AuditSummary;
pub use campaigns::Joined;
pub use folder::default_folder;
pub use intake::{Examine, Intake, Progress, Source};
pub use open::{Opened, Store};
pub use union::UnionStore;
