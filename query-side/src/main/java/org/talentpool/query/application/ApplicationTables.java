package org.talentpool.query.application;

import java.util.List;
import org.talentpool.query.readmodel.Table;

/** The tables of applications, their assessments and the flags on them, and how somebody's are blanked. */
final class ApplicationTables {
    static final Table APPLICATIONS = Table.ofStreams("application");
    static final Table ASSESSMENTS = Table.keyedBy("application_assessment", "application_id", "sequence");
    static final Table FLAGS = Table.keyedBy("application_ai_flag", "application_id", "sequence");
    /** Remembered, because what is found out between an erasure and the end of the person's key must not stay either. */
    static final Table ERASURES = Table.keyedBy("application_erasure", "candidate_id");

    private static final String BLANK_FINDINGS = """
        update readmodel.application set criteria = '[]', measures = null where candidate_id = :id
        """;
    private static final String BLANK_RESULTS = """
        update readmodel.application_assessment set result = null where candidate_id = :id
        """;
    private static final String BLANK_FLAGS = """
        update readmodel.application_ai_flag set evidence = null where candidate_id = :id
        """;

    private static final String BLANK_PAST_FINDINGS = """
        update readmodel.application_past set criteria = '[]', measures = null where candidate_id = :id
        """;

    /** The past is emptied after what stands, which leaves some behind as it changes. */
    static final List<String> BLANK = List.of(BLANK_FINDINGS, BLANK_PAST_FINDINGS, BLANK_RESULTS, BLANK_FLAGS);

    private ApplicationTables() {}
}
