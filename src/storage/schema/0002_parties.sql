-- Who takes part: parties, their users, creators, signing contracts, entry applications, rules as data, notifications.

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('platform', 'brand', 'mcn', 'creator', 'provider')),
    name TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'closing', 'closed')),
    industry TEXT,                         -- brands: the category their orders belong to
    bank_account TEXT,                     -- masked: bank, branch, last four digits
    penalty_until INTEGER,                 -- a penalty in force blocks closure
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, name)
) STRICT;

CREATE TRIGGER party_delete BEFORE DELETE ON party
BEGIN
    SELECT RAISE(ABORT, 'parties are closed, never deleted');
END;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    party_id INTEGER NOT NULL REFERENCES party (id),
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,           -- libsodium crypto_pwhash_str (argon2id)
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX user_by_party ON user (party_id, id);

-- Rules are data: one row a version, one row a value. Every order pins the version it was accepted under.
CREATE TABLE rule_version (
    version INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'discarded')),
    note TEXT NOT NULL,
    proposed_by INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    confirmed_by INTEGER CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by OR version = 1),
    confirmed_at INTEGER,
    CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;
CREATE TABLE rule_value (
    version INTEGER NOT NULL REFERENCES rule_version (version),
    name TEXT NOT NULL,
    value INTEGER NOT NULL,                -- unit by name: …_bp basis points, …_hours, …_days, …_fen, else a count
    PRIMARY KEY (version, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rule_value_update BEFORE UPDATE ON rule_value
BEGIN
    SELECT RAISE(ABORT, 'a rule value never changes: propose a new version');
END;
CREATE TRIGGER rule_value_delete BEFORE DELETE ON rule_value
BEGIN
    SELECT RAISE(ABORT, 'rule values are never deleted');
END;

-- A creator: the platform's profile and figures, and what this product knows of the relationship.
CREATE TABLE creator (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL CHECK (platform IN ('douyin', 'tiktok', 'instagram', 'sheet')),
    platform_id TEXT NOT NULL,             -- star_id on douyin, the account name elsewhere; text: ids have 19 digits
    core_user_id TEXT,
    nick_name TEXT NOT NULL,
    gender TEXT CHECK (gender IN ('male', 'female')),
    province TEXT,
    city TEXT,
    category TEXT,                         -- normalised first tag (tag_l1)
    subcategory TEXT,                      -- tag_l2
    author_type TEXT,
    ecom_level TEXT,
    follower INTEGER CHECK (follower >= 0),
    fans_increment_within_15d INTEGER,
    fans_increment_within_30d INTEGER,
    fans_increment_rate_within_15d REAL,
    price_1_20_fen INTEGER CHECK (price_1_20_fen >= 0),
    price_20_60_fen INTEGER CHECK (price_20_60_fen >= 0),
    price_60_fen INTEGER CHECK (price_60_fen >= 0),
    price_list TEXT,                       -- JSON array in fen, when the source gives prices without their kind
    suggested_cpm_fen INTEGER,             -- assign_cpm_suggest_price
    expected_play_num INTEGER,
    expected_natural_play_num INTEGER,
    vv_median_30d INTEGER,
    interaction_median_30d INTEGER,
    interact_rate_within_30d REAL,
    play_over_rate_within_30d REAL,
    burst_text_rate REAL,
    star_index REAL,
    link_spread_index REAL,
    link_convert_index REAL,
    link_shopping_index REAL,
    link_star_index REAL,
    cooperate_index REAL,
    extra TEXT NOT NULL DEFAULT '{}',      -- JSON: everything else the source gave, kept as given
    data_date INTEGER,
    source_batch INTEGER,
    -- the relationship
    party_id INTEGER UNIQUE REFERENCES party (id),
    mcn_party_id INTEGER REFERENCES party (id),
    entry_state TEXT NOT NULL DEFAULT 'pool' CHECK (entry_state IN ('pool', 'applied', 'admitted', 'refused')),
    accepts_orders INTEGER NOT NULL DEFAULT 0 CHECK (accepts_orders IN (0, 1)),
    stop_reason TEXT,                      -- JSON of the refusal that stopped him, when admitted and not accepting
    unbind_requested_at INTEGER,
    credit INTEGER NOT NULL DEFAULT 100,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (platform, platform_id),
    CHECK (accepts_orders = 0 OR (entry_state = 'admitted' AND party_id IS NOT NULL))
) STRICT;
CREATE INDEX creator_by_core_user ON creator (platform, core_user_id) WHERE core_user_id IS NOT NULL;
CREATE INDEX creator_by_mcn ON creator (mcn_party_id, id) WHERE mcn_party_id IS NOT NULL;

CREATE TABLE creator_tag (
    creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (creator_id, tag)
) STRICT, WITHOUT ROWID;

-- Daily figures, newest last, as far as a source gives them: 30 numbers separated by commas.
CREATE TABLE creator_trend (
    creator_id INTEGER PRIMARY KEY REFERENCES creator (id) ON DELETE CASCADE,
    last_day INTEGER NOT NULL,             -- midnight UTC of the newest day
    plays TEXT NOT NULL,
    followers TEXT NOT NULL
) STRICT;

CREATE TABLE creator_work (
    creator_id INTEGER NOT NULL REFERENCES creator (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    title TEXT NOT NULL,
    published_at INTEGER,
    plays INTEGER,
    likes INTEGER,
    comments INTEGER,
    shares INTEGER,
    PRIMARY KEY (creator_id, item_id)
) STRICT, WITHOUT ROWID;

-- A signing contract (签约) between a creator and an MCN. share_bp is the MCN's share of a settlement.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    creator_id INTEGER NOT NULL REFERENCES creator (id),
    mcn_party_id INTEGER NOT NULL REFERENCES party (id),
    share_bp INTEGER NOT NULL CHECK (share_bp BETWEEN 0 AND 10000),
    exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
    signed_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (ends_at > starts_at),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX contract_by_mcn ON contract (mcn_party_id, id);
CREATE UNIQUE INDEX contract_one_active ON contract (creator_id) WHERE state = 'active';

-- An application for entry (入驻) with the automatic check's findings as they were.
CREATE TABLE entry_application (
    id INTEGER PRIMARY KEY,
    creator_id INTEGER NOT NULL REFERENCES creator (id),
    mcn_party_id INTEGER REFERENCES party (id),
    applied_by INTEGER NOT NULL REFERENCES user (id),
    applied_at INTEGER NOT NULL,
    rule_version INTEGER NOT NULL REFERENCES rule_version (version),
    follower INTEGER,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'admitted', 'refused')),
    decided_by INTEGER REFERENCES user (id),
    decided_at INTEGER,
    reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'waiting') = (decided_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX entry_application_one_waiting ON entry_application (creator_id) WHERE state = 'waiting';

-- A message to one user: the kind and its figures; ui/ makes the words.
CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,                 -- 'order', 'closure', 'application', 'code' …
    subject_id INTEGER,
    details TEXT NOT NULL,                 -- JSON object
    due_at INTEGER,
    created_at INTEGER NOT NULL,
    read_at INTEGER
) STRICT;
CREATE INDEX notification_by_user ON notification (user_id, id);

-- An import of creators, so that it can be shown and undone.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    owner_party_id INTEGER NOT NULL REFERENCES party (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    rows_read INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;
-- What a batch did to each creator; `before` is what it was before, as JSON, NULL when the batch made the row.
CREATE TABLE import_change (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    creator_id INTEGER NOT NULL,
    before TEXT,
    revision_after INTEGER NOT NULL,
    PRIMARY KEY (batch_id, creator_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_refusal (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (batch_id, number)
) STRICT, WITHOUT ROWID;

-- A brand's own list: matched to the pool by platform id, or an invitation that this brand alone sees.
CREATE TABLE brand_list_entry (
    id INTEGER PRIMARY KEY,
    brand_party_id INTEGER NOT NULL REFERENCES party (id),
    platform TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    nick_name TEXT NOT NULL,
    creator_id INTEGER REFERENCES creator (id) ON DELETE SET NULL, -- NULL: an invitation
    record TEXT NOT NULL,                  -- JSON of the row as it was read
    batch_id INTEGER NOT NULL REFERENCES import_batch (id), -- the one that wrote it last
    before TEXT,                           -- JSON of what that batch changed; NULL when it made the entry
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (brand_party_id, platform, platform_id)
) STRICT;
