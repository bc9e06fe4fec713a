-- What was known when a vacancy was decided on is read as every other past, by the functions "<table>_at".
drop function readmodel.match_vacancy_as_of;
drop function readmodel.match_list_as_of;
drop function readmodel.match_member_as_of;
drop function readmodel.match_membership_as_of;
drop function readmodel.match_eligibility_as_of;
