-- Penalties (处罚): imposed and lifted by operators. party.penalty_until is the one in force and blocks the closing.
CREATE TABLE penalty (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    until_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    credit_loss INTEGER NOT NULL DEFAULT 0 CHECK (credit_loss BETWEEN 0 AND 100), -- creators only
    imposed_by INTEGER NOT NULL REFERENCES user (id),
    imposed_at INTEGER NOT NULL,
    lifted_by INTEGER REFERENCES user (id),
    lifted_at INTEGER,
    lift_reason TEXT,
    CHECK (until_at > imposed_at),
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
    CHECK ((lift_reason IS NULL) = (lifted_at IS NULL))
) STRICT;
CREATE INDEX penalty_by_party ON penalty (party_id, id);
CREATE TRIGGER penalty_delete BEFORE DELETE ON penalty
BEGIN
    SELECT RAISE(ABORT, 'penalties are lifted, never deleted');
END;

-- A claw-back (追回) after a breached retention: money of a finished order goes from the payee back to the brand. One
-- operator proposes, another confirms; a dropped one was refused or taken back.
CREATE TABLE claw_back (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'dropped')),
    proposed_by INTEGER NOT NULL REFERENCES user (id),
    proposed_at INTEGER NOT NULL,
    confirmed_by INTEGER REFERENCES user (id) CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
    confirmed_at INTEGER,
    CHECK ((state = 'confirmed') = (confirmed_by IS NOT NULL)),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX claw_back_one ON claw_back (order_id) WHERE state <> 'dropped';
CREATE TRIGGER claw_back_insert BEFORE INSERT ON claw_back
BEGIN
    SELECT RAISE(ABORT, 'a claw-back begins as a proposal') WHERE NEW.state <> 'waiting';
    SELECT RAISE(ABORT, 'only a finished order whose retention was breached is clawed back, and no more than its cost')
        WHERE NOT EXISTS (SELECT 1 FROM "order" WHERE "order".id = NEW.order_id AND "order".state = '3'
            AND NEW.amount_fen <= "order".task_cost_fen AND EXISTS (SELECT 1 FROM order_event
                WHERE order_event.order_id = NEW.order_id AND order_event.event = 'breach_retention'));
    SELECT RAISE(ABORT, 'an order is clawed back once')
        WHERE EXISTS (SELECT 1 FROM claw_back AS other WHERE other.id = NEW.id
            OR (other.order_id = NEW.order_id AND other.state <> 'dropped'));
END;
CREATE TRIGGER claw_back_update BEFORE UPDATE ON claw_back
BEGIN
    SELECT RAISE(ABORT, 'a decided claw-back stays as it is') WHERE OLD.state <> 'waiting';
    SELECT RAISE(ABORT, 'a proposed claw-back is decided, never rewritten')
        WHERE NEW.id <> OLD.id OR NEW.order_id <> OLD.order_id OR NEW.amount_fen <> OLD.amount_fen
            OR NEW.reason <> OLD.reason OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_at <> OLD.proposed_at;
END;
CREATE TRIGGER claw_back_delete BEFORE DELETE ON claw_back
BEGIN
    SELECT RAISE(ABORT, 'claw-backs are never deleted');
END;
