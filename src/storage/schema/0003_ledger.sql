-- The double-entry ledger. One row of transfer moves one amount from the debited to the credited account, so the books
-- sum to zero by construction. Balances (credits − debits) and holds follow by trigger from transfers alone; the guards
-- here stand without any program: overdraft, raw edits, deletion, REPLACE and wrong accounts for a code are refused.

CREATE TABLE ledger_account (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('bank_clearing', 'brand_available', 'brand_frozen', 'creator_payable',
        'mcn_payable', 'provider_payable', 'payout_pending', 'commission', 'compensation_pool', 'suspense')),
    debits_fen INTEGER NOT NULL DEFAULT 0 CHECK (debits_fen >= 0),
    credits_fen INTEGER NOT NULL DEFAULT 0 CHECK (credits_fen >= 0),
    last_transfer_id INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER NOT NULL,
    UNIQUE (party_id, kind),
    -- Only the mirror of the bank and the account of what is unexplained may be overdrawn.
    CHECK (kind IN ('bank_clearing', 'suspense') OR credits_fen >= debits_fen)
) STRICT;

-- Amounts frozen for one order. placed / resolved grow with transfers; the hold is open while they differ.
CREATE TABLE hold (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES ledger_account (id),
    placed_fen INTEGER NOT NULL DEFAULT 0 CHECK (placed_fen >= 0),
    resolved_fen INTEGER NOT NULL DEFAULT 0 CHECK (resolved_fen BETWEEN 0 AND placed_fen),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    last_transfer_id INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER NOT NULL
) STRICT;

-- Which kinds of account a code may debit and credit.
CREATE TABLE transfer_code (
    code INTEGER NOT NULL,
    debit_kind TEXT NOT NULL,
    credit_kind TEXT NOT NULL,
    needs_hold INTEGER NOT NULL CHECK (needs_hold IN (0, 1)),
    PRIMARY KEY (code, debit_kind, credit_kind)
) STRICT, WITHOUT ROWID;

INSERT INTO transfer_code (code, debit_kind, credit_kind, needs_hold) VALUES
    (10, 'bank_clearing', 'brand_available', 0),     -- top-up
    (11, 'brand_available', 'bank_clearing', 0),     -- top-up reversed
    (20, 'brand_available', 'brand_frozen', 1),      -- hold
    (21, 'brand_frozen', 'mcn_payable', 1),          -- settle to payee
    (21, 'brand_frozen', 'creator_payable', 1),
    (22, 'brand_frozen', 'commission', 1),           -- platform fee
    (23, 'brand_frozen', 'brand_available', 1),      -- release
    (24, 'brand_frozen', 'mcn_payable', 1),          -- stage compensation
    (24, 'brand_frozen', 'creator_payable', 1),
    (25, 'mcn_payable', 'creator_payable', 0),       -- the creator's share by the pinned contract
    (26, 'commission', 'provider_payable', 0),       -- service provider's share
    (30, 'brand_available', 'payout_pending', 0),    -- withdrawal requested
    (30, 'creator_payable', 'payout_pending', 0),
    (30, 'mcn_payable', 'payout_pending', 0),
    (30, 'provider_payable', 'payout_pending', 0),
    (31, 'payout_pending', 'bank_clearing', 0),      -- paid out
    (32, 'payout_pending', 'brand_available', 0),    -- pay-out failed
    (32, 'payout_pending', 'creator_payable', 0),
    (32, 'payout_pending', 'mcn_payable', 0),
    (32, 'payout_pending', 'provider_payable', 0),
    (40, 'compensation_pool', 'creator_payable', 0), -- compensate from the pool
    (40, 'compensation_pool', 'mcn_payable', 0),
    (41, 'commission', 'compensation_pool', 0),      -- fund the pool
    (41, 'bank_clearing', 'compensation_pool', 0),
    (50, 'brand_available', 'payout_pending', 0),    -- refund at closure
    (50, 'creator_payable', 'payout_pending', 0),
    (50, 'mcn_payable', 'payout_pending', 0),
    (50, 'provider_payable', 'payout_pending', 0),
    (90, 'suspense', 'brand_available', 0),          -- correction (two persons)
    (90, 'suspense', 'creator_payable', 0),
    (90, 'suspense', 'mcn_payable', 0),
    (90, 'suspense', 'provider_payable', 0),
    (90, 'suspense', 'commission', 0),
    (90, 'brand_available', 'suspense', 0),
    (90, 'creator_payable', 'suspense', 0),
    (90, 'mcn_payable', 'suspense', 0),
    (90, 'provider_payable', 'suspense', 0),
    (90, 'commission', 'suspense', 0),
    (90, 'suspense', 'bank_clearing', 0),
    (90, 'bank_clearing', 'suspense', 0);

