-- What the program never does, the file refuses from whoever opens it: history is only added to, an end stays an end, and
-- an order's state goes with its money. INSERT OR REPLACE deletes the row in its way without asking the triggers of
-- deletion, so every table with a key has a guard before insertion as well.

-- The audit chain and what hangs on it.
CREATE TRIGGER audit_record_chain BEFORE INSERT ON audit_record
BEGIN
    SELECT RAISE(ABORT, 'an audit record follows the one before it')
        WHERE NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_record ORDER BY sequence DESC LIMIT 1),
            '0000000000000000000000000000000000000000000000000000000000000000');
END;
CREATE TRIGGER idempotency_key_insert BEFORE INSERT ON idempotency_key
BEGIN
    SELECT RAISE(ABORT, 'the key is used')
        WHERE EXISTS (SELECT 1 FROM idempotency_key WHERE user_id = NEW.user_id AND key = NEW.key);
    SELECT RAISE(ABORT, 'a key is kept for the record that names it')
        WHERE NOT EXISTS (SELECT 1 FROM audit_record WHERE sequence = NEW.sequence AND user_id = NEW.user_id
            AND idempotency_key = NEW.key AND result = NEW.result);
END;
CREATE TRIGGER idempotency_key_update BEFORE UPDATE ON idempotency_key
BEGIN
    SELECT RAISE(ABORT, 'the result of a key is never changed');
END;
CREATE TRIGGER idempotency_key_delete BEFORE DELETE ON idempotency_key
BEGIN
    SELECT RAISE(ABORT, 'keys are never deleted');
END;
CREATE TRIGGER state_digest_delete BEFORE DELETE ON state_digest
BEGIN
    SELECT RAISE(ABORT, 'the digest is never deleted');
END;
CREATE TRIGGER migration_insert BEFORE INSERT ON migration
BEGIN
    SELECT RAISE(ABORT, 'steps are numbered without gaps')
        WHERE NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM migration);
END;
CREATE TRIGGER migration_update BEFORE UPDATE ON migration
BEGIN
    SELECT RAISE(ABORT, 'steps are never changed');
END;
CREATE TRIGGER migration_delete BEFORE DELETE ON migration
BEGIN
    SELECT RAISE(ABORT, 'steps are never deleted');
END;
CREATE TRIGGER setting_insert BEFORE INSERT ON setting
BEGIN
    SELECT RAISE(ABORT, 'the setting exists') WHERE EXISTS (SELECT 1 FROM setting WHERE name = NEW.name);
END;
CREATE TRIGGER setting_delete BEFORE DELETE ON setting
BEGIN
    SELECT RAISE(ABORT, 'settings are made with the file');
END;

-- Who takes part.
CREATE TRIGGER party_insert BEFORE INSERT ON party
BEGIN
    SELECT RAISE(ABORT, 'the party exists')
        WHERE EXISTS (SELECT 1 FROM party WHERE id = NEW.id OR (kind = NEW.kind AND name = NEW.name));
END;
CREATE TRIGGER party_update BEFORE UPDATE ON party
BEGIN
    SELECT RAISE(ABORT, 'a party keeps its kind')
        WHERE NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.created_at IS NOT OLD.created_at;
    SELECT RAISE(ABORT, 'a closed account stays closed') WHERE OLD.status = 'closed' AND NEW.status IS NOT 'closed';
END;
CREATE TRIGGER user_insert BEFORE INSERT ON user
BEGIN
    SELECT RAISE(ABORT, 'the user exists') WHERE EXISTS (SELECT 1 FROM user WHERE id = NEW.id OR login = NEW.login);
END;
CREATE TRIGGER user_update BEFORE UPDATE ON user
BEGIN
    SELECT RAISE(ABORT, 'a user keeps his party and log-in')
        WHERE NEW.id IS NOT OLD.id OR NEW.party_id IS NOT OLD.party_id OR NEW.login IS NOT OLD.login;
END;
CREATE TRIGGER user_delete BEFORE DELETE ON user
BEGIN
    SELECT RAISE(ABORT, 'users are deactivated, never deleted');
