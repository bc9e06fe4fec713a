package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.talentpool.kernel.reminder.ReminderKind;

/**
 * A date of a contract that somebody has to think of.
 *
 * @param remindOn the day on which it is said
 */
public record CalendarEntry(ReminderKind kind, LocalDate date, LocalDate remindOn) {}
