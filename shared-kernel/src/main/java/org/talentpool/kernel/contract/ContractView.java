package org.talentpool.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.reminder.ReminderKind;

/**
 * The contract of whoever is in a post, as it stands.
 *
 * @param version counts the stream of the post
 * @param terms as computed at the appointment
 * @param grade on the day of the answer
 * @param term how long it lasts, as agreed so far
 * @param advancement none so far
 * @param calendar the dates that still stand, the earliest first
 */
public record ContractView(
        UUID postId,
        long version,
        UUID candidateId,
        UUID requisitionId,
        ContractState state,
        ContractTerms terms,
        Grade grade,
        Term term,
        Probation probation,
        @Nullable Advancement advancement,
        List<Entry> calendar) {
    /** @param reminded whether the reminder was raised */
    public record Entry(ReminderKind kind, LocalDate date, LocalDate remindOn, boolean reminded) {}
}
