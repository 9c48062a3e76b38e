-- Two persons are two people. Who made a log-in knows its first password, so he is not the second person for what it
-- asks for, nor is who made the log-in of its maker. The chain ends at an operator: a log-in of the platform was
-- confirmed by another operator (0010), who answers for its being a person of its own.
CREATE VIEW login_maker AS
    WITH RECURSIVE made (user_id, maker_id) AS (
        SELECT user.id, user.added_by FROM user JOIN party ON party.id = user.party_id
            WHERE user.added_by IS NOT NULL AND party.kind <> 'platform'
        UNION
        SELECT made.user_id, maker.added_by FROM made JOIN user AS maker ON maker.id = made.maker_id
            JOIN party ON party.id = maker.party_id WHERE maker.added_by IS NOT NULL AND party.kind <> 'platform')
    SELECT user_id, maker_id FROM made;

-- There is one platform, so that its operators are counted among themselves.
CREATE TRIGGER party_one_platform BEFORE INSERT ON party
WHEN NEW.kind = 'platform'
BEGIN
    SELECT RAISE(ABORT, 'there is one platform') WHERE EXISTS (SELECT 1 FROM party WHERE kind = 'platform');
END;

-- A log-in becomes active by another operator's confirmation alone, in one statement: not first one that waits no more,
-- then one that is active.
DROP TRIGGER user_of_platform_insert;
CREATE TRIGGER user_of_platform_insert BEFORE INSERT ON user
WHEN NEW.active = 1 AND EXISTS (SELECT 1 FROM party WHERE party.id = NEW.party_id AND party.kind = 'platform')
BEGIN
    SELECT RAISE(ABORT, 'another operator confirms a log-in of the platform')
        WHERE (SELECT count(*) FROM user WHERE user.party_id = NEW.party_id AND user.active = 1)
            > CASE WHEN EXISTS (SELECT 1 FROM user AS maker WHERE maker.id = NEW.added_by
                AND maker.party_id = NEW.party_id AND maker.active = 1) THEN 1 ELSE 0 END;
END;
CREATE TRIGGER user_insert_unconfirmed BEFORE INSERT ON user
WHEN NEW.confirmed_by IS NOT NULL OR NEW.confirmed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a log-in is made before it is confirmed');
END;
DROP TRIGGER user_confirmed;
CREATE TRIGGER user_confirmed BEFORE UPDATE ON user
WHEN OLD.active = 0 AND NEW.active = 1
BEGIN
    SELECT RAISE(ABORT, 'another operator confirms a log-in of the platform')
        WHERE OLD.waits <> 1 OR NEW.waits <> 0
            OR NOT EXISTS (SELECT 1 FROM user AS checker WHERE checker.id = NEW.confirmed_by AND checker.active = 1
                AND checker.party_id = OLD.party_id AND checker.id <> OLD.added_by AND checker.id <> OLD.id);
END;
CREATE TRIGGER user_waits BEFORE UPDATE ON user
WHEN NEW.waits IS NOT OLD.waits OR NEW.confirmed_by IS NOT OLD.confirmed_by OR NEW.confirmed_at IS NOT OLD.confirmed_at
BEGIN
    SELECT RAISE(ABORT, 'a log-in is confirmed or refused once')
        WHERE OLD.waits <> 1 OR NEW.waits <> 0
            OR (NEW.active <> 1 AND (NEW.confirmed_by IS NOT NULL OR NEW.confirmed_at IS NOT NULL));
END;

