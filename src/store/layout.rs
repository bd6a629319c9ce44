//! What a database of ours is made of.

/// What a database is made of.
pub(super) struct Layout {
    /// The name of its file in the folder.
    pub file: &'static str,
    /// The steps from an empty file to the present schema; the file says in `PRAGMA user_version` how many it took.
    pub steps: &'static [&'static str],
    /// Its tables, or those whose absence shows that it is not ours.
    pub tables: &'static [&'static str],
    /// The query that walks through what matters most in it.
    pub walked: &'static str,
}

/// The database of audits.
pub(super) const AUDITS: Layout = Layout {
    file: "prudence.db",
    steps: &[include_str!("schema.sql"), include_str!("schema-2.sql")],
    tables: &[
        "audits",
        "campaigns",
        "current",
        "drafts",
        "editions",
        "exports",
        "journal",
        "receipts",
        "rounds",
        "signers",
    ],
    // Rounds of checks, which fill it, can be measured again.
    walked: "SELECT (SELECT total(length(operation)) FROM journal), (SELECT total(length(establishment)) FROM audits)",
};
