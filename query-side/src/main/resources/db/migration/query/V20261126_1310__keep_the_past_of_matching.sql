-- What matching knew at any place in the log. Column "since" is the position of the event that made a row what it is, and
-- the past of a table holds each row as it was from "since" on until another event, at "until", made it something else.
-- Rows that stand have no such place, so the tables fill again from the log at the next start, as after a rebuild.
truncate table readmodel.match_vacancy, readmodel.match_list, readmodel.match_member, readmodel.match_membership,
               readmodel.match_eligibility;
delete from eventlog.token_entry where processor_name = 'projection-matching';
delete from eventlog.dead_letter_entry where processing_group = 'projection-matching';

alter table readmodel.match_vacancy add column since bigint not null;
alter table readmodel.match_list add column since bigint not null;
alter table readmodel.match_member add column since bigint not null;
alter table readmodel.match_membership add column since bigint not null;
alter table readmodel.match_eligibility add column since bigint not null;

-- "until" comes first, so that a column that is added later to a table and to its past stands at the same place in both.
create table readmodel.match_vacancy_past (until bigint not null, like readmodel.match_vacancy including comments);
create table readmodel.match_list_past (until bigint not null, like readmodel.match_list including comments);
create table readmodel.match_member_past (until bigint not null, like readmodel.match_member including comments);
create table readmodel.match_membership_past (until bigint not null, like readmodel.match_membership including comments);
create table readmodel.match_eligibility_past (until bigint not null, like readmodel.match_eligibility including comments);
alter table readmodel.match_vacancy_past add primary key (id, until);
alter table readmodel.match_list_past add primary key (id, until);
alter table readmodel.match_member_past add primary key (id, until);
alter table readmodel.match_membership_past add primary key (candidate_id, requisition_id, until);
alter table readmodel.match_eligibility_past add primary key (id, until);

-- Only a change that names a later place leaves something behind: a version that moves on and a value that is blanked do not.
create function readmodel.keep_past() returns trigger language plpgsql as $$
begin
    execute format('insert into %I.%I select $1, ($2).*', tg_table_schema, tg_table_name || '_past') using new.since, old;
    return new;
end
$$;
create trigger keep_past before update on readmodel.match_vacancy
    for each row when (old.since < new.since) execute function readmodel.keep_past();
create trigger keep_past before update on readmodel.match_list
    for each row when (old.since < new.since) execute function readmodel.keep_past();
create trigger keep_past before update on readmodel.match_member
    for each row when (old.since < new.since) execute function readmodel.keep_past();
create trigger keep_past before update on readmodel.match_membership
    for each row when (old.since < new.since) execute function readmodel.keep_past();
create trigger keep_past before update on readmodel.match_eligibility
    for each row when (old.since < new.since) execute function readmodel.keep_past();

-- A row as of a place in the log, that event included; none if there was none yet. Two look-ups, however long ago that is.
create function readmodel.match_vacancy_as_of(of_id uuid, place bigint) returns setof readmodel.match_vacancy_past
    language sql stable as $$
    select * from (select cast(null as bigint), live.* from readmodel.match_vacancy live where live.id = of_id
                   union all
                   (select past.* from readmodel.match_vacancy_past past
                     where past.id = of_id and past.until > place order by past.until limit 1)) known
     where known.since <= place
$$;
create function readmodel.match_list_as_of(of_id uuid, place bigint) returns setof readmodel.match_list_past
    language sql stable as $$
    select * from (select cast(null as bigint), live.* from readmodel.match_list live where live.id = of_id
                   union all
                   (select past.* from readmodel.match_list_past past
                     where past.id = of_id and past.until > place order by past.until limit 1)) known
     where known.since <= place
$$;
create function readmodel.match_member_as_of(of_id uuid, place bigint) returns setof readmodel.match_member_past
    language sql stable as $$
    select * from (select cast(null as bigint), live.* from readmodel.match_member live where live.id = of_id
                   union all
                   (select past.* from readmodel.match_member_past past
                     where past.id = of_id and past.until > place order by past.until limit 1)) known
     where known.since <= place
$$;
create function readmodel.match_membership_as_of(of_candidate uuid, of_requisition uuid, place bigint)
    returns setof readmodel.match_membership_past
    language sql stable as $$
    select * from (select cast(null as bigint), live.* from readmodel.match_membership live
                    where live.candidate_id = of_candidate and live.requisition_id = of_requisition
                   union all
                   (select past.* from readmodel.match_membership_past past
                     where past.candidate_id = of_candidate and past.requisition_id = of_requisition
                       and past.until > place order by past.until limit 1)) known
     where known.since <= place
$$;
create function readmodel.match_eligibility_as_of(of_id uuid, place bigint)
    returns setof readmodel.match_eligibility_past
    language sql stable as $$
    select * from (select cast(null as bigint), live.* from readmodel.match_eligibility live where live.id = of_id
                   union all
                   (select past.* from readmodel.match_eligibility_past past
                     where past.id = of_id and past.until > place order by past.until limit 1)) known
     where known.since <= place
$$;

-- Where in the log a vacancy was decided on, and the lists that it was open to then.
create table readmodel.match_decision (
    position       bigint      primary key,
    post_id        uuid        not null,
    kind           text        not null,
    candidate_id   uuid,
    decided_at     timestamptz not null,
    policy_version text
);
create index match_decision_by_post on readmodel.match_decision (post_id, position);

create table readmodel.match_decision_list (
    requisition_id uuid   not null,
    position       bigint not null,
    primary key (requisition_id, position)
);