END;
CREATE TRIGGER rule_version_insert BEFORE INSERT ON rule_version
BEGIN
    SELECT RAISE(ABORT, 'versions are numbered without gaps')
        WHERE NEW.version IS NOT (SELECT coalesce(max(version), 0) + 1 FROM rule_version);
END;
CREATE TRIGGER rule_version_update BEFORE UPDATE ON rule_version
BEGIN
    SELECT RAISE(ABORT, 'a proposal is decided once')
        WHERE OLD.state <> 'proposed' OR NEW.version IS NOT OLD.version OR NEW.note IS NOT OLD.note
            OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.proposed_at IS NOT OLD.proposed_at;
    SELECT RAISE(ABORT, 'rules are confirmed by another person') WHERE NEW.confirmed_by = NEW.proposed_by;
END;
CREATE TRIGGER rule_version_delete BEFORE DELETE ON rule_version
BEGIN
    SELECT RAISE(ABORT, 'versions are never deleted');
END;
CREATE TRIGGER rule_value_insert BEFORE INSERT ON rule_value
BEGIN
    SELECT RAISE(ABORT, 'the value exists')
        WHERE EXISTS (SELECT 1 FROM rule_value WHERE version = NEW.version AND name = NEW.name);
END;
CREATE TRIGGER contract_insert BEFORE INSERT ON contract
BEGIN
    SELECT RAISE(ABORT, 'a contract begins active') WHERE NEW.state IS NOT 'active' OR NEW.ended_at IS NOT NULL;
    SELECT RAISE(ABORT, 'the contract exists') WHERE EXISTS (SELECT 1 FROM contract
        WHERE id = NEW.id OR (creator_id = NEW.creator_id AND state = 'active'));
END;
CREATE TRIGGER contract_update BEFORE UPDATE ON contract
BEGIN
    SELECT RAISE(ABORT, 'a contract''s terms are never changed')
        WHERE NEW.id IS NOT OLD.id OR NEW.creator_id IS NOT OLD.creator_id OR NEW.mcn_party_id IS NOT OLD.mcn_party_id
            OR NEW.share_bp IS NOT OLD.share_bp OR NEW.exclusive IS NOT OLD.exclusive
            OR NEW.starts_at IS NOT OLD.starts_at OR NEW.ends_at IS NOT OLD.ends_at
            OR NEW.signed_at IS NOT OLD.signed_at;
    SELECT RAISE(ABORT, 'a contract ends once') WHERE OLD.state = 'ended';
END;
CREATE TRIGGER contract_delete BEFORE DELETE ON contract
BEGIN
    SELECT RAISE(ABORT, 'contracts are ended, never deleted');
END;
CREATE TRIGGER entry_application_insert BEFORE INSERT ON entry_application
BEGIN
    SELECT RAISE(ABORT, 'the application exists') WHERE EXISTS (SELECT 1 FROM entry_application
        WHERE id = NEW.id OR (creator_id = NEW.creator_id AND state = 'waiting'));
END;
CREATE TRIGGER entry_application_update BEFORE UPDATE ON entry_application
BEGIN
    SELECT RAISE(ABORT, 'an application is decided once')
        WHERE OLD.state <> 'waiting' OR NEW.id IS NOT OLD.id OR NEW.creator_id IS NOT OLD.creator_id
            OR NEW.applied_by IS NOT OLD.applied_by OR NEW.applied_at IS NOT OLD.applied_at;
END;
CREATE TRIGGER entry_application_delete BEFORE DELETE ON entry_application
BEGIN
    SELECT RAISE(ABORT, 'applications are never deleted');
END;

-- Orders. The money moves first, then the state: where they disagree, the state is refused.
CREATE TRIGGER order_insert BEFORE INSERT ON "order"
BEGIN
    SELECT RAISE(ABORT, 'the order exists')
        WHERE EXISTS (SELECT 1 FROM "order" WHERE id = NEW.id OR number = NEW.number);
