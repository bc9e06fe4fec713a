package org.talentpool.query.position;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.eventlog.storage.LogByTime;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.query.readmodel.AsOf;
import org.talentpool.query.readmodel.Today;

/** Has a query answered as of the moment that its metadata names, once the projections have come that far. */
@Component
class Moments {
    /** By how much the asker's clock may be ahead of ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final LogByTime log;
    private final PositionReached positions;
    private final Today today;

    Moments(LogByTime log, PositionReached positions, Today today) {
        this.log = log;
        this.positions = positions;
        this.today = today;
    }

    /**
     * Answers as of now where no moment is named.
     *
     * @throws Refusal AS_OF_NOT_AVAILABLE for a question that is about nothing but now
     * @throws Refusal AS_OF_IN_FUTURE for a moment that has not come yet
     * @throws Refusal POSITION_NOT_REACHED if the projections are behind it for two seconds
     */
    @Nullable
    Object answer(QueryMessage<?, ?> query, InterceptorChain chain) throws Exception {
        if (!(query.getMetaData().get(QuestionMetaData.AS_OF) instanceof String asked)) return chain.proceed();
        if (!AnsweredFrom.hasPast(query.getPayloadType()))
            throw Refusal.of(
                    RefusalCode.AS_OF_NOT_AVAILABLE, "This can be asked only as it is now", Map.of("asOf", asked));
        var moment = past(Instant.parse(asked));
        long place = log.lastPositionAt(moment);
        if (place > 0) positions.await(AnsweredFrom.groupsOfPast(query.getPayloadType()), place);
        return new AsOf(moment, place).answer(chain::proceed);
    }

    /** The log knows microseconds, and rounding up would let in what came after. Long ago nothing was known. */
    private Instant past(Instant asked) {
        var now = today.now();
        if (asked.isAfter(now.plus(TOLERANCE)))
            throw Refusal.of(
                    RefusalCode.AS_OF_IN_FUTURE,
                    "This moment has not come yet",
                    Map.of("asOf", asked.toString(), "now", now.toString()));
        if (asked.isBefore(Instant.EPOCH)) return Instant.EPOCH;
        return (asked.isAfter(now) ? now : asked).truncatedTo(ChronoUnit.MICROS);
    }
}
