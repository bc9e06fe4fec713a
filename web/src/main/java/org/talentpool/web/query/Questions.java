package org.talentpool.web.query;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.web.problem.NoAnswerInTime;
import org.talentpool.web.problem.Waiting;

/** Asks the read models. */
@Component
public class Questions {
    private static final long PATIENCE_SECONDS = 20;

    private final QueryGateway queries;

    Questions(QueryGateway queries) {
        this.queries = queries;
    }

    /** @throws Refusal NOT_FOUND if there is no answer */
    public <R> R ask(Object query, Class<R> answer, Asking asking) {
        return find(query, answer, asking)
                .orElseThrow(
                        () -> Refusal.of(RefusalCode.NOT_FOUND, "There is nothing here, or nothing that you may see."));
    }

    public <R> Optional<R> find(Object query, Class<R> answer, Asking asking) {
        var message = new GenericMessage<>(query, asking.metaData());
        return Waiting.upTo(
                PATIENCE_SECONDS, SECONDS, queries.query(message, ResponseTypes.optionalInstanceOf(answer)));
    }

    /**
     * Asks every side that may know, and hands out what each of them answers.
     *
     * @throws NoAnswerInTime if none does
     */
    public <R> List<R> askAll(Object query, Class<R> answer, Asking asking) {
        var message = new GenericMessage<>(query, asking.metaData());
        try (var answers =
                queries.scatterGather(message, ResponseTypes.instanceOf(answer), PATIENCE_SECONDS, SECONDS)) {
            var all = answers.toList();
            if (all.isEmpty()) throw new NoAnswerInTime();
            return all.stream().filter(Objects::nonNull).toList();
        }
    }

    /** One thing, with its version as the ETag. */
    public static <R> ResponseEntity<R> versioned(R view, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(view);
    }
}