END;
CREATE TRIGGER order_terms BEFORE UPDATE ON "order"
BEGIN
    SELECT RAISE(ABORT, 'an order''s terms are never changed')
        WHERE NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number OR NEW.brief_id IS NOT OLD.brief_id
            OR NEW.project_id IS NOT OLD.project_id OR NEW.brand_party_id IS NOT OLD.brand_party_id
            OR NEW.creator_id IS NOT OLD.creator_id OR NEW.content IS NOT OLD.content
            OR NEW.task_cost_fen IS NOT OLD.task_cost_fen OR NEW.fee_bp IS NOT OLD.fee_bp
            OR NEW.fee_fen IS NOT OLD.fee_fen OR NEW.deposit_fen IS NOT OLD.deposit_fen
            OR NEW.created_at IS NOT OLD.created_at;
    SELECT RAISE(ABORT, 'a payment and an acceptance stay')
        WHERE (OLD.paid_at IS NOT NULL AND NEW.paid_at IS NOT OLD.paid_at)
            OR (OLD.accepted_at IS NOT NULL AND NEW.accepted_at IS NOT OLD.accepted_at);
    SELECT RAISE(ABORT, 'what was pinned at acceptance stays')
        WHERE OLD.accepted_at IS NOT NULL AND (NEW.rule_version IS NOT OLD.rule_version
            OR NEW.mcn_party_id IS NOT OLD.mcn_party_id OR NEW.contract_id IS NOT OLD.contract_id
            OR NEW.mcn_share_bp IS NOT OLD.mcn_share_bp OR NEW.provider_party_id IS NOT OLD.provider_party_id
            OR NEW.provider_share_bp IS NOT OLD.provider_share_bp);
    SELECT RAISE(ABORT, 'an order that has ended stays as it ended')
        WHERE OLD.state IN ('3', '2', '4') AND NEW.state IS NOT OLD.state;
END;
CREATE TRIGGER order_money BEFORE UPDATE ON "order"
WHEN NEW.state IS NOT OLD.state OR NEW.disputed IS NOT OLD.disputed
BEGIN
    SELECT RAISE(ABORT, 'an order''s state goes with its money')
        WHERE coalesce((SELECT placed_fen - resolved_fen FROM hold WHERE order_id = NEW.id), 0) IS NOT CASE
            WHEN NEW.state IN ('0', '3', '2', '4') THEN 0
            WHEN NEW.state = '54' THEN NEW.task_cost_fen + NEW.fee_fen
            ELSE coalesce(NEW.deposit_fen, NEW.task_cost_fen + NEW.fee_fen) END;
    SELECT RAISE(ABORT, 'a dispute locks the money')
        WHERE coalesce((SELECT locked FROM hold WHERE order_id = NEW.id), 0) IS NOT NEW.disputed;
END;
CREATE TRIGGER order_event_insert BEFORE INSERT ON order_event
BEGIN
    SELECT RAISE(ABORT, 'the event exists') WHERE EXISTS (SELECT 1 FROM order_event WHERE id = NEW.id);
END;
CREATE TRIGGER deliverable_insert BEFORE INSERT ON deliverable
BEGIN
    SELECT RAISE(ABORT, 'the deliverable exists') WHERE EXISTS (SELECT 1 FROM deliverable
        WHERE id = NEW.id OR (order_id = NEW.order_id AND kind = NEW.kind AND version = NEW.version));
END;
CREATE TRIGGER deliverable_update BEFORE UPDATE ON deliverable
BEGIN
    SELECT RAISE(ABORT, 'a deliverable is decided once and never rewritten')
        WHERE OLD.state <> 'new' OR NEW.id IS NOT OLD.id OR NEW.order_id IS NOT OLD.order_id
            OR NEW.kind IS NOT OLD.kind OR NEW.version IS NOT OLD.version OR NEW.content IS NOT OLD.content
            OR NEW.uploaded_by IS NOT OLD.uploaded_by OR NEW.uploaded_at IS NOT OLD.uploaded_at;
END;
CREATE TRIGGER deliverable_delete BEFORE DELETE ON deliverable
BEGIN
    SELECT RAISE(ABORT, 'deliverables are never deleted');
END;
CREATE TRIGGER cancel_request_insert BEFORE INSERT ON cancel_request
BEGIN
    SELECT RAISE(ABORT, 'the request exists') WHERE EXISTS (SELECT 1 FROM cancel_request
        WHERE id = NEW.id OR (order_id = NEW.order_id AND state = 'open'));
