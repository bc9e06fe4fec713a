package org.talentpool.query.reservelist;

/** The statements that write the tables of reserve lists, their members, and what bears on a member's standing. */
final class ReserveListTables {
    static final String LISTS = "readmodel.reserve_list";
    static final String CANDIDATES = "readmodel.reserve_list_candidate";

    static final String DRAFT = """
        insert into readmodel.reserve_list (id, version, number, established) values (:id, 1, :number, false)
            on conflict (id) do nothing
        """;
    static final String SET_VALIDITY = """
        update readmodel.reserve_list set established = true, valid_until = :validUntil where id = :id
        """;
    static final String REGISTER = """
        insert into readmodel.reserve_list_candidate (id, version, name, erased, paused)
        values (:id, 1, :name, false, false)
            on conflict (id) do nothing
        """;
    static final String RENAME = "update readmodel.reserve_list_candidate set name = :name where id = :id";
    static final String PAUSE = """
        update readmodel.reserve_list_candidate set paused = :paused, paused_until = :until where id = :id
        """;
    static final String COMMIT = """
        update readmodel.reserve_list_candidate
           set committed_post = :post, committed_requisition = :requisition
         where id = :id
        """;
    static final String ERASE = """
        update readmodel.reserve_list_candidate set erased = true, name = null where id = :id
        """;
    static final String GAIN = """
        insert into readmodel.reserve_list_member (requisition_id, candidate_id, application_id, profiles, grade_slots,
                                                   notified_on, withdrawn, considered)
        values (:requisition, :candidate, :application, cast(:profiles as jsonb), cast(:gradeSlots as jsonb),
                :notifiedOn, false, false)
            on conflict (requisition_id, candidate_id) do update
           set application_id = excluded.application_id, profiles = excluded.profiles,
               grade_slots = excluded.grade_slots, notified_on = excluded.notified_on, withdrawn = false,
               removed = false, considered = false
        """;
    static final String WITHDRAW = """
        update readmodel.reserve_list_member set withdrawn = true
         where requisition_id = :requisition and candidate_id = :candidate
        """;
    static final String REMOVE = """
        update readmodel.reserve_list_member set removed = true
         where requisition_id = :requisition and candidate_id = :candidate
        """;
    static final String CONSIDER = """
        update readmodel.reserve_list_member set considered = true
         where requisition_id = :requisition and candidate_id = :candidate
        """;
    static final String SET_STAGE = """
        insert into readmodel.reserve_list_post (id, version, stage) values (:id, :version, :stage)
            on conflict (id) do update set version = excluded.version, stage = excluded.stage
         where reserve_list_post.version < excluded.version
        """;
    static final String EMPTY = """
        truncate table readmodel.reserve_list, readmodel.reserve_list_candidate, readmodel.reserve_list_member,
                       readmodel.reserve_list_post
        """;

    private ReserveListTables() {}
}
