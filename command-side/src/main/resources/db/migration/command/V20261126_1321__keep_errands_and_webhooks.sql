-- Columns as db-scheduler 16 wants them; apart from deadlines, which must not wait behind a receiver.
create table command.scheduled_errands (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_errands_execution_time_idx on command.scheduled_errands (execution_time);
create index scheduled_errands_last_heartbeat_idx on command.scheduled_errands (last_heartbeat);
create index scheduled_errands_priority_execution_time_idx on command.scheduled_errands (priority desc, execution_time);

-- To which webhooks notices are sent, written with each decision about it.
create table command.active_webhook (
    id uuid primary key
);
