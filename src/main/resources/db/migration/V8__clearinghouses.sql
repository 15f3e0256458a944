-- Who carries an account's questions to payers -----------------------------------------------------------------------

-- The whole setting is ciphertext: it holds credentials.
create table clearinghouse (
    account_id uuid primary key references account,
    sealed     bytea       not null,
    updated_at timestamptz not null default clock_timestamp()
);

-- What came back, and where the asking stands ------------------------------------------------------------------------

alter table eligibility
    -- ciphertext: the payer's answer as it is and its summary
    add column answer     bytea,
    -- the only job that may go on with it; each attempt has its own
    add column ticket     uuid unique,
    -- how often it may have reached the payer
    add column sendings   integer not null default 0,
    -- how often it surely did not, since it was sent last
    add column failures   integer not null default 0;

-- Open ones were promised by their id.
update eligibility set ticket = id where state = 'processing';
