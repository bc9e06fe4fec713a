package org.talentpool.query.position;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Holds a query back until the projections that answer it have seen the position named in its metadata. */
@Component
class PositionReached {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Progress progress;

    PositionReached(Progress progress) {
        this.progress = progress;
    }

    /** @throws Refusal POSITION_NOT_REACHED after two seconds */
    void await(QueryMessage<?, ?> query) throws InterruptedException {
        if (!(query.getMetaData().get(QuestionMetaData.MIN_POSITION) instanceof Number wanted)) return;
        await(AnsweredFrom.groups(query.getPayloadType()), wanted.longValue());
    }

    /** @throws Refusal POSITION_NOT_REACHED after two seconds */
    void await(Set<String> groups, long wanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var group : groups) await(group, wanted, deadline);
    }

    private void await(String group, long wanted, long deadline) throws InterruptedException {
        while (!progress.hasReached(group, wanted)) {
            if (System.nanoTime() - deadline > 0) throw notReached(group, wanted);
            Thread.sleep(PAUSE);
        }
    }

    private static Refusal notReached(String group, long wanted) {
        return Refusal.of(
                RefusalCode.POSITION_NOT_REACHED,
                "The answer has not yet seen this position",
                Map.of("processingGroup", group, "minPosition", wanted));
    }
}
