-- Lists in pages ------------------------------------------------------------------------------------------------------

drop index card_of_person;
drop index card_of_account;
create index card_of_person on card (person_id, created_at desc, id desc);
create index card_of_account on card (account_id, created_at desc, id desc);

-- Keyed hashes of what a card is found by: base64url of HMAC-SHA256 under the account's own key, sorted ----------------

create table card_search (
    card_id uuid primary key references card,
    hashes  text[] not null
);
create index card_search_hashes on card_search using gin (hashes);

-- A scan whose picture comes by a form post waits without one ----------------------------------------------------------

alter table scan add column upload_until timestamptz;
create index card_performance_of_card on card_performance (card_id);
