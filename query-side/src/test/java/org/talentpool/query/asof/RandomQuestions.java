package org.talentpool.query.asof;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.contract.ContractQuery.GetContract;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyQuery.ListPolicies;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.sample.Seed;

/** Questions about whatever is there. */
final class RandomQuestions {
    private static final int LIMIT = 200;
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Seed seed;

    RandomQuestions(JdbcClient jdbc, Seed seed) {
        this.jdbc = jdbc;
        this.seed = seed;
    }

    /** Those that are answered from tables alone. */
    List<Object> ofTables() {
        var post = new PostId(any("post"));
        var list = new RequisitionId(any("requisition"));
        var application = any("application");
        var accommodated = any("application_id", "accommodation_evidence");
        return List.of(
                new GetCandidate(new CandidateId(any("candidate"))),
                new GetApplication(new ApplicationId(application)),
                new GetEvidence(new AccommodationId(seed.oneOf(List.of(application, accommodated)))),
                new GetRequisition(list),
                new ListRequisitions(LIMIT, null),
                new ListReserveList(list, LIMIT, null),
                new GetPost(post),
                new ListPosts(LIMIT, null),
                new GetContract(new PostId(any("contract where contract is not null"))),
                new GetNotice(new NoticeId(any("notice"))),
                new ListReminders(LIMIT, null),
                new ListNotices(null, null, null, null, LIMIT, null),
                new ListPolicies(),
                new GetPolicy(new PolicyId(seed.oneOf(List.of(Policy.values())))),
                new ListHistory(any(seed.oneOf(List.of("post", "candidate", "requisition"))), LIMIT, null),
                new ListDecisions(post),
                new ListConsiderationsOf(new CandidateId(any("candidate")), LIMIT, null),
                new GetReport(seed.oneOf(List.of("funnel", "time-to-fill", "pool-health"))));
    }

    List<Object> ofMatching() {
        var candidate = new CandidateId(any("candidate"));
        var post = new PostId(any("post"));
        return List.of(
                decision(),
                new ListVacancies(LIMIT, null),
                new FindMatches(post, seed.chance(50), seed.chance(30), LIMIT, null),
                new FindMatches(new PostId(any("post")), true, false, LIMIT, null),
                new GetMatch(post, candidate),
                new CountFailed(post),
                new FindVacanciesFor(candidate, seed.chance(50), seed.chance(30), LIMIT, null));
    }

    private GetConsideration decision() {
        var decisions = jdbc.sql("select post_id, position from readmodel.match_decision")
                .query((row, number) ->
                        new GetConsideration(new PostId(row.getObject(1, UUID.class)), row.getLong(2), LIMIT, null))
                .list();
        return seed.oneOf(decisions);
    }

    /** One that is there, or, where a young history has none yet, one that nobody knows. */
    private UUID any(String table) {
        return any("id", table);
    }

    private UUID any(String key, String table) {
        var known = jdbc.sql("select %s from readmodel.%s".formatted(key, table))
                .query(UUID.class)
                .list();
        return known.isEmpty() ? NOBODY : seed.oneOf(known);
    }
}
