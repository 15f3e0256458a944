-- How much whom is left; lost after a crash, and no harm done.
create unlogged table rate_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limit_over on rate_limit (expires_at);
