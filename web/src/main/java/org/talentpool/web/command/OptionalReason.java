package org.talentpool.web.command;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The body of a decision that needs to say nothing more than why, and not even that. */
public record OptionalReason(
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {
    private static final OptionalReason NONE = new OptionalReason(null, null, null);

    /** @param body none where the request had none */
    public static Reasoned orNone(@Nullable Reasoned body) {
        return body == null ? NONE : body;
    }
}
