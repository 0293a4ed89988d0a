-- index.db: packs of the catalogue that a commune's server gave, so that they are at hand without a network.

CREATE TABLE pack (
    id        TEXT    NOT NULL PRIMARY KEY,
    -- The list of its files as it was signed.
    list      BLOB    NOT NULL,
    signature TEXT    NOT NULL,
    -- Where it came from.
    origin    TEXT    NOT NULL,
    -- 1: by a key that the embedded catalogue names.
    verified  INTEGER NOT NULL CHECK (verified BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_file (
    pack  TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    path  TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (pack, path)
) STRICT, WITHOUT ROWID;
