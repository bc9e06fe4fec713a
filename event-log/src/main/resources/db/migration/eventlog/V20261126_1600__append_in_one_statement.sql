-- Taken before any position is handed out, and by whoever inserts: no writer can forget it, not even a tool of ours.
create function eventlog.share_append_lock() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(7220442);
    return null;
end
$$;

create trigger appends_share_the_lock
    before insert on eventlog.domain_event_entry
    for each statement execute function eventlog.share_append_lock();

-- The row goes in with the events and before their positions are known, so it names the last of them instead.
alter table eventlog.handled_request add column last_event text;
