-- The candidate's event that changed a membership last: one that is delivered again is then told by the row itself.
alter table readmodel.reserve_list_member add column version bigint not null default 0;
