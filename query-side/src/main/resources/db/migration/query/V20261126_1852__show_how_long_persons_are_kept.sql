-- Whoever was on a list was kept as long as anybody else who was not recruited, and nobody was told before.
update readmodel.policy_version
   set rules = rules || jsonb_build_object('monthsIfListed', rules -> 'monthsIfNotRecruited', 'noticeDays', 30)
 where policy = 'RETENTION' and not rules ? 'noticeDays';

-- How long a person is kept, as was found last.
alter table readmodel.privacy_file
    add column outcome        text,
    add column last_used_on   date,
    add column kept_until     date,
    add column held           boolean,
    add column policy_version text,
    add column judged_at      timestamptz,
    add column announced_at   timestamptz,
    add column erased_after   date;
alter table readmodel.privacy_file_past
    add column outcome        text,
    add column last_used_on   date,
    add column kept_until     date,
    add column held           boolean,
    add column policy_version text,
    add column judged_at      timestamptz,
    add column announced_at   timestamptz,
    add column erased_after   date;
