-- Questions to payers; what is asked names a patient and is ciphertext ------------------------------------------------

-- The number on the envelope of a question. Never given twice, also not after a restart, until all nine digits are used up.
create sequence eligibility_control_number maxvalue 999999999 cycle;

create table eligibility (
    id             uuid primary key,
    card_id        uuid        not null references card,
    account_id     uuid        not null references account,
    session_id     uuid        not null references session,
    person_id      uuid        not null references person,
    handoff_id     uuid references handoff,
    state          text        not null check (state in ('processing', 'completed', 'error')),
    control_number integer     not null,
    request        bytea,
    error_type     text,
    error_message  text,
    created_at     timestamptz not null,
    deleted_at     timestamptz,
    version        bigint      not null default 0
);
create index eligibility_of_person on eligibility (person_id, created_at desc, id desc);
create index eligibility_of_account on eligibility (account_id, created_at desc, id desc);
create index eligibility_of_card on eligibility (card_id);
