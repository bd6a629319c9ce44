-- Version 1 of prudence.db (PRAGMA user_version). Times are RFC 3339 UTC; establishment, operation, round and
-- files are JSON.

CREATE TABLE audits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    establishment TEXT NOT NULL,
    -- The day J, as 2027-01-04.
    day TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- The editions of checklists with which an audit was worked on, as JSON, oldest first.
CREATE TABLE editions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit INTEGER NOT NULL REFERENCES audits (id),
    edition TEXT NOT NULL
) STRICT;
CREATE INDEX editions_by_audit ON editions (audit, id);

-- One row at most: the audit that is worked on.
CREATE TABLE current (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    audit INTEGER NOT NULL REFERENCES audits (id)
) STRICT;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    audit INTEGER NOT NULL REFERENCES audits (id),
    at TEXT NOT NULL,
    operation TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_audit ON journal (audit, sequence);

-- The journal only grows. The third trigger is for INSERT OR REPLACE, which deletes without telling the first.
CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'journal: append only'); END;
CREATE TRIGGER journal_is_never_updated BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'journal: append only'); END;
CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE sequence = NEW.sequence)
BEGIN SELECT raise(ABORT, 'journal: append only'); END;

CREATE TABLE rounds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit INTEGER NOT NULL REFERENCES audits (id),
    started_at TEXT NOT NULL,
    round TEXT NOT NULL
) STRICT;
CREATE INDEX rounds_by_audit ON rounds (audit, id);

CREATE TABLE exports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    audit INTEGER NOT NULL REFERENCES audits (id),
    report TEXT NOT NULL,
    revision INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    files TEXT NOT NULL
) STRICT;
CREATE INDEX exports_by_audit ON exports (audit, id);

-- What was typed and not yet kept, by the name of the form or field.
CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
