-- What was found for a criterion that is not met, told apart from before.
update readmodel.application
   set criteria = (select jsonb_agg(found || jsonb_build_object('outcome', case when (found ->> 'met')::boolean
                                                                                then 'MET' else 'NOT_MET' end)
                                    order by place)
                     from jsonb_array_elements(criteria) with ordinality as each (found, place))
 where criteria <> '[]';

alter table readmodel.post
    add column clearance      text,
    add column clearance_held jsonb,
    add column offer_firm     boolean not null default false;
