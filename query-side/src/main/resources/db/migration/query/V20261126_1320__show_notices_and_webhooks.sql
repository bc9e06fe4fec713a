-- What officers are told of. Of somebody erased no id stays here, while the notice still counts.
create table readmodel.notice (
    id              uuid        primary key,
    version         bigint      not null,
    place           bigint      not null,
    kind            text        not null,
    raised_at       timestamptz not null,
    trigger         text,
    position        bigint,
    policy_version  text,
    post_id         uuid,
    candidate_id    uuid,
    webhook_id      uuid,
    fitting         integer     not null,
    best            uuid[]      not null,
    posts           jsonb       not null,
    acknowledged_at timestamptz
);
comment on column readmodel.notice.posts is 'personal';
create index notice_latest_first on readmodel.notice (place desc);
create index notice_by_candidate on readmodel.notice (candidate_id);
create index notice_by_best on readmodel.notice using gin (best);

-- Whoever is erased while a notice is on its way is not named by it either.
create table readmodel.notice_erasure (
    candidate_id uuid primary key
);

-- Never the secret.
create table readmodel.webhook (
    id                    uuid   primary key,
    version               bigint not null,
    url                   text   not null,
    description           text   not null,
    state                 text   not null,
    disabled_because      text,
    previous_secret_until date
);

-- How it went to send one notice to one webhook, in the last round.
create table readmodel.webhook_delivery (
    id         uuid        primary key,
    version    bigint      not null,
    webhook_id uuid        not null,
    notice_id  uuid        not null,
    round      integer     not null,
    attempts   integer     not null,
    delivered  boolean     not null,
    failure    text,
    changed_at timestamptz not null
);
create index webhook_delivery_latest_first on readmodel.webhook_delivery (webhook_id, changed_at desc);
