-- One failure long ago and one today are no week of failures: how long ago the last one was decides whether the week goes on.
alter table webhook add column last_failed_at timestamptz;
