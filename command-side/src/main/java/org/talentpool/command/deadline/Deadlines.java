package org.talentpool.command.deadline;

import java.time.LocalDate;

/** Keeps deadlines in the transaction of whoever asks, and sends their wishes when they are due. */
public interface Deadlines {
    /**
     * Due at the start of the next day in Brussels; at once if that day has begun. Asking again changes nothing.
     *
     * @param lastDay last day that is still in time, inclusive
     */
    void whenOver(LocalDate lastDay, Deadline deadline);
}
