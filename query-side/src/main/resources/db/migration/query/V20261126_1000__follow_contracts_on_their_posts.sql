-- The contract of whoever is in a post, as the events have left it; none while nobody is.
create table readmodel.contract (
    id       uuid   primary key,
    version  bigint not null,
    contract jsonb
);

-- What was reminded of, where in the stream of its post, and from where on there is nothing left to decide.
create table readmodel.reminder (
    post_id      uuid        not null,
    sequence     bigint      not null,
    candidate_id uuid        not null,
    kind         text        not null,
    due_on       date        not null,
    raised_at    timestamptz not null,
    settled_by   bigint,
    primary key (post_id, sequence)
);
create index reminder_by_day on readmodel.reminder (due_on desc, post_id, sequence);
