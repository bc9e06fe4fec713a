package org.talentpool.eventlog.receipt;

import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;

/**
 * Who sent a request under which key.
 *
 * @param fingerprint digest of the request
 */
record RequestKey(String actor, String key, String fingerprint) {
    /** @return none if the sender chose no key */
    static @Nullable RequestKey of(CommandMessage<?> command) {
        var metaData = command.getMetaData();
        return metaData.get(DecisionMetaData.IDEMPOTENCY_KEY) instanceof String given
                ? new RequestKey(
                        text(metaData.get(DecisionMetaData.ACTOR)),
                        given,
                        text(metaData.get(DecisionMetaData.REQUEST_FINGERPRINT)))
                : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
