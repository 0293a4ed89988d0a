-- photos.db: the sealed chunks of a case's photos. Their keys lie in the case, so this file alone opens no photo.

CREATE TABLE chunk (
    hash   BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    -- 1: known to lie at the endpoint.
    handed INTEGER NOT NULL CHECK (handed BETWEEN 0 AND 1),
    bytes  BLOB    NOT NULL
) STRICT;