CREATE TABLE transfer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code INTEGER NOT NULL,
    debit_account_id INTEGER NOT NULL REFERENCES ledger_account (id),
    credit_account_id INTEGER NOT NULL REFERENCES ledger_account (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    hold_id INTEGER REFERENCES hold (id),
    order_id INTEGER,
    reference TEXT,                        -- 'top_up', 'withdrawal', 'closure', 'correction'
    reference_id INTEGER,
    posted_at INTEGER NOT NULL,
    command_sequence INTEGER NOT NULL,     -- the audit record of the command that posted it
    CHECK (debit_account_id <> credit_account_id),
    CHECK ((reference IS NULL) = (reference_id IS NULL))
) STRICT;
CREATE INDEX transfer_by_debit ON transfer (debit_account_id, id);
CREATE INDEX transfer_by_credit ON transfer (credit_account_id, id);
CREATE INDEX transfer_by_order ON transfer (order_id, id) WHERE order_id IS NOT NULL;

CREATE TRIGGER transfer_insert BEFORE INSERT ON transfer
BEGIN
    SELECT RAISE(ABORT, 'transfers are numbered without gaps')
        WHERE NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM transfer);
    SELECT RAISE(ABORT, 'the amount of a transfer is positive') WHERE NEW.amount_fen <= 0;
    SELECT RAISE(ABORT, 'a reference is a kind and an id') WHERE (NEW.reference IS NULL) <> (NEW.reference_id IS NULL);
    SELECT RAISE(ABORT, 'this code does not move money between these accounts')
        WHERE NOT EXISTS (SELECT 1 FROM transfer_code AS allowed
            JOIN ledger_account AS debited ON debited.id = NEW.debit_account_id AND debited.kind = allowed.debit_kind
            JOIN ledger_account AS credited ON credited.id = NEW.credit_account_id AND credited.kind = allowed.credit_kind
            WHERE allowed.code = NEW.code AND allowed.needs_hold = (NEW.hold_id IS NOT NULL));
    SELECT RAISE(ABORT, 'a brand''s money stays with its hold')
        WHERE NEW.hold_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM hold WHERE hold.id = NEW.hold_id
            AND hold.order_id IS NEW.order_id
            AND hold.account_id = CASE NEW.code WHEN 20 THEN NEW.credit_account_id ELSE NEW.debit_account_id END);
    SELECT RAISE(ABORT, 'frozen and available are of one party')
        WHERE NEW.code IN (20, 23) AND (SELECT party_id FROM ledger_account WHERE id = NEW.debit_account_id)
            IS NOT (SELECT party_id FROM ledger_account WHERE id = NEW.credit_account_id);
    SELECT RAISE(ABORT, 'a pay-out stays with its party')
        WHERE NEW.code IN (30, 32, 50) AND (SELECT party_id FROM ledger_account WHERE id = NEW.debit_account_id)
            IS NOT (SELECT party_id FROM ledger_account WHERE id = NEW.credit_account_id);
    SELECT RAISE(ABORT, 'the hold is locked by a dispute')
        WHERE EXISTS (SELECT 1 FROM hold WHERE hold.id = NEW.hold_id AND hold.locked = 1);
    SELECT RAISE(ABORT, 'the hold does not have that much left')
        WHERE NEW.hold_id IS NOT NULL AND NEW.code <> 20
            AND NEW.amount_fen > (SELECT placed_fen - resolved_fen FROM hold WHERE hold.id = NEW.hold_id);
    SELECT RAISE(ABORT, 'a resolved hold is not opened again')
        WHERE NEW.code = 20 AND EXISTS (SELECT 1 FROM hold WHERE hold.id = NEW.hold_id
            AND placed_fen > 0 AND placed_fen = resolved_fen);
    SELECT RAISE(ABORT, 'the account does not have that much')
        WHERE EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.debit_account_id
            AND kind NOT IN ('bank_clearing', 'suspense') AND credits_fen - debits_fen < NEW.amount_fen);
