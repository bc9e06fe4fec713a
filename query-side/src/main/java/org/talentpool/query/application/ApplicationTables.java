package org.talentpool.query.application;

/** The statements that write the tables of applications, their assessments and the flags on them. */
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
           set state = :state, screening = :outcome,
               criteria = case when exists (select from readmodel.application_erasure erasure
                                             where erasure.candidate_id = application.candidate_id)
                               then '[]' else cast(:criteria as jsonb) end
         where id = :id
        """;
    static final String ASSESS = """
        insert into readmodel.application_assessment (application_id, sequence, candidate_id, kind, recorded_at, result)
        values (:id, :sequence, :candidate, :kind, :at,
                case when exists (select from readmodel.application_erasure where candidate_id = :candidate)
                     then null else cast(:result as jsonb) end)
        """;
    static final String FLAG = """
        insert into readmodel.application_ai_flag (application_id, sequence, candidate_id, phase, flagged_at, evidence)
        values (:id, :sequence, :candidate, :phase, :at,
                case when exists (select from readmodel.application_erasure where candidate_id = :candidate)
                     then null else cast(:evidence as text) end)
        """;
    static final String ACCOMMODATE = "update readmodel.application set accommodation = :state where id = :id";
    static final String GRANT = """
        update readmodel.application
           set accommodation = 'GRANTED',
               measures = case when exists (select from readmodel.application_erasure erasure
                                             where erasure.candidate_id = application.candidate_id)
                               then null else nullif(:measures, '') end
         where id = :id
        """;
    static final String LIST = """
        update readmodel.application set state = 'LISTED', listing = cast(:listing as jsonb) where id = :id
        """;
    static final String MOVE = "update readmodel.application set state = :state where id = :id";
    /** Remembered, because what is found out between an erasure and the end of the person's key must not stay either. */
    static final String REMEMBER_ERASURE = """
        insert into readmodel.application_erasure (candidate_id) values (:candidate) on conflict do nothing
        """;

    static final String BLANK_FINDINGS = """
        update readmodel.application set criteria = '[]', measures = null where candidate_id = :candidate
        """;
    static final String BLANK_RESULTS = """
        update readmodel.application_assessment set result = null where candidate_id = :candidate
        """;

    static final String BLANK_FLAGS = """
        update readmodel.application_ai_flag set evidence = null where candidate_id = :candidate
        """;

    static final String EMPTY = """
        truncate table readmodel.application, readmodel.application_assessment, readmodel.application_ai_flag,
                       readmodel.application_erasure
        """;

    private ApplicationTables() {}
}
