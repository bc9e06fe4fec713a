package org.talentpool.query.reminder;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.reminder.ReminderKind;

/**
 * Keeps every reminder for good, and which event of the same post settled it. Both are places in one stream, so a repetition
 * changes nothing.
 */
@Component
@ProcessingGroup("projection-reminders")
class ReminderProjection {
    private static final String RAISE = """
        insert into readmodel.reminder (post_id, sequence, candidate_id, kind, due_on, raised_at)
        values (:post, :sequence, :candidate, :kind, :dueOn, :at)
            on conflict (post_id, sequence) do nothing
        """;
    private static final String SETTLE = """
        update readmodel.reminder set settled_by = :sequence
         where post_id = :post and sequence < :sequence and settled_by is null and kind in (:kinds)
        """;

    private final JdbcClient jdbc;

    ReminderProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof ContractReminderRaised raised)
            raise(raised.postId(), sequence, raised.candidateId(), raised.kind(), raised.dueOn(), at);
        else settle(event.postId(), sequence, Settled.by(event));
    }

    @EventHandler
    void on(PostEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof HoldWarned warned)
            raise(warned.postId(), sequence, warned.candidateId(), ReminderKind.HOLD_ENDS, warned.holdUntil(), at);
        else settle(event.postId(), sequence, Settled.by(event));
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.reminder").update();
    }

    private void raise(UUID post, long sequence, UUID candidate, ReminderKind kind, LocalDate dueOn, Instant at) {
        jdbc.sql(RAISE)
                .param("post", post)
                .param("sequence", sequence)
                .param("candidate", candidate)
                .param("kind", kind.name())
                .param("dueOn", dueOn)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private void settle(UUID post, long sequence, Set<ReminderKind> kinds) {
        if (kinds.isEmpty()) return;
        jdbc.sql(SETTLE)
                .param("post", post)
                .param("sequence", sequence)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .update();
    }
}
