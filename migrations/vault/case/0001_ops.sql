-- case.db: one household as the ops that were written. What an op means is core's business.

-- name = 'author' (BLOB, 16): who writes on this device. 'name' (TEXT) and 'created_at' (INTEGER): as in the index,
-- so that a lost index can be built again from the cases. 'predecessors' (BLOB, 16 each): as whom this device wrote
-- before a copy was opened here.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value ANY  NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE op (
    author     BLOB    NOT NULL CHECK (length(author) = 16),
    -- Unsigned 64-bit numbers are kept bit by bit in SQLite's signed ones.
    seq        INTEGER NOT NULL,
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 65535),
    -- 0: the one of its kind. 1 and 16 bytes: a random id. 2, 16 bytes and text: something of the catalogue, of a
    -- person.
    key        BLOB    NOT NULL,
    field      INTEGER NOT NULL CHECK (field BETWEEN 0 AND 65535),
    -- 0: cleared. 1: yes or no. 2: a number. 3: text. 4: bytes.
    value_form INTEGER NOT NULL CHECK (value_form BETWEEN 0 AND 4),
    value      ANY,
    -- 24 bytes each: author, and seq as a big-endian number.
    supersedes BLOB    NOT NULL CHECK (length(supersedes) % 24 = 0),
    lamport    INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    -- The number of the bundle that carries this op to others; NULL: none yet, so the next edit may take its place.
    bundle     INTEGER,
    PRIMARY KEY (author, seq)
) STRICT, WITHOUT ROWID;

-- The ops that no other op of the same register (kind, key, field) supersedes: what a household is.
CREATE TABLE head (
    author BLOB    NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (author, seq),
    FOREIGN KEY (author, seq) REFERENCES op (author, seq)
) STRICT, WITHOUT ROWID;

-- What ops of a register name as superseded and what has not arrived.
CREATE TABLE superseded (
    author BLOB    NOT NULL CHECK (length(author) = 16),
    seq    INTEGER NOT NULL,
    kind   INTEGER NOT NULL,
    key    BLOB    NOT NULL,
    field  INTEGER NOT NULL,
    PRIMARY KEY (author, seq, kind, key, field)
) STRICT, WITHOUT ROWID;
