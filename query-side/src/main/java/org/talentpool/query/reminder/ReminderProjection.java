package org.talentpool.query.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/**
 * Keeps every reminder for good, and which event of the same post settled it. Both are places in one stream, so a repetition
 * changes nothing.
 */
@Component
@ProcessingGroup("projection-reminders")
class ReminderProjection implements Projection {
    private static final Table REMINDERS =
            Table.keyedBy("reminder", "post_id", "sequence").keepingItsPast();

    private final Tables tables;

    ReminderProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(REMINDERS);
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

    private void raise(UUID post, long sequence, UUID candidate, ReminderKind kind, LocalDate dueOn, Instant at) {
        tables.add(
                REMINDERS,
                Columns.of("post_id", post)
                        .with("sequence", sequence)
                        .with("candidate_id", candidate)
                        .with("kind", kind)
                        .with("due_on", dueOn)
                        .with("raised_at", at));
    }

    private void settle(UUID post, long sequence, Set<ReminderKind> kinds) {
        var names = kinds.stream().map(ReminderKind::name).collect(toSet());
        if (names.isEmpty()) return;
        tables.find(REMINDERS, Columns.of("post_id", post).with("settled_by", null)).stream()
                .filter(open -> open.number("sequence") < sequence && names.contains(open.text("kind")))
                .forEach(open -> tables.change(
                        REMINDERS,
                        Columns.of("post_id", post)
                                .with("sequence", open.number("sequence"))
                                .with("settled_by", sequence)));
    }
}
