package org.talentpool.query.post;

/** The statements that write the table of posts. */
final class PostTable {
    static final String NAME = "readmodel.post";

    static final String PLAN = """
        insert into readmodel.post (id, version, number, title, division, grade_slot, profile, regime, funded,
                                    planned_start, criteria, clearance, state, requisition_ids, conditions)
        values (:id, 1, :number, :title, :division, :gradeSlot, :profile, :regime, :funded, :plannedStart,
                cast(:criteria as jsonb), :clearance, 'PLANNED', '[]', '{}')
            on conflict (id) do nothing
        """;
    static final String FUND = "update readmodel.post set funded = true where id = :id";
    static final String OPEN = """
        update readmodel.post
           set state = 'OPEN', requisition_ids = cast(:lists as jsonb), criteria = cast(:criteria as jsonb),
               scoring = cast(:scoring as jsonb), planned_start = coalesce(:plannedStart, planned_start)
         where id = :id
        """;
    static final String CLOSE = "update readmodel.post set state = 'CLOSED' where id = :id";
    static final String HOLD = """
        update readmodel.post
           set state = 'HELD', candidate_id = :candidate, requisition_id = :requisition, hold_until = :holdUntil,
               lower_grade = :lowerGrade, conditions = cast(:conditions as jsonb), clearance_held = null
         where id = :id
        """;
    static final String EXTEND_HOLD = "update readmodel.post set hold_until = :holdUntil where id = :id";
    static final String FREE = """
        update readmodel.post
           set state = 'OPEN', candidate_id = null, requisition_id = null, hold_until = null, lower_grade = null,
               conditions = '{}', clearance_held = null
         where id = :id
        """;
    static final String OFFER = """
        update readmodel.post
           set state = 'OFFERED', offer_candidate_id = :candidate, offer_state = 'MADE', offer_grade = :grade,
               offer_starts_on = :startsOn, offer_answer_by = :answerBy, offer_terms = cast(:terms as jsonb),
               offer_firm = false
         where id = :id
        """;
    static final String ACCEPT = """
        update readmodel.post set state = 'ACCEPTED', offer_state = 'ACCEPTED' where id = :id
        """;
    /** An offer that came to nothing frees the post and stays on show. */
    static final String END_OFFER = """
        update readmodel.post
           set state = 'OPEN', offer_state = :offerState, candidate_id = null, requisition_id = null,
               hold_until = null, lower_grade = null, conditions = '{}', clearance_held = null
         where id = :id
        """;

    static final String RECORD_CONDITION = """
        update readmodel.post
           set conditions = jsonb_set(conditions, array[cast(:condition as text)], to_jsonb(cast(:outcome as text))),
               clearance_held = case when :condition = 'SECURITY_CLEARANCE'
                                     then nullif(cast(:clearance as jsonb), 'null') else clearance_held end
         where id = :id
        """;
    static final String TELL_FIRMNESS = "update readmodel.post set offer_firm = :firm where id = :id";
    static final String FILL = "update readmodel.post set state = 'FILLED' where id = :id";

    /** What was asked for by the last vacancy stays on show until the next one is opened; the offer was taken. */
    static final String VACATE = """
        update readmodel.post
           set state = 'PLANNED', requisition_ids = '[]', candidate_id = null, requisition_id = null, hold_until = null,
               lower_grade = null, conditions = '{}'
         where id = :id
        """;

    private PostTable() {}
}
