-- Who was taken off a list, who was declared ineligible, and lists that count their own number of months.
alter table readmodel.reserve_list_member add column removed boolean not null default false;
alter table readmodel.reserve_list_candidate add column ineligible boolean not null default false;
alter table readmodel.reserve_list add column validity_months integer;
alter table readmodel.match_member add column ineligible boolean not null default false;
alter table readmodel.match_list add column validity_months integer;
alter table readmodel.candidate add column ineligible boolean not null default false;
alter table readmodel.requisition add column validity_months integer;
