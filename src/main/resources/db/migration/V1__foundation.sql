-- Times are timestamptz. What is called sealed is Tink ciphertext; what is called hash never leads back to its text.

create extension if not exists pg_trgm;

-- Accounts and their keys -------------------------------------------------------------------------------------------

create table account (
    id         uuid primary key default gen_random_uuid(),
    name       text        not null check (length(name) between 1 and 200),
    mode       text        not null check (mode in ('test', 'live')),
    created_at timestamptz not null default now()
);

create table account_setting (
    account_id uuid        not null references account,
    name       text        not null,
    value      jsonb       not null,
    updated_at timestamptz not null default now(),
    primary key (account_id, name)
);

-- Each account's own keys, sealed with the master key: dropping the row shreds all that the account ever stored.
create table account_keyset (
    account_id uuid        not null references account,
    purpose    text        not null check (purpose in ('seal', 'derive')),
    sealed     bytea       not null,
    created_at timestamptz not null default now(),
    primary key (account_id, purpose)
);

create table api_key (
    id           uuid primary key     default gen_random_uuid(),
    account_id   uuid        not null references account,
    hash         bytea       not null unique,
    hint         text        not null,
    created_at   timestamptz not null default now(),
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_key_of_account on api_key (account_id);

create table signing_key (
    kid            text primary key,
    public_key     bytea       not null,
    sealed         bytea       not null,
    created_at     timestamptz not null default now()
);

-- People and their stays --------------------------------------------------------------------------------------------

create table person (
    id         uuid primary key,
    account_id uuid        not null references account,
    user_hash  bytea,
    created_at timestamptz not null default now(),
    unique (account_id, user_hash)
);

create table session (
    id           uuid primary key,
    account_id   uuid        not null references account,
    person_id    uuid        not null references person,
    created_at   timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    ended_at     timestamptz
);
create unique index one_open_session_a_person on session (person_id) where ended_at is null;
create index session_idle on session (last_used_at) where ended_at is null;

-- What a phone may still do, beside the words of its JWT.
create table phone_grant (
    handoff_id uuid primary key,
    session_id uuid        not null references session,
    level      text        not null check (level in ('open', 'finished', 'revoked')),
    updated_at timestamptz not null default now()
);

create table audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    account_id uuid,
    actor      text        not null,
    action     text        not null,
    subject    text        not null
);
create index audit_of_account on audit (account_id, at);

-- The event log: gapless numbers per session, given while the stream's row is locked ---------------------------------

create table event_stream (
    session_id uuid primary key references session,
    last_seq   bigint      not null,
    last_at    timestamptz not null
);

create table event (
    session_id     uuid        not null references event_stream,
    seq            bigint      not null,
    id             uuid        not null unique,
    type           text        not null check (type in ('card', 'scan', 'eligibility', 'handoff')),
    state          text        not null,
    card_id        uuid,
    scan_id        uuid,
    eligibility_id uuid,
    handoff_id     uuid,
    error_type     text,
    error_message  text,
    reason         text,
    created_at     timestamptz not null,
    primary key (session_id, seq)
);
create index event_newest_of_card on event (card_id, seq desc) where type in ('card', 'eligibility');

-- Handoffs -----------------------------------------------------------------------------------------------------------

create table handoff (
    id             uuid primary key,
    account_id     uuid        not null references account,
    session_id     uuid        not null references session,
    person_id      uuid        not null references person,
    state          text        not null check (state in ('waiting', 'opened', 'claimed', 'confirming', 'capturing',
                                                         'reading', 'completed', 'cancelled', 'expired', 'rejected')),
    initiator      text        not null check (initiator in ('widget', 'published')),
    nonce          bytea       not null,
    token_hash     bytea       not null unique,
    device_hash    bytea,
    url_base       text        not null,
    backside       text check (backside in ('required', 'optional', 'disabled')),
    eligibility    boolean     not null default false,
    locale         text,
    confirm        text        not null check (confirm in ('auto', 'always', 'never')),
    card_id        uuid,
    reason         text,
    created_at     timestamptz not null default now(),
    expires_at     timestamptz not null,
    claimed_at     timestamptz,
    version        bigint      not null default 0
);
create index handoff_of_session on handoff (session_id, created_at);

-- A renewed link leaves its hash behind, so that the old one says "revoked" and not "unknown".
create table dead_link (
    token_hash bytea primary key,
    handoff_id uuid        not null references handoff,
    died_at    timestamptz not null default now()
);

-- Cards, scans, pictures ----------------------------------------------------------------------------------------------

create table card (
    id           uuid primary key,
    account_id   uuid        not null references account,
    session_id   uuid        not null references session,
    person_id    uuid        not null references person,
    handoff_id   uuid references handoff,
    state        text        not null check (state in ('pending', 'processing', 'frontside_processing',
                                                       'frontside_failed', 'backside_processing', 'backside_failed',
                                                       'post_processing', 'completed', 'enriched', 'error')),
    backside     text        not null check (backside in ('required', 'optional', 'disabled')),
    livescan     boolean     not null,
    details      bytea,
    metadata     bytea,
    error_type   text,
    error_message text,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    deleted_at   timestamptz,
    version      bigint      not null default 0
);
create index card_of_person on card (person_id, created_at);
create index card_of_account on card (account_id, created_at);
create index card_of_handoff on card (handoff_id) where handoff_id is not null;

create table image (
    id         uuid primary key,
    account_id uuid        not null references account,
    media_type text        not null check (media_type in ('image/jpeg', 'image/png')),
    width      integer     not null,
    height     integer     not null,
    sealed     bytea       not null,
    created_at timestamptz not null default now()
);

create table scan (
    id            uuid primary key,
    card_id       uuid        not null references card,
    account_id    uuid        not null references account,
    image_id      uuid references image,
    orientation   text        not null check (orientation in ('front', 'back')),
    capture_type  text        not null,
    state         text        not null check (state in ('pending', 'processing', 'rejected', 'skipped', 'completed',
                                                        'error')),
    result        bytea,
    metadata      bytea,
    error_type    text,
    error_message text,
    created_at    timestamptz not null,
    version       bigint      not null default 0
);
create index scan_of_card on scan (card_id, created_at);

create table card_performance (
    id         uuid primary key default gen_random_uuid(),
    card_id    uuid        not null references card,
    sealed     bytea       not null,
    created_at timestamptz not null default now()
);

-- Durable jobs, in the form db-scheduler expects ------------------------------------------------------------------------

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
