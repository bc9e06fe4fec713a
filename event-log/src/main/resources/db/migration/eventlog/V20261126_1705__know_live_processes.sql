-- Which processes work on which groups at the moment, by the database's clock.
create table eventlog.live_process (
    processing_group text        not null,
    process          uuid        not null,
    seen_at          timestamptz not null,
    primary key (processing_group, process)
);
