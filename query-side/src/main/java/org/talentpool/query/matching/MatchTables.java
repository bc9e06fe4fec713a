package org.talentpool.query.matching;

import java.util.List;

/**
 * The statements that write what matching knows of vacancies, lists and members, and apart from it what eligibility is judged
 * by. Each names the place in the log since which it is so; the tables keep by themselves what was so before.
 */
final class MatchTables {
    static final String VACANCIES = "readmodel.match_vacancy";
    static final String LISTS = "readmodel.match_list";
    static final String MEMBERS = "readmodel.match_member";

    static final String PLAN = """
        insert into readmodel.match_vacancy (id, version, number, title, division, grade_slot, profile, regime, funded,
                                             planned_start, state, requisition_ids, since)
        values (:id, 1, :number, :title, :division, :gradeSlot, :profile, :regime, :funded, :plannedStart, 'PLANNED',
                '{}', :since)
            on conflict (id) do nothing
        """;
    static final String FUND = "update readmodel.match_vacancy set funded = true, since = :since where id = :id";
    static final String OPEN = """
        update readmodel.match_vacancy
           set state = 'OPEN', criteria = cast(:criteria as jsonb), requisition_ids = cast(:lists as uuid[]),
               planned_start = coalesce(:plannedStart, planned_start), scoring = cast(:scoring as jsonb),
               since = :since
         where id = :id
        """;
    static final String MOVE = "update readmodel.match_vacancy set state = :state, since = :since where id = :id";
    static final String DRAFT_LIST = """
        insert into readmodel.match_list (id, version, established, since) values (:id, 1, false, :since)
            on conflict (id) do nothing
        """;
    static final String ESTABLISH = """
        update readmodel.match_list
           set established = true, valid_until = :validUntil, validity_months = :validityMonths, since = :since
         where id = :id
        """;
    static final String MOVE_END = """
        update readmodel.match_list set valid_until = :validUntil, since = :since where id = :id
        """;
    static final String REGISTER = """
        insert into readmodel.match_member (id, version, erased, qualifications, paused, since)
        values (:id, 1, false, cast(:qualifications as jsonb), false, :since)
            on conflict (id) do nothing
        """;
    static final String REQUALIFY = """
        update readmodel.match_member set qualifications = cast(:qualifications as jsonb), since = :since where id = :id
        """;
    static final String PAUSE = """
        update readmodel.match_member set paused = :paused, paused_until = :until, since = :since where id = :id
        """;
    static final String COMMIT = """
        update readmodel.match_member set committed_to = :post, since = :since where id = :id
        """;
    static final String SET_INELIGIBLE = """
        update readmodel.match_member set ineligible = :ineligible, since = :since where id = :id
        """;
    static final String GAIN = """
        insert into readmodel.match_membership (requisition_id, candidate_id, profiles, grade_slots, notified_on,
                                                evidence, withdrawn, since)
        values (:requisition, :candidate, cast(:profiles as jsonb), cast(:gradeSlots as jsonb), :notifiedOn,
                case when exists (select from readmodel.match_member where id = :candidate and erased)
                     then null else cast(:evidence as jsonb) end, false, :since)
            on conflict (requisition_id, candidate_id) do update
           set profiles = excluded.profiles, grade_slots = excluded.grade_slots, notified_on = excluded.notified_on,
               evidence = excluded.evidence, withdrawn = false, since = excluded.since
        """;
    static final String WITHDRAW = """
        update readmodel.match_membership set withdrawn = true, since = :since
         where requisition_id = :requisition and candidate_id = :candidate
        """;
    static final String ERASE = """
        update readmodel.match_member set erased = true, qualifications = null, since = :since where id = :id
        """;
    private static final String BLANK_EVIDENCE = """
        update readmodel.match_membership set evidence = null where candidate_id = :id
        """;
    private static final String BLANK_PAST_QUALIFICATIONS = """
        update readmodel.match_member_past set qualifications = null where id = :id
        """;
    private static final String BLANK_PAST_EVIDENCE = """
        update readmodel.match_membership_past set evidence = null where candidate_id = :id
        """;
    static final String SET_ELIGIBILITY = """
        insert into readmodel.match_eligibility (id, birth_date, nationalities, since)
        values (:id, :birthDate, cast(:nationalities as jsonb), :since)
            on conflict (id) do update
           set birth_date = excluded.birth_date, nationalities = excluded.nationalities, since = excluded.since
         where (match_eligibility.birth_date, match_eligibility.nationalities)
               is distinct from (excluded.birth_date, excluded.nationalities)
        """;
    private static final String FORGET_ELIGIBILITY = "delete from readmodel.match_eligibility where id = :id";
    private static final String FORGET_PAST_ELIGIBILITY = "delete from readmodel.match_eligibility_past where id = :id";
    /** The past is emptied after what stands, which leaves some behind as it changes. */
    static final List<String> FORGET = List.of(
            BLANK_EVIDENCE,
            BLANK_PAST_QUALIFICATIONS,
            BLANK_PAST_EVIDENCE,
            FORGET_ELIGIBILITY,
            FORGET_PAST_ELIGIBILITY);

    static final String EMPTY = """
        truncate table readmodel.match_vacancy, readmodel.match_list, readmodel.match_member,
                       readmodel.match_membership, readmodel.match_eligibility,
                       readmodel.match_vacancy_past, readmodel.match_list_past, readmodel.match_member_past,
                       readmodel.match_membership_past, readmodel.match_eligibility_past,
                       readmodel.match_decision, readmodel.match_decision_list
        """;

    private MatchTables() {}
}
