-- Version 2 of union.db: what was published. Secrecy is a matter of all tables together, so none is ever deleted.

-- The states of the archive from which tables were made, from 0 on, as what changed since the one before; lists of
-- digests as JSON.
CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    joined TEXT NOT NULL,
    departed TEXT NOT NULL
) STRICT;

-- The tables, in order, as JSON.
CREATE TABLE publications (
    id INTEGER PRIMARY KEY,
    release INTEGER NOT NULL REFERENCES releases (id),
    publication TEXT NOT NULL
) STRICT;

-- What earlier tables may have counted, in the columns of `filed`.
CREATE VIEW departed AS
SELECT digest, school, campaign, created_at, academie, departement, kind, ent, verdict, sheets, phases, id
FROM reports WHERE status IS NOT NULL AND status <> 'filed';
