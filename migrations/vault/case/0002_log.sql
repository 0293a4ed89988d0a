-- case.db: what devices hand each other, kept as it was received, and what sync remembers.

CREATE TABLE item (
    -- In the order of arrival; what op.bundle names.
    number     INTEGER PRIMARY KEY,
    hash       BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    -- 0: of a version or kind that was not known. 1: a bundle. 2: an epoch.
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    -- 0: waits. 1: applied. 2: in quarantine. 3: refused.
    state      INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    -- 1: known to lie at the endpoint.
    remote     INTEGER NOT NULL CHECK (remote BETWEEN 0 AND 1),
    -- Of a bundle, and NULL otherwise. Unsigned 64-bit numbers are kept bit by bit, as in op.
    author     BLOB    CHECK (length(author) = 16),
    first      INTEGER,
    count      INTEGER,
    -- The hash of the author's bundle before this one; NULL for its first.
    previous   BLOB    CHECK (length(previous) = 32),
    -- The member who signed it; NULL where none is known.
    signer     BLOB    CHECK (length(signer) = 16),
    -- Under which author its ops are in op.
    line       BLOB    CHECK (length(line) = 16),
    -- 1: it says something about members.
    statements INTEGER CHECK (statements BETWEEN 0 AND 1),
    -- As received: another encoding would have another hash.
    bytes      BLOB    NOT NULL,
    CHECK ((kind = 1) = (author IS NOT NULL AND first IS NOT NULL AND count IS NOT NULL
                         AND line IS NOT NULL AND statements IS NOT NULL))
) STRICT;

-- Keys, cursors and counters, by names that sync gives.
CREATE TABLE sync_value (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