-- A change of the bank account can be taken back by the party as long as nobody has decided about it.
DROP TRIGGER party_bank_account;
DROP TRIGGER bank_change_insert;
DROP TRIGGER bank_change_update;
DROP TRIGGER bank_change_delete;
CREATE TABLE bank_change_anew (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    bank_account TEXT NOT NULL CHECK (length(bank_account) BETWEEN 1 AND 100),
    former TEXT,                           -- what it was when the change was proposed; NULL: none was known
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused', 'withdrawn')),
    proposed_by INTEGER NOT NULL REFERENCES user (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES user (id), -- withdrawn: the user of the party who took it back
    decided_at INTEGER,
    reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (state = 'withdrawn' OR decided_by IS NULL OR decided_by <> proposed_by),
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'refused') = (reason IS NOT NULL))
) STRICT;
INSERT INTO bank_change_anew SELECT id, party_id, bank_account, former, state, proposed_by, proposed_at, decided_by,
    decided_at, reason, revision FROM bank_change ORDER BY id;
DROP TABLE bank_change;
ALTER TABLE bank_change_anew RENAME TO bank_change;
CREATE UNIQUE INDEX bank_change_one_waiting ON bank_change (party_id) WHERE state = 'waiting';
CREATE INDEX bank_change_by_party ON bank_change (party_id, id);

CREATE TRIGGER bank_change_insert BEFORE INSERT ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'a party''s own user proposes its bank account')
        WHERE NOT EXISTS (SELECT 1 FROM user WHERE user.id = NEW.proposed_by AND user.party_id = NEW.party_id);
    SELECT RAISE(ABORT, 'a change of the bank account begins as a proposal')
        WHERE NEW.state IS NOT 'waiting' OR NEW.decided_by IS NOT NULL OR NEW.decided_at IS NOT NULL;
    SELECT RAISE(ABORT, 'one change of the bank account waits at a time')
        WHERE EXISTS (SELECT 1 FROM bank_change AS other WHERE other.id = NEW.id
            OR (other.party_id = NEW.party_id AND other.state = 'waiting'));
END;
CREATE TRIGGER bank_change_update BEFORE UPDATE ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'a decided change of the bank account stays as it is') WHERE OLD.state <> 'waiting';
    SELECT RAISE(ABORT, 'a proposed bank account is decided, never rewritten')
        WHERE NEW.id IS NOT OLD.id OR NEW.party_id IS NOT OLD.party_id OR NEW.bank_account IS NOT OLD.bank_account
            OR NEW.former IS NOT OLD.former OR NEW.proposed_by IS NOT OLD.proposed_by
            OR NEW.proposed_at IS NOT OLD.proposed_at;
    SELECT RAISE(ABORT, 'a party takes back its own change of the bank account')
        WHERE NEW.state = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM user
            WHERE user.id = NEW.decided_by AND user.party_id = OLD.party_id);
    SELECT RAISE(ABORT, 'an operator decides about a bank account')
        WHERE NEW.state IS NOT 'withdrawn' AND NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.decided_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'a change of the bank account is decided by another person')
        WHERE NEW.state IS NOT 'withdrawn' AND (NEW.decided_by = OLD.proposed_by OR EXISTS (SELECT 1 FROM login_maker
            WHERE login_maker.user_id = OLD.proposed_by AND login_maker.maker_id = NEW.decided_by));
END;
CREATE TRIGGER bank_change_delete BEFORE DELETE ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the bank account are never deleted');
END;
-- The newest is the one with the greatest number: only one waits at a time, and a clock can be set back.
CREATE TRIGGER party_bank_account BEFORE UPDATE OF bank_account ON party
WHEN NEW.bank_account IS NOT OLD.bank_account
BEGIN
    SELECT RAISE(ABORT, 'a bank account changes by two persons')
        WHERE NEW.bank_account IS NOT (SELECT bank_account FROM bank_change
            WHERE party_id = NEW.id AND state = 'confirmed' ORDER BY id DESC LIMIT 1);
END;

CREATE TRIGGER withdrawal_decided BEFORE UPDATE OF state, decided_by ON withdrawal
WHEN NEW.state IS NOT OLD.state OR NEW.decided_by IS NOT OLD.decided_by
BEGIN
    SELECT RAISE(ABORT, 'an operator decides about a withdrawal')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.decided_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'a withdrawal is decided by another person') WHERE EXISTS (SELECT 1 FROM login_maker
        WHERE login_maker.user_id = OLD.requested_by AND login_maker.maker_id = NEW.decided_by);
