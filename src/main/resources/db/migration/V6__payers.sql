-- Payers: the supplied directory, and what accounts put in its place or beside it.

create extension if not exists btree_gin;

create table payer_list (
    id            integer generated always as identity primary key,
    account_id    uuid references account,
    kind          text        not null check (kind in ('supplied', 'directory', 'custom')),
    -- SHA-256 of what was loaded
    hash          text        not null,
    -- of the code that made the words of payer_name
    words_version integer     not null,
    loaded_at     timestamptz not null default now(),
    -- a node that starts with it says so; what none has used for long can go
    used_at       timestamptz not null default now(),
    check ((kind = 'supplied') = (account_id is null))
);
create unique index payer_list_supplied on payer_list (hash, words_version) where account_id is null;
create unique index payer_list_of_account on payer_list (account_id, kind) where account_id is not null;

-- Other names and ids, and states, with | between them: whole for reading, apart in the two tables below for finding.
create table payer (
    list_id       integer not null references payer_list on delete cascade,
    place         integer not null,
    payer_id      text    not null,
    payer_name    text    not null,
    other_names   text    not null,
    other_ids     text    not null,
    clearinghouse text    not null,
    eligibility   text    not null,
    coverage      text    not null,
    states        text    not null,
    network_id    text    not null,
    primary key (list_id, place)
);

create table payer_code (
    list_id integer not null,
    code    text    not null,
    place   integer not null,
    primary key (list_id, code, place),
    foreign key (list_id, place) references payer on delete cascade
);
create index payer_code_of_payer on payer_code (list_id, place);

-- Names in plain words: small letters, one spelling for "health care" and "BCBS", without "Inc".
create table payer_name (
    list_id integer not null,
    place   integer not null,
    words    text    not null,
    is_alias boolean not null,
    primary key (list_id, place, words),
    foreign key (list_id, place) references payer on delete cascade
);
create index payer_name_exact on payer_name (list_id, words);
create index payer_name_like on payer_name using gin (list_id, words gin_trgm_ops) with (fastupdate = off);

-- What the card's payer may be; sealed.
alter table card add column payer_match bytea;
