package org.talentpool.kernel.refusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expected "no". It carries its code and facts instead of a stack trace, and its message names no person. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RefusalDetails details;

    public Refusal(RefusalCode code, String message, @Nullable String rule, Map<String, Object> facts) {
        super(message, null, false, false);
        this.details = new RefusalDetails(code, message, rule, facts);
    }

    public static Refusal of(RefusalCode code, String message) {
        return new Refusal(code, message, null, Map.of());
    }

    public static Refusal of(RefusalCode code, String message, Map<String, Object> facts) {
        return new Refusal(code, message, null, facts);
    }

    /** @param rule an id of the policy table, such as {@code TW-01} */
    public static Refusal byRule(RefusalCode code, String rule, String message, Map<String, Object> facts) {
        return new Refusal(code, message, rule, facts);
    }

    public RefusalCode code() {
        return details.code();
    }

    public RefusalDetails details() {
        return details;
    }
}
