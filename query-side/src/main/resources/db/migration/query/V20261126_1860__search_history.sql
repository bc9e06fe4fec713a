-- Which event a row tells of, and from which other event it followed by itself; whether it tells of a reading, which is no
-- decision. What came before has no trace of its cause but the correlation.
alter table readmodel.history_event add column event_id text;
alter table readmodel.history_event add column caused_by text;
alter table readmodel.history_event add column reading boolean not null default false;
update readmodel.history_event told
   set event_id = stored.event_identifier
  from eventlog.domain_event_entry stored
 where stored.global_index = told.position;

-- Each is asked for in the order of the log.
create index history_event_by_actor on readmodel.history_event (actor, position);
create index history_event_by_type on readmodel.history_event (type, position);
create index history_event_by_correlation on readmodel.history_event (correlation_id, position);
create index history_event_by_time on readmodel.history_event (decided_at);
create index history_event_by_cause on readmodel.history_event (caused_by) where caused_by is not null;
create index history_event_by_event on readmodel.history_event (event_id);
