-- A party's bank account changes by two persons: its own user proposes, with the password, and an operator confirms or
-- refuses. The account is kept masked, as in party.bank_account: the full number never enters the file.
CREATE TABLE bank_change (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    bank_account TEXT NOT NULL CHECK (length(bank_account) BETWEEN 1 AND 100),
    former TEXT,                           -- what it was when the change was proposed; NULL: none was known
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'refused')),
    proposed_by INTEGER NOT NULL REFERENCES user (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES user (id) CHECK (decided_by IS NULL OR decided_by <> proposed_by),
    decided_at INTEGER,
    reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'refused') = (reason IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX bank_change_one_waiting ON bank_change (party_id) WHERE state = 'waiting';
CREATE INDEX bank_change_by_party ON bank_change (party_id, id);

CREATE TRIGGER bank_change_insert BEFORE INSERT ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'a party''s own user proposes its bank account')
        WHERE NOT EXISTS (SELECT 1 FROM user WHERE user.id = NEW.proposed_by AND user.party_id = NEW.party_id);
    SELECT RAISE(ABORT, 'a change of the bank account begins as a proposal') WHERE NEW.state <> 'waiting';
    SELECT RAISE(ABORT, 'one change of the bank account waits at a time')
        WHERE EXISTS (SELECT 1 FROM bank_change AS other WHERE other.id = NEW.id
            OR (other.party_id = NEW.party_id AND other.state = 'waiting'));
END;
CREATE TRIGGER bank_change_update BEFORE UPDATE ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'a decided change of the bank account stays as it is') WHERE OLD.state <> 'waiting';
    SELECT RAISE(ABORT, 'a proposed bank account is decided, never rewritten')
        WHERE NEW.id <> OLD.id OR NEW.party_id <> OLD.party_id OR NEW.bank_account <> OLD.bank_account
            OR NEW.former IS NOT OLD.former OR NEW.proposed_by <> OLD.proposed_by
            OR NEW.proposed_at <> OLD.proposed_at;
    SELECT RAISE(ABORT, 'an operator decides about a bank account')
        WHERE NOT EXISTS (SELECT 1 FROM user JOIN party ON party.id = user.party_id
            WHERE user.id = NEW.decided_by AND party.kind = 'platform');
END;
CREATE TRIGGER bank_change_delete BEFORE DELETE ON bank_change
BEGIN
    SELECT RAISE(ABORT, 'changes of the bank account are never deleted');
END;
CREATE TRIGGER party_bank_account BEFORE UPDATE OF bank_account ON party
WHEN NEW.bank_account IS NOT OLD.bank_account
BEGIN
    SELECT RAISE(ABORT, 'a bank account changes by two persons')
        WHERE NEW.bank_account IS NOT (SELECT bank_account FROM bank_change
            WHERE party_id = NEW.id AND state = 'confirmed' ORDER BY decided_at DESC, id DESC LIMIT 1);
END;
