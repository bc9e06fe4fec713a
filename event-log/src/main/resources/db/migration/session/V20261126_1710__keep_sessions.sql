-- Columns as Spring Session 4 wants them. Who is signed in at the moment; nothing here is a fact.
create table session.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_by_id on session.spring_session (session_id);
create index spring_session_by_expiry on session.spring_session (expiry_time);
create index spring_session_by_principal on session.spring_session (principal_name);

create table session.spring_session_attributes (
    session_primary_id char(36)     not null references session.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
