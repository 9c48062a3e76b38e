-- A closed account can do nothing more, and nothing is done to it: no transfer credits it. Its balance was set aside for
-- the refund while it was still closing, so the refund's own codes need no exception.
CREATE TRIGGER transfer_to_closed_party BEFORE INSERT ON transfer
BEGIN
    SELECT RAISE(ABORT, 'a closed account takes no money')
        WHERE EXISTS (SELECT 1 FROM ledger_account JOIN party ON party.id = ledger_account.party_id
            WHERE ledger_account.id = NEW.credit_account_id AND party.status = 'closed');
END;