END;
CREATE TRIGGER closure_reviewed BEFORE UPDATE ON closure
WHEN NEW.state IS NOT OLD.state AND NEW.state IS NOT 'withdrawn'
BEGIN
    SELECT RAISE(ABORT, 'an operator reviews a closure')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = CASE NEW.state WHEN 'paid_out' THEN NEW.paid_out_by ELSE NEW.reviewed_by END
                AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'a closure is reviewed by another person') WHERE EXISTS (SELECT 1 FROM login_maker
        WHERE login_maker.user_id = OLD.applied_by
            AND login_maker.maker_id = CASE NEW.state WHEN 'paid_out' THEN NEW.paid_out_by ELSE NEW.reviewed_by END);
END;

-- Where the refund of a closed account goes to after it bounced: nobody signs in for the account any more, so one operator
-- records what its former owner has given, with the evidence for it, and another confirms. A dropped one was refused or
-- taken back. The newest confirmed one is paid to; without one, closure.bank_account.
CREATE TABLE refund_account (
    id INTEGER PRIMARY KEY,
    closure_id INTEGER NOT NULL REFERENCES closure (id),
    bank_account TEXT NOT NULL CHECK (length(bank_account) BETWEEN 1 AND 100), -- masked, as in party.bank_account
    evidence TEXT NOT NULL CHECK (length(evidence) BETWEEN 1 AND 500),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'dropped')),
    proposed_by INTEGER NOT NULL REFERENCES user (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES user (id),
    decided_at INTEGER,
    reason TEXT,                           -- of a dropped one
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (state = 'dropped' OR decided_by IS NULL OR decided_by <> proposed_by),
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'dropped') = (reason IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX refund_account_one_waiting ON refund_account (closure_id) WHERE state = 'waiting';
CREATE INDEX refund_account_by_closure ON refund_account (closure_id, id);
CREATE TRIGGER refund_account_insert BEFORE INSERT ON refund_account
BEGIN
    SELECT RAISE(ABORT, 'only a refund that bounced gets another account')
        WHERE NOT EXISTS (SELECT 1 FROM closure
            WHERE closure.id = NEW.closure_id AND closure.state = 'closed' AND closure.bounces > 0);
    SELECT RAISE(ABORT, 'an operator records the account of a refund')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.proposed_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'the account of a refund begins as a proposal')
        WHERE NEW.state IS NOT 'waiting' OR NEW.decided_by IS NOT NULL OR NEW.decided_at IS NOT NULL;
    SELECT RAISE(ABORT, 'one account of a refund waits at a time')
        WHERE EXISTS (SELECT 1 FROM refund_account AS other WHERE other.id = NEW.id
            OR (other.closure_id = NEW.closure_id AND other.state = 'waiting'));
END;
CREATE TRIGGER refund_account_update BEFORE UPDATE ON refund_account
BEGIN
    SELECT RAISE(ABORT, 'a decided account of a refund stays as it is') WHERE OLD.state <> 'waiting';
    SELECT RAISE(ABORT, 'a proposed account of a refund is decided, never rewritten')
        WHERE NEW.id IS NOT OLD.id OR NEW.closure_id IS NOT OLD.closure_id OR NEW.bank_account IS NOT OLD.bank_account
            OR NEW.evidence IS NOT OLD.evidence OR NEW.proposed_by IS NOT OLD.proposed_by
            OR NEW.proposed_at IS NOT OLD.proposed_at;
    SELECT RAISE(ABORT, 'an operator decides about the account of a refund')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.decided_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'the account of a refund is confirmed by another person')
        WHERE NEW.state IS NOT 'dropped' AND NEW.decided_by = OLD.proposed_by;
