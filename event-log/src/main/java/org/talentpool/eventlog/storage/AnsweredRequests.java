package org.talentpool.eventlog.storage;

import java.time.Duration;
import java.util.Optional;

/** Requests that were carried out under a key, with what they were answered. */
public interface AnsweredRequests {
    Optional<AnsweredRequest> find(String actor, String key);

    /**
     * Forgets the keys of requests that were carried out longer ago; they can then be used afresh.
     *
     * @return how many
     */
    int forgetOlderThan(Duration age);
}
