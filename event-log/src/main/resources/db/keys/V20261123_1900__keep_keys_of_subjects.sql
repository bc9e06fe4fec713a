create table subject_key (
    subject        uuid        not null,
    purpose        text        not null,
    state          text        not null check (state in ('present', 'destroyed')),
    wrapped_keyset bytea,
    created_at     timestamptz not null default now(),
    destroyed_at   timestamptz,
    primary key (subject, purpose),
    -- A destroyed key leaves its row behind: "erased" must never look like "never seen".
    check ((state = 'present') = (wrapped_keyset is not null)),
    check ((state = 'destroyed') = (destroyed_at is not null))
);

create table fingerprint_key (
    name           text        primary key,
    wrapped_keyset bytea       not null,
    created_at     timestamptz not null default now()
);
