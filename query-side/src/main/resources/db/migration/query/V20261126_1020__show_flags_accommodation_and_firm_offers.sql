-- What was found for a criterion that is not met, told apart from before.
update readmodel.application
   set criteria = (select jsonb_agg(found || jsonb_build_object('outcome', case when (found ->> 'met')::boolean
                                                                                then 'MET' else 'NOT_MET' end)
                                    order by place)
                     from jsonb_array_elements(criteria) with ordinality as each (found, place))
 where criteria <> '[]';

create table readmodel.application_ai_flag (
    application_id uuid        not null,
    sequence       bigint      not null,
    candidate_id   uuid        not null,
    phase          text        not null,
    flagged_at     timestamptz not null,
    evidence       text,
    primary key (application_id, sequence)
);
comment on column readmodel.application_ai_flag.evidence is 'personal';
create index application_ai_flag_by_candidate on readmodel.application_ai_flag (candidate_id);

alter table readmodel.application
    add column accommodation text not null default 'NOT_REQUESTED',
    add column measures      text;
comment on column readmodel.application.measures is 'personal';

-- Read by one role alone, hence joined to nothing and written by a projection of its own.
create table readmodel.accommodation_evidence (
    application_id uuid        not null,
    sequence       bigint      not null,
    candidate_id   uuid        not null,
    filed_at       timestamptz not null,
    evidence       text,
    primary key (application_id, sequence)
);
comment on column readmodel.accommodation_evidence.evidence is 'personal';
create index accommodation_evidence_by_candidate on readmodel.accommodation_evidence (candidate_id);

create table readmodel.accommodation_erasure (
    candidate_id uuid primary key
);

alter table readmodel.post
    add column clearance      text,
    add column clearance_held jsonb,
    add column offer_firm     boolean not null default false;
