-- Every answer can be given as of a place in the log. Column "since" is the position of the event that made a row what it is,
-- the past of a table holds each row from "since" on until another event, at "until", made it something else, and the function
-- "<table>_at" gives the rows as of a place, that event included. Rows that stand have no such place, so that all tables are
-- filled again from the log at the next start; until then answers are incomplete.
do $$
declare
    each text;
begin
    for each in select table_name from information_schema.tables where table_schema = 'readmodel' loop
        execute format('truncate table readmodel.%I', each);
    end loop;
end
$$;
delete from eventlog.token_entry where processor_name = 'projections';
delete from eventlog.dead_letter_entry where processing_group like 'projection-%';
update operations.rebuild set state = 'FAILED', ended_at = now(), failure = 'the tables have changed' where ended_at is null;
drop schema if exists rebuilding cascade;

-- For tables whose rows never change. The parameter has no name, as some table may have a column of any.
create function operations.date_rows_of(of_table text, dated_by text default 'since') returns void language plpgsql as $$
begin
    if dated_by = 'since' then
        execute format('alter table readmodel.%I add column if not exists since bigint not null', of_table);
    end if;
    execute format('create function readmodel.%1$I(bigint) returns setof readmodel.%2$I language sql stable as '
                   '''select * from readmodel.%2$I known where known.%3$I <= $1''',
                   of_table || '_at', of_table, dated_by);
end
$$;

-- For tables whose rows change. Only a change that names a later place leaves something behind: a value that is blanked does not.
-- In the past "until" comes first, so that a column that is added later to both stands at the same place. The conditions of the
-- function stand outside the union, where the planner hands them and those of the question down to both tables.
create function operations.keep_past_of(of_table text, variadic key text[]) returns void language plpgsql as $$
declare
    past text := of_table || '_past';
    columns text := (select string_agg(quote_ident(name), ', ') from unnest(key) name);
begin
    execute format('alter table readmodel.%I add column if not exists since bigint not null', of_table);
    execute format('create table if not exists readmodel.%I (until bigint not null, like readmodel.%I including comments)',
                   past, of_table);
    execute format('alter table readmodel.%I drop constraint if exists %I', past, past || '_pkey');
    execute format('alter table readmodel.%I add primary key (%s, until, since)', past, columns);
    -- Planned once where the tables are read; while they are built anew beside, it is the past beside that is written.
    execute format('create function readmodel.%1$I() returns trigger language plpgsql as $body$
        begin
            if tg_table_schema = ''readmodel'' then
                insert into readmodel.%2$I select new.since, old.*;
            else
                execute format(''insert into %%I.%2$I select $1, ($2).*'', tg_table_schema) using new.since, old;
            end if;
            return new;
        end
        $body$', 'keep_' || of_table, past);
    execute format('drop trigger if exists keep_past on readmodel.%I', of_table);
    execute format('create trigger keep_past before update on readmodel.%I for each row when (old.since < new.since)
                        execute function readmodel.%I()', of_table, 'keep_' || of_table);
    execute format('create function readmodel.%1$I(bigint) returns setof readmodel.%2$I language sql stable as
        ''select * from (select cast(9223372036854775807 as bigint) as until, live.* from readmodel.%3$I live
                         union all
                         select past.* from readmodel.%2$I past) known
           where known.since <= $1 and known.until > $1''',
        of_table || '_at', past, of_table);
end
$$;

select operations.keep_past_of('requisition', 'id');
select operations.keep_past_of('post', 'id');
select operations.keep_past_of('candidate', 'id');
select operations.keep_past_of('application', 'id');
select operations.keep_past_of('reserve_list', 'id');
select operations.keep_past_of('reserve_list_candidate', 'id');
select operations.keep_past_of('reserve_list_member', 'requisition_id', 'candidate_id');
select operations.keep_past_of('reserve_list_post', 'id');
select operations.keep_past_of('contract', 'id');
select operations.keep_past_of('reminder', 'post_id', 'sequence');
select operations.keep_past_of('notice', 'id');
select operations.keep_past_of('time_to_fill', 'post_id');
select operations.keep_past_of('policy_version', 'policy', 'version');
select operations.keep_past_of('match_vacancy', 'id');
select operations.keep_past_of('match_list', 'id');
select operations.keep_past_of('match_member', 'id');
select operations.keep_past_of('match_membership', 'candidate_id', 'requisition_id');
select operations.keep_past_of('match_eligibility', 'id');
drop function readmodel.keep_past();

select operations.date_rows_of('application_assessment');
select operations.date_rows_of('application_ai_flag');
select operations.date_rows_of('accommodation_evidence');
select operations.date_rows_of('funnel_requisition');
select operations.date_rows_of('funnel_stage');
select operations.date_rows_of('history_event', 'position');
select operations.date_rows_of('history_subject', 'position');
select operations.date_rows_of('match_decision', 'position');
select operations.date_rows_of('match_decision_list', 'position');

-- Asked only as they are, but dated as all.
alter table readmodel.application_erasure add column since bigint not null;
alter table readmodel.accommodation_erasure add column since bigint not null;
alter table readmodel.notice_erasure add column since bigint not null;
alter table readmodel.webhook add column since bigint not null;
alter table readmodel.webhook_delivery add column since bigint not null;

-- By what answers look up or order, as in the tables that stand; the places come last and are compared in the index.
drop index readmodel.requisition_by_number;
drop index readmodel.post_by_number;
drop index readmodel.reserve_list_member_by_notification;
create index requisition_by_number on readmodel.requisition (number, id, since);
create index post_by_number on readmodel.post (number, id, since);
create index reserve_list_member_by_notification
    on readmodel.reserve_list_member (requisition_id, notified_on, candidate_id, since);
create index requisition_past_by_number on readmodel.requisition_past (number, id, until, since);
create index post_past_by_number on readmodel.post_past (number, id, until, since);
create index application_past_by_candidate on readmodel.application_past (candidate_id);
create index reserve_list_member_past_by_candidate on readmodel.reserve_list_member_past (candidate_id, until, since);
create index reserve_list_member_past_by_notification
    on readmodel.reserve_list_member_past (requisition_id, notified_on, candidate_id, until, since);
create index reminder_past_by_day on readmodel.reminder_past (due_on desc, post_id, sequence, until, since);
create index notice_past_latest_first on readmodel.notice_past (place desc, until, since);
create index notice_past_by_candidate on readmodel.notice_past (candidate_id);
create index notice_past_by_best on readmodel.notice_past using gin (best);
create index match_membership_past_by_list on readmodel.match_membership_past (requisition_id, until, since);

-- What was open at a place is found by the range around it, however much has been open before and since.
create index match_vacancy_past_open on readmodel.match_vacancy_past using gist (int8range(since, until)) where state = 'OPEN';
create function readmodel.match_vacancy_open_at(bigint) returns setof readmodel.match_vacancy_past language sql stable as '
    select * from (select cast(9223372036854775807 as bigint) as until, live.* from readmodel.match_vacancy live
                   union all
                   select past.* from readmodel.match_vacancy_past past) known
     where known.state = ''OPEN'' and int8range(known.since, known.until) @> $1 and known.since <= $1';
