package org.talentpool.kernel.reminder;

import org.jspecify.annotations.Nullable;

/** What can be asked about reminders. */
public sealed interface ReminderQuery {
    /** Open and past ones; by the day that they are of, the latest first, then by post. */
    record ListReminders(int limit, @Nullable String cursor) implements ReminderQuery {}
}
