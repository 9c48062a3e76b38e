-- What every database has: its own history of steps, its settings, the audit chain, the keys of done requests.

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

-- name: 'simulated_clock', 'sample', …
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The running digest over every row of every business table (storage/state_digest.h). One row.
CREATE TABLE state_digest (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    lanes BLOB NOT NULL CHECK (length(lanes) = 2048)
) STRICT;

-- One record a command that changed something. hash = BLAKE2b-256 over previous_hash and every other column.
CREATE TABLE audit_record (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    party_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    command TEXT NOT NULL,
    request TEXT NOT NULL,
    result TEXT NOT NULL,
    idempotency_key TEXT,
    state_hash TEXT NOT NULL CHECK (length(state_hash) = 64),
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX audit_record_by_user ON audit_record (user_id, sequence);

CREATE TRIGGER audit_record_insert BEFORE INSERT ON audit_record
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit_record)
BEGIN
    SELECT RAISE(ABORT, 'audit records are numbered without gaps');
END;
CREATE TRIGGER audit_record_update BEFORE UPDATE ON audit_record
BEGIN
    SELECT RAISE(ABORT, 'audit records are never changed');
END;
CREATE TRIGGER audit_record_delete BEFORE DELETE ON audit_record
BEGIN
    SELECT RAISE(ABORT, 'audit records are never deleted');
END;

-- The key of a request that was done, with the hash of the request and its stored result. Scoped by user.
CREATE TABLE idempotency_key (
    user_id INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request_hash TEXT NOT NULL CHECK (length(request_hash) = 64),
    result TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES audit_record (sequence) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (user_id, key)
) STRICT, WITHOUT ROWID;
