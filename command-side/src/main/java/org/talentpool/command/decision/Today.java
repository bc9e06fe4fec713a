package org.talentpool.command.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;

/** The day on which a decision is taken. It follows the clock that stamps events, so that a test or a demo can set it. */
public final class Today {
    /** Where days begin and end for this organisation. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Today() {}

    public static LocalDate inBrussels() {
        return LocalDate.ofInstant(GenericEventMessage.clock.instant(), BRUSSELS);
    }
}
