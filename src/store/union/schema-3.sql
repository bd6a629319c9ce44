-- Version 3 of union.db: what each report saw of services, or why it is left out, as JSON. `measures` is read for those
-- that came in before.
CREATE TABLE testimonies (
    id INTEGER PRIMARY KEY REFERENCES reports (id),
    testimony TEXT NOT NULL
) STRICT;
