-- Two persons are two: a log-in of the platform that an operator makes waits until another operator has confirmed it. The
-- exception is the second operator of a platform that has only one.
ALTER TABLE user ADD COLUMN added_by INTEGER REFERENCES user (id);
ALTER TABLE user ADD COLUMN waits INTEGER NOT NULL DEFAULT 0
    CHECK (waits IN (0, 1) AND (waits = 0 OR (active = 0 AND added_by IS NOT NULL)));
ALTER TABLE user ADD COLUMN confirmed_by INTEGER REFERENCES user (id)
    CHECK (confirmed_by IS NULL OR (confirmed_by <> added_by AND confirmed_by <> id));
ALTER TABLE user ADD COLUMN confirmed_at INTEGER CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL));

CREATE TRIGGER user_of_platform_insert BEFORE INSERT ON user
WHEN NEW.waits = 0 AND NEW.active = 1 AND NEW.added_by IS NOT NULL
    AND EXISTS (SELECT 1 FROM party WHERE party.id = NEW.party_id AND party.kind = 'platform')
BEGIN
    SELECT RAISE(ABORT, 'another operator confirms a log-in of the platform')
        WHERE (SELECT count(*) FROM user WHERE user.party_id = NEW.party_id AND user.active = 1) > 1;
END;
CREATE TRIGGER user_confirmed BEFORE UPDATE ON user
WHEN OLD.waits = 1 AND NEW.active = 1
BEGIN
    SELECT RAISE(ABORT, 'another operator confirms a log-in of the platform')
        WHERE NOT EXISTS (SELECT 1 FROM user AS checker WHERE checker.id = NEW.confirmed_by AND checker.active = 1
            AND checker.party_id = OLD.party_id AND checker.id <> OLD.added_by AND checker.id <> OLD.id);
END;
CREATE TRIGGER user_maker BEFORE UPDATE OF added_by, party_id ON user
WHEN NEW.added_by IS NOT OLD.added_by OR NEW.party_id <> OLD.party_id
BEGIN
    SELECT RAISE(ABORT, 'who made a log-in, and for whom, stays known');
END;
