-- Versions of policies as proposed and enacted. The first edition is in the program and has no row.
create table readmodel.policy_version (
    policy         text        not null,
    version        text        not null,
    valid_from     date        not null,
    reach          text        not null,
    rules          jsonb       not null,
    enacted_at     timestamptz,
    stream_version bigint      not null,
    primary key (policy, version)
);