END;
CREATE TRIGGER cancel_request_update BEFORE UPDATE ON cancel_request
BEGIN
    SELECT RAISE(ABORT, 'a request is answered once')
        WHERE OLD.state <> 'open' OR NEW.id IS NOT OLD.id OR NEW.order_id IS NOT OLD.order_id
            OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_at IS NOT OLD.requested_at
            OR NEW.reason IS NOT OLD.reason;
END;
CREATE TRIGGER cancel_request_delete BEFORE DELETE ON cancel_request
BEGIN
    SELECT RAISE(ABORT, 'requests are never deleted');
END;
CREATE TRIGGER dispute_insert BEFORE INSERT ON dispute
BEGIN
    SELECT RAISE(ABORT, 'the dispute exists') WHERE EXISTS (SELECT 1 FROM dispute
        WHERE id = NEW.id OR (order_id = NEW.order_id AND state IN ('open', 'proposed')));
END;
CREATE TRIGGER dispute_update BEFORE UPDATE ON dispute
BEGIN
    SELECT RAISE(ABORT, 'a dispute is decided once')
        WHERE OLD.state IN ('decided', 'policy') OR NEW.id IS NOT OLD.id OR NEW.order_id IS NOT OLD.order_id
            OR NEW.opened_by IS NOT OLD.opened_by OR NEW.opened_role IS NOT OLD.opened_role
            OR NEW.opened_at IS NOT OLD.opened_at OR NEW.reason IS NOT OLD.reason;
    SELECT RAISE(ABORT, 'a decision is confirmed by another person') WHERE NEW.confirmed_by = NEW.decided_by;
END;
CREATE TRIGGER dispute_delete BEFORE DELETE ON dispute
BEGIN
    SELECT RAISE(ABORT, 'disputes are never deleted');
END;
CREATE TRIGGER rating_insert BEFORE INSERT ON rating
BEGIN
    SELECT RAISE(ABORT, 'the rating exists')
        WHERE EXISTS (SELECT 1 FROM rating WHERE order_id = NEW.order_id AND side = NEW.side);
END;
CREATE TRIGGER rating_update BEFORE UPDATE ON rating
BEGIN
    SELECT RAISE(ABORT, 'ratings are never changed');
END;
CREATE TRIGGER rating_delete BEFORE DELETE ON rating
BEGIN
    SELECT RAISE(ABORT, 'ratings are never deleted');
END;
CREATE TRIGGER pool_compensation_insert BEFORE INSERT ON pool_compensation
BEGIN
    SELECT RAISE(ABORT, 'the compensation exists')
        WHERE EXISTS (SELECT 1 FROM pool_compensation WHERE id = NEW.id OR order_id = NEW.order_id);
END;
CREATE TRIGGER pool_compensation_update BEFORE UPDATE ON pool_compensation
BEGIN
    SELECT RAISE(ABORT, 'a compensation is confirmed once')
        WHERE OLD.confirmed_at IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.order_id IS NOT OLD.order_id
            OR NEW.amount_fen IS NOT OLD.amount_fen OR NEW.proposed_by IS NOT OLD.proposed_by
            OR NEW.proposed_at IS NOT OLD.proposed_at;
    SELECT RAISE(ABORT, 'a compensation is confirmed by another person') WHERE NEW.confirmed_by = NEW.proposed_by;
END;
CREATE TRIGGER pool_compensation_delete BEFORE DELETE ON pool_compensation
BEGIN
    SELECT RAISE(ABORT, 'a confirmed compensation is never deleted') WHERE OLD.confirmed_at IS NOT NULL;
END;

-- Money in and out, and the closing of an account.
CREATE TRIGGER top_up_insert BEFORE INSERT ON top_up
BEGIN
    SELECT RAISE(ABORT, 'the top-up exists') WHERE EXISTS (SELECT 1 FROM top_up
        WHERE id = NEW.id OR (party_id = NEW.party_id AND bank_reference = NEW.bank_reference));
END;
CREATE TRIGGER top_up_update BEFORE UPDATE ON top_up
BEGIN
    SELECT RAISE(ABORT, 'top-ups are never changed');