END;
CREATE TRIGGER refund_account_delete BEFORE DELETE ON refund_account
BEGIN
    SELECT RAISE(ABORT, 'accounts of a refund are never deleted');
END;
CREATE TRIGGER closure_refund_account BEFORE UPDATE OF state ON closure
WHEN NEW.state = 'paid_out'
BEGIN
    SELECT RAISE(ABORT, 'a refund waits for its corrected account')
        WHERE EXISTS (SELECT 1 FROM refund_account WHERE closure_id = NEW.id AND refund_account.state = 'waiting');
END;

CREATE TRIGGER penalty_insert BEFORE INSERT ON penalty
BEGIN
    SELECT RAISE(ABORT, 'the penalty exists') WHERE EXISTS (SELECT 1 FROM penalty WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'a penalty begins in force')
        WHERE NEW.lifted_by IS NOT NULL OR NEW.lifted_at IS NOT NULL OR NEW.lift_reason IS NOT NULL;
    SELECT RAISE(ABORT, 'an operator imposes a penalty')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.imposed_by AND party.kind = 'platform' AND user.active = 1);
END;
CREATE TRIGGER penalty_update BEFORE UPDATE ON penalty
BEGIN
    SELECT RAISE(ABORT, 'a penalty is lifted once, and never rewritten')
        WHERE OLD.lifted_at IS NOT NULL OR NEW.lifted_at IS NULL OR NEW.id IS NOT OLD.id
            OR NEW.party_id IS NOT OLD.party_id OR NEW.until_at IS NOT OLD.until_at OR NEW.reason IS NOT OLD.reason
            OR NEW.credit_loss IS NOT OLD.credit_loss OR NEW.imposed_by IS NOT OLD.imposed_by
            OR NEW.imposed_at IS NOT OLD.imposed_at;
    SELECT RAISE(ABORT, 'an operator lifts a penalty')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.lifted_by AND party.kind = 'platform' AND user.active = 1);
END;

-- What two operators decide about an order, and that its money has moved by then.
CREATE TRIGGER claw_back_confirmed BEFORE UPDATE ON claw_back
WHEN NEW.state = 'confirmed'
BEGIN
    SELECT RAISE(ABORT, 'a claw-back is confirmed by another person')
        WHERE NEW.confirmed_by IS OLD.proposed_by OR NOT EXISTS (SELECT 1 FROM user
            JOIN party ON party.id = user.party_id WHERE user.id = NEW.confirmed_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'a claw-back is confirmed with its money')
        WHERE OLD.amount_fen IS NOT (SELECT sum(amount_fen) FROM transfer JOIN ledger_account
            ON ledger_account.id = credit_account_id WHERE code = 90 AND transfer.order_id = OLD.order_id
                AND ledger_account.kind = 'brand_available');
END;
CREATE TRIGGER pool_compensation_proposed BEFORE INSERT ON pool_compensation
BEGIN
    SELECT RAISE(ABORT, 'a compensation begins as a proposal')
        WHERE NEW.confirmed_by IS NOT NULL OR NEW.confirmed_at IS NOT NULL;
END;
CREATE TRIGGER pool_compensation_confirmed BEFORE UPDATE ON pool_compensation
WHEN NEW.confirmed_by IS NOT NULL OR NEW.confirmed_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a compensation is confirmed by another person')
        WHERE NEW.confirmed_by IS OLD.proposed_by OR NOT EXISTS (SELECT 1 FROM user
            JOIN party ON party.id = user.party_id WHERE user.id = NEW.confirmed_by AND party.kind = 'platform' AND user.active = 1);
    SELECT RAISE(ABORT, 'a compensation is confirmed with its money')
        WHERE OLD.amount_fen IS NOT (SELECT sum(amount_fen) FROM transfer
            WHERE code = 40 AND transfer.order_id = OLD.order_id);
END;
