-- By what the members of a vacancy are ordered, as fixed when it opened. Vacancies that are open already were opened under
-- the first edition, as were those of the posts that have had one.
alter table readmodel.match_vacancy add column scoring jsonb not null
    default '{"version": "2025.1", "tieBreaks": ["SELECTION_RESULT", "NOTIFICATION_DATE", "CANDIDATE_ID"]}';

alter table readmodel.post add column scoring jsonb;
update readmodel.post
   set scoring = '{"version": "2025.1", "tieBreaks": ["SELECTION_RESULT", "NOTIFICATION_DATE", "CANDIDATE_ID"]}'
 where state <> 'PLANNED' or offer_state is not null;
