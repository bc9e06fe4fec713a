package org.talentpool.command.notice;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;

/** Asks the answering side, and takes no answer that has not seen what the question is about. */
@Component
class StandingQuestions {
    private static final int BEST = 10;
    private static final int MOST_VACANCIES = 50;
    private static final int MEMBERS_AT_ONCE = 100;
    private static final long PATIENCE_SECONDS = 30;

    private final QueryGateway queries;

    StandingQuestions(QueryGateway queries) {
        this.queries = queries;
    }

    Optional<MatchesView> matches(PostId post, long position) {
        return ask(new FindMatches(post, false, false, BEST, null), MatchesView.class, position);
    }

    Optional<CandidateMatchesView> vacanciesFor(CandidateId candidate, long position) {
        return ask(
                new FindVacanciesFor(candidate, false, false, MOST_VACANCIES, null),
                CandidateMatchesView.class,
                position);
    }

    Optional<ReserveListView> membersOf(RequisitionId list, @Nullable String cursor, long position) {
        return ask(new ListReserveList(list, MEMBERS_AT_ONCE, cursor), ReserveListView.class, position);
    }

    /** @throws StandingQuestionException if nobody answers, or too late */
    private <R> Optional<R> ask(Object query, Class<R> answer, long position) {
        var message = new GenericMessage<>(query, Map.of(QuestionMetaData.MIN_POSITION, position));
        try {
            return queries.query(message, ResponseTypes.optionalInstanceOf(answer))
                    .get(PATIENCE_SECONDS, SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StandingQuestionException(stopped);
        } catch (ExecutionException | TimeoutException unanswered) {
            throw new StandingQuestionException(unanswered);
        }
    }
}
