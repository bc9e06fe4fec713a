-- Appenders hold a shared advisory lock until commit; readers stop at a mark below which nothing is in flight.
create table eventlog.domain_event_entry (
    global_index         bigint generated always as identity primary key,
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    type                 text,
    event_identifier     text        not null,
    time_stamp           timestamptz not null,
    payload_type         text        not null,
    payload_revision     text,
    payload              bytea       not null,
    meta_data            bytea       not null,
    constraint one_event_per_place_in_a_stream unique (aggregate_identifier, sequence_number),
    constraint one_event_per_identifier unique (event_identifier)
);

create index domain_event_entry_by_time on eventlog.domain_event_entry (time_stamp, global_index);

create table eventlog.snapshot_event_entry (
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    type                 text        not null,
    event_identifier     text        not null unique,
    time_stamp           timestamptz not null,
    payload_type         text        not null,
    payload_revision     text,
    payload              bytea       not null,
    meta_data            bytea       not null,
    primary key (aggregate_identifier, sequence_number)
);

create table eventlog.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    primary key (processor_name, segment)
);

create table eventlog.dead_letter_entry (
    dead_letter_id       text   primary key,
    processing_group     text   not null,
    sequence_identifier  text   not null,
    sequence_index       bigint not null,
    message_type         text   not null,
    event_identifier     text   not null,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    type                 text,
    aggregate_identifier text,
    sequence_number      bigint,
    token_type           text,
    token                bytea,
    enqueued_at          text   not null,
    last_touched         text,
    processing_started   text,
    cause_type           text,
    cause_message        text,
    diagnostics          bytea,
    constraint one_letter_per_place_in_a_sequence unique (processing_group, sequence_identifier, sequence_index)
);

-- One row per command that carried an idempotency key, written in the command's own transaction.
create table eventlog.handled_request (
    actor       text        not null,
    request_key text        not null,
    fingerprint text        not null,
    receipt     jsonb,
    handled_at  timestamptz not null default now(),
    primary key (actor, request_key)
);

create index handled_request_by_age on eventlog.handled_request (handled_at);

create function eventlog.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed: % on % refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger events_are_never_changed
    before update or delete on eventlog.domain_event_entry
    for each row execute function eventlog.refuse_change();

create trigger events_are_never_emptied
    before truncate on eventlog.domain_event_entry
    for each statement execute function eventlog.refuse_change();
