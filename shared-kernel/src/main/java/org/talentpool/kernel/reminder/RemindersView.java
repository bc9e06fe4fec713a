package org.talentpool.kernel.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, none on the last */
public record RemindersView(List<Reminder> items, @Nullable String next) {
    /**
     * @param dueOn the day that it reminds of
     * @param open whether what it reminds of is still to be decided
     */
    public record Reminder(
            UUID postId, UUID candidateId, ReminderKind kind, LocalDate dueOn, Instant raisedAt, boolean open) {}
}