END;
CREATE TRIGGER transfer_applied AFTER INSERT ON transfer
BEGIN
    UPDATE ledger_account SET debits_fen = debits_fen + NEW.amount_fen, last_transfer_id = NEW.id
        WHERE id = NEW.debit_account_id;
    UPDATE ledger_account SET credits_fen = credits_fen + NEW.amount_fen, last_transfer_id = NEW.id
        WHERE id = NEW.credit_account_id;
    UPDATE hold SET placed_fen = placed_fen + NEW.amount_fen, last_transfer_id = NEW.id
        WHERE id = NEW.hold_id AND NEW.code = 20;
    UPDATE hold SET resolved_fen = resolved_fen + NEW.amount_fen, last_transfer_id = NEW.id
        WHERE id = NEW.hold_id AND NEW.code <> 20;
    -- INSERT OR IGNORE hands its IGNORE down to the updates above: none of them may have been skipped.
    SELECT RAISE(ABORT, 'the balances did not follow')
        WHERE EXISTS (SELECT 1 FROM ledger_account WHERE id IN (NEW.debit_account_id, NEW.credit_account_id)
                AND last_transfer_id <> NEW.id)
            OR EXISTS (SELECT 1 FROM hold WHERE id = NEW.hold_id AND last_transfer_id <> NEW.id);
END;
CREATE TRIGGER transfer_update BEFORE UPDATE ON transfer
BEGIN
    SELECT RAISE(ABORT, 'transfers are never changed');
END;
CREATE TRIGGER transfer_delete BEFORE DELETE ON transfer
BEGIN
    SELECT RAISE(ABORT, 'transfers are never deleted');
END;
CREATE TRIGGER transfer_code_insert BEFORE INSERT ON transfer_code
BEGIN
    SELECT RAISE(ABORT, 'transfer codes change only with the schema');
END;
CREATE TRIGGER transfer_code_update BEFORE UPDATE ON transfer_code
BEGIN
    SELECT RAISE(ABORT, 'transfer codes change only with the schema');
END;
CREATE TRIGGER transfer_code_delete BEFORE DELETE ON transfer_code
BEGIN
    SELECT RAISE(ABORT, 'transfer codes change only with the schema');
END;

CREATE TRIGGER ledger_account_insert BEFORE INSERT ON ledger_account
BEGIN
    SELECT RAISE(ABORT, 'an account begins at zero')
        WHERE NEW.debits_fen <> 0 OR NEW.credits_fen <> 0 OR NEW.last_transfer_id <> 0;
    SELECT RAISE(ABORT, 'a party has the accounts of its kind')
        WHERE NOT EXISTS (SELECT 1 FROM party WHERE party.id = NEW.party_id AND CASE party.kind
            WHEN 'platform' THEN NEW.kind IN ('bank_clearing', 'commission', 'compensation_pool', 'suspense')
            WHEN 'brand' THEN NEW.kind IN ('brand_available', 'brand_frozen', 'payout_pending')
            WHEN 'creator' THEN NEW.kind IN ('creator_payable', 'payout_pending')
            WHEN 'mcn' THEN NEW.kind IN ('mcn_payable', 'payout_pending')
            WHEN 'provider' THEN NEW.kind IN ('provider_payable', 'payout_pending')
            END);
    SELECT RAISE(ABORT, 'the account exists')
        WHERE EXISTS (SELECT 1 FROM ledger_account WHERE id = NEW.id OR (party_id = NEW.party_id AND kind = NEW.kind));