END;
CREATE TRIGGER top_up_delete BEFORE DELETE ON top_up
BEGIN
    SELECT RAISE(ABORT, 'top-ups are never deleted');
END;
CREATE TRIGGER withdrawal_insert BEFORE INSERT ON withdrawal
BEGIN
    SELECT RAISE(ABORT, 'the withdrawal exists') WHERE EXISTS (SELECT 1 FROM withdrawal WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'a withdrawal begins as a request') WHERE NEW.state IS NOT 'requested';
END;
CREATE TRIGGER withdrawal_update BEFORE UPDATE ON withdrawal
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal is decided once')
        WHERE OLD.state <> 'requested' OR NEW.id IS NOT OLD.id OR NEW.party_id IS NOT OLD.party_id
            OR NEW.amount_fen IS NOT OLD.amount_fen OR NEW.bank_account IS NOT OLD.bank_account
            OR NEW.requested_by IS NOT OLD.requested_by OR NEW.requested_at IS NOT OLD.requested_at;
    SELECT RAISE(ABORT, 'a withdrawal is decided by another person') WHERE NEW.decided_by = NEW.requested_by;
END;
CREATE TRIGGER withdrawal_delete BEFORE DELETE ON withdrawal
BEGIN
    SELECT RAISE(ABORT, 'withdrawals are never deleted');
END;
CREATE TRIGGER closure_insert BEFORE INSERT ON closure
BEGIN
    SELECT RAISE(ABORT, 'the closure exists') WHERE EXISTS (SELECT 1 FROM closure
        WHERE id = NEW.id OR (party_id = NEW.party_id AND state IN ('applied', 'closed', 'paid_out')));
    SELECT RAISE(ABORT, 'a closure begins as an application') WHERE NEW.state IS NOT 'applied';
END;
CREATE TRIGGER closure_update BEFORE UPDATE ON closure
BEGIN
    SELECT RAISE(ABORT, 'an application for closing is never rewritten')
        WHERE NEW.id IS NOT OLD.id OR NEW.party_id IS NOT OLD.party_id OR NEW.applied_by IS NOT OLD.applied_by
            OR NEW.applied_at IS NOT OLD.applied_at OR NEW.review_until IS NOT OLD.review_until
            OR NEW.bank_account IS NOT OLD.bank_account OR NEW.reason IS NOT OLD.reason;
    SELECT RAISE(ABORT, 'a closure goes from application to refund, and no way back')
        WHERE OLD.state IN ('withdrawn', 'refused', 'paid_out')
            OR (OLD.state = 'applied' AND NEW.state IS 'paid_out')
            OR (OLD.state = 'closed' AND (NEW.state NOT IN ('closed', 'paid_out')
                OR NEW.refund_fen IS NOT OLD.refund_fen OR NEW.reviewed_by IS NOT OLD.reviewed_by
                OR NEW.reviewed_at IS NOT OLD.reviewed_at));
    SELECT RAISE(ABORT, 'a closure is reviewed by another person') WHERE NEW.reviewed_by = NEW.applied_by;
    SELECT RAISE(ABORT, 'the refund is what was set aside')
        WHERE NEW.state = 'closed' AND NEW.refund_fen IS NOT (SELECT coalesce(sum(amount_fen), 0) FROM transfer
            WHERE code = 50 AND reference = 'closure' AND reference_id = NEW.id AND credit_account_id =
                (SELECT id FROM ledger_account WHERE party_id = NEW.party_id AND kind = 'payout_pending'));
    SELECT RAISE(ABORT, 'a refund is paid out before it is called so')
        WHERE NEW.state = 'paid_out' AND NEW.refund_fen IS NOT (SELECT coalesce(sum(amount_fen), 0) FROM transfer
            WHERE code = 31 AND reference = 'closure' AND reference_id = NEW.id AND debit_account_id =
                (SELECT id FROM ledger_account WHERE party_id = NEW.party_id AND kind = 'payout_pending'));
END;
CREATE TRIGGER closure_delete BEFORE DELETE ON closure
BEGIN
    SELECT RAISE(ABORT, 'closures are never deleted');
END;
