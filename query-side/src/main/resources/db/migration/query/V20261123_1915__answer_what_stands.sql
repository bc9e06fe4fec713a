-- Everything in this schema can be thrown away and rebuilt from the event log. Column "version" counts the events of
-- the stream of the row's id. Columns with personal values say so; an erasure empties them.
create schema if not exists readmodel;

create table readmodel.requisition (
    id             uuid    primary key,
    version        bigint  not null,
    number         text    not null,
    title          text    not null,
    state          text    not null,
    profiles       jsonb   not null,
    grade_slots    jsonb   not null,
    closes_on      date    not null,
    criteria       jsonb,
    criteria_fixed boolean not null,
    conditions     jsonb   not null,
    valid_until    date
);
create index requisition_by_number on readmodel.requisition (number, id);

create table readmodel.post (
    id                 uuid    primary key,
    version            bigint  not null,
    number             text    not null,
    title              text    not null,
    division           text    not null,
    grade_slot         text    not null,
    profile            text    not null,
    regime             text    not null,
    funded             boolean not null,
    planned_start      date    not null,
    criteria           jsonb,
    state              text    not null,
    requisition_ids    jsonb   not null,
    candidate_id       uuid,
    requisition_id     uuid,
    hold_until         date,
    lower_grade        boolean,
    offer_candidate_id uuid,
    offer_state        text,
    offer_grade        text,
    offer_starts_on    date,
    offer_answer_by    date,
    offer_terms        jsonb,
    conditions         jsonb   not null
);
create index post_by_number on readmodel.post (number, id);

create table readmodel.candidate (
    id             uuid    primary key,
    version        bigint  not null,
    erased         boolean not null,
    person         jsonb,
    qualifications jsonb,
    paused         boolean not null,
    paused_until   date,
    committed_to   uuid
);
comment on column readmodel.candidate.person is 'personal';
comment on column readmodel.candidate.qualifications is 'personal';

create table readmodel.application (
    id             uuid        primary key,
    version        bigint      not null,
    requisition_id uuid        not null,
    candidate_id   uuid        not null,
    state          text        not null,
    profiles       jsonb       not null,
    submitted_at   timestamptz not null,
    screening      text,
    criteria       jsonb       not null,
    listing        jsonb
);
comment on column readmodel.application.criteria is 'personal';
create index application_by_candidate on readmodel.application (candidate_id);

create table readmodel.application_assessment (
    application_id uuid        not null,
    sequence       bigint      not null,
    candidate_id   uuid        not null,
    kind           text        not null,
    recorded_at    timestamptz not null,
    result         jsonb,
    primary key (application_id, sequence)
);
comment on column readmodel.application_assessment.result is 'personal';
create index application_assessment_by_candidate on readmodel.application_assessment (candidate_id);

create table readmodel.application_erasure (
    candidate_id uuid primary key
);

create table readmodel.reserve_list (
    id          uuid    primary key,
    version     bigint  not null,
    number      text    not null,
    established boolean not null,
    valid_until date
);

create table readmodel.reserve_list_candidate (
    id                    uuid    primary key,
    version               bigint  not null,
    name                  text,
    erased                boolean not null,
    paused                boolean not null,
    paused_until          date,
    committed_post        uuid,
    committed_requisition uuid
);
comment on column readmodel.reserve_list_candidate.name is 'personal';

create table readmodel.reserve_list_member (
    requisition_id uuid    not null,
    candidate_id   uuid    not null,
    application_id uuid    not null,
    profiles       jsonb   not null,
    grade_slots    jsonb   not null,
    notified_on    date    not null,
    withdrawn      boolean not null,
    considered     boolean not null,
    primary key (requisition_id, candidate_id)
);
create index reserve_list_member_by_candidate on readmodel.reserve_list_member (candidate_id);
create index reserve_list_member_by_notification
    on readmodel.reserve_list_member (requisition_id, notified_on, candidate_id);

create table readmodel.reserve_list_post (
    id      uuid   primary key,
    version bigint not null,
    stage   text   not null
);

create table readmodel.funnel_requisition (
    id     uuid primary key,
    number text not null
);

create table readmodel.funnel_stage (
    requisition_id uuid not null,
    stage          text not null,
    subject        uuid not null,
    primary key (requisition_id, stage, subject)
);

create table readmodel.time_to_fill (
    post_id    uuid        primary key,
    number     text        not null,
    title      text        not null,
    planned_at timestamptz not null,
    opened_at  timestamptz,
    filled_at  timestamptz
);

create table readmodel.match_vacancy (
    id              uuid    primary key,
    version         bigint  not null,
    number          text    not null,
    title           text    not null,
    division        text    not null,
    grade_slot      text    not null,
    profile         text    not null,
    regime          text    not null,
    funded          boolean not null,
    planned_start   date    not null,
    criteria        jsonb,
    state           text    not null,
    requisition_ids uuid[]  not null
);
create index match_vacancy_open on readmodel.match_vacancy (number, id) where state = 'OPEN';

create table readmodel.match_list (
    id          uuid    primary key,
    version     bigint  not null,
    established boolean not null,
    valid_until date
);

create table readmodel.match_member (
    id             uuid    primary key,
    version        bigint  not null,
    erased         boolean not null,
    qualifications jsonb,
    paused         boolean not null,
    paused_until   date,
    committed_to   uuid
);
comment on column readmodel.match_member.qualifications is 'personal';

create table readmodel.match_membership (
    requisition_id uuid    not null,
    candidate_id   uuid    not null,
    profiles       jsonb   not null,
    grade_slots    jsonb   not null,
    notified_on    date    not null,
    evidence       jsonb,
    withdrawn      boolean not null,
    primary key (requisition_id, candidate_id)
);
comment on column readmodel.match_membership.evidence is 'personal';
create index match_membership_by_candidate on readmodel.match_membership (candidate_id);

-- Apart from what is matched and ranked: only the yes or no of eligibility is made from it.
create table readmodel.match_eligibility (
    id            uuid  primary key,
    birth_date    date  not null,
    nationalities jsonb not null
);
comment on column readmodel.match_eligibility.birth_date is 'personal';
comment on column readmodel.match_eligibility.nationalities is 'personal';

-- Places in the log and who decided there; what was decided is read from the log when it is asked for.
create table readmodel.history_event (
    position       bigint      primary key,
    stream         text        not null,
    sequence       bigint      not null,
    decided_at     timestamptz not null,
    type           text        not null,
    actor          text        not null,
    role           text        not null,
    authority      text,
    reason_code    text,
    sealed_reason  text,
    correlation_id text,
    causation_id   text,
    policy_version text
);

create table readmodel.history_subject (
    subject  uuid   not null,
    position bigint not null,
    primary key (subject, position)
);
