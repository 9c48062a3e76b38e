-- Projects, briefs, orders and all that happens to an order.

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    brand_party_id INTEGER NOT NULL REFERENCES party (id),
    name TEXT NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    budget_fen INTEGER NOT NULL CHECK (budget_fen > 0),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    provider_party_id INTEGER REFERENCES party (id),
    provider_share_bp INTEGER CHECK (provider_share_bp BETWEEN 0 AND 10000),
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX project_by_brand ON project (brand_party_id, id);

-- kind and settlement name every form the platform has; which of them can be published is the program's rule.
CREATE TABLE brief (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id),
    brand_party_id INTEGER NOT NULL REFERENCES party (id),
    kind TEXT NOT NULL CHECK (kind IN ('assigned', 'recruit', 'submission')),
    content TEXT NOT NULL CHECK (content IN ('video_1_20', 'video_21_60', 'video_60_plus', 'image_text', 'live')),
    settlement TEXT NOT NULL CHECK (settlement IN ('fixed', 'cpm', 'cpa', 'cps')),
    name TEXT NOT NULL,
    brand_name TEXT NOT NULL,
    product TEXT NOT NULL,
    category TEXT,
    requirements TEXT NOT NULL,            -- what must be said and shown
    prohibitions TEXT NOT NULL DEFAULT '',
    script_due_at INTEGER NOT NULL,
    video_due_at INTEGER NOT NULL,
    publish_from INTEGER NOT NULL,
    publish_until INTEGER NOT NULL,
    retention_days INTEGER NOT NULL CHECK (retention_days BETWEEN 1 AND 365),
    acceptance_days INTEGER NOT NULL CHECK (acceptance_days BETWEEN 1 AND 365), -- to accept an order, from payment
    script_needed INTEGER NOT NULL CHECK (script_needed IN (0, 1)),
    prepaid_bp INTEGER CHECK (prepaid_bp BETWEEN 1 AND 9999), -- the deposit's share of T + F; NULL: all is paid at once
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'ended')),
    created_at INTEGER NOT NULL,
    published_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (publish_until > publish_from)
) STRICT;
CREATE INDEX brief_by_brand ON brief (brand_party_id, id);
CREATE INDEX brief_by_project ON brief (project_id, id);

-- state is the platform's official code as text: '0', '-1', '1', '41' … (orders/order_state.h).
CREATE TABLE "order" (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,           -- what people say: XT + yymmdd + six digits
    brief_id INTEGER NOT NULL REFERENCES brief (id),
    project_id INTEGER NOT NULL REFERENCES project (id),
    brand_party_id INTEGER NOT NULL REFERENCES party (id),
    creator_id INTEGER NOT NULL REFERENCES creator (id),
    content TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('0', '-1', '1', '41', '42', '43', '44', '51', '52', '53', '10', '54', '3',
        '2', '4')),
    task_cost_fen INTEGER NOT NULL CHECK (task_cost_fen > 0),   -- T
    fee_bp INTEGER NOT NULL CHECK (fee_bp >= 0),
    fee_fen INTEGER NOT NULL CHECK (fee_fen >= 0),              -- F
    deposit_fen INTEGER CHECK (deposit_fen > 0),                -- prepaid: what is frozen first; the tail at state 10
    rule_version INTEGER NOT NULL REFERENCES rule_version (version), -- at placing, pinned anew at acceptance
    paid_at INTEGER,                       -- an unpaid order is seen by its brand and ops alone
    -- pinned at acceptance; the MCN also when an order is refused or not accepted, for it saw the order
    accepted_at INTEGER,
    mcn_party_id INTEGER REFERENCES party (id),
    contract_id INTEGER REFERENCES contract (id),
    mcn_share_bp INTEGER CHECK (mcn_share_bp BETWEEN 0 AND 10000),
    -- counters and clocks
    script_rejections INTEGER NOT NULL DEFAULT 0,
    video_rejections INTEGER NOT NULL DEFAULT 0,
    deadline_at INTEGER,                   -- when the clock runs out (of the dispute while disputed); NULL when ended
    overdue_since INTEGER,                 -- set when the due date at 1/42/43/44/52 (or the link's at 53) has passed
    -- orthogonal to the state
    cancel_requested INTEGER NOT NULL DEFAULT 0 CHECK (cancel_requested IN (0, 1)),
    disputed INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1)),
    audit_state INTEGER NOT NULL DEFAULT 0 CHECK (audit_state BETWEEN 0 AND 7),
    -- delivery
    publish_at INTEGER,                    -- scheduled
    published_at INTEGER,
    work_link TEXT,
    finished_at INTEGER,
    retention_until INTEGER,
    ended_reason TEXT,                     -- for 2 and 4: 'refused', 'timeout', 'brand', 'creator_agreed', 'overdue', 'ops', 'dispute', 'tail'
    cancel_reason_code INTEGER,            -- the platform's official reasons 0–6
    cancel_text TEXT,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    -- every state that can still change has a clock; a finished order's is the time to rate
    CHECK (state = '3' OR (state IN ('2', '4')) = (deadline_at IS NULL))
) STRICT;
CREATE INDEX order_by_brand ON "order" (brand_party_id, id);
CREATE INDEX order_by_creator ON "order" (creator_id, id);
CREATE INDEX order_by_brief ON "order" (brief_id, id);
CREATE INDEX order_by_mcn ON "order" (mcn_party_id, id) WHERE mcn_party_id IS NOT NULL;
CREATE INDEX order_by_deadline ON "order" (deadline_at, id) WHERE deadline_at IS NOT NULL;

