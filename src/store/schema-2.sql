-- From version 1 to version 2 of prudence.db: campaigns, receipts, and who signs for which school.

-- The chain of revisions that an export belongs to: one a campaign, and another for each pseudonym in it.
ALTER TABLE exports ADD COLUMN chain TEXT NOT NULL DEFAULT '';

-- The campaigns that were joined, each by its latest file, as JSON.
CREATE TABLE campaigns (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    joined_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was handed over to a campaign's address: when, where, the hash of the bytes, what the server answered.
CREATE TABLE receipts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit INTEGER NOT NULL REFERENCES audits (id),
    at TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT;
CREATE INDEX receipts_by_audit ON receipts (audit, id);

-- The keys that signed the verified reports of a school, by its UAI or pseudonym, the latest last.
CREATE TABLE signers (
    school TEXT NOT NULL,
    public_key TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (school, public_key)
) STRICT, WITHOUT ROWID;
