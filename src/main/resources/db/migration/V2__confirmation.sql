-- Confirmation, the spoken code, presence of the phone, and what a request says of the company.

-- The network in which the handoff was started: a keyed hash, forgotten when a phone claims the link.
alter table handoff add column network_hash bytea;

-- A code of eight letters. The first four find the row; the other four are only in the verifier, a keyed hash of all eight.
create table spoken_code (
    selector    text primary key check (selector ~ '^[B-DF-HJ-NP-TV-XZ]{4}$'),
    handoff_id  uuid        not null references handoff,
    verifier    bytea       not null,
    wrong_tries smallint    not null default 0,
    created_at  timestamptz not null default clock_timestamp(),
    expires_at  timestamptz not null
);
create index spoken_code_of_handoff on spoken_code (handoff_id, created_at);

-- How often each address has tried codes of late, in the form Bucket4j expects; the id is a keyed hash of the address.
create table code_tries (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index code_tries_over on code_tries (expires_at);

-- The key of hashes that belong to no account, sealed with the master key.
create table pepper (
    purpose    text primary key,
    sealed     bytea       not null,
    created_at timestamptz not null default now()
);

-- How the phone page looks, where the request for the handoff said so; forgotten with the handoff's end.
create table handoff_company (
    handoff_id    uuid primary key references handoff,
    name          text check (length(name) <= 80),
    logo_url      text check (length(logo_url) <= 48000),
    primary_color text
);

-- When the phone was last heard, give or take ten seconds, and whether its desktop was told that it is silent.
alter table phone_grant add column seen_at timestamptz not null default now();
alter table phone_grant add column quiet boolean not null default false;
alter table phone_grant drop constraint phone_grant_level_check;
alter table phone_grant add constraint phone_grant_level_check
    check (level in ('confirming', 'open', 'finished', 'revoked'));