END;
-- A balance changes only as the newest transfer says, once: each transfer touches an account on one side.
CREATE TRIGGER ledger_account_update BEFORE UPDATE ON ledger_account
BEGIN
    SELECT RAISE(ABORT, 'an account keeps its owner and kind')
        WHERE NEW.id IS NOT OLD.id OR NEW.party_id IS NOT OLD.party_id OR NEW.kind IS NOT OLD.kind
            OR NEW.opened_at IS NOT OLD.opened_at;
    SELECT RAISE(ABORT, 'a balance changes by a transfer only')
        WHERE NEW.last_transfer_id <= OLD.last_transfer_id
            OR NEW.last_transfer_id IS NOT (SELECT max(id) FROM transfer)
            OR NOT EXISTS (SELECT 1 FROM transfer WHERE id = NEW.last_transfer_id AND (
                (debit_account_id = OLD.id AND NEW.debits_fen = OLD.debits_fen + amount_fen
                    AND NEW.credits_fen = OLD.credits_fen)
                OR (credit_account_id = OLD.id AND NEW.credits_fen = OLD.credits_fen + amount_fen
                    AND NEW.debits_fen = OLD.debits_fen)));
    SELECT RAISE(ABORT, 'the account does not have that much')
        WHERE NEW.kind NOT IN ('bank_clearing', 'suspense') AND NEW.credits_fen < NEW.debits_fen;
END;
CREATE TRIGGER ledger_account_delete BEFORE DELETE ON ledger_account
BEGIN
    SELECT RAISE(ABORT, 'accounts are never deleted');
END;

CREATE TRIGGER hold_insert BEFORE INSERT ON hold
BEGIN
    SELECT RAISE(ABORT, 'a hold begins empty and open')
        WHERE NEW.placed_fen <> 0 OR NEW.resolved_fen <> 0 OR NEW.last_transfer_id <> 0 OR NEW.locked <> 0;
    SELECT RAISE(ABORT, 'a hold freezes a brand''s money')
        WHERE (SELECT kind FROM ledger_account WHERE id = NEW.account_id) IS NOT 'brand_frozen';
    SELECT RAISE(ABORT, 'the hold exists')
        WHERE EXISTS (SELECT 1 FROM hold WHERE id = NEW.id OR order_id = NEW.order_id);
END;
CREATE TRIGGER hold_update BEFORE UPDATE ON hold
BEGIN
    SELECT RAISE(ABORT, 'a hold keeps its order and account')
        WHERE NEW.id IS NOT OLD.id OR NEW.order_id IS NOT OLD.order_id OR NEW.account_id IS NOT OLD.account_id
            OR NEW.opened_at IS NOT OLD.opened_at;
    SELECT RAISE(ABORT, 'a hold is locked or not') WHERE NEW.locked NOT IN (0, 1);
    SELECT RAISE(ABORT, 'a hold changes by a transfer only')
        WHERE NOT (NEW.placed_fen = OLD.placed_fen AND NEW.resolved_fen = OLD.resolved_fen
                AND NEW.last_transfer_id = OLD.last_transfer_id)
            AND NOT (NEW.locked = OLD.locked AND NEW.last_transfer_id > OLD.last_transfer_id
                AND NEW.last_transfer_id IS (SELECT max(id) FROM transfer)
                AND EXISTS (SELECT 1 FROM transfer WHERE id = NEW.last_transfer_id AND hold_id = OLD.id AND (
                    (code = 20 AND NEW.placed_fen = OLD.placed_fen + amount_fen AND NEW.resolved_fen = OLD.resolved_fen)
                    OR (code <> 20 AND NEW.resolved_fen = OLD.resolved_fen + amount_fen
                        AND NEW.placed_fen = OLD.placed_fen))));
END;
CREATE TRIGGER hold_delete BEFORE DELETE ON hold
BEGIN
    SELECT RAISE(ABORT, 'holds are never deleted');
END;
