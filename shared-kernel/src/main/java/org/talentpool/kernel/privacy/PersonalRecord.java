package org.talentpool.kernel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a person, with where it comes from (AU-09). Who handled it is left out.
 *
 * @param position in the event log
 * @param type logical name of the event
 * @param about id of the person, or of the application, post or notice that the event belongs to
 * @param byThePerson whether the person did it
 * @param role in which it was decided
 * @param withheld parts that only another role may hand out
 */
public record PersonalRecord(
        long position,
        Instant time,
        String type,
        String about,
        boolean byThePerson,
        String role,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String policyVersion,
        Map<String, Object> data,
        List<String> withheld) {}
