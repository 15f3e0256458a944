-- Whom to call, where claims go and what the patient pays, as the card says: sealed, absent where it says nothing of the kind.
alter table card add column enriched_results bytea;
