package org.talentpool.command.decision;

import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;

import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;

/** Sees to it that somebody answers for an exception (AU-06). */
@Applies("AU-06")
public final class Authority {
    private Authority() {}

    /** @throws Refusal with {@code AUTHORITY_MISSING} if the sender names nobody */
    public static void mustBeNamed(MetaData sender) {
        Object named = sender.get(DecisionMetaData.AUTHORITY);
        if (named == null || named.toString().isBlank()) {
            throw Refusal.byRule(AUTHORITY_MISSING, "AU-06", "An exception names its authority", Map.of());
        }
    }
}
