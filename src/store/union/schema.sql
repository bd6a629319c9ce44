-- Version 1 of union.db (PRAGMA user_version): the reports that a representative received. Times are RFC 3339 UTC.

-- Each file as it was read, decrypted, compressed (zlib), under its SHA-256 in hexadecimal.
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    received_at TEXT NOT NULL,
    raw BLOB NOT NULL
) STRICT;

-- Those whose seal and figures hold. `status` is null until the archive is settled; `sheets` and `phases` are JSON.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY REFERENCES files (id),
    digest TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL,
    revision INTEGER NOT NULL,
    school TEXT NOT NULL,
    campaign TEXT,
    signer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    status TEXT CHECK (status IN ('filed', 'superseded', 'quarantined', 'refused')),
    doubt TEXT,
    ruling TEXT,
    ruled_at TEXT,
    academie TEXT,
    departement TEXT,
    kind TEXT NOT NULL,
    ent TEXT,
    verdict TEXT NOT NULL,
    sheets TEXT NOT NULL,
    phases TEXT NOT NULL
) STRICT;

-- What they say was measured, as JSON.
CREATE TABLE measures (
    id INTEGER PRIMARY KEY REFERENCES reports (id),
    measures TEXT NOT NULL
) STRICT;

-- Those that cannot be counted with what is at hand, and why.
CREATE TABLE asides (
    id INTEGER PRIMARY KEY REFERENCES files (id),
    doubt TEXT NOT NULL,
    -- Whether a collection has come to its end since.
    told INTEGER NOT NULL DEFAULT 0,
    ruling TEXT,
    ruled_at TEXT
) STRICT;

-- The checklists that the reports answer, by the SHA-256 of their text; `items` is JSON.
CREATE TABLE forms (
    sha256 TEXT PRIMARY KEY,
    checklist TEXT NOT NULL,
    version TEXT NOT NULL,
    items TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What decides whether a report counts, and what figures need of those that do: the columns in the order in which the
-- program reads them.
CREATE VIEW entries AS
SELECT digest, report, revision, school, campaign, signer, created_at, status, doubt, ruling FROM reports;

CREATE VIEW filed AS
SELECT digest, school, campaign, created_at, academie, departement, kind, ent, verdict, sheets, phases, id
FROM reports WHERE status = 'filed';
