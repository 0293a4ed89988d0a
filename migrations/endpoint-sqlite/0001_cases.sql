-- endpoint.db: what a commune's endpoint relays. It is ciphertext, told apart by random ids; nothing here can be read by
-- whoever has the file. Every table of a case begins with the case, so that a case can be found and removed as a whole.

-- A case exists if it is here. Every item changes its row, so the row is small.
CREATE TABLE case_head (
    case_id  BLOB    NOT NULL PRIMARY KEY CHECK (length(case_id) = 16),
    -- How many items the log has, and the running digest over their hashes.
    position INTEGER NOT NULL,
    digest   BLOB    NOT NULL CHECK (length(digest) = 16),
    -- Bytes of all items and chunks.
    bytes    INTEGER NOT NULL,
    -- Days since 1970 at the last writing or reading; nothing finer is kept.
    used_on  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The admission list as its owners signed it.
CREATE TABLE case_admission (
    case_id BLOB NOT NULL PRIMARY KEY,
    list    BLOB NOT NULL
) STRICT;

-- SHA-256 of the tokens that the admission list names.
CREATE TABLE case_token (
    case_id BLOB NOT NULL,
    token   BLOB NOT NULL CHECK (length(token) = 32),
    PRIMARY KEY (case_id, token)
) STRICT, WITHOUT ROWID;

-- Rows are as large as items, so they lie in the order of arrival and are found by two small indexes.
CREATE TABLE case_item (
    number   INTEGER PRIMARY KEY,
    case_id  BLOB    NOT NULL,
    -- From 1 without a gap, in each case.
    position INTEGER NOT NULL,
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    -- The first 16 bytes of the SHA-256 of the digest before and this hash.
    digest   BLOB    NOT NULL CHECK (length(digest) = 16),
    bytes    BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_item_position ON case_item (case_id, position);
CREATE UNIQUE INDEX case_item_hash ON case_item (case_id, hash);

CREATE TABLE case_chunk (
    number  INTEGER PRIMARY KEY,
    case_id BLOB    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    bytes   BLOB    NOT NULL
) STRICT;
CREATE UNIQUE INDEX case_chunk_hash ON case_chunk (case_id, hash);

-- The sealed lists of cases of recovery codes. Nothing ties one to a case.
CREATE TABLE recovery (
    id      BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    token   BLOB    NOT NULL CHECK (length(token) = 32),
    bytes   BLOB    NOT NULL,
    used_on INTEGER NOT NULL
) STRICT;

-- Codes that nobody has used; one that is used is removed, so that nothing ties it to a case.
CREATE TABLE activation_code (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    hash    BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    made_on INTEGER NOT NULL
) STRICT;

-- One row that is written to see whether writing works.
CREATE TABLE probe (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    written INTEGER NOT NULL
) STRICT;
