-- Money in and out of the platform, and the closing of an account.

CREATE TABLE top_up (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    bank_reference TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES user (id),
    made_at INTEGER NOT NULL,
    UNIQUE (party_id, bank_reference)      -- one bank transfer is credited once
) STRICT;

CREATE TABLE withdrawal (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    bank_account TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('requested', 'paid', 'failed')),
    requested_by INTEGER NOT NULL REFERENCES user (id),
    requested_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES user (id) CHECK (decided_by IS NULL OR decided_by <> requested_by),
    decided_at INTEGER,
    reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'requested') = (decided_at IS NULL))
) STRICT;
CREATE INDEX withdrawal_by_party ON withdrawal (party_id, id);

-- closed and paid_out are two states: a bounced pay-out is repeated from 'closed' and never made twice.
CREATE TABLE closure (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    applied_by INTEGER NOT NULL REFERENCES user (id),
    applied_at INTEGER NOT NULL,
    review_until INTEGER NOT NULL,
    bank_account TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'withdrawn', 'refused', 'closed', 'paid_out')),
    reviewed_by INTEGER REFERENCES user (id) CHECK (reviewed_by IS NULL OR reviewed_by <> applied_by),
    reviewed_at INTEGER,
    review_note TEXT,
    refund_fen INTEGER CHECK (refund_fen >= 0),
    bounces INTEGER NOT NULL DEFAULT 0 CHECK (bounces >= 0),
    bounce_reason TEXT,                    -- of the last one
    paid_out_by INTEGER REFERENCES user (id),
    paid_out_at INTEGER,
    bank_reference TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state IN ('closed', 'paid_out')) = (refund_fen IS NOT NULL)),
    CHECK ((state = 'paid_out') = (paid_out_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX closure_one_running ON closure (party_id) WHERE state IN ('applied', 'closed', 'paid_out');

-- A six-digit code, stored hashed (argon2id), good for one purpose of one user.
CREATE TABLE one_time_code (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('closure', 'withdrawal')),
    code_hash TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('open', 'used', 'void'))
) STRICT;
CREATE UNIQUE INDEX one_time_code_one_open ON one_time_code (user_id, purpose) WHERE state = 'open';
CREATE INDEX one_time_code_by_user ON one_time_code (user_id, purpose, sent_at);
