-- What is going on while projections are built anew; it outlives the process that works on it.
create schema if not exists operations;

create table operations.rebuild (
    id           uuid        primary key,
    groups       text[]      not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    state        text        not null,
    -- Events up to here are read stream by stream, later ones in the order of the log.
    up_to        bigint,
    events       bigint,
    -- How far the later ones are.
    position     bigint,
    loading_at   timestamptz,
    ended_at     timestamptz,
    failure      text
);
create unique index one_rebuild_at_a_time on operations.rebuild ((true)) where ended_at is null;

create table operations.rebuild_part (
    rebuild_id uuid    not null references operations.rebuild on delete cascade,
    number     integer not null,
    after      text    not null,
    last       text,
    -- Events read, once all of them are.
    events     bigint,
    primary key (rebuild_id, number)
);

create table operations.rebuild_sweep (
    rebuild_id uuid not null references operations.rebuild on delete cascade,
    statement  text not null,
    subject    uuid not null
);

create table operations.rebuild_parked (
    rebuild_id       uuid   not null references operations.rebuild on delete cascade,
    processing_group text   not null,
    position         bigint not null,
    stream           text   not null,
    -- Kinds of the failure; none for an event that stands behind one.
    failure          text,
    primary key (rebuild_id, processing_group, position)
);

-- Projections share one processor from now on; it goes on where the last of them was.
insert into eventlog.token_entry (processor_name, segment, token, token_type)
select 'projections', segment, convert_to(format('{"globalIndex":%s}', least_seen.position), 'UTF8'),
       'org.axonframework.eventhandling.GlobalSequenceTrackingToken'
  from (select min(cast(cast(convert_from(token, 'UTF8') as jsonb) ->> 'globalIndex' as bigint)) as position,
               bool_and(token_type = 'org.axonframework.eventhandling.GlobalSequenceTrackingToken') as plain
          from eventlog.token_entry
         where processor_name like 'projection-%') least_seen,
       generate_series(0, 3) segment
 where least_seen.plain and least_seen.position is not null;
delete from eventlog.token_entry where processor_name like 'projection-%';
