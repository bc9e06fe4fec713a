-- The tree over the log. All of it can be made from the log again; what it is worth comes from checkpoints that are kept elsewhere.
create table eventlog.evidence_tree (
    one        boolean primary key default true check (one),
    size       bigint  not null default 0,
    position   bigint  not null default 0,
    public_key text
);

insert into eventlog.evidence_tree default values;

-- Up to 256 hashes of 32 bytes: at level 0 of events, with their positions, above of complete tiles beneath.
create table eventlog.evidence_tile (
    level     smallint not null,
    index     bigint   not null,
    first     bigint,
    positions bigint[],
    hashes    bytea    not null,
    primary key (level, index),
    constraint hashes_are_whole check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
    constraint leaves_have_positions
        check (case level when 0 then cardinality(positions) * 32 = octet_length(hashes) else positions is null end)
);

create unique index evidence_tile_by_position on eventlog.evidence_tile (first) where level = 0;

-- Hashes cannot be compressed.
alter table eventlog.evidence_tile alter column hashes set storage external;

create table eventlog.evidence_checkpoint (
    size      bigint      primary key,
    note      text        not null,
    signed_at timestamptz not null default now(),
    sent_at   timestamptz
);
