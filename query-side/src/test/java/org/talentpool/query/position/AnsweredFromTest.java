package org.talentpool.query.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.kernel.accommodation.AccommodationQuery;
import org.talentpool.kernel.application.ApplicationQuery;
import org.talentpool.kernel.candidate.CandidateQuery;
import org.talentpool.kernel.consideration.ConsiderationQuery;
import org.talentpool.kernel.contract.ContractQuery;
import org.talentpool.kernel.history.HistoryQuery;
import org.talentpool.kernel.matching.MatchQuery;
import org.talentpool.kernel.notice.NoticeQuery;
import org.talentpool.kernel.policy.PolicyQuery;
import org.talentpool.kernel.post.PostQuery;
import org.talentpool.kernel.reminder.ReminderQuery;
import org.talentpool.kernel.report.ReportQuery;
import org.talentpool.kernel.requisition.RequisitionQuery;
import org.talentpool.kernel.webhook.WebhookQuery;

class AnsweredFromTest {
    static Stream<Class<?>> queries() {
        return Stream.of(
                        RequisitionQuery.class,
                        CandidateQuery.class,
                        ApplicationQuery.class,
                        AccommodationQuery.class,
                        PostQuery.class,
                        MatchQuery.class,
                        ConsiderationQuery.class,
                        ContractQuery.class,
                        NoticeQuery.class,
                        PolicyQuery.class,
                        ReminderQuery.class,
                        WebhookQuery.class,
                        HistoryQuery.class,
                        ReportQuery.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_query_waits_for_some_projection_or_index(Class<?> query) {
        assertThat(AnsweredFrom.groups(query)).isNotEmpty().allMatch(group -> group.matches("(projection|index)-.+"));
    }
}