-- Which party may see which order, as what: the tenant filter of every command and query. An MCN sees its creators'
-- orders while they await acceptance, and for good those that were accepted, refused or missed under it.
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
    SELECT "order".id, 'provider', project.provider_party_id FROM "order" JOIN project
        ON project.id = "order".project_id WHERE project.provider_party_id IS NOT NULL;

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    kind TEXT NOT NULL CHECK (kind IN ('script', 'video')),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,                 -- a script's text, a video's link
    state TEXT NOT NULL CHECK (state IN ('new', 'rejected', 'confirmed', 'outdated')),
    reason TEXT,
    uploaded_by INTEGER NOT NULL,
    uploaded_at INTEGER NOT NULL,
    decided_at INTEGER,
    UNIQUE (order_id, kind, version)
) STRICT;

-- The time line of an order. actor_role is 'system' when a clock acted.
CREATE TABLE order_event (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    at INTEGER NOT NULL,
    actor_user_id INTEGER,
    actor_role TEXT NOT NULL,
    event TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_event_by_order ON order_event (order_id, id);
CREATE TRIGGER order_event_update BEFORE UPDATE ON order_event
BEGIN
    SELECT RAISE(ABORT, 'the time line is never changed');
END;
CREATE TRIGGER order_event_delete BEFORE DELETE ON order_event
BEGIN
    SELECT RAISE(ABORT, 'the time line is never deleted');
END;
CREATE TRIGGER order_delete BEFORE DELETE ON "order"
BEGIN
    SELECT RAISE(ABORT, 'orders are cancelled, never deleted');
END;

-- A creator asks to cancel; the brand answers, or the clock turns it into a dispute.
CREATE TABLE cancel_request (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    requested_by INTEGER NOT NULL,
    requested_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    deadline_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'agreed', 'declined', 'disputed', 'void')),
    answered_by INTEGER,
    answered_at INTEGER
) STRICT;
CREATE UNIQUE INDEX cancel_request_one_open ON cancel_request (order_id) WHERE state = 'open';

-- A dispute freezes the order's clock and money. Decided by one operator, confirmed by another, or by the policy.
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    opened_by INTEGER,
    opened_role TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    deadline_at INTEGER NOT NULL,
    remaining_ms INTEGER NOT NULL,         -- what was left on the order's own clock
    remind_at INTEGER NOT NULL,            -- when operators are reminded next
    state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'decided', 'policy')),
    share_bp INTEGER CHECK (share_bp BETWEEN 0 AND 10000), -- s: the payee's part of T
    decided_by INTEGER,
    decided_at INTEGER,
    decision_note TEXT,
    confirmed_by INTEGER CHECK (confirmed_by IS NULL OR confirmed_by <> decided_by),
    confirmed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX dispute_one_open ON dispute (order_id) WHERE state IN ('open', 'proposed');

CREATE TABLE rating (
    order_id INTEGER NOT NULL REFERENCES "order" (id),
    side TEXT NOT NULL CHECK (side IN ('brand', 'payee')),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    text TEXT NOT NULL,
    rated_by INTEGER NOT NULL,
    rated_at INTEGER NOT NULL,
    PRIMARY KEY (order_id, side)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER hold_of_order BEFORE INSERT ON hold
BEGIN
    SELECT RAISE(ABORT, 'an order freezes money of its own brand')
        WHERE EXISTS (SELECT 1 FROM "order" JOIN ledger_account AS account ON account.id = NEW.account_id
            WHERE "order".id = NEW.order_id AND "order".brand_party_id <> account.party_id);
END;

-- What operators pay the payee from the pool when a task cannot go on: proposed by one, confirmed by another.
CREATE TABLE pool_compensation (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES "order" (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    proposed_by INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    confirmed_by INTEGER CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
    confirmed_at INTEGER,
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
) STRICT;
