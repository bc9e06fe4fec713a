package org.talentpool.query.matching;

/** The statements that write what matching knows of vacancies, lists and members, and apart from it what eligibility is judged by. */
final class MatchTables {
    static final String VACANCIES = "readmodel.match_vacancy";
    static final String LISTS = "readmodel.match_list";
    static final String MEMBERS = "readmodel.match_member";

    static final String PLAN = """
        insert into readmodel.match_vacancy (id, version, number, title, division, grade_slot, profile, regime, funded,
                                             planned_start, state, requisition_ids)
        values (:id, 1, :number, :title, :division, :gradeSlot, :profile, :regime, :funded, :plannedStart, 'PLANNED',
                '{}')
            on conflict (id) do nothing
        """;
    static final String FUND = "update readmodel.match_vacancy set funded = true where id = :id";
    static final String OPEN = """
        update readmodel.match_vacancy
           set state = 'OPEN', criteria = cast(:criteria as jsonb), requisition_ids = cast(:lists as uuid[]),
               planned_start = coalesce(:plannedStart, planned_start), scoring = cast(:scoring as jsonb)
         where id = :id
        """;
    static final String MOVE = "update readmodel.match_vacancy set state = :state where id = :id";
    static final String DRAFT_LIST = """
        insert into readmodel.match_list (id, version, established) values (:id, 1, false) on conflict (id) do nothing
        """;
    static final String ESTABLISH = """
        update readmodel.match_list
           set established = true, valid_until = :validUntil, validity_months = :validityMonths
         where id = :id
        """;
    static final String MOVE_END = "update readmodel.match_list set valid_until = :validUntil where id = :id";
    static final String REGISTER = """
        insert into readmodel.match_member (id, version, erased, qualifications, paused)
        values (:id, 1, false, cast(:qualifications as jsonb), false)
            on conflict (id) do nothing
        """;
    static final String REQUALIFY = """
        update readmodel.match_member set qualifications = cast(:qualifications as jsonb) where id = :id
        """;
    static final String PAUSE = """
        update readmodel.match_member set paused = :paused, paused_until = :until where id = :id
        """;
    static final String COMMIT = "update readmodel.match_member set committed_to = :post where id = :id";
    static final String SET_INELIGIBLE = "update readmodel.match_member set ineligible = :ineligible where id = :id";
    static final String GAIN = """
        insert into readmodel.match_membership (requisition_id, candidate_id, profiles, grade_slots, notified_on,
                                                evidence, withdrawn)
        values (:requisition, :candidate, cast(:profiles as jsonb), cast(:gradeSlots as jsonb), :notifiedOn,
                case when exists (select from readmodel.match_member where id = :candidate and erased)
                     then null else cast(:evidence as jsonb) end, false)
            on conflict (requisition_id, candidate_id) do update
           set profiles = excluded.profiles, grade_slots = excluded.grade_slots, notified_on = excluded.notified_on,
               evidence = excluded.evidence, withdrawn = false
        """;
    static final String WITHDRAW = """
        update readmodel.match_membership set withdrawn = true
         where requisition_id = :requisition and candidate_id = :candidate
        """;
    static final String ERASE = """
        update readmodel.match_member set erased = true, qualifications = null where id = :id
        """;
    static final String BLANK_EVIDENCE = """
        update readmodel.match_membership set evidence = null where candidate_id = :id
        """;
    static final String SET_ELIGIBILITY = """
        insert into readmodel.match_eligibility (id, birth_date, nationalities)
        values (:id, :birthDate, cast(:nationalities as jsonb))
            on conflict (id) do update
           set birth_date = excluded.birth_date, nationalities = excluded.nationalities
        """;
    static final String FORGET_ELIGIBILITY = "delete from readmodel.match_eligibility where id = :id";
    static final String EMPTY = """
        truncate table readmodel.match_vacancy, readmodel.match_list, readmodel.match_member,
                       readmodel.match_membership, readmodel.match_eligibility
        """;

    private MatchTables() {}
}
