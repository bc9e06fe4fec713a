package org.talentpool.web.vacancy;

import org.jspecify.annotations.Nullable;
import org.talentpool.web.problem.MalformedRequest;

/** Whether those who fail exactly one criterion are wanted as well. */
final class Nearness {
    static final String PARAMETER = "include";
    private static final String NEAR = "near";

    private Nearness() {}

    static boolean of(@Nullable String include) {
        if (include != null && !include.equals(NEAR)) {
            throw MalformedRequest.parameter(PARAMETER, "must be near, or not be given");
        }
        return include != null;
    }
}
