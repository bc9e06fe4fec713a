package org.talentpool.kernel.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal tells its caller.
 *
 * @param rule id of the policy table where one applies
 * @param facts what was looked at: ids, dates and codes, never a name
 */
public record RefusalDetails(
        RefusalCode code, String message, @Nullable String rule, Map<String, Object> facts) {
    public RefusalDetails {
        facts = Map.copyOf(facts);
    }
}
