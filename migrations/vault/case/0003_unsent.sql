-- case.db: what waits to be sealed is asked for many times in each exchange, and is little among much that was sent.

CREATE INDEX op_unsent ON op (bundle) WHERE bundle IS NULL;
