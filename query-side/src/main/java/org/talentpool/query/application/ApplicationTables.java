package org.talentpool.query.application;

/** The statements that write the tables of applications and their assessments. */
final class ApplicationTables {
    static final String NAME = "readmodel.application";

    static final String SUBMIT = """
        insert into readmodel.application (id, version, requisition_id, candidate_id, state, profiles, submitted_at,
                                           criteria)
        values (:id, 1, :requisition, :candidate, 'SUBMITTED', cast(:profiles as jsonb), :at, '[]')
            on conflict (id) do nothing
        """;
    static final String SCREEN = """
        update readmodel.application
           set state = :state, screening = :outcome, criteria = cast(:criteria as jsonb)
         where id = :id
        """;
    static final String ASSESS = """
        insert into readmodel.application_assessment (application_id, sequence, candidate_id, kind, recorded_at, result)
        values (:id, :sequence, :candidate, :kind, :at, cast(:result as jsonb))
        """;
    static final String LIST = """
        update readmodel.application set state = 'LISTED', listing = cast(:listing as jsonb) where id = :id
        """;
    static final String MOVE = "update readmodel.application set state = :state where id = :id";
    static final String BLANK_CRITERIA = """
        update readmodel.application set criteria = '[]' where candidate_id = :candidate
        """;
    static final String BLANK_RESULTS = """
        update readmodel.application_assessment set result = null where candidate_id = :candidate
        """;

    private ApplicationTables() {}
}
