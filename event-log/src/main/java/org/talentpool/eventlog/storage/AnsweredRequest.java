package org.talentpool.eventlog.storage;

import org.jspecify.annotations.Nullable;

/**
 * A request that was carried out.
 *
 * @param fingerprint digest of the request
 * @param receipt JSON of what was answered
 * @param position of the last event that followed from it, as far as that is not in the receipt
 */
public record AnsweredRequest(
        String fingerprint, String receipt, @Nullable Long position) {}
