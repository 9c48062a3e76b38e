-- The service provider and his share of the fee are pinned when an order is accepted, like its MCN and contract: whom a
-- brand attaches later, and for how much, moves no order that runs.
ALTER TABLE "order" ADD COLUMN provider_party_id INTEGER REFERENCES party (id);
ALTER TABLE "order" ADD COLUMN provider_share_bp INTEGER CHECK (provider_share_bp BETWEEN 0 AND 10000);
CREATE INDEX order_by_provider ON "order" (provider_party_id, id) WHERE provider_party_id IS NOT NULL;

-- Orders from before: those accepted have the provider that their project has now, unless he has closed meanwhile …
UPDATE "order" SET
    provider_party_id = (SELECT provider_party_id FROM project WHERE project.id = "order".project_id),
    provider_share_bp = (SELECT provider_share_bp FROM project WHERE project.id = "order".project_id)
    WHERE accepted_at IS NOT NULL AND EXISTS (SELECT 1 FROM project JOIN party ON party.id = project.provider_party_id
        WHERE project.id = "order".project_id AND provider_share_bp IS NOT NULL AND party.status <> 'closed');
-- … and those that have paid a share have the provider whom they paid, at the rate that the books show.
UPDATE "order" SET
    provider_party_id = (SELECT account.party_id FROM transfer JOIN ledger_account AS account
        ON account.id = credit_account_id WHERE code = 26 AND transfer.order_id = "order".id),
    provider_share_bp = (SELECT (amount_fen * 10000 + fee_fen / 2) / fee_fen FROM transfer
        WHERE code = 26 AND transfer.order_id = "order".id)
    WHERE EXISTS (SELECT 1 FROM transfer WHERE code = 26 AND transfer.order_id = "order".id);

-- A moment of publication waits for the answer to an open request to cancel.
UPDATE "order" SET deadline_at = (SELECT max("order".deadline_at, request.deadline_at) FROM cancel_request AS request
        WHERE request.order_id = "order".id AND request.state = 'open')
    WHERE state = '53' AND published_at IS NULL AND disputed = 0
        AND EXISTS (SELECT 1 FROM cancel_request AS request WHERE request.order_id = "order".id
            AND request.state = 'open');

-- Which party may see which order, as what: the tenant filter of every command and query. An MCN sees its creators'
-- orders while they await acceptance, and for good those that were accepted, refused or missed under it. A service
-- provider sees the orders of the projects that he is attached to, and for good those that pinned him.
DROP VIEW order_viewer;
CREATE VIEW order_viewer AS
    SELECT id AS order_id, 'brand' AS role, brand_party_id AS party_id FROM "order"
    UNION ALL
    SELECT id, 'ops', 1 FROM "order"
    UNION ALL
    SELECT "order".id, 'creator', creator.party_id FROM "order" JOIN creator ON creator.id = "order".creator_id
        WHERE "order".paid_at IS NOT NULL
    UNION ALL
    SELECT id, 'mcn', mcn_party_id FROM "order" WHERE mcn_party_id IS NOT NULL
    UNION ALL
    SELECT "order".id, 'mcn', creator.mcn_party_id FROM "order" JOIN creator ON creator.id = "order".creator_id
        WHERE "order".state = '-1'
    UNION ALL
    SELECT id, 'provider', provider_party_id FROM "order" WHERE provider_party_id IS NOT NULL
    UNION ALL
    SELECT "order".id, 'provider', project.provider_party_id FROM "order" JOIN project
        ON project.id = "order".project_id WHERE project.provider_party_id IS NOT NULL
            AND ("order".provider_party_id IS NULL OR "order".provider_party_id <> project.provider_party_id);
