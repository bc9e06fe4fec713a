package org.talentpool.query.matching;

import java.util.List;
import org.talentpool.query.readmodel.Table;

/**
 * What matching knows of vacancies, lists and members, and apart from it what eligibility is judged by. Each row names the place
 * in the log since which it is so; the tables keep by themselves what was so before.
 */
final class MatchTables {
    static final Table VACANCIES = Table.ofStreams("match_vacancy").countingAside();
    static final Table LISTS = Table.ofStreams("match_list").countingAside();
    static final Table MEMBERS = Table.ofStreams("match_member").countingAside();
    static final Table MEMBERSHIPS = Table.keyedBy("match_membership", "requisition_id", "candidate_id")
            .guardedBy("since")
            .keepingItsPast();
    static final Table ELIGIBILITY =
            Table.keyedBy("match_eligibility", "id").guardedBy("since").keepingItsPast();
    static final Table DECISIONS = Table.keyedBy("match_decision", "position");
    static final Table DECISION_LISTS = Table.keyedBy("match_decision_list", "requisition_id", "position");
    static final List<Table> ALL =
            List.of(VACANCIES, LISTS, MEMBERS, MEMBERSHIPS, ELIGIBILITY, DECISIONS, DECISION_LISTS);

    private static final String BLANK_EVIDENCE = """
        update readmodel.match_membership set evidence = null where candidate_id = :id
        """;
    private static final String BLANK_PAST_QUALIFICATIONS = """
        update readmodel.match_member_past set qualifications = null where id = :id
        """;
    private static final String BLANK_PAST_EVIDENCE = """
        update readmodel.match_membership_past set evidence = null where candidate_id = :id
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

    private MatchTables() {}
}
