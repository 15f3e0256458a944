-- Receivers that an account names, their secrets, and what is on its way to them.

create table webhook (
    id              uuid primary key,
    account_id      uuid        not null references account,
    url             text        not null check (length(url) <= 2000),
    events          text        not null,
    enabled         boolean     not null,
    created_at      timestamptz not null,
    failing_since   timestamptz,
    disabled_at     timestamptz,
    disabled_reason text check (disabled_reason in ('failing_for_a_week', 'gone')),
    removed_at      timestamptz,
    version         bigint      not null default 0,
    check ((disabled_at is null) = (disabled_reason is null))
);
-- A row outlives its removal: a card that is just telling of itself must never stumble over that.
create index webhook_of_account on webhook (account_id) where removed_at is null;

create table webhook_secret (
    id         uuid primary key,
    webhook_id uuid        not null references webhook,
    sealed     bytea       not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz
);
create index webhook_secret_of_webhook on webhook_secret (webhook_id, created_at desc);

-- Numbers are given under the lock of the card's stream, so that within a card they are seen in order.
create sequence webhook_delivery_place;

create table webhook_delivery (
    id              uuid primary key,
    webhook_id      uuid        not null references webhook,
    account_id      uuid        not null references account,
    card_id         uuid        not null,
    place           bigint      not null unique,
    type            text        not null,
    body            text        not null,
    state           text        not null check (state in ('waiting', 'sending', 'delivered', 'failed')),
    -- The promised job that may go on with it; null while it waits for another delivery to end.
    ticket          uuid unique,
    attempts        integer     not null default 0,
    created_at      timestamptz not null,
    queued_at       timestamptz not null,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    last_status     integer,
    last_error      text,
    ended_at        timestamptz,
    version         bigint      not null default 0
);
create index webhook_delivery_of_account on webhook_delivery (account_id, place desc);
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, place);
create index webhook_delivery_open on webhook_delivery (webhook_id, card_id, place) where state in ('waiting', 'sending');
