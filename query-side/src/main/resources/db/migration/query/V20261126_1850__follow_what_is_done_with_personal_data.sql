-- What was done with the data of a person: when it was asked to be forgotten, told by the person's own stream, and what came
-- of it, told by a stream apart. No column here is personal, so that all of it outlives the person.
create table readmodel.erasure_request (
    candidate_id uuid        primary key,
    requested_at timestamptz not null,
    reason_code  text
);

create table readmodel.privacy_file (
    id             uuid   primary key,
    version        bigint not null,
    state          text,
    emptied_first  jsonb,
    emptied_last   jsonb,
    stores_scanned integer,
    completed_at   timestamptz
);

-- Where in the log a person is told of, beside what its history shows.
create table readmodel.personal_event (
    subject  uuid   not null,
    position bigint not null,
    stream   text   not null,
    sequence bigint not null,
    primary key (subject, position)
);

select operations.date_rows_of('erasure_request');
select operations.keep_past_of('privacy_file', 'id');
select operations.date_rows_of('personal_event', 'position');

-- The planner's statistics hold values of rows, and would keep those of somebody erased until the table is analyzed again.
do $$
declare
    personal record;
begin
    for personal in
        select entity.oid::regclass as name, col.attname as col
          from pg_class entity join pg_attribute col on col.attrelid = entity.oid and not col.attisdropped
         where entity.relnamespace = 'readmodel'::regnamespace and entity.relkind = 'r'
           and col_description(entity.oid, col.attnum) = 'personal'
    loop
        execute format('alter table %s alter column %I set statistics 0', personal.name, personal.col);
    end loop;
end
$$;
