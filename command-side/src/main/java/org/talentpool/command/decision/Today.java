package org.talentpool.command.decision;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.talentpool.kernel.calendar.Brussels;

/** The day on which a decision is taken. It follows the clock that stamps events, so that a test or a demo can set it. */
public final class Today {
    private Today() {}

    public static LocalDate inBrussels() {
        return LocalDate.ofInstant(GenericEventMessage.clock.instant(), Brussels.ZONE);
    }
}
