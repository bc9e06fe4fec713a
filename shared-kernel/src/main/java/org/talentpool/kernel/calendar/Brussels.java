package org.talentpool.kernel.calendar;

import java.time.ZoneId;

/** Where days begin and end: every local date is one of Brussels. */
public final class Brussels {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}
}
